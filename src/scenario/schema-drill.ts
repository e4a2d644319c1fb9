import * as z from 'zod';
import { drills } from '../dialogue/words/drill.ts';
import { langs } from '../dialogue/words/stage.ts';
import { both, Text } from './schema-parts.ts';

/** The manual has so many rules. */
const rules = 30;

const Line = z.strictObject({
  who: z.enum(['seller', 'buyer']).describe(both('谁说的：seller 或 buyer。', 'Who says it: seller or buyer.')),
  text: Text.describe(both('说的话。', 'What is said.')),
});

const Poor = z.strictObject({
  text: Text.describe(both('学员真会写的一个错法，差一点就对。', 'A near miss that a trainee would really write.')),
  why: Text.describe(both('它为什么不行，一句话。', 'Why it does not do, in one sentence.')),
});

/** One item. Which of the fields it has depends on the drill (`drill.ts`). */
export const DrillItemForm = z.strictObject({
  id: Text.describe(both('编号：<练习>-<语言>-<两位数>，如 label-zh-01。', 'Id: <drill>-<language>-<two digits>, such as label-en-01.')),
  scene: Text.describe(both('一句话交代谁、哪家客户、什么时候。', 'Who, at which customer, when: one sentence.')),
  buyer: Text.optional().describe(both('客户刚说的话。', 'What the buyer has just said.')),
  seller: Text.optional().describe(both('给学员改的那句，或要判断的那句销售的话。', 'The seller’s line that is to be judged or changed.')),
  exchange: z.array(Line).min(1).optional().describe(both('一小段对话，3 到 6 句。', 'A short exchange, three to six lines.')),
  answer: Text.optional().describe(
    both(
      '选择题的答案；five_w 和 ice 里是要问的那一面。',
      'The answer, where one chooses; the side that is to be asked for in five_w and ice.',
    ),
  ),
  line: z.int().min(1).optional().describe(both('毛病出在第几句，从 1 数起。', 'The line in which it goes wrong, counted from 1.')),
  examples: z.array(Text).optional().describe(both('两个好答案，句式不同。', 'Two good answers, built differently.')),
  poor: Poor.optional().describe(both('一个常见的错法。', 'A common near miss.')),
  rule: z.int().min(1).max(rules).optional().describe(both('由手册第几条定的。', 'The number of the manual’s rule that decides it.')),
  why: Text.describe(both('道理，一句话，直接给学员看。', 'The reason, in one sentence that trainees read.')),
  hard: z.boolean().default(false).describe(both('分类器在这一句上会听错。', 'The classifier is known to err on this one.')),
});
export type DrillItemForm = z.infer<typeof DrillItemForm>;

/** practice/drills/<drill>/<lang>.yaml: the items of one drill in one language, easy ones first. */
export const DrillForm = z.strictObject({
  drill: z.enum(drills).describe(both('哪一项练习，和文件夹同名。', 'Which drill; the folder has the same name.')),
  lang: z.enum(langs).describe(both('语言，和文件同名。', 'The language; the file has the same name.')),
  items: z.array(DrillItemForm).min(1).describe(both('一题一题，先易后难。', 'The items, easy ones first.')),
});
export type DrillForm = z.infer<typeof DrillForm>;
