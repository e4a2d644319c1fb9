import type { Lang } from '../../dialogue/words/stage.ts';

/** The part of the browser's SpeechRecognition (Web Speech API, W3C community draft) that is used here. */
export type Recogniser = {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onstart: (() => void) | null;
  onresult: ((event: Heard) => void) | null;
  onerror: ((event: Readonly<{ error: string }>) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
};
type Heard = Readonly<{
  resultIndex: number;
  results: ArrayLike<Readonly<{ isFinal: boolean }> & ArrayLike<Readonly<{ transcript: string }>>>;
}>;

export type DictationFault = 'not_allowed' | 'no_microphone' | 'network' | 'no_speech' | 'no_language' | 'broken';

/** `unsettled`: what is heard but may still change. */
export type DictationState =
  | Readonly<{ at: 'off' }>
  | Readonly<{ at: 'starting' }>
  | Readonly<{ at: 'listening'; unsettled: string }>
  | Readonly<{ at: 'failed'; why: DictationFault }>;

/** The draft's error codes, as what one can do about them. */
const faults: Readonly<Record<string, DictationFault>> = {
  'not-allowed': 'not_allowed',
  'service-not-allowed': 'network',
  'audio-capture': 'no_microphone',
  network: 'network',
  'no-speech': 'no_speech',
  'language-not-supported': 'no_language',
};

/** BCP 47 tags of what is spoken. */
export const spokenTag: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-GB' };

export type Dictation = Readonly<{ start(): void; stop(): void; end(): void }>;

/**
 * Dictation in one language: `heard` gets each piece once it is settled, `told` each change of state. It listens until it is stopped, fails or the browser ends it; what was heard by
 * then stays. Nothing is ever sent from here.
 */
export function dictation(
  make: () => Recogniser,
  lang: Lang,
  told: (state: DictationState) => void,
  heard: (text: string) => void,
): Dictation {
  let now: Recogniser | null = null;
  const off = (gone: Recogniser, state: DictationState): void => {
    if (now !== gone) return;
    now = null;
    told(state);
  };
  const start = (): void => {
    if (now !== null) return;
    const one = make();
    now = one;
    one.lang = spokenTag[lang];
    one.continuous = true;
    one.interimResults = true;
    one.onstart = () => now === one && told({ at: 'listening', unsettled: '' });
    one.onresult = (event) => {
      // What was settled after stopping is still what was said.
      const { settled, unsettled } = piecesOf(event);
      if (settled !== '') heard(settled);
      if (now === one) told({ at: 'listening', unsettled });
    };
    one.onerror = ({ error }) => off(one, error === 'aborted' ? { at: 'off' } : { at: 'failed', why: faults[error] ?? 'broken' });
    one.onend = () => off(one, { at: 'off' });
    told({ at: 'starting' });
    try {
      one.start();
    } catch {
      off(one, { at: 'failed', why: 'broken' }); // the browser refuses a second one, or one outside a page in sight
    }
  };
  return { start, stop: () => now?.stop(), end: () => now?.abort() };
}

function piecesOf({ results, resultIndex }: Heard): Readonly<{ settled: string; unsettled: string }> {
  let settled = '';
  let unsettled = '';
  for (let i = resultIndex; i < results.length; i++) {
    const result = results[i];
    const text = result?.[0]?.transcript ?? '';
    if (result?.isFinal) settled += text;
    else unsettled += text;
  }
  return { settled: settled.trim(), unsettled: unsettled.trim() };
}

/** A dictated piece after what is written already: English is parted by a space, and begins large where a sentence does. */
export function joined(text: string, piece: string, lang: Lang): string {
  if (lang === 'zh') return text + piece;
  const begins = text.trim() === '' || /[.!?]\s*$/.test(text);
  const said = begins ? piece.charAt(0).toUpperCase() + piece.slice(1) : piece;
  return text === '' || /\s$/.test(text) ? text + said : `${text} ${said}`;
}
