import { cut, withoutLabel } from '../dialogue/letter/cut.ts';
import { type GuardRefusal, guard } from '../dialogue/letter/guard.ts';
import type { Withheld } from '../dialogue/letter/guard-withheld.ts';
import type { Addressed } from '../dialogue/letter/letter.ts';
import { found, joined } from '../dialogue/letter/parts.ts';
import type { Hash, Replied } from '../dialogue/words/event.ts';
import type { Letter } from '../dialogue/words/letter.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import { type InstantVoice, type Prompt, type StreamedVoice, type Voice, VoiceGaveUp, type VoiceRefusal } from '../ports/voice.ts';
import type { House } from './house.ts';

/** Why the instant voice had to finish a reply; `withheld` where a model said what is still locked, or recited what it was told. */
export type InsteadCode = VoiceRefusal | GuardRefusal | 'withheld';

/** What may not be said in this reply, once it is known what the voice is told. */
export type Watch = (prompt: string) => Withheld;

type Said = Pick<Replied, 'text' | 'parts' | 'voice' | 'instead'>;

const replied = ({ person, letter }: Addressed, said: Said): Replied => ({
  type: 'replied',
  v: 1,
  turn: letter.turn,
  reply: letter.reply,
  person,
  ...said,
});

/** The reply of an instant voice; `instead` where it finishes for another one. */
export function wordAtOnce(voice: InstantVoice, addressed: Addressed, instead: Replied['instead'] = null): Replied {
  const { letter } = addressed;
  return replied(addressed, { ...joined(letter.lang, voice.word(letter)), voice: voice.engine, instead });
}

/** Which voice words a letter: the house's. An authored opening answers nobody; no model can add to it and nobody should wait for it. */
export const voiceFor = ({ voice, offline }: Pick<House, 'voice' | 'offline'>, { letter }: Addressed): Voice =>
  letter.moves.every((move) => move.kind === 'open') ? offline : voice;

/**
 * Words one letter with the house's voice, under the prompt that the session pinned. `draft` hears a streamed reply so far, sentence by sentence, each
 * after it has passed the guard. Where the voice fails or says what it was not given, the instant voice words the whole reply instead, and the reply says so.
 */
export async function word(
  house: Pick<House, 'voice' | 'offline' | 'versions'>,
  pinned: Hash,
  addressed: Addressed,
  draft: (text: string) => void,
  watch: Watch,
): Promise<Replied> {
  const voice = voiceFor(house, addressed);
  if (voice.kind === 'instant') return wordAtOnce(voice, addressed);
  const prompt = await promptOf(house, voice, pinned, addressed.letter);
  const heard = await listen(voice, prompt, addressed.letter, { draft, locked: watch(prompt.text) });
  if (!heard.ok) return wordAtOnce(house.offline, addressed, { of: voice.engine.name, why: heard.refusal.code });
  return replied(addressed, {
    ...found(addressed.letter, heard.value),
    voice: { name: voice.engine.name, hash: prompt.hash },
    instead: null,
  });
}

/** The pinned prompt; the one that stands now where the session was opened with another voice. */
async function promptOf({ versions }: Pick<House, 'versions'>, voice: StreamedVoice, pinned: Hash, { lang }: Letter): Promise<Prompt> {
  const now = voice.prompts[lang];
  if (now.hash === pinned) return now;
  const text = await versions.get('prompt', pinned);
  return text === undefined ? now : { hash: pinned, text };
}

/** Listens to a streamed voice: its sentences, guarded one by one and as a whole, or why it was stopped. */
export async function listen(
  voice: StreamedVoice,
  prompt: Prompt,
  letter: Letter,
  { draft, locked }: Readonly<{ draft: (text: string) => void; locked: Withheld }>,
): Promise<Outcome<readonly string[], InsteadCode>> {
  const watch = guard(letter);
  const stop = new AbortController();
  const passed: string[] = [];
  const textSoFar = (): string => passed.join(letter.lang === 'zh' ? '' : ' ');
  /** Passes sentences on; the first that may not pass is the reason to stop. */
  const pass = (sentences: readonly string[]): InsteadCode | undefined => {
    for (const raw of sentences) {
      const sentence = passed.length === 0 ? withoutLabel(raw, [letter.speaker.name, letter.speaker.address]) : raw;
      const why = watch.sentence(sentence, textSoFar()) ?? (locked(sentence) ? 'withheld' : undefined);
      if (why) return why;
      if (sentence !== '') passed.push(sentence);
      draft(textSoFar());
    }
    return undefined;
  };
  try {
    let rest = '';
    for await (const piece of voice.stream(letter, prompt, stop.signal)) {
      const now = cut(rest + piece, letter.lang, false);
      rest = now.rest;
      const why = pass(now.sentences) ?? (textSoFar().length + rest.length > watch.longest ? 'too_wordy' : undefined);
      if (why) return refused(why);
    }
    const why = pass(cut(rest, letter.lang, true).sentences) ?? watch.reply(textSoFar()) ?? (locked(textSoFar()) ? 'withheld' : undefined);
    return why ? refused(why) : granted(passed);
  } catch (error) {
    if (error instanceof VoiceGaveUp) return refused(error.code);
    throw error;
  } finally {
    stop.abort();
  }
}
