import type { FacetKind, PayoffKind } from './act.ts';
import type { Dispute, DisputeWords, Manner } from './committee.ts';
import type { Criterion, CriterionWords } from './criterion.ts';
import type { Standing } from './ledger.ts';
import type { MarketTest, MarketTestWords } from './market.ts';
import type { Numbers } from './numbers.ts';
import type { Promised, PromiseWords } from './promise.ts';
import type { Custom, Difficulty, Lang, Role, Stage } from './stage.ts';
import type { Tender, TenderWords } from './tender.ts';

export type PersonId = string;
export type ProblemId = string;
/** Id of anything that can be disclosed: a fact, a problem, a facet, an implication, a payoff. Unique in its account. */
export type ItemId = string;

export const ownQuestionKinds = ['price', 'references', 'versus', 'why_us', 'favour', 'other'] as const;
/** What a person wants to know of the seller: the price, who else uses it, how it compares, why this supplier, whether they would do a favour (a hint), or something particular. */
export type OwnQuestionKind = (typeof ownQuestionKinds)[number];
/** A question of a person's own (DESIGN, *The buyer has an agenda*): asked from turn `from` on, once trust has reached `trust`. */
export type OwnQuestion = Readonly<{ id: string; kind: OwnQuestionKind; from: number; trust: number }>;

/** A stakeholder of the buying centre. */
export type Person = Readonly<{
  id: PersonId;
  roles: readonly Role[];
  /** 1 is the most junior. */
  rank: number;
  /** Largest amount this person may sign alone, in the account's currency. */
  signs: number;
  present: boolean;
  /** Which of several stacked questions this person answers. */
  answers: 'last' | 'easiest';
  /** Of those who need more convincing than others: their guards are higher. */
  sceptical?: boolean;
  manner: Manner;
  /** Problems in the order in which they weigh on this person; the first not yet admitted is their top problem. */
  order: readonly ProblemId[];
  /** What they want to know themselves, in the order in which they ask. */
  questions: readonly OwnQuestion[];
}>;

/**
 * A neutral fact. `common` facts (the neutral topics every account answers) stand outside ledger and score. `criteria` marks the one that says how they score suppliers: whoever
 * asks for it asks for the criteria of the person before them too. `topic`: which of the topics that every account answers it is the answer to, where it is one.
 */
export type Fact = Readonly<{
  id: ItemId;
  knows: readonly PersonId[];
  decision: boolean;
  inBrief: boolean;
  common: boolean;
  criteria?: boolean;
  topic?: string;
}>;
export type Facet = Readonly<{ id: ItemId; kind: FacetKind; knows: readonly PersonId[] }>;
/** A consequence of a problem. `bears`: who suffers it; only they weigh it in full. */
export type Implication = Readonly<{ id: ItemId; knows: readonly PersonId[]; bears: readonly PersonId[]; reachesDecider: boolean }>;
/** What solving a problem would be worth (`impact`), how sure they are of it (`confidence`), how easily it could be put into practice (`ease`). */
export type Payoff = Readonly<{ id: ItemId; kind: PayoffKind; knows: readonly PersonId[] }>;
export type Problem = Readonly<{
  id: ProblemId;
  knows: readonly PersonId[];
  sensitive: boolean;
  inBrief: boolean;
  starts: Standing;
  facets: readonly Facet[];
  implications: readonly Implication[];
  payoffs: readonly Payoff[];
}>;

/**
 * Something that stands against the offer. It is raised by an unasked feature or advantage, or brought out by asking what is still open (`held`); a `complaint` about what was
 * promised stands on the table when the call begins, and the opening says it.
 */
export type Concern = Readonly<{
  id: string;
  person: PersonId;
  blocking: boolean;
  cause: 'feature' | 'advantage' | 'held' | 'complaint';
  /** A hint at a favour: to be declined with face, never taken up and never preached at. */
  favour?: boolean;
  /** Tags of the offer that this concern forbids to propose (it is then a *condition*). */
  forbids: readonly string[];
}>;

export const arrangements = ['trial', 'penalty', 'acceptance_test', 'reference_call', 'retention', 'on_site'] as const;
/** An arrangement that can ease a fear: a trial, a penalty clause, a test at acceptance, a word with another customer, money held back, somebody on site. */
export type Arrangement = (typeof arrangements)[number];

/**
 * What somebody is afraid of if they go ahead (what if it fails, who is blamed) and says nothing of: they speak of the price instead. `behind` names the concern or the question
 * of their own that it hides behind, `easedBy` the parts of the offer and the arrangements that take it away (DESIGN, *Stage mechanics*). Weights are whole.
 */
export type Fear = Readonly<{
  id: string;
  person: PersonId;
  weight: number;
  behind: string;
  easedBy: Readonly<{ offer: readonly string[]; arrangements: readonly Arrangement[] }>;
}>;

/** An action the buyer can agree to: a rung of commitment (1 data or a named meeting, 2 trial, audit or the absent bearer, 3 the absent decider or a trial order). */
export type Rung = Readonly<{
  id: string;
  step: 1 | 2 | 3;
  who: PersonId;
  /** By when, in days after the call. */
  days: number;
  /** Persons away from the table whom this action brings in. */
  reaches: readonly PersonId[];
  tags: readonly string[];
}>;

export type Capability = Readonly<{ id: string; meets: readonly ProblemId[]; tags: readonly string[] }>;
/** What the trainee sells; apart from the account, so that a trainer can put in their own product. */
export type Offer = Readonly<{
  id: string;
  capabilities: readonly Capability[];
  limits: readonly Readonly<{ id: string; tags: readonly string[] }>[];
  /** Price frame in `currency`. */
  price: Readonly<{ from: number; to: number; currency: string }>;
  concessions: readonly Readonly<{ id: string }>[];
  words: Readonly<Partial<Record<Lang, OfferWords>>>;
}>;

/** Wordings of one item. */
export type ItemWords = Readonly<{
  /** A short noun phrase for reports and notes. */
  topic: string;
  /** The buyer's own sentences, ≥ 2. */
  say: readonly string[];
  /** Questions that would ask for it, ≥ 10. */
  ask: readonly string[];
  /** Words or figures that any wording must keep; `a|b` are alternatives. */
  key: readonly string[];
}>;
export type PersonWords = Readonly<{
  name: string;
  /** How one addresses them: 陈工, Ms Chen. */
  address: string;
  title: string;
  about: string;
  /** Further ways to address them, role words included ("设备经理", "the plant manager"). */
  aliases: readonly string[];
}>;
export type Words = Readonly<{
  /** What is different in this variant of the account, in a line; none for the plain one. Shown after the call. */
  variant?: string;
  title: string;
  /** Which call this is: 第一次上门. */
  subtitle: string;
  industry: string;
  /** One line about the account for lists. */
  line: string;
  /** The five key-account traits (deal size against authority, decision path, relationship, diverse needs, market knowledge), for trainers. */
  traits: Readonly<{ size: string; path: string; relationship: string; needs: string; market: string }>;
  /** What a salesperson knows before the call, as labelled paragraphs. */
  brief: readonly Readonly<{ label: string; text: string }>[];
  people: Readonly<Record<PersonId, PersonWords>>;
  /** First sentences of the buyer, ≥ 2. */
  opening: readonly string[];
  /** Facts, problems, facets, implications and payoffs by id. */
  items: Readonly<Record<ItemId, ItemWords>>;
  /** `answer`: key words of an answer that meets the concern. */
  concerns: Readonly<Record<string, Readonly<{ topic: string; say: readonly string[]; answer: readonly string[] }>>>;
  /** `label`: the action as a verb phrase with the buyer as its subject; `ask`: ways to propose it, ≥ 5; `say`: how the buyer agrees. */
  rungs: Readonly<Record<string, Readonly<{ label: string; ask: readonly string[]; say: readonly string[] }>>>;
  /** What people judge suppliers by, by id. */
  criteria: Readonly<Record<string, CriterionWords>>;
  disputes: Readonly<Record<string, DisputeWords>>;
  /** Questions of people's own by id. `answer`: words of which one makes an answer; what is usual for the kind is known anyway. */
  questions: Readonly<Record<string, Readonly<{ topic: string; say: readonly string[]; answer: readonly string[] }>>>;
  fears: Readonly<Record<string, FearWords>>;
  /** Promises made before the call, by id. */
  promises?: Readonly<Record<string, PromiseWords>>;
  marketTest?: MarketTestWords;
  tender?: TenderWords;
}>;
/** Words of a fear. `remark`: what they say of the price instead; `say`: the fear itself, once asked for; `eased`: once it is answered; `answer`: key words of an answer. */
export type FearWords = Readonly<{
  topic: string;
  ask: readonly string[];
  remark: readonly string[];
  say: readonly string[];
  eased: readonly string[];
  answer: readonly string[];
}>;
export type OfferWords = Readonly<{
  name: string;
  summary: string;
  price: string;
  /** `say`: ways to state it; `proof`: what shows it. */
  capabilities: Readonly<Record<string, Readonly<{ label: string; proof: string; say: readonly string[] }>>>;
  limits: Readonly<Record<string, Readonly<{ label: string; say: readonly string[] }>>>;
  /** `key`: words that tell that this one is being offered, all of them; `a|b` are alternatives. */
  concessions: Readonly<Record<string, Readonly<{ label: string; key?: readonly string[] }>>>;
}>;

/** A compiled account: structure once, words per language. Content-addressed as kind `scenario`. */
export type Account = Readonly<{
  id: string;
  custom: Custom;
  industry: string;
  stage: Stage;
  difficulty: Difficulty;
  /** Expected length in minutes. */
  minutes: number;
  /** False where there is no sale to be had. */
  sale: boolean;
  /** Size of the deal in `currency`. */
  deal: number;
  currency: string;
  people: readonly Person[];
  facts: readonly Fact[];
  problems: readonly Problem[];
  concerns: readonly Concern[];
  /** What they judge suppliers by; empty in stages that have no criteria. */
  criteria: readonly Criterion[];
  disputes: readonly Dispute[];
  fears: readonly Fear[];
  rungs: readonly Rung[];
  /** Promises made before the call; absent in accounts that were stored before there were any. */
  promises?: readonly Promised[];
  /** Where the account is a tender: its phase and its secrets. */
  tender?: Tender;
  /** The market fact that the buyer uses as a test question; absent where there is none. */
  marketTest?: MarketTest;
  /** Who speaks first. */
  opens: PersonId;
  numbers: Partial<Numbers>;
  words: Readonly<Partial<Record<Lang, Words>>>;
}>;
/** An account as it was pinned by an earlier version of the product, with what has come to the form since: nothing of it. */
export const completed = (account: Account): Account => ({
  ...account,
  criteria: account.criteria ?? [],
  people: account.people.map((person) => ({ ...person, questions: person.questions ?? [], manner: person.manner ?? 'plain' })),
  disputes: account.disputes ?? [],
  fears: account.fears ?? [],
  words: Object.fromEntries(
    Object.entries(account.words).map(([lang, words]) => [
      lang,
      {
        ...words,
        criteria: words.criteria ?? {},
        questions: words.questions ?? {},
        disputes: words.disputes ?? {},
        fears: words.fears ?? {},
      },
    ]),
  ) as Account['words'],
});

/** Account and offer together: what a session is played with. */
export type Scenario = Readonly<{ account: Account; offer: Offer }>;
