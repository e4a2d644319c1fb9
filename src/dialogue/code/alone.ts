import { type Act, acts, type Guess, isSpin, type Label, type Probabilities, probabilitiesOf } from '../words/act.ts';
import type { Lang } from '../words/stage.ts';
import { flagsFor, likeliest } from './code.ts';
import { bareFollowUp, elaboration } from './patterns.ts';

/** A segment outside any session: as typed, normalised, guessed. */
export type Alone = Readonly<{ text: string; plain: string; guess: Guess }>;

/** What stood before, as far as it is known: whether the buyer said something, and the act of the seller's turn before. */
export type Before = Readonly<{ lang: Lang; buyerSpoke: boolean; previous: Act | null }>;

/**
 * Labels text where no ledger exists, so that only the manual's rules on the text hold: an elaboration keeps the act of the question it follows up
 * (rule 11), a bare follow-up on the answer to a problem or implication question asks what follows from it (rule 12). The rest is the model's guess.
 */
export function codeAlone({ lang, buyerSpoke, previous }: Before, segments: readonly Alone[]): readonly Label[] {
  return segments.map(({ text, plain, guess }) => {
    const guessed = likeliest(guess.probabilities);
    const act = ruled(lang, plain.trim(), buyerSpoke, previous);
    const changed = act && act.act !== guessed;
    const settled = act?.act ?? guessed;
    const probabilities = changed ? raised(guess.probabilities, settled) : guess.probabilities;
    return {
      text,
      act: settled,
      confidence: probabilities[settled],
      probabilities,
      flags: flagsFor(settled, act?.rule, guess.flags),
      engine: guess.engine,
      ...(changed ? { guessed, rule: act.rule } : {}),
    };
  });
}

function ruled(lang: Lang, plain: string, buyerSpoke: boolean, previous: Act | null): Readonly<{ act: Act; rule: string }> | undefined {
  if (previous === null || !isSpin(previous)) return undefined;
  if (elaboration[lang].test(plain)) return { act: previous, rule: '11' };
  if (buyerSpoke && bareFollowUp[lang].test(plain) && (previous === 'problem' || previous === 'implication'))
    return { act: 'implication', rule: '12' };
  return undefined;
}

/** How sure a rule is where it speaks against the guess, whole 1/10,000. */
const sure = 9_000;

/** The guess with one act raised to what the rule is worth, the rest shared as before; the sum stays 10,000. */
function raised(guessed: Probabilities, act: Act): Probabilities {
  const others = 10_000 - guessed[act];
  const shared = acts.map((each) => [each, each === act ? 0 : Math.floor(((10_000 - sure) * guessed[each]) / others)] as const);
  const rest = 10_000 - shared.reduce((sum, [, part]) => sum + part, 0);
  return probabilitiesOf(shared.map(([each, part]) => (each === act ? rest : part)));
}
