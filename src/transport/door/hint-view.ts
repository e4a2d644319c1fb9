import type * as z from 'zod';
import type { Hints } from '../../coach/hint.ts';
import type { House } from '../../coach/house.ts';
import { hintPatterns } from '../../dialogue/words/hint-pattern.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { hintActs, hintDirections, hintPattern, hintThreads } from '../../phrases/hints.ts';
import { fill } from '../../phrases/say.ts';
import type { HintsView } from '../../wire/hint-view.ts';

/** Hints in words, in the language of the call; people are called as one calls them at the table. */
export async function hintsView(house: House, session: string, hints: Hints): Promise<z.input<typeof HintsView>> {
  const standing = await house.live.get(session);
  const { turn, most, cost, ceiling, spent, way } = hints;
  const left = { turn, most, cost, ceiling, spent };
  if (way === null || !standing) return { ...left, behaviour: null, act: null, rungs: [] };
  const { lang, words } = standing.prepared;
  const who = way.thread === null ? '' : (words.people[way.thread.who]?.address ?? way.thread.who);
  const texts = textsOf(lang, way, who);
  return {
    ...left,
    behaviour: way.behaviour,
    act: hints.taken >= 2 ? way.act : null,
    rungs: texts.slice(0, hints.taken).map((text, i) => ({ rung: i + 1, text })),
  };
}

function textsOf(lang: Lang, { behaviour, thread }: NonNullable<Hints['way']>, who: string): readonly string[] {
  return [
    hintDirections[behaviour][lang],
    hintActs[behaviour][lang],
    thread === null ? hintActs[behaviour][lang] : fill(hintThreads[behaviour][lang], { who, quote: thread.text }),
    fill(hintPattern[lang], { pattern: hintPatterns[behaviour][lang] }),
  ];
}
