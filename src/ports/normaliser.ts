import type { Lang } from '../dialogue/words/stage.ts';

/** Makes what was typed comparable: traditional → simplified characters, full and half width, case, white space. Never changes meaning. */
export type Normaliser = { plain(text: string, lang: Lang): string };
