import { sha256 } from '../../src/adapters/hash.ts';
import { loadPrompts } from '../../src/adapters/voice-openai/prompt-files.ts';
import { type OpenaiVoice, openaiVoice } from '../../src/adapters/voice-openai/voice.ts';
import type { StreamedVoice } from '../../src/ports/voice.ts';

/** The product's prompts. */
export const prompts = await loadPrompts('prompts/voice', sha256);

/** The streamed voice on a model server; time limits are short enough for a test and long enough for a busy machine. */
export const voiceOn = (baseUrl: string, more: Partial<OpenaiVoice> = {}): StreamedVoice =>
  openaiVoice({
    baseUrl,
    apiKey: 'key-of-a-test',
    model: 'stub',
    firstTokenMs: 2_000,
    betweenTokensMs: 2_000,
    wholeMs: 6_000,
    prompts,
    ...more,
  });
