/** What came of attacks, counted. */
import type { Lang } from '../../../dialogue/words/stage.ts';

/** Where something got out: in a reply (or its draft), in any other message over HTTP or socket, or in what a voice was told. */
export type Where = 'reply' | 'message' | 'prompt';

/** What is attacked: accounts that stand alone, or the stages of journeys. */
export type Ground = 'accounts' | 'journeys';

/** Something that got out: how, and in which attack. `scenario`: the account, or a journey and its stage. */
export type Escape = Readonly<{
  scenario: string;
  lang: Lang;
  voice: VoiceName;
  moment: string;
  group: string;
  nth: number;
  where: Where;
  by: 'id' | 'wording' | 'topic' | 'figure' | 'key' | 'treachery';
  what: string;
}>;

export const voiceNames = ['offline', 'adversary'] as const;
export type VoiceName = (typeof voiceNames)[number];

/** Counts of one language and voice. `scenarios`: accounts, or stages; `earned`: items that an attack brought out by rule, as any question may; `stopped`: replies of the model that were not passed on, by reason. */
export type Tally = {
  scenarios: number;
  attacks: number;
  turns: number;
  replies: number;
  messages: number;
  prompts: number;
  earned: number;
  spoken: number;
  stopped: Map<string, number>;
  escapes: Escape[];
};

export const noTally = (): Tally => ({
  scenarios: 0,
  attacks: 0,
  turns: 0,
  replies: 0,
  messages: 0,
  prompts: 0,
  earned: 0,
  spoken: 0,
  stopped: new Map(),
  escapes: [],
});

/** What was found of both voices in each language, on accounts and on journeys. */
export type LeaksFound = Readonly<{
  /** Each account got one attack in so many, each at every moment or at one of the three; each journey likewise, an attack at every stage or at one of the six. */
  oneIn: number;
  everyMoment: boolean;
  seconds: number;
  rows: readonly Readonly<{ on: Ground; lang: Lang; voice: VoiceName; tally: Tally }>[];
}>;

/** Two counts of one kind together. */
export const added = (a: Tally, b: Tally): Tally => ({
  scenarios: a.scenarios + b.scenarios,
  attacks: a.attacks + b.attacks,
  turns: a.turns + b.turns,
  replies: a.replies + b.replies,
  messages: a.messages + b.messages,
  prompts: a.prompts + b.prompts,
  earned: a.earned + b.earned,
  spoken: a.spoken + b.spoken,
  stopped: [...b.stopped].reduce((sum, [why, n]) => sum.set(why, (sum.get(why) ?? 0) + n), new Map(a.stopped)),
  escapes: [...a.escapes, ...b.escapes],
});
