/** What replies say, held against the letters that the log gives: nothing that is in no letter, and nobody who speaks as the seller. */
import { offlineVoice } from '../../../adapters/voice-offline/voice.ts';
import { unworded } from '../../../coach/answer.ts';
import { advance, type Standing, start } from '../../../coach/live.ts';
import type { Prepared } from '../../../dialogue/ground/prepare.ts';
import { givenBy } from '../../../dialogue/letter/given.ts';
import { unknownName } from '../../../dialogue/letter/guard-names.ts';
import { figuresIn, unknownFigure } from '../../../dialogue/letter/guard-numbers.ts';
import { outOfRole } from '../../../dialogue/letter/guard-speech.ts';
import { joined } from '../../../dialogue/letter/parts.ts';
import type { Opened, Replied, SessionEvent } from '../../../dialogue/words/event.ts';
import type { Letter } from '../../../dialogue/words/letter.ts';

/** What is wrong with a reply: it is not what the offline voice makes of its letter, or holds a figure or a name that the letter has not, or speaks as the seller. */
export type Fault = 'no_letter' | 'not_in_letter' | 'figure_not_in_letter' | 'name_not_in_letter' | 'spoke_as_seller';
export type FaultyReply = Readonly<{ turn: number; fault: Fault; text: string }>;

/** Every reply of a log that its letter does not account for. The letters are made anew, from the events before each reply. */
export function faultyReplies(prepared: Prepared, opened: Opened, events: readonly SessionEvent[]): readonly FaultyReply[] {
  const found: FaultyReply[] = [];
  let standing: Standing = start('read', opened, prepared);
  for (const [i, event] of events.entries()) {
    if (event.type === 'replied') {
      const letter = unworded(standing)[0]?.letter;
      const faults = letter ? faultsOf(letter, event) : (['no_letter'] as const);
      found.push(...faults.map((fault) => ({ turn: event.turn, fault, text: event.text })));
    }
    standing = advance(standing, [{ seq: i + 1, at: 0, event }]);
  }
  return found;
}

function faultsOf(letter: Letter, { text }: Replied): readonly Fault[] {
  const given = givenBy(letter);
  const expected = joined(letter.lang, offlineVoice.word(letter)).text;
  // What the phrase book says by itself ("I have another meeting at ten") is nobody's figure: it is looked at where the reply is not the expected one.
  const strange = text !== expected;
  return [
    ...(strange ? ['not_in_letter' as const] : []),
    ...(strange && unknownFigure(text, figuresIn(`${given.all}\n${expected}`), given.all) !== undefined
      ? ['figure_not_in_letter' as const]
      : []),
    ...(strange && unknownName(text, letter.lang, `${given.all}\n${expected}`) !== undefined ? ['name_not_in_letter' as const] : []),
    ...(outOfRole(text, letter.lang, given) === 'other_role' ? ['spoke_as_seller' as const] : []),
  ];
}
