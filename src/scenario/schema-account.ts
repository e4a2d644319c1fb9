import * as z from 'zod';
import { facetKinds, payoffKinds } from '../dialogue/words/act.ts';
import { manners } from '../dialogue/words/committee.ts';
import { standings } from '../dialogue/words/ledger.ts';
import { type Numbers, presets } from '../dialogue/words/numbers.ts';
import { arrangements, ownQuestionKinds } from '../dialogue/words/scenario.ts';
import { customs, difficulties, roles, stages } from '../dialogue/words/stage.ts';
import { topicIds } from '../phrases/topics.ts';
import { CriterionForm } from './schema-criteria.ts';
import { DisputeForm } from './schema-disputes.ts';
import { FiguresForm, VariantsForm } from './schema-figures.ts';
import { MarketTestForm } from './schema-market.ts';
import { Amount, both, Count, Currency, Id, Tags } from './schema-parts.ts';
import { PromiseForm } from './schema-promises.ts';
import { TenderForm } from './schema-tender.ts';

const ItemId = Id.describe(both('编号，整个客户内不重复。', 'Id, unique in the whole account.'));
const Knows = z.array(Id).min(1).describe(both('谁知道（人物编号，不在场的也算）。', 'Who knows it: ids of people, those away included.'));
/** Names of the numbers that an account may override. */
export const numberNames = Object.keys(presets.normal) as (keyof Numbers)[];

const PersonForm = z.strictObject({
  id: ItemId,
  roles: z.array(z.enum(roles)).min(1).describe(both('在采购中心里的角色。', 'Roles in the buying centre.')),
  rank: z.int().min(1).max(9).describe(both('职级，1 最低。', 'Rank; 1 is the most junior.')),
  signs: Amount.describe(both('本人能签的最大金额，不能签写 0。', 'Largest amount they may sign alone; 0 if none.')),
  present: z.boolean().describe(both('今天在不在场。', 'Whether they are at the table.')),
  answers: z
    .enum(['last', 'easiest'])
    .default('last')
    .describe(
      both(
        '一口气被问几件事时，答最后一件（last）还是最好答的（easiest）。',
        'Asked several things at once: answers the last or the easiest.',
      ),
    ),
  sceptical: z.boolean().optional().describe(both('是否心存怀疑：心防高 1。', 'Whether they are sceptical: guards 1 higher.')),
  manner: z
    .enum(manners)
    .default('plain')
    .describe(
      both(
        '说话的样子：plain 有一说一，warm 热络，terse 话少，formal 讲场面。',
        'How they talk: matter-of-fact, kindly, in few words, by the book.',
      ),
    ),
  order: z
    .array(Id)
    .default([])
    .describe(both('问题编号，按在此人心里的分量排。', 'Problems in the order in which they weigh on this person.')),
  questions: z
    .array(
      z.strictObject({
        id: ItemId,
        kind: z
          .enum(ownQuestionKinds)
          .describe(
            both(
              'price 价格；references 还有谁在用；versus 跟别家比；why_us 为什么找我们；favour 话里有话，想要人情（得体面推掉）；other 其他。',
              'Price, who else uses it, how it compares, why them, a hint at a favour (to be declined with face), or something else.',
            ),
          ),
        from: z.int().min(2).max(60).default(3).describe(both('从第几轮起会问。', 'From which turn on it may be asked.')),
        trust: z.int().min(0).max(10).default(0).describe(both('信任到多少才问。', 'Trust that it needs.')),
      }),
    )
    .default([])
    .describe(both('此人自己想问销售的事，按先后。', 'What this person wants to know of the seller, in their order.')),
});

const FactForm = z.strictObject({
  id: ItemId,
  knows: Knows,
  decision: z.boolean().default(false).describe(both('是否关于怎么采购、谁拍板。', 'About how they buy and who decides.')),
  criteria: z
    .boolean()
    .default(false)
    .describe(
      both('是否就是评分办法；问到它，也就问到了标准。', 'Whether it says how they score; asking for it asks for their criteria too.'),
    ),
  in_brief: z.boolean().default(false).describe(both('拜访前资料里是否已写明。', 'Whether the brief says it already.')),
  common: z
    .boolean()
    .default(false)
    .describe(
      both(
        '中性的通用话题（规模、班次、预算周期等），不进账也不计分。',
        'A neutral topic every account answers, outside ledger and score.',
      ),
    ),
  topic: z
    .exactOptional(z.enum(topicIds))
    .describe(
      both(
        '答的是通用话题里的哪一个；各家共用的问法就不用再写。',
        'Which topic of the common list it answers; the ways to ask that all accounts share need not be written again.',
      ),
    ),
});

const FacetForm = z.strictObject({
  id: ItemId,
  kind: z.enum(facetKinds).describe(both('5W2H 里的哪一个。', 'Which of the 5W2H.')),
  knows: Knows,
});

const ImplicationForm = z.strictObject({
  id: ItemId,
  knows: Knows,
  bears: z.array(Id).describe(both('谁受累。只有受累的人才掂得出全部分量。', 'Who suffers from it. Only they feel its full weight.')),
  reaches_decider: z
    .boolean()
    .default(false)
    .describe(both('会不会牵动拍板的人；问别人时分量加倍。', 'Whether it reaches the decider; asked of others it weighs double.')),
});

const PayoffForm = z.strictObject({
  id: ItemId,
  kind: z
    .enum(payoffKinds)
    .describe(both('好处（impact）、把握（confidence）或上手（ease）。', 'Benefit, how sure they are of it, or how easy it would be.')),
  knows: Knows,
});

const ProblemForm = z.strictObject({
  id: ItemId,
  knows: Knows,
  sensitive: z.boolean().default(false).describe(both('要很信任才肯讲。', 'Told only with much trust.')),
  in_brief: z.boolean().default(false).describe(both('拜访前资料里是否提到。', 'Whether the brief names it.')),
  starts: z.enum(standings).default('hidden').describe(both('会谈开始时的状态。', 'Where it stands when the session starts.')),
  facets: z.array(FacetForm).describe(both('细节，2 到 4 个，按先后说出。', 'Facets, 2 to 4, told in this order.')),
  implications: z.array(ImplicationForm).describe(both('后果。', 'Consequences.')),
  payoffs: z.array(PayoffForm).describe(both('解决了有什么好处。', 'What solving it would be worth.')),
});

export const ConcernForm = z.strictObject({
  id: ItemId,
  person: Id.describe(both('谁的顾虑。', 'Whose concern it is.')),
  blocking: z.boolean().default(false).describe(both('不解开就不往下走。', 'Whether nothing goes further while it is open.')),
  cause: z
    .enum(['feature', 'advantage', 'held', 'complaint'])
    .describe(
      both(
        'feature：乱报功能引出价格顾虑；advantage：空讲优势引出价值顾虑；held：问“还有什么顾虑”才说；complaint：对交付的不满，一开场就摆在桌上。',
        'An unasked feature, an unasked advantage, held back until asked for, or a complaint about delivery that is on the table from the start.',
      ),
    ),
  favour: z
    .exactOptional(z.literal(true))
    .describe(
      both(
        '暗示要人情：推掉、给面子才算答；接了、训人都不算。',
        'A hint at a favour: only a decline with face answers it, never taking it up or preaching.',
      ),
    ),
  forbids: Tags.describe(both('不许提的标签；有它就是“条件”。', 'Tags that must not be proposed; with them it is a condition.')),
});

export const FearForm = z.strictObject({
  id: ItemId,
  person: Id.describe(both('谁怕。', 'Who is afraid of it.')),
  weight: z.int().min(1).max(3).default(1).describe(both('一开始有多重。', 'What it weighs at the start.')),
  behind: Id.describe(
    both(
      '躲在哪个顾虑或自己的问题后面，一般是嫌贵的那个。',
      'The concern or own question that it hides behind, as a rule the one about the price.',
    ),
  ),
  eased_by: z
    .strictObject({
      offer: z.array(Id).default([]).describe(both('哪些能力解得开。', 'Capabilities of the offer that ease it.')),
      arrangements: z
        .array(z.enum(arrangements))
        .default([])
        .describe(
          both(
            'trial 试用或首批；penalty 违约金；acceptance_test 验收测试；reference_call 给老客户打电话或参观；retention 压尾款；on_site 派人驻场。',
            'A trial or first lot, a penalty clause, a test at acceptance, a word with another customer, money held back, somebody on site.',
          ),
        ),
    })
    .describe(both('什么解得开它。', 'What eases it.')),
});

export const RungForm = z.strictObject({
  id: ItemId,
  step: z
    .literal([1, 2, 3])
    .describe(
      both(
        '1 给资料或约人；2 试用、现场看、见承受者；3 见拍板人或下试单。',
        '1 data or a meeting; 2 trial, audit, the absent bearer; 3 the absent decider or a trial order.',
      ),
    ),
  who: Id.describe(both('由谁去做。', 'Who does it.')),
  days: z.int().min(1).max(365).describe(both('会后几天内。', 'Within how many days after the call.')),
  reaches: z.array(Id).default([]).describe(both('把哪些不在场的人带进来。', 'Persons away whom it brings in.')),
  tags: Tags,
});

const NumbersForm = z
  .partialRecord(z.enum(numberNames), Count)
  .default({})
  .describe(both('改写难度预设里的个别数值。', 'Overrides single numbers of the preset.'));

/** account.yaml: the structure, once. */
export const AccountForm = z.strictObject({
  id: Id.describe(both('编号，与文件夹同名。', 'Id, the same as the folder’s name.')),
  custom: z.enum(customs).describe(both('商务习惯。', 'Business custom of the account.')),
  industry: Id.describe(both('行业，英文小写。', 'Industry, small letters.')),
  stage: z.enum(stages).describe(both('采购阶段。', 'Purchase stage.')),
  difficulty: z.enum(difficulties).default('normal').describe(both('难度预设。', 'Difficulty preset.')),
  minutes: z.int().min(1).max(240).describe(both('预计时长，分钟。', 'Expected length in minutes.')),
  sale: z.boolean().default(true).describe(both('有没有生意可做。', 'False where there is no sale to be had.')),
  currency: Currency,
  deal: Amount.describe(both('整单金额。', 'Size of the deal.')),
  opens: Id.describe(both('先开口的人，须在场。', 'Who speaks first; must be present.')),
  numbers: NumbersForm,
  figures: FiguresForm,
  variants: VariantsForm,
  people: z.array(PersonForm).min(1).describe(both('采购中心里的人。', 'The people of the buying centre.')),
  facts: z.array(FactForm).default([]).describe(both('中性的事实。', 'Neutral facts.')),
  problems: z.array(ProblemForm).min(1).describe(both('难处。', 'Difficulties.')),
  concerns: z.array(ConcernForm).default([]).describe(both('顾虑。', 'Concerns.')),
  criteria: z.array(CriterionForm).default([]).describe(both('按什么挑供应商，各人各条。', 'What each of them judges suppliers by.')),
  disputes: z
    .array(DisputeForm)
    .default([])
    .describe(both('桌上意见不一的事。', 'Matters on which people at the table are not of one mind.')),
  fears: z
    .array(FearForm)
    .default([])
    .describe(both('怕什么：报价和签约时藏在价钱后面的事。', 'Fears: in quotation and signing, what hides behind the price.')),
  rungs: z.array(RungForm).default([]).describe(both('承诺的台阶。', 'Rungs of commitment.')),
  market_test: MarketTestForm.optional().describe(
    both('客户拿来考人的一条行情。', 'The market fact that the buyer uses as a test question.'),
  ),
  tender: TenderForm.optional().describe(both('招投标：到了哪一步，什么不能讲。', 'A tender: where it stands and what must not be told.')),
  promises: z.array(PromiseForm).default([]).describe(both('会谈之前许下的诺言。', 'Promises made before the call.')),
});
export type AccountForm = z.infer<typeof AccountForm>;
