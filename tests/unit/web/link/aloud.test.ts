import { expect, test } from 'vitest';
import { voiceFor } from '../../../../src/web/link/aloud.ts';

const voice = (lang: string, more: Partial<Readonly<{ default: boolean; localService: boolean }>> = {}) => ({
  lang,
  default: false,
  localService: false,
  ...more,
});

test('a language is read by a voice of its own, of its region and on this device where there is one', () => {
  const here = voice('zh-CN', { localService: true });
  expect(voiceFor([voice('en-US'), voice('zh-TW'), voice('zh-CN'), here], 'zh')).toBe(here);
  expect(voiceFor([voice('de-DE'), voice('en_US')], 'en')?.lang).toBe('en_US');
});

test('a Cantonese voice does not read Mandarin, and no voice is better than a wrong one', () => {
  expect(voiceFor([voice('zh-HK', { default: true }), voice('yue-Hant-HK')], 'zh')).toBeUndefined();
  expect(voiceFor([voice('fr-FR', { default: true })], 'en')).toBeUndefined();
  expect(voiceFor([], 'en')).toBeUndefined();
});
