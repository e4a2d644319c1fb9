import type { Prepared } from '../../src/dialogue/ground/prepare.ts';
import type { CriterionWords } from '../../src/dialogue/words/criterion.ts';
import type { Account, Words } from '../../src/dialogue/words/scenario.ts';
import type { Lang } from '../../src/dialogue/words/stage.ts';
import { type Deed, prepared } from './core.ts';
import { smallScenario } from './scenario.ts';

const small = smallScenario().account;
const said = (topic: string): CriterionWords => ({
  topic,
  key: [],
  ask: [topic],
  stated: [`${topic}，一`],
  ranked: [`${topic}，二`],
  reshaped: [`${topic}，三`],
});
const judged = { k_cold: said('温度'), k_hands: said('人手'), k_price: said('三年总价') };
const worded = (lang: Lang): Words => ({ ...(small.words[lang] as Words), criteria: judged });
/** Lin judges by the temperature, which speaks for the offer, and by hands, which speaks against it; Zhao by the price. */
export const compares = (lang: Lang = 'zh', change: Partial<Account> = {}): Prepared =>
  prepared(
    smallScenario({
      account: {
        words: { zh: worded('zh'), en: worded('en') },
        facts: [...small.facts, { id: 'f_sheet', knows: ['lin'], decision: true, inBrief: false, common: false, criteria: true }],
        criteria: [
          { id: 'k_cold', person: 'lin', problems: ['p_warm'], stands: 'for', rank: 2 },
          { id: 'k_hands', person: 'lin', problems: ['p_warm'], stands: 'against', rank: 1 },
          { id: 'k_price', person: 'zhao', problems: ['p_labels'], stands: 'against', rank: 3 },
        ],
        ...change,
      },
    }),
    lang,
  );
export const states = (criterion: string, person = 'lin'): Deed => ({ type: 'criterion_stated', person, criterion });
export const ranks = (criterion: string, person = 'lin'): Deed => ({ type: 'criterion_ranked', person, criterion });
export const reshapes = (criterion: string, problem: string, person = 'lin'): Deed => ({
  type: 'criterion_reshaped',
  person,
  criterion,
  problem,
});
export const keeps = (criterion: string, why: 'reserved' | 'nothing_wanted', person = 'lin'): Deed => ({
  type: 'criterion_kept',
  person,
  criterion,
  why,
});
