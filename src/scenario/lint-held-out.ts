import type { Account } from '../dialogue/words/scenario.ts';
import { type Lang, langs } from '../dialogue/words/stage.ts';
import { askedFor, type HeldOut, readHeldOut } from './held-out.ts';
import { notKeptBack } from './lint-asks.ts';
import { script } from './lint-script.ts';
import type { Linted } from './linted.ts';
import type { Forms } from './parse.ts';
import { type Finding, refuse } from './refuse.ts';
import type { Source } from './source.ts';

/** Fewest held-out questions of whatever a seller asks for: one alone may be understood by luck. */
const least = 2;

/** The wordings that are kept out of the index, where there are any: their form, their ids, their language, whether they are indeed kept out, and whether nothing is left untried. */
export const heldOutKept = ({ folder }: Pick<Forms, 'folder'>, all: Linted): readonly Finding[] =>
  langs.flatMap((lang): readonly Finding[] => {
    const file = folder.heldOut[lang];
    if (!file) return [];
    const { source, value, refusals } = readHeldOut(file, all.scenario.account, lang);
    if (!value) return refusals;
    return [
      ...few(source, value, all.scenario.account, lang),
      ...notKeptBack(source, value, all.words[lang]?.form),
      ...script(source, lang, value, ['asks_heldout']),
    ];
  });

/** Items, actions, criteria, fears and promises that fewer questions try than two. */
const few = (source: Source, heldOut: HeldOut, account: Account, lang: Lang): readonly Finding[] =>
  askedFor(account).flatMap((id) => {
    const count = heldOut[id]?.length ?? 0;
    const place = source.at(count > 0 ? ['asks_heldout', id] : ['asks_heldout'], 'key');
    return count >= least ? [] : [refuse('lint.few_held_out', place, { id, lang, count, least })];
  });
