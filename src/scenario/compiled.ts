import * as z from 'zod';
import { facetKinds, payoffKinds } from '../dialogue/words/act.ts';
import { standings } from '../dialogue/words/ledger.ts';
import { type Account, arrangements, type Offer, ownQuestionKinds } from '../dialogue/words/scenario.ts';
import { customs, difficulties, roles, stages } from '../dialogue/words/stage.ts';
import { numberNames } from './schema-account.ts';

/** The forms of compiled bodies, for texts that come from outside (an exported log). Fields that this version does not know are dropped. */
const text = z.string();
const texts = z.array(text);
const texted = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.record(text, z.object(shape));

const item = { id: text, knows: texts };

const words = z.object({
  variant: z.exactOptional(text),
  title: text,
  subtitle: text,
  industry: text,
  line: text,
  traits: z.object({ size: text, path: text, relationship: text, needs: text, market: text }),
  brief: z.array(z.object({ label: text, text })),
  people: texted({ name: text, address: text, title: text, about: text, aliases: texts }),
  opening: texts.min(1),
  items: texted({ topic: text, key: texts, say: texts.min(1), ask: texts.min(1) }),
  concerns: texted({ topic: text, say: texts.min(1), answer: texts }),
  rungs: texted({ label: text, ask: texts, say: texts.min(1) }),
  questions: texted({ topic: text, say: texts.min(1), answer: texts }).default({}),
  fears: texted({ topic: text, ask: texts, remark: texts.min(1), say: texts.min(1), eased: texts.min(1), answer: texts }).default({}),
});

const offerWords = z.object({
  name: text,
  summary: text,
  price: text,
  capabilities: texted({ label: text, proof: text, say: texts }),
  limits: texted({ label: text, say: texts }),
  concessions: texted({ label: text, key: z.exactOptional(texts) }),
});

const byLang = <Form extends z.ZodType>(form: Form) => z.object({ zh: z.exactOptional(form), en: z.exactOptional(form) });

export const AccountBody: z.ZodType<Account> = z.object({
  id: text,
  custom: z.enum(customs),
  industry: text,
  stage: z.enum(stages),
  difficulty: z.enum(difficulties),
  minutes: z.number(),
  sale: z.boolean(),
  currency: text,
  deal: z.number(),
  opens: text,
  numbers: z.partialRecord(z.enum(numberNames), z.number()),
  people: z.array(
    z.object({
      id: text,
      roles: z.array(z.enum(roles)),
      rank: z.number(),
      signs: z.number(),
      present: z.boolean(),
      answers: z.enum(['last', 'easiest']),
      sceptical: z.exactOptional(z.boolean()),
      order: texts,
      questions: z.array(z.object({ id: text, kind: z.enum(ownQuestionKinds), from: z.number(), trust: z.number() })).default([]),
    }),
  ),
  facts: z.array(z.object({ ...item, decision: z.boolean(), inBrief: z.boolean(), common: z.boolean() })),
  problems: z.array(
    z.object({
      ...item,
      sensitive: z.boolean(),
      inBrief: z.boolean(),
      starts: z.enum(standings),
      facets: z.array(z.object({ ...item, kind: z.enum(facetKinds) })),
      implications: z.array(z.object({ ...item, bears: texts, reachesDecider: z.boolean() })),
      payoffs: z.array(z.object({ ...item, kind: z.enum(payoffKinds) })),
    }),
  ),
  concerns: z.array(
    z.object({
      id: text,
      person: text,
      blocking: z.boolean(),
      cause: z.enum(['feature', 'advantage', 'held', 'complaint']),
      forbids: texts,
    }),
  ),
  fears: z
    .array(
      z.object({
        id: text,
        person: text,
        weight: z.number(),
        behind: text,
        easedBy: z.object({ offer: texts, arrangements: z.array(z.enum(arrangements)) }),
      }),
    )
    .default([]),
  rungs: z.array(z.object({ id: text, step: z.literal([1, 2, 3]), who: text, days: z.number(), reaches: texts, tags: texts })),
  words: byLang(words),
});

export const OfferBody: z.ZodType<Offer> = z.object({
  id: text,
  capabilities: z.array(z.object({ id: text, meets: texts, tags: texts })),
  limits: z.array(z.object({ id: text, tags: texts })),
  price: z.object({ from: z.number(), to: z.number(), currency: text }),
  concessions: z.array(z.object({ id: text })),
  words: byLang(offerWords),
});
