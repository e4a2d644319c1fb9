import type { Addressed } from '../dialogue/letter/letter.ts';
import type { Part, Replied } from '../dialogue/words/event.ts';
import type { Sentence } from '../dialogue/words/letter.ts';
import type { InstantVoice } from '../ports/voice.ts';
import type { House } from './house.ts';

/** The reply of an instant voice. */
export function wordAtOnce(voice: InstantVoice, { person, letter }: Addressed): Replied {
  return {
    type: 'replied',
    v: 1,
    turn: letter.turn,
    reply: letter.reply,
    person,
    ...joined(letter.lang, voice.word(letter)),
    voice: voice.engine,
    instead: null,
  };
}

/** Sentences as one text, with the span of each item, concern or rung. */
export function joined(lang: 'zh' | 'en', sentences: readonly Sentence[]): Readonly<{ text: string; parts: readonly Part[] }> {
  let text = '';
  const parts: Part[] = [];
  for (const sentence of sentences) {
    const between = text === '' || lang === 'zh' ? '' : ' ';
    const start = text.length + between.length;
    text += between + sentence.text;
    if (sentence.id !== null) parts.push({ id: sentence.id, start, end: text.length });
  }
  return { text, parts };
}

/** Words one letter with the house's voice. `draft` hears each sentence of a streamed voice after it has passed. */
export async function word(house: House, addressed: Addressed, _draft: (text: string) => void): Promise<Replied> {
  return wordAtOnce(house.offline, addressed);
}
