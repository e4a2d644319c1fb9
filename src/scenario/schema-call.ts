import * as z from 'zod';
import { criterionStandings } from '../dialogue/words/criterion.ts';
import { outcomes, standings } from '../dialogue/words/ledger.ts';
import { difficulties, langs } from '../dialogue/words/stage.ts';
import { both, Id, Text } from './schema-parts.ts';

const Points = z.int().min(0).max(100);

/** calls/<name>.<lang>.call.yaml: a play-through with what must come of it. */
export const CallForm = z.strictObject({
  lang: z.enum(langs).describe(both('用哪种语言谈。', 'Language of the call.')),
  variant: Id.optional().describe(both('用哪个变体；不写就是原来的客户。', 'Which variant; the plain account if left out.')),
  difficulty: z.enum(difficulties).optional().describe(both('难度；不写用客户的。', 'Difficulty; the account’s if left out.')),
  seed: z.int().nonnegative().describe(both('随机种子，使结果可重现。', 'Seed, so that the call repeats exactly.')),
  about: Text.describe(both('这次通话要说明什么。', 'What this call shows.')),
  turns: z
    .array(
      z.strictObject({
        say: Text.describe(both('销售员说的话。', 'What the seller says.')),
        to: Id.optional().describe(both('对谁说；不写则接着上一个人。', 'To whom; whoever spoke last if left out.')),
      }),
    )
    .min(1)
    .describe(both('一轮一轮的话。', 'Turn by turn.')),
  expect: z
    .strictObject({
      outcome: z.enum(outcomes).describe(both('结局。', 'The outcome.')),
      total: z
        .strictObject({
          at_least: Points.optional().describe(both('不低于。', 'At least.')),
          at_most: Points.optional().describe(both('不高于。', 'At most.')),
        })
        .optional()
        .describe(both('总分的上下限。', 'Bounds of the total.')),
      ledger: z
        .record(Id, z.enum(standings))
        .default({})
        .describe(both('各问题最后到哪一步，可只写几个。', 'Where problems stand at the end; any subset.')),
      criteria: z
        .record(Id, z.enum(criterionStandings))
        .default({})
        .describe(both('各条标准最后到哪一步，可只写几个。', 'Where their criteria stand at the end; any subset.')),
    })
    .describe(both('应有的结果。', 'What must come of it.')),
});
export type CallForm = z.infer<typeof CallForm>;
