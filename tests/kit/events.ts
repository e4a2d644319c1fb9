import type { Act, Label } from '../../src/dialogue/words/act.ts';
import type { BuyerEvent, Coded, Grounded, Opened, Replied, Said } from '../../src/dialogue/words/event.ts';
import { presets } from '../../src/dialogue/words/numbers.ts';

/** Valid events with as little as a test needs to say; the rest is plain and always the same. */

const hash = (letter: string): string => letter.repeat(64);

/** The first event of a session. */
export const opened = (more: Partial<Opened> = {}): Opened => ({
  type: 'opened',
  v: 1,
  turn: 0,
  versions: { scenario: hash('a'), offer: hash('b'), rubric: hash('c'), prompt: hash('d') },
  lang: 'zh',
  difficulty: 'normal',
  seed: 7,
  numbers: presets.normal,
  carried: {},
  ...more,
});

/** What a trainee said in a turn; its key is made of the turn unless one is given. */
export const said = (turn: number, text = '最近换型一般要多久？', more: Partial<Said> = {}): Said => ({
  type: 'said',
  v: 1,
  turn,
  key: `turn-${turn}`,
  text,
  plain: text,
  to: null,
  ...more,
});

/** A label that its engine is quite sure of. */
export const labelled = (text: string, act: Act, more: Partial<Label> = {}): Label => ({
  text,
  act,
  confidence: 9100,
  probabilities: {
    situation: 100,
    problem: 100,
    implication: 100,
    need_payoff: 100,
    pitch: 100,
    benefit: 100,
    closing: 100,
    rapport: 100,
    listening: 100,
    other: 100,
    [act]: 9100,
  },
  flags: [],
  engine: { name: 'test', hash: hash('e') },
  ...more,
});

/** The labels of a turn. */
export const coded = (turn: number, ...labels: readonly Label[]): Coded => ({ type: 'coded', v: 1, turn, labels });

/** What a turn was taken to be about: one item, surely. */
export const grounded = (turn: number, id: string, more: Partial<Grounded> = {}): Grounded => ({
  type: 'grounded',
  v: 1,
  turn,
  person: 'chen',
  segment: 0,
  about: [{ id, score: 8200 }],
  how: 'sure',
  ...more,
});

/** A fact that the buyer tells because it was asked for. */
export const told = (turn: number, item: string, person = 'chen'): BuyerEvent => ({ type: 'told', v: 1, turn, person, item, as: 'asked' });

/** A problem that the buyer admits. */
export const admitted = (turn: number, problem: string, person = 'chen'): BuyerEvent => ({ type: 'admitted', v: 1, turn, person, problem });

/** The end of a session, by the trainee unless said otherwise. */
export const ended = (turn: number, more: Partial<Extract<BuyerEvent, { type: 'ended' }>> = {}): BuyerEvent => ({
  type: 'ended',
  v: 1,
  turn,
  by: 'trainee',
  why: 'left',
  outcome: 'no_sale',
  ...more,
});

/** What the buyer answered in words: the turn's first reply. */
export const replied = (turn: number, text = '四十分钟上下，看班组。', more: Partial<Replied> = {}): Replied => ({
  type: 'replied',
  v: 1,
  turn,
  reply: 0,
  person: 'chen',
  text,
  parts: [],
  voice: { name: 'test', hash: hash('f') },
  instead: null,
  ...more,
});
