import * as z from 'zod';
import { CriterionWordsForm } from './schema-criteria.ts';
import { DisputeWordsForm } from './schema-disputes.ts';
import { MarketTestWordsForm } from './schema-market.ts';
import { both, Id, Text, Texts } from './schema-parts.ts';
import { PromiseWordsForm } from './schema-promises.ts';
import { TenderWordsForm } from './schema-tender.ts';

const Trait = (zh: string, en: string) => Text.describe(both(zh, en));

const PersonWords = z.strictObject({
  name: Text.describe(both('姓名。', 'Full name.')),
  address: Text.describe(both('当面怎么称呼。', 'How one addresses them.')),
  title: Text.describe(both('职务。', 'Job title.')),
  about: Text.describe(both('管什么，一句话。', 'What they look after, in one line.')),
  aliases: z.array(Text).default([]).describe(both('其他称呼，包括职务。', 'Other ways to address them, role words included.')),
});

const ItemWords = z.strictObject({
  topic: Text.describe(both('报告里用的短名词。', 'A short noun phrase for reports.')),
  key: z
    .array(Text)
    .default([])
    .describe(both('怎么说都要保留的词或数字；a|b 任一即可。', 'Words or figures any wording must keep; a|b are alternatives.')),
  say: Texts.describe(
    both('客户怎么说，至少 2 种，口语，不带出别的条目。', 'How the buyer says it, at least 2 ways, giving away nothing else.'),
  ),
  ask: z
    .array(Text)
    .default([])
    .describe(
      both(
        '怎么问得到，至少 10 种问法；通用话题共用的问法算在内。',
        'Questions that would ask for it, at least 10; those that all accounts share for a topic count.',
      ),
    ),
});

/** Words of one concern. */
export const ConcernWords = z.strictObject({
  topic: Text.describe(both('报告里用的短名词。', 'A short noun phrase for reports.')),
  say: Texts.describe(both('怎么说出来，至少 3 种。', 'How it is raised, at least 3 ways.')),
  answer: Texts.describe(both('能解开它的关键词，至少 4 个。', 'Key words of an answer that meets it, at least 4.')),
});

/** Words of one rung. */
export const RungWords = z.strictObject({
  label: Text.describe(both('客户作主语的动作。', 'The action, with the buyer as its subject.')),
  ask: Texts.describe(both('销售员怎么提，至少 6 种。', 'How a seller would propose it, at least 6 ways.')),
  say: Texts.describe(both('客户怎么答应，至少 3 种，不写日期。', 'How the buyer agrees, at least 3 ways, no dates.')),
});

/** Words of one fear. */
export const FearWords = z.strictObject({
  topic: Text.describe(both('报告里用的短名词。', 'A short noun phrase for reports.')),
  ask: Texts.describe(both('怎么问得到，至少 12 种问法。', 'Questions after it, at least 12.')),
  remark: Texts.describe(
    both(
      '说出来之前拿价钱搪塞的话，至少 3 种，一点都不透露。',
      'What is said of the price in its place, at least 3 ways, giving nothing away.',
    ),
  ),
  say: Texts.describe(both('真说出来是怎么说的，至少 3 种。', 'The fear itself, at least 3 ways.')),
  eased: Texts.describe(both('解开了怎么说，至少 3 种。', 'What they say once it is eased, at least 3 ways.')),
  answer: Texts.describe(both('能解开它的关键词，至少 4 个。', 'Key words of an answer that eases it, at least 4.')),
});

const VariantWords = z.strictObject({
  label: Text.describe(both('一句话说明，谈完才给学员看。', 'What is different, in a line; trainees see it after the call.')),
  opening: Texts.optional().describe(both('换一套开场白；不写就用原来的。', 'Other first sentences; the usual ones if left out.')),
  say: z
    .record(Id, Texts)
    .default({})
    .describe(
      both(
        '有的话在这个变体里要换个说法：编号 → 说法；考行情那一问写 market_test。',
        'What is said otherwise in this variant: id → wordings; market_test for the test question.',
      ),
    ),
});

/** zh.yaml and en.yaml: all words of the account by id. Values are texts, so figures need no quotes. */
export const WordsForm = z.strictObject({
  title: Text.describe(both('客户名。', 'Name of the account.')),
  subtitle: Text.describe(both('这是哪一次会谈。', 'Which call this is.')),
  industry: Text.describe(both('行业。', 'Industry.')),
  line: Text.describe(both('列表里的一行介绍。', 'One line for lists.')),
  traits: z
    .strictObject({
      size: Trait('金额与签字权限。', 'Deal size against signing authority.'),
      path: Trait('决策要过哪些部门和层级。', 'The decision path: departments and levels.'),
      relationship: Trait('关系走到哪一步。', 'State of the relationship.'),
      needs: Trait('不同的人各要什么。', 'What different people need.'),
      market: Trait('客户知道而卖方不知道的行情。', 'What they know of the market that the seller does not.'),
    })
    .describe(both('大客户的五个特征，给培训师看。', 'The five key-account traits, for trainers.')),
  brief: z
    .array(z.strictObject({ label: Text.describe(both('小标题。', 'Label.')), text: Text.describe(both('一段话。', 'A paragraph.')) }))
    .min(1)
    .describe(both('拜访前就知道的事，分段。', 'What one knows before the call, in labelled paragraphs.')),
  people: z.record(Id, PersonWords).describe(both('人物，按编号。', 'People by id.')),
  opening: Texts.describe(both('先开口的人第一句话，至少 3 种。', 'First sentences of who opens, at least 3.')),
  items: z
    .record(Id, ItemWords)
    .describe(both('事实、问题、细节、后果、好处，按编号。', 'Facts, problems, facets, implications, payoffs by id.')),
  concerns: z.record(Id, ConcernWords).default({}).describe(both('顾虑的用词，按编号。', 'Words of the concerns by id.')),
  rungs: z.record(Id, RungWords).default({}).describe(both('台阶的用词，按编号。', 'Words of the rungs by id.')),
  criteria: z.record(Id, CriterionWordsForm).default({}).describe(both('标准的用词，按编号。', 'Words of the criteria by id.')),
  disputes: z.record(Id, DisputeWordsForm).default({}).describe(both('异议的用词，按编号。', 'Words of the disputes by id.')),
  questions: z
    .record(
      Id,
      z.strictObject({
        topic: Text.describe(both('报告里用的短名词。', 'A short noun phrase for reports.')),
        say: Texts.describe(both('怎么问出来，至少 3 种。', 'How it is asked, at least 3 ways.')),
        answer: z
          .array(Text)
          .default([])
          .describe(both('算是回答的关键词；a|b 任一即可。', 'Words of which one makes an answer; a|b are alternatives.')),
      }),
    )
    .default({})
    .describe(both('各人自己的问题，按编号。', 'Questions of people’s own by id.')),
  variants: z.record(Id, VariantWords).default({}).describe(both('变体的用词，按变体名。', 'Words of the variants by name.')),
  market_test: MarketTestWordsForm.optional().describe(both('考行情那一问的用词。', 'Words of the test question about the market.')),
  tender: TenderWordsForm.optional().describe(both('招投标里不能讲的事，怎么挡。', 'How what a tender must not tell is turned down.')),
  promises: z.record(Id, PromiseWordsForm).default({}).describe(both('诺言的用词，按编号。', 'Words of the promises by id.')),
  fears: z.record(Id, FearWords).default({}).describe(both('怕的事的用词，按编号。', 'Words of the fears by id.')),
});
export type WordsForm = z.infer<typeof WordsForm>;
