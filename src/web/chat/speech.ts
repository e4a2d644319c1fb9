import type { Recogniser } from '../link/dictation.ts';

/** How this browser takes dictation; undefined where it does not. Chrome and Safari still give it their prefix. */
export const recogniserOf = (): (new () => Recogniser) | undefined => {
  const here = window as unknown as Readonly<Record<'SpeechRecognition' | 'webkitSpeechRecognition', (new () => Recogniser) | undefined>>;
  return here.SpeechRecognition ?? here.webkitSpeechRecognition;
};

/** What reads aloud here; undefined in browsers without it. */
export const speaker = (): SpeechSynthesis | undefined => (window as Readonly<{ speechSynthesis?: SpeechSynthesis }>).speechSynthesis;

/** Says no more. */
export const hush = (): void => speaker()?.cancel();
