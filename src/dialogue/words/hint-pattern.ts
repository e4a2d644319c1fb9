import type { Hintable } from './behaviour.ts';
import type { Lang } from './stage.ts';

/** What stands for a blank in a pattern. */
export const blank = '____';

/**
 * The last rung of a hint: how such a sentence is built, with its blanks. They stand with the vocabulary and not with the phrases, because the buyer has to know them: a pattern that is sent
 * as it stands, or filled with nothing that was said at the table, is nobody's question (decision 0047).
 */
export const hintPatterns: Readonly<Record<Hintable, Readonly<Record<Lang, string>>>> = {
  surfacing: {
    zh: '____这一块，现在最不顺手的，是____？',
    en: 'The way ____ runs today, where does ____ give you the most trouble?',
  },
  bridging: {
    zh: '您刚才说____。这么一来，____那边要跟着____？',
    en: 'You said ____. When that happens, what does it do to ____?',
  },
  worth: {
    zh: '要是____不再____，对____来说，值在哪儿？',
    en: 'Suppose ____ no longer ____: what would that be worth to ____?',
  },
  listening: {
    zh: '我记下来的是：____，所以____。____这一点，我有没有听偏？',
    en: 'Let me see whether I have it: ____, and because of that ____. Did I get ____ right?',
  },
  concerns: {
    zh: '您放不下的是____。这一条我单独说：____。',
    en: 'What bothers you is ____. Let me take just that one: ____.',
  },
  step: {
    zh: '既然____是您想要的，下一步请____在____之前____，行不行？',
    en: 'Since ____ is what you want, could ____ do ____ by ____?',
  },
};
