import { createInterface } from 'node:readline/promises';
import { dimensions, type Report } from '../dialogue/words/report.ts';
import type { Scenario } from '../dialogue/words/scenario.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import { cliWords } from '../phrases/cli.ts';
import { outcomeNames } from '../phrases/outcomes.ts';
import { dimensionNames, standingNames } from '../phrases/rules.ts';
import { fill } from '../phrases/say.ts';
import type { Library, Shelved } from '../ports/library.ts';
import { longestUtterance } from '../wire/socket.ts';
import { tell, terminalLang, worded } from './common.ts';
import type { TurnLine } from './turn-line.ts';

export type Said = Readonly<{ say: string; to: string | null }>;
/** A call at a terminal, shown as people talk. */
export type Conversation = Readonly<{
  /** Undefined where they left instead. */
  choose(): Promise<Shelved | undefined>;
  begin(scenario: Scenario, opening: string): void;
  spoken(): AsyncGenerator<Said>;
  show(turn: TurnLine): void;
  sum(report: Report): void;
  close(): void;
}>;

/** What is said about the call is in the reader's language; the call itself is in its own. */
export function conversation(library: Library, lang: Lang): Conversation {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl+C leaves like Ctrl+D: the report is still told.
  terminal.on('SIGINT', () => terminal.close());
  const reader = terminalLang();
  let scenario: Scenario | null = null;
  const nameOf = (id: string): string => scenario?.account.words[lang]?.people[id]?.name ?? id;
  return {
    choose: () => choose(terminal, library, lang, reader),
    begin(of, opening) {
      scenario = of;
      tell(beginning(of, lang, reader).join('\n'));
      tell(`\n${fill(cliWords.says[lang], { name: nameOf(of.account.opens), text: opening })}`);
    },
    async *spoken() {
      terminal.setPrompt('> ');
      terminal.prompt();
      for await (const text of terminal) {
        if (text.trim() === '/end') return;
        const said = addressed(scenario, lang, text.trim());
        if (said.say.length > longestUtterance) tell(worded({ code: 'line.too_long', facts: { most: longestUtterance } }));
        else if (said.say !== '') yield said;
        terminal.prompt();
      }
    },
    show({ buyer, also = [] }) {
      for (const { stakeholder, text } of [buyer, ...also]) tell(fill(cliWords.says[lang], { name: nameOf(stakeholder), text }));
    },
    sum: (report) => tell(`\n${summary(report, scenario, lang, reader).join('\n')}`),
    close: () => terminal.close(),
  };
}

async function choose(
  terminal: ReturnType<typeof createInterface>,
  library: Library,
  lang: Lang,
  reader: Lang,
): Promise<Shelved | undefined> {
  const all = library.all().filter(({ scenario }) => scenario.account.words[lang]);
  all.forEach(({ scenario }, i) => {
    const words = scenario.account.words[lang];
    tell(
      fill(cliWords.choice[reader], {
        n: i + 1,
        title: words?.title ?? '',
        subtitle: words?.subtitle ?? '',
        industry: words?.industry ?? '',
      }),
    );
  });
  const left = new AbortController();
  terminal.once('close', () => left.abort());
  try {
    for (;;) {
      const chosen = all[Number((await terminal.question(cliWords.choose[reader], { signal: left.signal })).trim()) - 1];
      if (chosen) return chosen;
    }
  } catch (error) {
    if (left.signal.aborted) return undefined;
    throw error;
  }
}

/** What a salesperson knows before the call. */
function beginning({ account, offer }: Scenario, lang: Lang, reader: Lang): readonly string[] {
  const words = account.words[lang];
  const sold = offer.words[lang];
  const people = account.people.filter((person) => person.present);
  const id = people[0]?.id ?? '';
  return [
    `\n${words?.title ?? account.id}`,
    `\n${cliWords.know[reader]}`,
    ...(words?.brief ?? []).map(({ label, text }) => `  ${fill(cliWords.says[lang], { name: label, text })}`),
    `\n${fill(cliWords.sell[reader], { name: sold?.name ?? '' })}`,
    `  ${sold?.summary ?? ''}`,
    `\n${cliWords.atTheTable[reader]}`,
    ...people.map((person) => {
      const said = words?.people[person.id];
      return `  ${fill(cliWords.person[reader], { name: said?.name ?? person.id, title: said?.title ?? '', id: person.id })}`;
    }),
    `\n${fill(cliWords.how[reader], { id })}`,
  ];
}

/** `@chen …` speaks to one person, by id, name, form of address or alias. */
function addressed(scenario: Scenario | null, lang: Lang, text: string): Said {
  const match = /^[@＠](\S+)\s*(.*)$/su.exec(text);
  const named = match?.[1];
  if (named === undefined) return { say: text, to: null };
  const found = Object.entries(scenario?.account.words[lang]?.people ?? {}).find(
    ([id, { name, address, aliases }]) => id === named || name === named || address === named || aliases.includes(named),
  );
  return { say: match?.[2] ?? '', to: found?.[0] ?? named };
}

/** The report's first lines. */
function summary(report: Report, scenario: Scenario | null, lang: Lang, reader: Lang): readonly string[] {
  const items = scenario?.account.words[lang]?.items;
  const { outcome, total, turns } = report;
  return [
    cliWords.over[reader],
    fill(cliWords.total[reader], { outcome: outcomeNames[outcome][reader], total, turns }),
    `\n${cliWords.dimensions[reader]}`,
    ...dimensions.map((name) => {
      const { points } = report.dimensions[name];
      return `  ${fill(cliWords.dimension[reader], { name: dimensionNames[name][reader], points: points ?? cliWords.notShown[reader] })}`;
    }),
    `\n${cliWords.needs[reader]}`,
    ...report.ledger.map(
      ({ problem, standing }) =>
        `  ${fill(cliWords.need[reader], { topic: items?.[problem]?.topic ?? problem, standing: standingNames[standing][reader] })}`,
    ),
  ];
}
