/** What the cheats got, as a table in the reader's language or as one object. */
import { type Lang, langs } from '../../../dialogue/words/stage.ts';
import { cheatNames } from '../../../phrases/cheat-lines.ts';
import { cheatWords } from '../../../phrases/eval-cheats.ts';
import { fill } from '../../../phrases/fill.ts';
import { table } from '../markdown.ts';
import type { Account, Cheated } from './play.ts';
import { type Cheat, cheats } from './players.ts';

/** The most that a call of a cheat may get (the same as for the characters of a simulation). */
export const bar = 35;

/** What was found: calls of each cheat and of the bot, and every account in each language. */
export type CheatsFound = Readonly<{ quick: boolean; seeds: number; bots: number; accounts: readonly Account[] }>;

/** A cheat that got more than it may. */
export type Escape = Readonly<{ scenario: string; lang: Lang; bot: number } & Cheated>;

/** Every cheat that a call of got above the bar, or as much as the bot does on average. */
export const escapesOf = (accounts: readonly Account[]): readonly Escape[] =>
  accounts.flatMap(({ scenario, lang, bot, cheated }) =>
    cheated.filter(({ highest }) => highest > bar || highest >= bot).map((each) => ({ scenario, lang, bot, ...each })),
  );

/** One of them in a sentence. */
export const escapeText = ({ scenario, lang, bot, cheat, seed, highest }: Escape, reader: Lang): string =>
  fill(cheatWords.escaped[reader], { scenario, lang, cheat: cheatNames[cheat][reader], seed, total: highest, bar, bot });

/** The table; `brief`: what it says in one paragraph, without it. */
export function cheatsTables(found: CheatsFound, reader: Lang, brief = false): string {
  const { seeds, bots, quick, accounts } = found;
  const facts = { cheats: cheats.length, accounts: new Set(accounts.map(({ scenario }) => scenario)).size, seeds, bots, bar };
  const says = fill(cheatWords.says[reader], facts);
  const told = `${lowestBot(accounts, reader)}${reader === 'zh' ? '' : ' '}${escapesInOneLine(accounts, reader)}`;
  if (brief) return `**${cheatWords.title[reader]}** ${says}${told}`;
  return [`### ${cheatWords.title[reader]}`, ...(quick ? [cheatWords.quick[reader]] : []), says, cheatsTable(accounts, reader), told].join(
    '\n\n',
  );
}

function cheatsTable(accounts: readonly Account[], reader: Lang): string {
  const head = [
    cheatWords.cheat[reader],
    ...langs.flatMap((lang) => [cheatWords.mean, cheatWords.highest].map((each) => fill(each[reader], { lang: cheatWords[lang][reader] }))),
    cheatWords.escapes[reader],
  ];
  const escapes = escapesOf(accounts);
  const rows = cheats.map((cheat) => [
    cheatNames[cheat][reader],
    ...langs.flatMap((lang) => ofCheat(accounts, cheat, lang)),
    String(escapes.filter((each) => each.cheat === cheat).length),
  ]);
  return table(head, rows);
}

/** Mean and highest total of one cheat in one language; the highest with its account. */
function ofCheat(accounts: readonly Account[], cheat: Cheat, lang: Lang): readonly string[] {
  const mine = accounts
    .filter((account) => account.lang === lang)
    .flatMap(({ scenario, cheated }) => cheated.filter((each) => each.cheat === cheat).map((each) => ({ scenario, ...each })));
  const totals = mine.flatMap((each) => each.totals);
  const most = [...mine].sort((a, b) => b.highest - a.highest)[0];
  return most
    ? [(totals.reduce((sum, each) => sum + each, 0) / totals.length).toFixed(1), `${most.highest} (${most.scenario})`]
    : ['–', '–'];
}

function lowestBot(accounts: readonly Account[], reader: Lang): string {
  const lowest = [...accounts].sort((a, b) => a.bot - b.bot)[0];
  if (!lowest) return '';
  return fill(cheatWords.bots[reader], { low: lowest.bot.toFixed(1), scenario: lowest.scenario, lang: cheatWords[lowest.lang][reader] });
}

function escapesInOneLine(accounts: readonly Account[], reader: Lang): string {
  const escapes = escapesOf(accounts);
  if (escapes.length === 0) return cheatWords.none[reader];
  const which = escapes.map(({ scenario, lang, cheat, highest, bot }) => `${scenario} (${lang}) \`${cheat}\` ${highest}/${bot}`).join(', ');
  return fill(cheatWords.some[reader], { count: escapes.length, which });
}

/** Everything that was found, as the one object that `--json` prints. */
export const cheatsInOneLine = ({ quick, seeds, bots, accounts }: CheatsFound): object => ({
  quick,
  seeds,
  bots,
  bar,
  accounts: accounts.map(({ scenario, lang, bot, cheated }) => ({
    scenario,
    lang,
    bot,
    cheats: Object.fromEntries(cheated.map(({ cheat, totals }) => [cheat, totals])),
  })),
  escapes: escapesOf(accounts).map(({ scenario, lang, cheat, seed, highest, bot }) => ({
    scenario,
    lang,
    cheat,
    seed,
    total: highest,
    bot,
  })),
});
