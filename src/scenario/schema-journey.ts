import * as z from 'zod';
import { standings } from '../dialogue/words/ledger.ts';
import { stages } from '../dialogue/words/stage.ts';
import { ConcernForm, FearForm, RungForm } from './schema-account.ts';
import { CriterionForm, CriterionWordsForm } from './schema-criteria.ts';
import { both, Id, Text, Texts } from './schema-parts.ts';
import { PromiseForm, PromiseWordsForm } from './schema-promises.ts';
import { ConcernWords, FearWords, RungWords } from './schema-words.ts';

/** What a stage adds to the account. It stays for the stages after it, until one of them takes it away by `without`. */
const added = {
  concerns: z.array(ConcernForm).default([]).describe(both('这一步新添的顾虑。', 'Concerns that come with this stage.')),
  criteria: z.array(CriterionForm).default([]).describe(both('这一步新添的标准。', 'Criteria that come with this stage.')),
  fears: z.array(FearForm).default([]).describe(both('这一步新添的怕的事。', 'Fears that come with this stage.')),
  rungs: z.array(RungForm).default([]).describe(both('这一步新添的台阶。', 'Rungs that come with this stage.')),
  promises: z
    .array(PromiseForm)
    .default([])
    .describe(
      both(
        '这一步之前双方许下的诺言（场外的事；学员自己答应的由系统带过来）。',
        'Promises made outside the calls; what the trainee promises is carried over by itself.',
      ),
    ),
};

/** One stage of a journey: the account as it is by then, as changes to the stage before. */
const StageForm = z.strictObject({
  id: Id.describe(both('这一步的编号，整条路里不重复。', 'Id of this stage, unique in the journey.')),
  stage: z.enum(stages).describe(both('采购阶段；六个阶段按先后各写一次。', 'Purchase stage; all six, in order, each once.')),
  after: z.int().min(0).max(365).describe(both('上一步谈成以后隔多少天。', 'Days after the call that led here; 0 for the first.')),
  again: z
    .int()
    .min(1)
    .max(180)
    .default(14)
    .describe(both('这一步没谈出结果，隔多少天再约一次。', 'Days after a call of this stage that agreed nothing, until it is held again.')),
  minutes: z
    .int()
    .min(1)
    .max(240)
    .optional()
    .describe(both('预计时长，分钟；不写就照旧。', 'Expected length in minutes; as before if left out.')),
  opens: Id.optional().describe(both('谁先开口；不写就照旧。', 'Who speaks first; as before if left out.')),
  table: z.array(Id).min(1).optional().describe(both('这一次谁在场；不写就照旧。', 'Who is at the table; as before if left out.')),
  sceptical: z.array(Id).optional().describe(both('这一次谁心存怀疑；不写就照旧。', 'Who is sceptical; as before if left out.')),
  starts: z
    .record(Id, z.enum(standings))
    .default({})
    .describe(
      both(
        '到这一步，客户自己已经走到哪里（问题编号 → 状态）；前面谈得更深的，以谈到的为准。',
        'Where the account has come by itself by then (problem → standing); what the calls before reached counts where it is further on.',
      ),
    ),
  ...added,
  without: z
    .array(Id)
    .default([])
    .describe(
      both(
        '到这一步不再有的：顾虑、标准、怕的事、台阶、诺言、异议、自己的问题的编号。',
        'What is no longer there: ids of concerns, criteria, fears, rungs, promises, disputes, own questions.',
      ),
    ),
});
export type StageForm = z.infer<typeof StageForm>;

/** journey.yaml: an account over six calls. */
export const JourneyForm = z.strictObject({
  id: Id.describe(both('编号，与文件夹同名。', 'Id, the same as the folder’s name.')),
  base: Id.describe(both('以哪个客户为底：scenarios 里的文件夹名。', 'The account it is built on: name of a folder of scenarios.')),
  begins: z.iso.date().describe(both('头一次见面的日子，如 2026-03-05。', 'Day of the first call, such as 2026-03-05.')),
  stages: z.array(StageForm).min(1).describe(both('六个阶段，按先后。', 'The six stages, in order.')),
});
export type JourneyForm = z.infer<typeof JourneyForm>;

const StageWords = z.strictObject({
  subtitle: Text.describe(both('这是哪一次会谈。', 'Which call this is.')),
  brief: z
    .array(z.strictObject({ label: Text.describe(both('小标题。', 'Label.')), text: Text.describe(both('一段话。', 'A paragraph.')) }))
    .min(1)
    .describe(
      both(
        '这一次之前知道的事，不写学员可能没谈到的。',
        'What one knows before this call; nothing that an earlier call may not have brought out.',
      ),
    ),
  opening: Texts.describe(both('先开口的人第一句话，至少 3 种。', 'First sentences of who opens, at least 3.')),
  again: Texts.describe(
    both('上一次没谈出结果，再见面时的第一句话，至少 2 种。', 'First sentences where the call is held again, at least 2.'),
  ),
  people: z
    .record(
      Id,
      z.strictObject({
        title: Text.optional().describe(both('职务变了就写。', 'Their job title, where it has changed.')),
        about: Text.optional().describe(
          both('管什么，一句话；今天不在的，写“今天不在”。', 'What they look after, in a line; whether they are away.'),
        ),
      }),
    )
    .default({})
    .describe(both('这一步里职务或说明有变化的人。', 'People whose title or line differs in this stage.')),
  say: z
    .record(Id, Texts)
    .default({})
    .describe(both('有的话到这一步要换个说法：编号 → 说法。', 'What is said otherwise from here on: id → wordings.')),
  concerns: z.record(Id, ConcernWords).default({}).describe(both('新添的顾虑的用词。', 'Words of the concerns that are added.')),
  criteria: z.record(Id, CriterionWordsForm).default({}).describe(both('新添的标准的用词。', 'Words of the criteria that are added.')),
  fears: z.record(Id, FearWords).default({}).describe(both('新添的怕的事的用词。', 'Words of the fears that are added.')),
  rungs: z.record(Id, RungWords).default({}).describe(both('新添的台阶的用词。', 'Words of the rungs that are added.')),
  promises: z.record(Id, PromiseWordsForm).default({}).describe(both('新添的诺言的用词。', 'Words of the promises that are added.')),
});
export type StageWords = z.infer<typeof StageWords>;

/** zh.yaml and en.yaml of a journey: the words of each stage by its id. */
export const JourneyWordsForm = z.strictObject({
  title: Text.describe(both('这条路叫什么。', 'Name of the journey.')),
  line: Text.describe(both('列表里的一行介绍。', 'One line for lists.')),
  story: Text.describe(
    both(
      '开头的一段话：您卖什么，这家客户大概怎样，要走多久。',
      'A paragraph to begin with: what one sells, what kind of account it is, how long it takes.',
    ),
  ),
  recovery: Texts.describe(
    both('客户说过“不”以后又肯见面，先开口的人第一句话，至少 2 种。', 'First sentences where they meet again after a no, at least 2.'),
  ),
  stages: z.record(Id, StageWords).describe(both('各步的用词，按编号。', 'Words of the stages by id.')),
});
export type JourneyWordsForm = z.infer<typeof JourneyWordsForm>;
