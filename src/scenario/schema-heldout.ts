import * as z from 'zod';
import { both, Id, Texts } from './schema-parts.ts';

/** heldout.zh.yaml and heldout.en.yaml: ways to ask that no index ever holds, so that what is heard of them says how others will be heard. */
export const HeldOutForm = z.strictObject({
  asks_heldout: z
    .record(Id, Texts)
    .describe(
      both(
        '留出的问法，按编号（条目、台阶、标准、怕的事、承诺），每样至少 2 句：只用来试，不进检索。',
        'Ways to ask that are kept back, by id of item, rung, criterion, fear or promise, at least 2 each: to try an account with, never indexed.',
      ),
    ),
});
