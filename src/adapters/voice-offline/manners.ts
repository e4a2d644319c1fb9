import type { Tone } from '../../dialogue/words/committee.ts';
import type { Letter } from '../../dialogue/words/letter.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { bargainingEn, bargainingZh } from './book-bargaining.ts';
import { committeeBooks, type MannerBook, type Situation } from './book-committee.ts';
import { criteriaPhrases } from './book-criteria.ts';
import { en } from './book-en.ts';
import { journeyPhrases } from './book-journeys.ts';
import { type OddBook, oddManners, oddPhrases } from './book-odd.ts';
import { promisePhrases } from './book-promises.ts';
import { zh } from './book-zh.ts';
import { mannersEn } from './manner-en.ts';
import { mannersZh } from './manner-zh.ts';

/** The books of those who do not talk plainly, with their words for what is odd. */
function withOdd(own: MannerBook, odd: OddBook): MannerBook {
  return {
    warm: { ...own.warm, ...odd.warm },
    terse: { ...own.terse, ...odd.terse },
    formal: { ...own.formal, ...odd.formal },
  };
}

/** What anybody may say, and what people say who talk in a manner of their own. */
export const books = {
  zh: {
    common: {
      ...zh,
      ...criteriaPhrases.zh,
      ...promisePhrases.zh,
      ...bargainingZh,
      ...committeeBooks.zh,
      ...journeyPhrases.zh,
      ...oddPhrases.zh,
    },
    own: withOdd(mannersZh, oddManners.zh),
  },
  en: {
    common: {
      ...en,
      ...criteriaPhrases.en,
      ...promisePhrases.en,
      ...bargainingEn,
      ...committeeBooks.en,
      ...journeyPhrases.en,
      ...oddPhrases.en,
    },
    own: withOdd(mannersEn, oddManners.en),
  },
} as const satisfies Record<Lang, Readonly<{ common: Readonly<Record<Situation, readonly string[]>>; own: MannerBook }>>;

/**
 * What this speaker may say, in the order in which it is tried: phrases of their own before those that anybody uses, and of each the shorter ones first where they are clipped,
 * the longer ones where they open up. `turned` puts a list into the order of this turn.
 */
export function phrases(
  { lang, manner, tone }: Letter,
  situation: Situation,
  turned: (ways: readonly string[]) => readonly string[],
): readonly string[] {
  const own = manner === 'plain' ? [] : (books[lang].own[manner][situation] ?? []);
  return [...byTone(own, tone, turned), ...byTone(books[lang].common[situation], tone, turned)];
}

function byTone(ways: readonly string[], tone: Tone, turned: (ways: readonly string[]) => readonly string[]): readonly string[] {
  if (tone === 'even' || ways.length < 4) return turned(ways);
  const sorted = [...ways].sort((a, b) => (tone === 'clipped' ? a.length - b.length : b.length - a.length));
  const most = Math.ceil((sorted.length * 2) / 3);
  return [...turned(sorted.slice(0, most)), ...turned(sorted.slice(most))];
}
