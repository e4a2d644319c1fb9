import * as z from 'zod';
import { Amount, both, Currency, Id, Tags, Text, Texts } from './schema-parts.ts';

const Label = Text.describe(both('简短的名字。', 'A short name.'));

const OfferWordsForm = z.strictObject({
  name: Text.describe(both('卖什么，带上卖方公司名。', 'What is sold, with the seller’s company.')),
  summary: Text.describe(both('两三句话的介绍。', 'Two or three sentences about it.')),
  price: Text.describe(both('销售员心里的价格框架。', 'The price frame as a salesperson would know it.')),
  capabilities: z
    .record(
      Id,
      z.strictObject({
        label: Label,
        proof: Text.describe(both('凭什么这么说。', 'What shows it.')),
        say: Texts.describe(both('说法，至少 3 种。', 'Ways to state it, at least 3.')),
      }),
    )
    .describe(both('能力的用词，按编号。', 'Words of the capabilities by id.')),
  limits: z
    .record(Id, z.strictObject({ label: Label, say: Texts.describe(both('怎么坦白讲，至少 2 种。', 'Ways to admit it, at least 2.')) }))
    .default({})
    .describe(both('限制的用词，按编号。', 'Words of the limits by id.')),
  concessions: z
    .record(
      Id,
      z.strictObject({
        label: Label,
        key: z
          .array(Text)
          .default([])
          .describe(
            both(
              '说到这几个词就是在给这条让步，要全有；a|b 任一即可。',
              'Words that tell it is being offered, all of them; a|b are alternatives.',
            ),
          ),
      }),
    )
    .default({})
    .describe(both('让步的用词，按编号。', 'Words of the concessions by id.')),
});

const PartId = Id.describe(both('编号，与客户里的编号也不重复。', 'Id, different from those of the account too.'));

/** offer.yaml: what the trainee sells, structure and words, so that one's own product is one file. */
export const OfferForm = z.strictObject({
  id: Id.describe(both('编号。', 'Id of the offer.')),
  price: z
    .strictObject({ from: Amount.describe(both('下限。', 'From.')), to: Amount.describe(both('上限。', 'To.')), currency: Currency })
    .describe(both('价格区间。', 'Price range.')),
  capabilities: z
    .array(
      z.strictObject({
        id: PartId,
        meets: z.array(Id).default([]).describe(both('能解决哪些问题。', 'Which problems it solves.')),
        tags: Tags,
      }),
    )
    .min(1)
    .describe(both('能做什么。', 'What it can do.')),
  limits: z
    .array(z.strictObject({ id: PartId, tags: Tags }))
    .default([])
    .describe(both('不能做什么。', 'What it cannot do.')),
  concessions: z
    .array(z.strictObject({ id: PartId }))
    .default([])
    .describe(both('销售员自己能做的让步。', 'What the seller may concede alone.')),
  words: z
    .strictObject({
      zh: OfferWordsForm.optional().describe(both('中文用词。', 'Words in Chinese.')),
      en: OfferWordsForm.optional().describe(both('英文用词。', 'Words in English.')),
    })
    .describe(both('各语言的用词。', 'Its words by language.')),
});
export type OfferForm = z.infer<typeof OfferForm>;
