import * as z from 'zod';
import { promiseStates } from '../dialogue/words/promise.ts';
import { both, Id, Text, Texts } from './schema-parts.ts';

/** A promise that stood before the call, in account.yaml. */
export const PromiseForm = z.strictObject({
  id: Id.describe(both('编号，整个客户内不重复。', 'Id, unique in the whole account.')),
  by: Id.default('seller').describe(
    both('谁答应的：seller 是卖方，否则写人物编号。', 'Who gave their word: seller, or the id of a person.'),
  ),
  to: Id.describe(both('答应了谁（人物编号）；客户答应卖方的写 seller。', 'To whom: the id of a person; seller where the buyer promised.')),
  state: z
    .enum(promiseStates)
    .describe(
      both('kept 做到了；late 晚了；broken 没做到；open 还没到日子。', 'How the buyer sees it: kept, late, broken, or still open.'),
    ),
  knows: z.array(Id).default([]).describe(both('除当事人外还有谁知道。', 'Who knows of it beside those it concerns.')),
  touches: Id.nullable().default(null).describe(both('牵涉哪个难处或顾虑（编号）。', 'Which problem or concern it touches.')),
});

/** Its words, in zh.yaml and en.yaml. */
export const PromiseWordsForm = z.strictObject({
  topic: Text.describe(both('报告里用的短名词：答应了什么。', 'A short noun phrase for reports: what was promised.')),
  due: Text.describe(both('答应的日子。', 'By when it was promised.')),
  key: z
    .array(Text)
    .default([])
    .describe(both('销售员提到它时会用的词；a|b 任一即可。', 'Words that a seller would name it by; a|b are alternatives.')),
  say: Texts.describe(both('客户现在怎么看，至少 3 种。', 'How the buyer sees it now, at least 3 ways.')),
  ask: Texts.describe(
    both('怎么问得到，至少 12 种，要带“答应”“说好”这类字眼。', 'Questions after it, at least 12, that speak of a promise.'),
  ),
});
