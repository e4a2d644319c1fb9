import * as z from 'zod';
import { facetKinds, payoffKinds } from '../dialogue/words/act.ts';
import { manners } from '../dialogue/words/committee.ts';
import { standings } from '../dialogue/words/ledger.ts';
import { promiseStates } from '../dialogue/words/promise.ts';
import { type Account, arrangements, type Offer, ownQuestionKinds } from '../dialogue/words/scenario.ts';
import { customs, difficulties, roles, stages } from '../dialogue/words/stage.ts';
import { secretKinds, tenderPhases } from '../dialogue/words/tender.ts';
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
  criteria: texted({
    topic: text,
    key: texts,
    ask: texts.min(1),
    stated: texts.min(1),
    ranked: texts.min(1),
    reshaped: texts.min(1),
  }).default({}),
  questions: texted({ topic: text, say: texts.min(1), answer: texts }).default({}),
  fears: texted({ topic: text, ask: texts, remark: texts.min(1), say: texts.min(1), eased: texts.min(1), answer: texts }).default({}),
  disputes: texted({ topic: text, say: texts.min(1), settle: texts.min(1) }).default({}),
  tender: z.exactOptional(z.partialRecord(z.enum(secretKinds), z.object({ topic: text, say: texts, words: texts }))),
  marketTest: z.exactOptional(
    z.object({ topic: text, say: texts, honest: texts, right: texts, wrong: texts, about: texts, corrects: texts }),
  ),
  promises: z.exactOptional(texted({ topic: text, due: text, key: texts, say: texts.min(1), ask: texts })),
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
      manner: z.enum(manners).default('plain'),
      order: texts,
      questions: z.array(z.object({ id: text, kind: z.enum(ownQuestionKinds), from: z.number(), trust: z.number() })).default([]),
    }),
  ),
  facts: z.array(
    z.object({
      ...item,
      decision: z.boolean(),
      inBrief: z.boolean(),
      common: z.boolean(),
      criteria: z.exactOptional(z.boolean()),
      topic: z.exactOptional(text),
    }),
  ),
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
      favour: z.exactOptional(z.boolean()),
      forbids: texts,
    }),
  ),
  criteria: z
    .array(z.object({ id: text, person: text, problems: texts, stands: z.enum(['for', 'against']), rank: z.number() }))
    .default([]),
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
  disputes: z.array(z.object({ id: text, about: text, by: text, brings: text.nullable() })).default([]),
  rungs: z.array(z.object({ id: text, step: z.literal([1, 2, 3]), who: text, days: z.number(), reaches: texts, tags: texts })),
  tender: z.exactOptional(
    z.object({
      now: z.enum(tenderPhases),
      secrets: z.array(z.object({ kind: z.enum(secretKinds), until: z.enum(tenderPhases), fact: text.nullable() })),
    }),
  ),
  marketTest: z.exactOptional(z.object({ id: text, fact: text, person: text, from: z.number(), trust: z.number() })),
  promises: z.exactOptional(
    z.array(z.object({ id: text, by: text, to: text, state: z.enum(promiseStates), knows: texts, touches: text.nullable() })),
  ),
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
