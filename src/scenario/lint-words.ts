import { missingFigures } from '../dialogue/words/figures.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import type { Linted } from './linted.ts';
import { type Finding, type Path, refuse } from './refuse.ts';
import type { AccountForm } from './schema-account.ts';
import type { WordsForm } from './schema-words.ts';
import { withShared } from './shared.ts';
import type { Source } from './source.ts';

/** Fewest wordings of each kind that a library scenario may have. */
const least = {
  opening: 3,
  brief: 4,
  itemSay: 2,
  itemAsk: 10,
  concernSay: 3,
  concernAnswer: 4,
  rungSay: 3,
  rungAsk: 6,
  questionSay: 3,
  disputeSay: 3,
  fearAsk: 12,
  fearSay: 3,
  fearAnswer: 4,
  capabilitySay: 3,
  limitSay: 2,
};

const few = (source: Source, path: Path, list: readonly unknown[], atLeast: number): readonly Finding[] =>
  list.length >= atLeast
    ? []
    : [refuse('lint.thin', source.at(path, 'key'), { field: String(path.at(-1)), count: list.length, least: atLeast })];

/** Lists of wordings that are too short to vary. */
export function thinWords(source: Source, words: WordsForm, facts: AccountForm['facts'], lang: Lang): readonly Finding[] {
  return [
    ...few(source, ['opening'], words.opening, least.opening),
    ...few(source, ['brief'], words.brief, least.brief),
    ...Object.entries(withShared(words.items, facts, lang)).flatMap(([id, { say, ask }]) => [
      ...few(source, ['items', id, 'say'], say, least.itemSay),
      ...few(source, ['items', id, 'ask'], ask, least.itemAsk),
    ]),
    ...Object.entries(words.concerns).flatMap(([id, { say, answer }]) => [
      ...few(source, ['concerns', id, 'say'], say, least.concernSay),
      ...few(source, ['concerns', id, 'answer'], answer, least.concernAnswer),
    ]),
    ...Object.entries(words.questions).flatMap(([id, { say }]) => few(source, ['questions', id, 'say'], say, least.questionSay)),
    ...Object.entries(words.disputes).flatMap(([id, { say, settle }]) => [
      ...few(source, ['disputes', id, 'say'], say, least.disputeSay),
      ...few(source, ['disputes', id, 'settle'], settle, least.disputeSay),
    ]),
    ...Object.entries(words.fears).flatMap(([id, { ask, remark, say, eased, answer }]) => [
      ...few(source, ['fears', id, 'ask'], ask, least.fearAsk),
      ...few(source, ['fears', id, 'remark'], remark, least.fearSay),
      ...few(source, ['fears', id, 'say'], say, least.fearSay),
      ...few(source, ['fears', id, 'eased'], eased, least.fearSay),
      ...few(source, ['fears', id, 'answer'], answer, least.fearAnswer),
    ]),
    ...Object.entries(words.rungs).flatMap(([id, { say, ask }]) => [
      ...few(source, ['rungs', id, 'say'], say, least.rungSay),
      ...few(source, ['rungs', id, 'ask'], ask, least.rungAsk),
    ]),
  ];
}

/** The same for the words of the offer. */
export const thinOffer = ({ offer: { source, form } }: Linted): readonly Finding[] =>
  Object.entries(form.words).flatMap(([lang, words]) => [
    ...Object.entries(words?.capabilities ?? {}).flatMap(([id, { say }]) =>
      few(source, ['words', lang, 'capabilities', id, 'say'], say, least.capabilitySay),
    ),
    ...Object.entries(words?.limits ?? {}).flatMap(([id, { say }]) =>
      few(source, ['words', lang, 'limits', id, 'say'], say, least.limitSay),
    ),
  ]);

/** Figures that one language gives in digits and the other does not give at all. */
export function figuresDiffer({ words: { zh, en } }: Linted): readonly Finding[] {
  if (!zh || !en) return [];
  const sides = [
    { here: zh, there: en, lang: 'en' },
    { here: en, there: zh, lang: 'zh' },
  ] as const satisfies readonly Readonly<{ lang: Lang; here: unknown; there: unknown }>[];
  return sides.flatMap(({ here, there, lang }) =>
    (['items', 'fears'] as const).flatMap((part) =>
      Object.entries(here.form[part]).flatMap(([id, { say }]) => {
        const other = there.form[part][id]?.say ?? [];
        return missingFigures(say.join('\n'), other.join('\n')).map((figure) =>
          refuse('lint.figure_missing', there.source.at([part, id, 'say']), { id, figure, lang }),
        );
      }),
    ),
  );
}
