import { parseDocument } from 'yaml';
import * as z from 'zod';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Rubric } from '../dialogue/words/report.ts';

const points = z.int().min(0).max(100);

/** The form of rubrics/*.yaml: whole points, the weights of the five dimensions adding up to 100. */
export const RubricForm: z.ZodType<Rubric> = z.strictObject({
  id: z.string().min(1),
  version: z.int().positive(),
  weights: z
    .strictObject({ needs: points, outcome: points, conduct: points, listening: points, craft: points })
    .refine((w) => w.needs + w.outcome + w.conduct + w.listening + w.craft === 100, 'the five weights add up to 100'),
  needs: z.strictObject({
    best: z.int().min(1).max(5),
    admitted: points,
    weighed: points,
    wanted: points,
    startsWantedFirst: points,
    startsWantedNext: points,
    between: z.exactOptional(z.strictObject({ detail: points, half: points, deeper: points, beside: points, short: points })),
  }),
  outcome: z.strictObject({
    order: points,
    rung3: points,
    rung2: points,
    rung1: points,
    continuation: points,
    noSale: points,
    underAsked: points,
    ready: z.exactOptional(points),
  }),
  noSaleScenario: z.strictObject({
    referral: points,
    plainNo: points,
    continuation: points,
    pressing: points,
    trustForNo: points,
    pushed: points,
    pushedMost: points,
    led: z.exactOptional(points),
  }),
  conduct: z.strictObject({
    start: points,
    pushing: points,
    leaning: points,
    ignoring: points,
    unsupported: points,
    wrongPerson: points,
    gaveAway: points,
  }),
  listening: z.strictObject({ start: points, rightSummary: points, answeredConcern: points, causedConcern: points, evaded: points }),
  craft: z.strictObject({ start: points, stacked: points, leading: points, payoffTooEarly: points, droppedThread: points }),
  caps: z.strictObject({
    conductBase: points,
    conductPerNeeds: points,
    unmovedBase: points,
    unmovedPerNeeds: points,
    unwished: points,
    inducement: points,
  }),
  skills: z.exactOptional(
    z.strictObject({ times: z.int().min(1).max(10), led: points, manner: points, most: z.array(points).min(1).max(50), shownOut: points }),
  ),
  shown: z.exactOptional(
    z.strictObject({
      first: points,
      again: points,
      times: z.int().min(1).max(20),
      led: points,
      agreed: z.tuple([points, points, points]),
      conduct: points,
      most: z
        .array(z.tuple([points, points]))
        .min(2)
        .max(20)
        .refine(
          (knots) => knots.every(([at, most], i) => i === 0 || (at > (knots[i - 1]?.[0] ?? 0) && most >= (knots[i - 1]?.[1] ?? 0))),
          'knots rise',
        ),
      shownOut: points,
      shownOutLeast: points,
    }),
  ),
  hints: z.exactOptional(z.strictObject({ cost: points, most: points })),
});

/**
 * The same as a log holds it: rubrics that were pinned before concessions counted have no number for them, and no log of theirs has one; those that were pinned before it mattered whether
 * anything was agreed or wished for count by the needs alone, and took any no for one (decision 0041).
 */
export const RubricBody: z.ZodType<Rubric> = z.preprocess((body) => {
  const parsed = z
    .looseObject({
      conduct: z.looseObject({}),
      caps: z.looseObject({ conductBase: points, conductPerNeeds: points }),
      noSaleScenario: z.looseObject({}),
    })
    .safeParse(body);
  if (!parsed.success) return body;
  const { conduct, caps, noSaleScenario } = parsed.data;
  return {
    ...parsed.data,
    noSaleScenario: { trustForNo: 0, pushed: 0, pushedMost: 0, ...noSaleScenario },
    conduct: { gaveAway: 0, ...conduct },
    caps: { unmovedBase: caps.conductBase, unmovedPerNeeds: caps.conductPerNeeds, unwished: 100, ...caps },
  };
}, RubricForm);

/** Reads a rubric from YAML text, or refuses it with the place and what is expected there. */
export function parseRubric(text: string, file: string): Outcome<Rubric, 'rubric.not_valid'> {
  const document = parseDocument(text);
  const broken = document.errors[0];
  if (broken)
    return refused(
      'rubric.not_valid',
      { what: broken.message.split('\n')[0] ?? '' },
      { file, ...(broken.linePos ? { line: broken.linePos[0].line, column: broken.linePos[0].col } : {}) },
    );
  const parsed = RubricForm.safeParse(document.toJS());
  if (parsed.success) return granted(parsed.data);
  const issue = parsed.error.issues[0];
  return refused('rubric.not_valid', { what: issue?.message ?? '' }, { file, path: issue?.path.join('.') ?? '' });
}
