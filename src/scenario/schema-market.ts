import * as z from 'zod';
import { both, Id, Text, Texts } from './schema-parts.ts';

/** The market fact that serves as a test question, in account.yaml. */
export const MarketTestForm = z.strictObject({
  id: Id.describe(both('编号，整个客户内不重复。', 'Id, unique in the whole account.')),
  fact: Id.describe(both('拿哪个行情事实来问（f_market_… 的编号）。', 'Which market fact it asks for: the id of an f_market_… fact.')),
  person: Id.describe(both('由谁来问，须在场。', 'Who puts it; must be present.')),
  from: z.int().min(3).max(60).default(6).describe(both('第几轮起会问。', 'From which turn on it may be put.')),
  trust: z.int().min(0).max(10).default(0).describe(both('信任到多少才问。', 'Trust that it needs.')),
});

const keys = (zh: string, en: string) => z.array(Text).describe(both(`${zh}a|b 任一即可。`, `${en} a|b are alternatives.`));

/** Its words, in zh.yaml and en.yaml. */
export const MarketTestWordsForm = z.strictObject({
  topic: Text.describe(both('报告里用的短名词。', 'A short noun phrase for reports.')),
  say: Texts.describe(both('客户怎么考，至少 3 种，不带出答案。', 'How the buyer puts it, at least 3 ways, giving nothing away.')),
  honest: keys('老实话会用的词，常见的“不清楚”不必写。', 'Words of an honest answer beside the usual “I don’t know”.'),
  right: keys('答对了会用的词。', 'Words of a right answer.'),
  wrong: keys('说错了会用的词。', 'Words of a wrong claim.'),
  about: keys(
    '点明是哪件事的词，全有才算（没人问就瞎说时用）。',
    'Words that name the matter, all of them, for claims that nobody asked for.',
  ),
  corrects: Texts.describe(
    both('客户怎么纠正，至少 3 种，不说出实情。', 'How the buyer puts it right, at least 3 ways, without telling what is true.'),
  ),
});
