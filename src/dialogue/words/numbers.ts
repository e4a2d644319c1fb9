import type { Difficulty } from './stage.ts';

/** The numbers of the buyer (DESIGN, *How the buyer decides*). Weights are in half units, everything else in whole ones. */
export type Numbers = Readonly<{
  trustAtStart: number;
  patienceAtStart: number;
  /** Situation questions that cost nothing, and as many again for the decision process. */
  freeSituation: number;
  freeDecision: number;
  freeConfirmations: number;
  guardTop: number;
  guardSecond: number;
  guardSensitive: number;
  /** What a person's guards are higher by while no superior of theirs at the table has spoken. */
  guardBeforeSenior: number;
  /** What a sceptical person's guards are higher by. */
  guardSceptic: number;
  /** Trust that it takes before somebody says what they judge suppliers by. */
  guardCriteria: number;
  /** Items that an open problem question brings at most, the problem itself among them. */
  openBrings: number;
  /** Half units: what one consequence adds, what it adds with a figure or when it reaches the decider, the most per problem, what makes it `weighed`. */
  halvesPerImplication: number;
  halvesQuantified: number;
  halvesCap: number;
  halvesWeighed: number;
  introSegments: number;
  introTurns: number;
  askedPitchSegments: number;
  summariesRewarded: number;
  followUpsRewarded: number;
  ignoredAfterTurns: number;
  trustIgnored: number;
  trustUnsupported: number;
  /** Trust that finding fault with somebody before their superior, and doubting their authority, cost. */
  trustFault: number;
  trustAuthority: number;
  /** Trust that a sermon costs, to somebody who hinted at a favour. */
  trustLectured: number;
  /** Turns between two questions of the buyer's own, and trust that the second evasion of one costs. */
  ownEvery: number;
  trustEvaded: number;
  /** Ranks that somebody must stand above another for the other to leave things to them; 0: nobody does. */
  deferRanks: number;
  /** Turns between two times that somebody breaks in; 0: nobody does. */
  interruptEvery: number;
  /** Patience up to which people are clipped, and trust from which they open up; 0: neither. */
  clippedAt: number;
  openFrom: number;
  /** Patience that pitching or proposing over an open complaint costs. */
  patienceComplaint: number;
  /** Trust that a claim about the market costs which the buyer knows to be wrong. */
  trustMarket: number;
  /** Trust that somebody needs to say what they are afraid of, the most that all fears together add to the price weight, and the most that one may weigh. */
  trustFear: number;
  priceFearsCap: number;
  fearCap: number;
  /** Turns within which a return for a concession counts, its own among them (0: no trade ledger), and trust from which a trade is taken. */
  tradeTurns: number;
  trustTrade: number;
  /** Price weight where the deal is ≤ 1×, ≤ 10×, > 10× the largest signing authority at the table. */
  priceSmall: number;
  priceMedium: number;
  priceLarge: number;
  priceConcernsCap: number;
  /** Price weight that comes on top while none of their criteria is ranked, what each reshaped one takes off, and how many of them count at most. */
  priceUnranked: number;
  priceReshaped: number;
  reshapedCap: number;
  trustRung1: number;
  trustRung2: number;
  trustRung3: number;
  /** Patience for the second, third proposal with nothing new; the one after that ends the session. */
  pressSecond: number;
  pressThird: number;
  /**
   * Journeys, between two calls: days in which trust goes back one point towards where strangers begin (0: it stays); what a stage that is called again costs in trust and, each
   * time, in patience; the trust that a recovery begins with at most, and the patience it lacks.
   */
  trustDays: number;
  repeatTrust: number;
  repeatPatience: number;
  recoveryTrust: number;
  recoveryPatience: number;
  /** Journeys, in a call: the turn after which the buyer brings up what was promised or said before and not been touched, and the trust that each of the two costs. */
  owedFrom: number;
  /** Journeys, in a call: turns that must bring something new before a second or third rung is agreed to. */
  newsRung2: number;
  newsRung3: number;
  trustMissed: number;
  trustFeedback: number;
  cueWatch: number;
  cueMeeting: number;
}>;

/** Numbers that came to the log later, as sessions were played before: without the rules they belong to. */
export const laterNumbers = {
  guardBeforeSenior: 0,
  guardSceptic: 0,
  trustFault: 0,
  trustAuthority: 0,
  trustLectured: 0,
  ownEvery: 3,
  trustEvaded: 0,
  deferRanks: 0,
  interruptEvery: 0,
  clippedAt: 0,
  openFrom: 0,
  patienceComplaint: 0,
  guardCriteria: 0,
  priceUnranked: 0,
  priceReshaped: 0,
  reshapedCap: 0,
  trustMarket: 0,
  trustFear: 0,
  priceFearsCap: 0,
  fearCap: 0,
  tradeTurns: 0,
  trustTrade: 0,
  trustDays: 0,
  repeatTrust: 0,
  repeatPatience: 0,
  recoveryTrust: 0,
  recoveryPatience: 0,
  owedFrom: 0,
  newsRung2: 0,
  newsRung3: 0,
  trustMissed: 0,
  trustFeedback: 0,
} as const satisfies Partial<Numbers>;

const normal: Numbers = {
  trustAtStart: 3,
  patienceAtStart: 10,
  freeSituation: 4,
  freeDecision: 4,
  freeConfirmations: 2,
  guardTop: 2,
  guardSecond: 4,
  guardSensitive: 7,
  guardBeforeSenior: 1,
  guardSceptic: 1,
  guardCriteria: 2,
  openBrings: 2,
  halvesPerImplication: 2,
  halvesQuantified: 4,
  halvesCap: 8,
  halvesWeighed: 4,
  introSegments: 2,
  introTurns: 2,
  askedPitchSegments: 3,
  summariesRewarded: 3,
  followUpsRewarded: 3,
  ignoredAfterTurns: 2,
  trustIgnored: 2,
  trustUnsupported: 3,
  trustFault: 2,
  trustAuthority: 1,
  trustLectured: 3,
  ownEvery: 3,
  trustEvaded: 1,
  deferRanks: 1,
  interruptEvery: 3,
  clippedAt: 6,
  openFrom: 6,
  patienceComplaint: 3,
  trustMarket: 2,
  trustFear: 4,
  priceFearsCap: 2,
  fearCap: 3,
  tradeTurns: 2,
  trustTrade: 4,
  priceSmall: 1,
  priceMedium: 4,
  priceLarge: 7,
  priceConcernsCap: 2,
  priceUnranked: 1,
  priceReshaped: 1,
  reshapedCap: 2,
  trustRung1: 4,
  trustRung2: 5,
  trustRung3: 6,
  pressSecond: 2,
  pressThird: 4,
  trustDays: 14,
  repeatTrust: 1,
  repeatPatience: 2,
  recoveryTrust: 2,
  recoveryPatience: 3,
  owedFrom: 3,
  newsRung2: 2,
  newsRung3: 4,
  trustMissed: 2,
  trustFeedback: 1,
  cueWatch: 6,
  cueMeeting: 3,
};

/** The three presets; a scenario may override single numbers. `opened` pins the resolved numbers, so that a log replays under any later preset. */
export const presets: Readonly<Record<Difficulty, Numbers>> = {
  easy: {
    ...normal,
    trustAtStart: 4,
    patienceAtStart: 14,
    freeSituation: 6,
    guardSecond: 3,
    guardSensitive: 6,
    guardBeforeSenior: 0,
    priceUnranked: 0,
    trustLectured: 2,
    trustMarket: 1,
    trustFear: 3,
    priceFearsCap: 1,
    fearCap: 2,
    trustTrade: 3,
    trustRung2: 4,
    trustRung3: 5,
    trustDays: 21,
    repeatPatience: 1,
    recoveryTrust: 3,
    recoveryPatience: 2,
    owedFrom: 4,
    newsRung2: 1,
    newsRung3: 3,
    trustMissed: 1,
  },
  normal,
  hard: {
    ...normal,
    trustAtStart: 2,
    patienceAtStart: 8,
    freeSituation: 3,
    freeDecision: 3,
    guardSensitive: 8,
    reshapedCap: 1,
    trustFear: 5,
    priceFearsCap: 3,
    fearCap: 4,
    trustTrade: 5,
    trustRung2: 6,
    trustRung3: 7,
    pressSecond: 3,
    pressThird: 5,
    trustDays: 10,
    recoveryPatience: 2,
    owedFrom: 2,
    newsRung2: 3,
    newsRung3: 5,
    trustFeedback: 2,
  },
};
