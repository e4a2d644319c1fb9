import * as z from 'zod';
import { AccountForm } from './schema-account.ts';
import { CallForm } from './schema-call.ts';
import { CaseForm } from './schema-case.ts';
import { DrillForm } from './schema-drill.ts';
import { JourneyForm, JourneyWordsForm } from './schema-journey.ts';
import { OfferForm } from './schema-offer.ts';
import { WordsForm } from './schema-words.ts';

/** The authored files that have a schema. */
export type FormName = 'account' | 'offer' | 'words' | 'call' | 'case' | 'journey' | 'journey-words' | 'drill';

const draft7 = (form: z.ZodType, override?: (context: { jsonSchema: z.core.JSONSchema.BaseSchema }) => void): object =>
  z.toJSONSchema(form, { io: 'input', target: 'draft-7', ...(override ? { override } : {}) });

/** In files of words every value is a text, so that a figure needs no quotes (`key: [14]`); an editor must not mark it. */
function figuresToo({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.type === 'string' && jsonSchema.pattern === undefined) Object.assign(jsonSchema, { type: ['string', 'number'] });
}

/** JSON Schemas (draft 7, which YAML editors read best) of what authors write, by form. */
export const jsonSchemas = (): Readonly<Record<FormName, object>> => ({
  account: draft7(AccountForm),
  offer: draft7(OfferForm),
  words: draft7(WordsForm, figuresToo),
  call: draft7(CallForm),
  case: draft7(CaseForm),
  journey: draft7(JourneyForm),
  'journey-words': draft7(JourneyWordsForm, figuresToo),
  drill: draft7(DrillForm),
});
