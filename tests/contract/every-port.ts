import type { OpenStore } from '../kit/stores.ts';
import { keepsTheBranchesContract } from './branches.contract.ts';
import { keepsTheEventLogContract } from './event-log.contract.ts';
import { keepsTheGradingsContract } from './gradings.contract.ts';
import { losesNothingAmongManyWriters } from './many-writers.contract.ts';
import { keepsThePracticeLogContract } from './practice-log.contract.ts';
import { keepsTheSessionsContract } from './sessions.contract.ts';
import { keepsTheVersionsContract } from './versions.contract.ts';
import { keepsTheVisitorsContract } from './visitors.contract.ts';

/** All contracts of the store's ports over one kind of store. `runs`: how many random mornings with several writers it goes through. */
export function keepsEveryContractOfTheStore(name: string, open: OpenStore, runs: number): void {
  keepsTheEventLogContract(name, open);
  keepsTheSessionsContract(name, open);
  keepsTheBranchesContract(name, open);
  keepsTheVisitorsContract(name, open);
  keepsTheVersionsContract(name, open);
  keepsTheGradingsContract(name, open);
  keepsThePracticeLogContract(name, open);
  losesNothingAmongManyWriters(name, open, runs);
}
