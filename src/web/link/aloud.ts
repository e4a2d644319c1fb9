import type { Lang } from '../../dialogue/words/stage.ts';

/** A voice of this device. */
export type DeviceVoice = Readonly<{ lang: string; default: boolean; localService: boolean }>;

/**
 * The voice that reads a language: one of its region before one of another, one on this device before one that needs the network, the device's default before others; none where it has
 * none. Cantonese voices are named zh-HK and would read the same text in another language.
 */
export function voiceFor<V extends DeviceVoice>(voices: readonly V[], lang: Lang): V | undefined {
  const wanted = lang === 'zh' ? /^(zh|cmn)([-_](Hans|CN|TW|Hant))?/i : /^en/i;
  const home = lang === 'zh' ? /CN/i : /GB/i;
  const worth = (voice: V): number => (home.test(voice.lang) ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => wanted.test(voice.lang) && !/HK|yue/i.test(voice.lang))
    .reduce<V | undefined>((best, voice) => (best === undefined || worth(voice) > worth(best) ? voice : best), undefined);
}
