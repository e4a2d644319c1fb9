import * as z from 'zod';
import { AccountForm } from './schema-account.ts';
import { CallForm } from './schema-call.ts';
import { OfferForm } from './schema-offer.ts';
import { WordsForm } from './schema-words.ts';

const forms = { account: AccountForm, offer: OfferForm, words: WordsForm, call: CallForm } as const;

/** The authored files that have a schema. */
export type FormName = keyof typeof forms;

/** JSON Schemas (draft 7, which YAML editors read best) of what authors write, by form. */
export const jsonSchemas = (): Readonly<Record<FormName, object>> => {
  const schema = (form: z.ZodType) => z.toJSONSchema(form, { io: 'input', target: 'draft-7' });
  return { account: schema(forms.account), offer: schema(forms.offer), words: schema(forms.words), call: schema(forms.call) };
};
