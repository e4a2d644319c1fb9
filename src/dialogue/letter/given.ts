import type { Letter } from '../words/letter.ts';

/** Everything a letter holds, as text: what may be said, and by whom. */
export type Given = Readonly<{
  /** All of it: moves, names, what was heard and said before. */
  all: string;
  /** Only what this reply words: the moves' own sentences and key words. */
  own: string;
}>;

/** Gathers the texts of a letter. */
export function givenBy({ speaker, names, heard, moves, before }: Letter): Given {
  const own = moves
    .flatMap((move) => [
      'text' in move ? (move.text ?? '') : '',
      'key' in move ? move.key.join(' ').replaceAll('|', ' ') : '',
      'to' in move ? move.to : '',
      'claim' in move ? move.claim : '',
      'due' in move ? (move.due ?? '') : '',
      // A term may be said in days or in whole weeks.
      'days' in move ? `${move.days} ${move.days % 7 === 0 ? move.days / 7 : ''}` : '',
    ])
    .filter((text) => text !== '')
    .join('\n');
  const said = before.flatMap((line) => [line.who, line.text]);
  return { own, all: [own, speaker.name, speaker.title, speaker.address, ...names, heard ?? '', ...said].join('\n') };
}

/** True where the text stands in what was given, whatever its case. */
export const holds = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());
