import { afterAll } from 'vitest';
import { offlineClassifier } from '../../src/adapters/classifier-offline/classifier.ts';
import { classifierOn, labelsAll } from '../kit/classifiers.ts';
import { modelServer } from '../kit/model-server.ts';
import { keepsTheClassifierContract } from './classifier.contract.ts';

const server = await modelServer();
server.behave((asked) => labelsAll(asked, 'problem', 83, ['open', '5w2h:how_much']));
afterAll(server.close);

keepsTheClassifierContract('offline', async () => offlineClassifier());
keepsTheClassifierContract('openai', async () => classifierOn(server.baseUrl));
