import { type Lang, langs } from '../dialogue/words/stage.ts';
import { topicIds } from '../phrases/topics.ts';
import type { Folder } from './files.ts';
import { formed } from './form.ts';
import { itemsOf } from './links.ts';
import type { Linted } from './linted.ts';
import { type Finding, type Path, refuse } from './refuse.ts';
import { HeldOutForm } from './schema-heldout.ts';
import type { OfferForm } from './schema-offer.ts';
import { sharedWords } from './shared.ts';

/** An account as it was read, without compiling it. */
export type Read = Readonly<{ folder: Folder; account: Linted['account']; offer: OfferForm; words: Linted['words'] }>;

/** The full measure of a library account; the lint of a single one asks for less, so that a usable account takes half an hour (docs/trainers/authoring.md). */
const least = {
  facts: 15,
  market_facts: 3,
  problems: 4,
  problems_met: 2,
  problems_not_met: 1,
  implications: 10,
  bearers: 3,
  payoffs: 5,
  impact: 1,
  confidence: 1,
  ease: 1,
  concerns: 3,
  variants: 3,
  calls: 3,
  ask: 12,
  say: 3,
  asks_heldout: 2,
} as const;
type Measure = keyof typeof least;

/** How many of each an account has. The bearers stand for needs of different people: technical, of service, made to measure. */
function countsOf({ account: { form }, offer }: Read): readonly (readonly [Measure, number, Path])[] {
  const { facts, problems, concerns, variants } = form;
  const met = problems.filter(({ id }) => offer.capabilities.some(({ meets }) => meets.includes(id))).length;
  const implications = problems.flatMap((problem) => problem.implications);
  const payoffs = problems.flatMap((problem) => problem.payoffs);
  const kinds = (['impact', 'confidence', 'ease'] as const).map(
    (kind) => [kind, payoffs.filter((payoff) => payoff.kind === kind).length, ['problems']] as const,
  );
  return [
    ['facts', facts.length, ['facts']],
    ['market_facts', facts.filter(({ id }) => id.startsWith('f_market_')).length, ['facts']],
    ['problems', problems.length, ['problems']],
    ['problems_met', met, ['problems']],
    ['problems_not_met', problems.length - met, ['problems']],
    ['implications', implications.length, ['problems']],
    ['bearers', new Set(implications.flatMap(({ bears }) => bears)).size, ['problems']],
    ['payoffs', payoffs.length, ['problems']],
    ...kinds,
    ['concerns', concerns.length, ['concerns']],
    ['variants', variants.length, ['variants']],
  ];
}

/** The held-out wordings of a language, by id; none where there is no file. */
function heldOutIn({ folder }: Read, lang: Lang): Readonly<Record<string, readonly string[]>> {
  const file = folder.heldOut[lang];
  return (file && formed(HeldOutForm, file, true).value?.asks_heldout) || {};
}

/** Items of one language with too few wordings of a kind, each at its own place. */
function wordsThin(read: Read, lang: Lang): readonly Finding[] {
  const words = read.words[lang];
  if (!words) return [];
  const held = heldOutIn(read, lang);
  const shared = sharedWords(read.account.form.facts, lang);
  const thin = (field: Measure, id: string, count: number, path: Path): readonly Finding[] =>
    count >= least[field] ? [] : [refuse('lint.library_thin', words.source.at(path, 'key'), { id, field, count, least: least[field] })];
  const calls = read.folder.calls.filter(({ name }) => name.endsWith(`.${lang}.call.yaml`)).length;
  return [
    ...thin('calls', read.account.form.id, calls, []),
    ...itemsOf(read.account.form)
      .filter(({ id }) => words.form.items[id] !== undefined)
      .flatMap(({ id }) => [
        ...thin('ask', id, (words.form.items[id]?.ask.length ?? 0) + (shared.get(id)?.ask.length ?? 0), ['items', id, 'ask']),
        ...thin('say', id, words.form.items[id]?.say.length ?? 0, ['items', id, 'say']),
        ...thin('asks_heldout', id, (held[id]?.length ?? 0) + (shared.get(id)?.held.length ?? 0), ['items', id]),
      ]),
  ];
}

/** Topics of the common list that nothing in the account answers: whoever asks for one would hear that nobody knows. */
const unanswered = ({ account: { source, form } }: Read): readonly Finding[] =>
  topicIds
    .filter((id) => !form.facts.some(({ topic }) => topic === id))
    .map((id) => refuse('lint.library_topic', source.at(['facts'], 'key'), { id: form.id, topic: id }));

/** Where an account falls short of the library's full measure. */
export function accountThin(read: Read): readonly Finding[] {
  const { source, form } = read.account;
  return [
    ...unanswered(read),
    ...countsOf(read)
      .filter(([field, count]) => count < least[field])
      .map(([field, count, path]) =>
        refuse('lint.library_thin', source.at(path, 'key'), { id: form.id, field, count, least: least[field] }),
      ),
    ...langs.flatMap((lang) => wordsThin(read, lang)),
  ];
}
