import * as z from 'zod';
import { both, Id, Text, Texts } from './schema-parts.ts';

/** One of the criteria in account.yaml. */
export const CriterionForm = z.strictObject({
  id: Id.describe(both('编号，整个客户内不重复。', 'Id, unique in the whole account.')),
  person: Id.describe(both('谁的标准，须在场。', 'Whose criterion it is; must be present.')),
  problems: z
    .array(Id)
    .min(1)
    .describe(
      both(
        '跟哪些需求连得上（问题编号）；其中一件客户想要了，这条标准就可能换个看法。',
        'Needs it can be linked to: ids of problems. One of them, once wanted, makes them see it anew.',
      ),
    ),
  stands: z
    .enum(['for', 'against'])
    .describe(
      both(
        '照现在的样子，对这套产品有利（for）还是不利（against）。不利的只有问才改得动。',
        'Whether it speaks for or against the offer as it is. What speaks against it changes only by being asked.',
      ),
    ),
  rank: z.int().min(1).max(20).describe(both('实际排第几，1 最要紧，不重复。', 'Where it really ranks; 1 counts most, each number once.')),
});

/** Words of one criterion. */
export const CriterionWordsForm = z.strictObject({
  topic: Text.describe(both('报告里用的短名词。', 'A short noun phrase for reports.')),
  key: z
    .array(Text)
    .default([])
    .describe(both('怎么说都要保留的词或数字；a|b 任一即可。', 'Words or figures any wording must keep; a|b are alternatives.')),
  ask: Texts.describe(
    both('怎么问得到，至少 12 种问法，句句点到这一条。', 'Questions that would ask for it, at least 12, each naming it.'),
  ),
  stated: Texts.describe(both('这一条是什么，至少 3 种说法。', 'What it is, at least 3 ways.')),
  ranked: Texts.describe(both('为什么要紧、排在哪，至少 3 种说法。', 'Why it matters and where it ranks, at least 3 ways.')),
  reshaped: Texts.describe(
    both(
      '跟想要的需求连上以后怎么看，至少 3 种说法，用客户自己的话。',
      'How it reads once a need they want has reshaped it, at least 3 ways, in their own words.',
    ),
  ),
});
