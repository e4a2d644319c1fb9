import type { Lang } from '../../dialogue/words/stage.ts';
import { aroundIt } from './around.ts';
import { grams, skeletonGrams } from './grams.ts';
import { hypothesis, lastClause, subject, whatIsAsked } from './questions.ts';
import { type Reading, read } from './reading.ts';
import type { Names, Sample } from './sample.ts';
import { named } from './vocabulary.ts';

/** Adds the features of a sample to whatever takes them; some come more than once. */
export function addFeatures(sample: Sample, names: Names): void {
  const own = read(sample.text, sample.lang);
  grams(own, names);
  skeletonGrams(own, names);
  meaningsAndMarkers(own, names);
  whatIsAsked(own, names);
  subject(own, names);
  hypothesis(own, names);
  lastClause(own, names);
  aroundIt(sample, own, names);
}

/** The lexicon's meanings, each alone and with the sentence's form; the markers, alone and in pairs: "hypothesis, solved" and "how much" is another question than each alone. */
function meaningsAndMarkers({ text, lang, meanings, markers, form, colour }: Reading, names: Names): void {
  for (const meaning of meanings) {
    names.add(named('k:', meaning));
    names.add(named('f:', form, '&', meaning));
  }
  for (let i = 0; i < markers.length; i++) {
    const marker = markers[i] as string;
    names.add(named('m:', marker));
    for (let j = i + 1; j < markers.length; j++) names.add(named('mm:', marker, '&', markers[j] as string));
  }
  names.add(named('form:', form));
  names.add(named('col:', colour));
  names.add(named('colf:', colour, '&', form));
  names.add(named('len:', String(sizeOf(text, lang))));
  if (/[?？]/.test(text)) names.add(named('m:question_mark'));
}

const lengths = [4, 8, 12, 18, 26, 38, 60];
/** Sizes that a text can have. */
export const sizes = lengths.length + 1;

/** How long a normalised text is, in steps of Chinese characters or of half as many English words; −1, which is the last of a list, for what is longer than all steps. */
export function sizeOf(text: string, lang: Lang): number {
  const size = lang === 'zh' ? text.length : text.split(' ').length * 2;
  return lengths.findIndex((most) => size <= most);
}
