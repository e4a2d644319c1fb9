/** `eval leaks`: every attack into a call of every account, with both voices. Exit 1 where anything gets out. */
import { parseArgs } from 'node:util';
import { offlineClassifier } from '../../../adapters/classifier-offline/classifier.ts';
import type { Rubric } from '../../../dialogue/words/report.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import { type Lang, langs } from '../../../dialogue/words/stage.ts';
import { buyerWords } from '../../../phrases/eval-buyer.ts';
import { fill } from '../../../phrases/say.ts';
import type { Classifier } from '../../../ports/classifier.ts';
import { oneOf, print, shelfOrExplain, tell, terminalLang } from '../../common.ts';
import { Usage } from '../../usage.ts';
import { buyerPage, isWritable, writeBetween } from '../marked.ts';
import { type Attack, attacksOf } from './attacks.ts';
import { type Escape, type LeaksFound, noTally, type Tally, voiceNames } from './found.ts';
import { type Moment, momentNames } from './moments.ts';
import { besiege } from './siege.ts';
import { escapesOf, escapeText, leaksInOneLine, leaksTables } from './tables.ts';

const form = 'eval leaks [--lang zh|en] [--scenario ID] [--json] [--write] [--quick|--all]';

/** In the short form one attack in twelve goes into each account, so that all of them are used where there are twelve accounts. */
const inTwelve = 12;

export async function leaksCommand(words: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { lang: text, scenario: text, json: flag, write: flag, quick: flag, all: flag },
  });
  if (positionals.length > 0) throw new Usage(form);
  const reader = terminalLang();
  const asked = values.lang === undefined ? langs : [oneOf('--lang', values.lang, langs)];
  if (values.quick && values.all) throw new Usage(form);
  if (values.write && (values.quick || values.lang !== undefined || values.scenario !== undefined))
    throw new Usage(buyerWords.writeWhole[reader]);
  const page = buyerPage('leaks');
  if (values.write && !isWritable(page)) {
    tell(fill(buyerWords.noMarkers[reader], page));
    return 1;
  }
  const library = await shelfOrExplain(values.scenario);
  if (!library) return 1;
  const table = {
    scenarios: library.all().map(({ scenario }) => scenario),
    rubric: library.rubric.value,
    classifier: offlineClassifier(),
  };
  const found = await findLeaks(table, asked, { oneIn: values.quick ? inTwelve : 1, everyMoment: values.all === true });
  if (values.write) {
    writeBetween(page, `${leaksTables(found, 'zh', true)}\n\n${leaksTables(found, 'en')}`);
    tell(fill(buyerWords.written[reader], page));
  }
  await print(values.json ? `${JSON.stringify(leaksInOneLine(found))}\n` : `${leaksTables(found, reader)}\n`);
  return verdict(escapesOf(found));
}

/** Leaks told at most. */
const mostTold = 50;

function verdict(escapes: readonly Escape[]): number {
  const reader = terminalLang();
  for (const each of escapes.slice(0, mostTold)) tell(escapeText(each, reader));
  if (escapes.length === 0) tell(buyerWords.noLeak[reader]);
  return escapes.length > 0 ? 1 : 0;
}

type With = Readonly<{ scenarios: readonly Scenario[]; rubric: Rubric; classifier: Classifier }>;

/** How much of it: each account gets one attack in so many; each of those at every moment, or at one, which is another one in the next account. */
type HowMuch = Readonly<{ oneIn: number; everyMoment: boolean }>;

/** Besieges every account in these languages with both voices. */
export async function findLeaks(
  { scenarios, rubric, classifier }: With,
  asked: readonly Lang[],
  { oneIn, everyMoment }: HowMuch,
): Promise<LeaksFound> {
  const began = performance.now();
  const rows: { lang: Lang; voice: (typeof voiceNames)[number]; tally: Tally }[] = [];
  for (const lang of asked) {
    const attacks = attacksOf(lang);
    for (const voice of voiceNames) {
      const tally = noTally();
      rows.push({ lang, voice, tally });
      for (const [i, scenario] of scenarios.entries()) {
        if (!scenario.account.words[lang] || !scenario.offer.words[lang]) continue;
        const since = performance.now();
        const before = [tally.attacks, tally.escapes.length] as const;
        const mine = attacks.filter(({ nth }) => nth % oneIn === i % oneIn);
        await besiege(
          { scenario, lang, voice, rubric, classifier },
          mine,
          everyMoment ? (_, moments) => moments : oneMoment(i, oneIn),
          tally,
        );
        progress(scenario, lang, voice, { attacks: tally.attacks - before[0], escapes: tally.escapes.length - before[1], since });
      }
    }
  }
  return { oneIn, everyMoment, seconds: Math.round((performance.now() - began) / 1000), rows };
}

/** An attack meets one moment in each account, and in the next account the next. */
const oneMoment =
  (i: number, oneIn: number) =>
  ({ nth }: Attack, moments: readonly Moment[]): readonly Moment[] =>
    moments.filter(({ name }) => name === momentNames[(Math.floor(nth / oneIn) + i) % momentNames.length]);

type Done = Readonly<{ attacks: number; escapes: number; since: number }>;

function progress({ account }: Scenario, lang: Lang, voice: (typeof voiceNames)[number], { attacks, escapes, since }: Done): void {
  const reader = terminalLang();
  const seconds = Math.round((performance.now() - since) / 1000);
  const facts = { scenario: account.id, lang, voice: buyerWords[voice][reader], attacks, escapes, seconds };
  tell(fill(buyerWords.besieging[reader], facts));
}
