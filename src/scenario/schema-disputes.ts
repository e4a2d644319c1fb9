import * as z from 'zod';
import { both, Id, Text, Texts } from './schema-parts.ts';

/** Somebody objects to what another admits. */
export const DisputeForm = z.strictObject({
  id: Id.describe(both('编号，整个客户内不重复。', 'Id, unique in the whole account.')),
  about: Id.describe(
    both(
      '别人一说到哪一条就有异议（问题、细节、后果的编号）。',
      'What another says that they object to: id of a problem, facet or consequence.',
    ),
  ),
  by: Id.describe(both('谁有异议，须在场。', 'Who objects; must be present.')),
  brings: Id.nullable()
    .default(null)
    .describe(both('被问到看法时，此人自己认下的后果。', 'A consequence that they own up to when asked how they see it.')),
});

export const DisputeWordsForm = z.strictObject({
  topic: Text.describe(both('报告里用的短名词。', 'A short noun phrase for reports.')),
  say: Texts.describe(both('怎么插话反对，至少 3 种。', 'How they object, at least 3 ways.')),
  settle: Texts.describe(both('问到看法时怎么说，至少 3 种。', 'What they say when asked how they see it, at least 3 ways.')),
});
