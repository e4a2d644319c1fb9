import * as z from 'zod';
import { acts } from '../dialogue/words/act.ts';
import { outcomes, standings } from '../dialogue/words/ledger.ts';
import { difficulties, langs } from '../dialogue/words/stage.ts';
import { type CaseFactor, caseFactors } from '../phrases/case-factors.ts';
import { both, Id, Text } from './schema-parts.ts';

const Turn = z.int().positive();
const at = both('第几轮，从 1 数起。', 'Which turn, counted from 1.');
const Turns = z.array(Turn.describe(at)).min(1);

const SellerTurn = z.strictObject({
  say: Text.describe(both('销售员说的话。', 'What the seller says.')),
  to: Id.optional().describe(both('对谁说；不写则接着上一个人。', 'To whom; whoever spoke last if left out.')),
  acts: z
    .array(z.enum(acts))
    .min(1)
    .describe(both('按编码手册标的动作，一段一个，按先后。', 'The acts by the coding manual, one per segment, in order.')),
  note: Text.optional().describe(both('这一轮起了什么作用，一句话。', 'What this turn did, in a sentence.')),
});

const Factor = z.strictObject({
  factor: z
    .enum(Object.keys(caseFactors) as [CaseFactor, ...CaseFactor[]])
    .describe(both('因素，从表里选。', 'The factor, from the list.')),
  turns: Turns.describe(both('表现在哪几轮。', 'The turns that show it.')),
  why: Text.describe(both('为什么要紧，一句话。', 'Why it counted, in a sentence.')),
});

const Move = z.strictObject({
  problem: Id.describe(both('哪个难处。', 'Which problem.')),
  to: z.enum(standings).describe(both('走到了哪一步。', 'Where it came to stand.')),
  turn: Turn.describe(at),
});

/** practice/cases/<id>.case.yaml: a call with the annotation that trainees compare theirs with. What the buyer says is not written: the account answers. */
export const CaseForm = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe(both('编号，与文件名一致，以语言开头。', 'Id, the same as the file’s name; it begins with the language.')),
  lang: z.enum(langs).describe(both('用哪种语言谈。', 'Language of the call.')),
  scenario: Id.describe(both('哪家客户。', 'Which account.')),
  seed: z.int().nonnegative().describe(both('随机种子，使结果可重现。', 'Seed, so that the call repeats exactly.')),
  difficulty: z.enum(difficulties).optional().describe(both('难度；不写用客户的。', 'Difficulty; the account’s if left out.')),
  title: Text.describe(both('标题，读者最先看到。', 'The title, what a reader sees first.')),
  told: Text.describe(
    both('谁、为什么事、想得到什么，三到五句。', 'Who, what was at stake, what the seller wanted; three to five sentences.'),
  ),
  ends: z.enum(outcomes).describe(both('结局。', 'The outcome.')),
  success: z.boolean().describe(both('算不算成功。', 'Whether it counts as a success.')),
  turns: z.array(SellerTurn).min(1).describe(both('一轮一轮的话，至少二十轮。', 'Turn by turn, at least twenty.')),
  turning_point: z
    .strictObject({ turn: Turn.describe(at), why: Text.describe(both('为什么是这里。', 'Why it is here.')) })
    .describe(both('转折点。', 'The turning point.')),
  factors: z.array(Factor).min(3).max(6).describe(both('三到六个关键因素。', 'Three to six key factors.')),
  asked_instead: z
    .strictObject({
      turn: Turn.describe(at),
      questions: z
        .array(Text.describe(both('更好的问法。', 'A better question.')))
        .length(2)
        .describe(both('两个更好的问法。', 'Two better questions.')),
    })
    .describe(both('在哪一轮，换成怎么问。', 'At which turn, and what to ask there instead.')),
  moves: z.array(Move).default([]).describe(both('“为什么”所依据的账本变化。', 'The moves of the ledger that the reason leans on.')),
  why: Text.describe(both('为什么成、为什么没成，不超过五句。', 'Why it succeeded or failed, five sentences at most.')),
});
export type CaseForm = z.infer<typeof CaseForm>;
