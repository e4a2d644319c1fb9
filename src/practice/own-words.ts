import type { SessionEvent } from '../dialogue/words/event.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import { unitsOf } from './content.ts';

/** A stretch of the buyer's own words that somebody took up: as it stands in what was written, and the turn in which the buyer said it. */
export type TakenUp = Readonly<{ text: string; turn: number }>;

/** How long a stretch must be to be the buyer's: Chinese signs, or words; and how many of them must carry something. */
const least: Readonly<Record<Lang, Readonly<{ units: number; content: number }>>> = {
  zh: { units: 4, content: 3 },
  en: { units: 3, content: 2 },
};

/**
 * The longest stretch of a text that the buyer said before, and that the trainee had not said first: whoever repeats the buyer's repeating of them repeats themselves. Null where
 * there is none.
 */
export function ownWords(lang: Lang, text: string, events: readonly SessionEvent[]): TakenUp | null {
  const { units, content } = least[lang];
  const mine = unitsOf(text);
  let best: (TakenUp & Readonly<{ size: number }>) | null = null;
  let before = '';
  for (const event of events) {
    if (event.type === 'said') before += `\n${joined(unitsOf(event.plain))}`;
    if (event.type !== 'replied') continue;
    const theirs = joined(unitsOf(event.text.toLowerCase()));
    for (const { from, to } of stretches(mine, theirs, units)) {
      const stretch = mine.slice(from, to);
      if (stretch.filter(({ key }) => key !== null).length < content || before.includes(joined(stretch))) continue;
      if (best === null || to - from > best.size)
        best = { text: text.slice(stretch[0]?.at, stretch.at(-1)?.end), turn: event.turn, size: to - from };
    }
  }
  return best && { text: best.text, turn: best.turn };
}

type Units = ReturnType<typeof unitsOf>;

/** The text as its units, one space beside each: what is compared. */
const joined = (units: Units): string => ` ${units.map(({ raw }) => raw).join(' ')} `;

/** The longest stretches of units that stand in a text, each from where it begins. */
function stretches(mine: Units, theirs: string, least: number): readonly Readonly<{ from: number; to: number }>[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from + least <= mine.length; from++) {
    let to = from + least;
    if (!theirs.includes(joined(mine.slice(from, to)))) continue;
    while (to < mine.length && theirs.includes(joined(mine.slice(from, to + 1)))) to += 1;
    found.push({ from, to });
  }
  return found;
}
