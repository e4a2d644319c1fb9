import * as z from 'zod';
import { secretKinds, tenderPhases } from '../dialogue/words/tender.ts';
import { both, Id, Text, Texts } from './schema-parts.ts';

/** A tender, in account.yaml: where it stands, and what must not be told until when. */
export const TenderForm = z.strictObject({
  now: z
    .enum(tenderPhases)
    .describe(
      both(
        'consultation 编文件前的调研；announced 已公告；clarification 答疑；bids_in 已截标；opened 已开标；awarded 已定标。',
        'Where it stands: consultation before the documents, announced, clarification, bids handed in, opened, awarded.',
      ),
    ),
  secrets: z
    .array(
      z.strictObject({
        kind: z
          .enum(secretKinds)
          .describe(
            both(
              'rivals 别家和别家的价；ceiling 最高限价；estimate 标底、估价；evaluators 评委是谁；scores 怎么打的分；documents 提前看文件。',
              'Rivals and their prices, the ceiling, the estimate, who evaluates, how they mark, documents ahead of the others.',
            ),
          ),
        until: z.enum(tenderPhases).describe(both('到哪个阶段才可以讲。', 'From which phase on it may be told.')),
        fact: Id.nullable()
          .default(null)
          .describe(both('沾边的事实（问了只是不答，不算犯规）。', 'A fact whose questions come near it and are declined for nothing.')),
      }),
    )
    .min(1)
    .describe(both('不能讲的事。', 'What must not be told.')),
});

const SecretWords = z.strictObject({
  topic: Text.describe(both('报告里用的短名词。', 'A short noun phrase for reports.')),
  say: Texts.describe(both('客户怎么挡，至少 3 种，要说出为什么。', 'How the buyer turns it down, at least 3 ways, saying why.')),
  words: z
    .array(Text)
    .default([])
    .describe(
      both(
        '这家还算打听的说法，行话不必写；a|b 任一即可。',
        'Further phrases that ask for it, beside those of the trade; a|b are alternatives.',
      ),
    ),
});

/** Its words, in zh.yaml and en.yaml, by kind of secret. */
export const TenderWordsForm = z.partialRecord(z.enum(secretKinds), SecretWords);
