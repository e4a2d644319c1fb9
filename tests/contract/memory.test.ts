import { memoryStore } from '../../src/adapters/memory/store.ts';
import { keepsEveryContractOfTheStore } from './every-port.ts';

keepsEveryContractOfTheStore('memory', async (clock) => memoryStore(clock), 100);
