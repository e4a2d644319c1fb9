import { afterAll } from 'vitest';
import { offlineVoice } from '../../src/adapters/voice-offline/voice.ts';
import { itsPoints, modelServer, says } from '../kit/model-server.ts';
import { voiceOn } from '../kit/voices.ts';
import { keepsTheVoiceContract } from './voice.contract.ts';

const server = await modelServer();
server.behave((asked) => says(itsPoints(asked)));
afterAll(server.close);

keepsTheVoiceContract('offline', async () => offlineVoice);
keepsTheVoiceContract('openai', async () => voiceOn(server.baseUrl));
