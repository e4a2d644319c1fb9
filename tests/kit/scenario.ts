import type { Account, Offer, Scenario } from '../../src/dialogue/words/scenario.ts';
import { enOffer, enWords } from './scenario-en.ts';
import { zhOffer, zhWords } from './scenario-zh.ts';

/** A cold store: Lin runs the dock, Zhao the operation, Gu (away) decides. Small enough to hold in the head, whole enough for every rule. */
const account: Account = {
  id: 'small',
  custom: 'cn_private',
  industry: 'cold_chain',
  stage: 'need_recognition',
  difficulty: 'normal',
  minutes: 10,
  sale: true,
  deal: 900_000,
  currency: 'CNY',
  people: [
    {
      id: 'lin',
      roles: ['user', 'initiator'],
      rank: 1,
      signs: 0,
      present: true,
      answers: 'last',
      manner: 'plain',
      order: ['p_warm', 'p_labels'],
      questions: [],
    },
    {
      id: 'zhao',
      roles: ['influencer'],
      rank: 2,
      signs: 200_000,
      present: true,
      answers: 'easiest',
      manner: 'plain',
      order: ['p_labels', 'p_warm'],
      questions: [],
    },
    {
      id: 'gu',
      roles: ['decider'],
      rank: 3,
      signs: 5_000_000,
      present: false,
      answers: 'last',
      manner: 'plain',
      order: ['p_labels'],
      questions: [],
    },
  ],
  facts: [
    { id: 'f_docks', knows: ['lin', 'zhao'], decision: false, inBrief: true, common: false },
    { id: 'f_decision', knows: ['zhao'], decision: true, inBrief: false, common: false },
    { id: 'f_shifts', knows: ['lin'], decision: false, inBrief: false, common: true },
  ],
  problems: [
    {
      id: 'p_warm',
      knows: ['lin', 'zhao'],
      sensitive: false,
      inBrief: false,
      starts: 'hidden',
      facets: [
        { id: 'warm_how_much', kind: 'how_much', knows: ['lin'] },
        { id: 'warm_where', kind: 'where', knows: ['lin', 'zhao'] },
      ],
      implications: [
        { id: 'warm_returns', knows: ['lin', 'zhao'], bears: ['zhao'], reachesDecider: false },
        { id: 'warm_nights', knows: ['lin'], bears: ['lin'], reachesDecider: false },
      ],
      payoffs: [
        { id: 'warm_gain', kind: 'impact', knows: ['lin', 'zhao'] },
        { id: 'warm_sure', kind: 'confidence', knows: ['zhao'] },
        { id: 'warm_easy', kind: 'ease', knows: ['lin'] },
      ],
    },
    {
      id: 'p_labels',
      knows: ['lin', 'zhao', 'gu'],
      sensitive: true,
      inBrief: false,
      starts: 'hidden',
      facets: [
        { id: 'labels_how_much', kind: 'how_much', knows: ['zhao'] },
        { id: 'labels_why', kind: 'why', knows: ['lin'] },
      ],
      implications: [{ id: 'labels_contract', knows: ['zhao'], bears: ['gu'], reachesDecider: true }],
      payoffs: [{ id: 'labels_gain', kind: 'impact', knows: ['zhao', 'gu'] }],
    },
  ],
  concerns: [
    { id: 'c_price', person: 'zhao', blocking: false, cause: 'feature', forbids: [] },
    { id: 'c_value', person: 'lin', blocking: false, cause: 'advantage', forbids: [] },
    { id: 'c_halt', person: 'zhao', blocking: true, cause: 'held', forbids: ['night_halt'] },
  ],
  criteria: [],
  disputes: [],
  fears: [],
  rungs: [
    { id: 'r_logs', step: 1, who: 'lin', days: 5, reaches: [], tags: [] },
    { id: 'r_trial', step: 2, who: 'zhao', days: 14, reaches: [], tags: [] },
    { id: 'r_refit', step: 2, who: 'zhao', days: 10, reaches: [], tags: ['night_halt'] },
    { id: 'r_board', step: 3, who: 'zhao', days: 21, reaches: ['gu'], tags: [] },
  ],
  opens: 'lin',
  numbers: {},
  words: { zh: zhWords, en: enWords },
};

const offer: Offer = {
  id: 'small_offer',
  capabilities: [
    { id: 'cap_probe', meets: ['p_warm'], tags: ['sensors'] },
    { id: 'cap_print', meets: ['p_labels'], tags: [] },
  ],
  limits: [{ id: 'lim_doors', tags: ['doors'] }],
  price: { from: 300_000, to: 900_000, currency: 'CNY' },
  concessions: [{ id: 'con_trial' }],
  words: { zh: zhOffer, en: enOffer },
};

/** The small scenario, with any part of account or offer exchanged: `smallScenario({ account: { sale: false } })`. */
export const smallScenario = (change: Readonly<{ account?: Partial<Account>; offer?: Partial<Offer> }> = {}): Scenario => ({
  account: { ...account, ...change.account },
  offer: { ...offer, ...change.offer },
});
