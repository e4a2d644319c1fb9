import * as z from 'zod';
import { behaviours, hintable } from '../dialogue/words/behaviour.ts';

const behaviour = z.enum(behaviours);

/** What a call was opened to practise, as a log holds it. */
export const practiceForm = z.union([
  z.strictObject({ behaviour, as: z.literal('focus'), nth: z.int().positive() }),
  z.strictObject({ behaviour, as: z.literal('retest') }),
]);

/** What is a hint's own. */
export const hintShape = { key: z.string(), rung: z.literal([1, 2, 3, 4]), behaviour: z.enum(hintable) };
