import * as z from 'zod';
import { both, Id, Text } from './schema-parts.ts';

/** A figure of an account, stated once: a value, or a formula over other figures. */
export const FigureForm = z.strictObject({
  value: z.number().nonnegative().optional().describe(both('数值；有公式就不写。', 'Its value; none where there is a formula.')),
  formula: Text.max(200)
    .optional()
    .describe(
      both(
        '由别的数算出来：+ - * /（或 × ÷）和括号，如 stops * 12 * loss。',
        'Reckoned from others: + - * / and brackets, stops * 12 * loss.',
      ),
    ),
  round: z
    .number()
    .positive()
    .optional()
    .describe(both('算出来以后凑到几的整数倍，照人说话的精度。', 'Rounded to a multiple of this, as people would say it.')),
  unit: Id.optional().describe(
    both(
      '单位。percent 按“几成”说；单位不同的数不能相加减。',
      'Its unit. percent is said as a share; figures of different units are not added.',
    ),
  ),
  from: z.number().nonnegative().optional().describe(both('变体里最小能取多少。', 'The least that a variant may make of it.')),
  to: z.number().nonnegative().optional().describe(both('变体里最大能取多少。', 'The most that a variant may make of it.')),
});
export type FigureForm = z.infer<typeof FigureForm>;

/** More than an account can mean; formulas may lean on each other this deep. */
const mostFigures = 200;

/** The figures of an account by name. */
export const FiguresForm = z
  .record(Id, FigureForm)
  .refine((all) => Object.keys(all).length <= mostFigures, `≤ ${mostFigures}`)
  .default({})
  .describe(both('数字，只写一次；用词里写 {名字} 引用。', 'Figures, each stated once; the words refer to them as {name}.'));

/** Names that say how a variant is chosen, so that no variant is called so. */
export const plainVariant = 'plain';
export const drawnVariant = 'drawn';

/** The same account with other weights: who is pressed by what, who is sceptical, other figures. */
export const VariantForm = z.strictObject({
  id: Id.describe(both('变体名，学员谈完才看得到它的说明。', 'Name of the variant. Trainees see its label only after the call.')),
  order: z
    .record(Id, z.array(Id))
    .default({})
    .describe(both('谁的难处换个次序：人物编号 → 同样那几个问题。', 'Whose problems weigh in another order: person → the same problems.')),
  sceptical: z.array(Id).default([]).describe(both('谁心存怀疑：心防高 1。', 'Who is sceptical: their guards are 1 higher.')),
  concerns: z
    .record(Id, Id)
    .default({})
    .describe(both('哪个顾虑换到谁身上：顾虑编号 → 人物编号。', 'A concern held by somebody else: concern → person.')),
  figures: z
    .record(Id, z.number().nonnegative())
    .default({})
    .describe(both('哪些数换成多少；要在 from 和 to 之间。', 'Figures that differ; within their from and to.')),
});
export type VariantForm = z.infer<typeof VariantForm>;

export const VariantsForm = z
  .array(VariantForm)
  .max(12)
  .default([])
  .describe(both('变体，至少 3 个，考试题才传不出去。', 'Variants, at least 3, so that exams cannot be passed on.'));
