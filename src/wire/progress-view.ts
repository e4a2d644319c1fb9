import * as z from 'zod';
import { behaviours } from '../dialogue/words/behaviour.ts';
import { CalibrationView } from './beforehand-view.ts';
import { LangSchema, SessionId } from './shared.ts';

const BehaviourSchema = z.enum(behaviours);
const CountView = z.object({ tries: z.int(), ok: z.int() });
/** `mean`, `from` and `to` are whole per cent; the share lies between the last two with nine chances in ten. */
const ShareView = CountView.extend({ mean: z.int(), from: z.int(), to: z.int() });
const PointedView = z.object({
  session: SessionId,
  scenario: z.string(),
  title: z.string(),
  lang: LangSchema,
  at: z.int(),
  turn: z.int(),
  text: z.string(),
});

/** What a visitor can do by now: each behaviour with and without hints apart, what is next and why, and tests without help. */
export const ProgressView = z.object({
  calls: z.int(),
  behaviours: z.array(
    z.object({
      behaviour: BehaviourSchema,
      unaided: ShareView,
      assisted: ShareView,
      calls: z.array(z.object({ session: SessionId, at: z.int(), unaided: CountView, assisted: CountView })),
    }),
  ),
  plan: z
    .object({
      behaviour: BehaviourSchema,
      why: z.enum(['retest_due', 'focus_running', 'never_tried', 'comes_off_least']),
      as: z.enum(['focus', 'retest']),
      /** Tries that are left of a focus. */
      left: z.int(),
      turns: z.array(PointedView),
    })
    .nullable(),
  retests: z.array(
    z.object({
      behaviour: BehaviourSchema,
      days: z.int(),
      due: z.int(),
      state: z.enum(['waiting', 'due', 'done']),
      session: SessionId.nullable(),
    }),
  ),
  calibration: CalibrationView,
  /** The account to hold the next call with; null where none is on the shelf. */
  scenario: z.string().nullable(),
});
export type ProgressView = z.infer<typeof ProgressView>;
