import type { ToCode } from '../dialogue/code/code.ts';
import { leaning } from '../dialogue/ground/context.ts';
import type { Prepared } from '../dialogue/ground/prepare.ts';
import { retrieve } from '../dialogue/ground/retrieve.ts';
import { asMeant } from '../dialogue/split/as-meant.ts';
import { split } from '../dialogue/split/split.ts';
import type { Guess } from '../dialogue/words/act.ts';
import type { Buyer } from '../dialogue/words/buyer.ts';
import type { Candidates } from '../dialogue/words/candidate.ts';
import type { ToGuess } from '../ports/classifier.ts';
import type { Ports } from './house.ts';

/** An utterance cut into segments, each as typed and as it was meant, what retrieval found near each, and what the classifier is asked. */
export type Asked = Readonly<{
  segments: readonly Readonly<{ text: string; plain: string }>[];
  candidates: readonly Candidates[];
  toGuess: ToGuess;
}>;

/** What is asked of the classifier when this is said to this buyer: near is what is near as people hear it, who stay with the matter just spoken of. The log alone rebuilds it. */
export function asked({ normaliser }: Pick<Ports, 'normaliser'>, prepared: Prepared, buyer: Buyer, text: string): Asked {
  const { lang, index } = prepared;
  const segments = split(text).map((s) => ({ text: s.text, plain: asMeant(normaliser.plain(s.text, lang), lang) }));
  const candidates = segments.map((s) => retrieve(index, s.plain));
  return {
    segments,
    candidates,
    toGuess: {
      lang,
      segments: segments.map((s) => s.plain),
      before: buyer.lastReply === null ? null : normaliser.plain(buyer.lastReply, lang),
      previous: buyer.lastHeard,
      candidates: candidates.map(({ asked }, i) => leaning(prepared.scenario.account, buyer, unflagged, asked, segments[i]?.plain ?? '')),
    },
  };
}

/** What is asked is not known yet, and so is nothing of how one decides. */
const unflagged = { flags: [] } as const;

/** Each segment with its guess and what is near it, ready to be settled. */
export const toCodeOf = ({ segments, candidates }: Asked, guesses: readonly Guess[]): readonly ToCode[] =>
  segments.flatMap((segment, i) => {
    const guess = guesses[i];
    const near = candidates[i];
    return guess && near ? [{ ...segment, guess, candidates: near }] : [];
  });
