import { sha256 } from '../../src/adapters/hash.ts';
import { loadPrompts } from '../../src/adapters/voice-openai/prompt-files.ts';
import { type OpenaiVoice, openaiVoice } from '../../src/adapters/voice-openai/voice.ts';
import type { StreamedVoice } from '../../src/ports/voice.ts';

/** The product's prompts. */
export const prompts = await loadPrompts('prompts/voice', sha256);

/** The streamed voice on a model server; only what never comes runs into its time limits. */
export const voiceOn = (baseUrl: string, more: Partial<OpenaiVoice> = {}): StreamedVoice =>
  openaiVoice({
    baseUrl,
    apiKey: 'key-of-a-test',
    model: 'stub',
    firstTokenMs: 10_000,
    betweenTokensMs: 10_000,
    wholeMs: 30_000,
    prompts,
    ...more,
  });
