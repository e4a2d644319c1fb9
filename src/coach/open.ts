import type { Behaviour, Practice } from '../dialogue/words/behaviour.ts';
import type { Opened } from '../dialogue/words/event.ts';
import { presets } from '../dialogue/words/numbers.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Difficulty, Lang } from '../dialogue/words/stage.ts';
import type { SessionRow } from '../ports/sessions.ts';
import type { Body } from '../ports/versions.ts';
import type { Prompt } from '../ports/voice.ts';
import { answer, answeredAtOnce, settled } from './answer.ts';
import type { House } from './house.ts';
import { advance, type Standing, start } from './live.ts';
import { practiceOf } from './progress.ts';
import { type Chosen, chosen, nthOf, seedOfNth } from './variant.ts';

/** What a session is opened with. `owner` is a visitor, `bearer` the hash of a token for this one session; one of them is set. */
export type ToOpen = Readonly<{
  scenario: string;
  lang: Lang;
  difficulty?: Difficulty | undefined;
  seed?: number | undefined;
  /** A variant's name, `plain` or `drawn`; the house decides where it is left out. */
  variant?: string | undefined;
  /** Which of their calls with the account it is, as the brief was shown for it; counted where it is left out. */
  nth?: number | undefined;
  /** Kept for an exam. */
  exam?: boolean | undefined;
  /** What the call is opened to practise. */
  practice?: Readonly<{ behaviour: Behaviour; as: 'focus' | 'retest' }> | undefined;
  owner: string | null;
  bearer: string | null;
}>;
export type OpenRefusal = 'scenario.not_on_the_shelf' | 'scenario.no_such_language' | 'scenario.no_such_variant';

/** Opens a session: pins every version it is played with, and the buyer speaks first. */
export async function open(house: House, asked: ToOpen): Promise<Outcome<Readonly<{ row: SessionRow; standing: Standing }>, OpenRefusal>> {
  const shelved = house.library.find(asked.scenario);
  if (!shelved) return refused('scenario.not_on_the_shelf', { scenario: asked.scenario });
  const { account } = shelved.scenario;
  if (!account.words[asked.lang] || !shelved.scenario.offer.words[asked.lang])
    return refused('scenario.no_such_language', { scenario: account.id, lang: asked.lang });
  const id = house.clock.id();
  const nth = asked.nth ?? (await nthOf(house.sessions, asked.owner, asked.scenario));
  const seed = asked.seed ?? (asked.owner === null ? seedOf(id) : seedOfNth(asked.owner, asked.scenario, nth));
  const choice = chosen(shelved, { scenario: asked.scenario, variant: asked.variant, nth, seed });
  if (!choice.ok) return choice;
  const practice = asked.practice && (await practiceOf(house, asked.owner, asked.practice));
  return granted(await begin(house, { ...asked, practice, id, seed, playable: choice.value, carried: {}, journey: null, position: null }));
}

/** A session that is about to begin: what it is played with, and the call of a journey that it may be. */
export type ToBegin = Readonly<{
  id: string;
  seed: number;
  scenario: string;
  lang: Lang;
  difficulty?: Difficulty | undefined;
  owner: string | null;
  bearer: string | null;
  playable: Chosen;
  practice?: Practice | undefined;
  carried: Opened['carried'];
  journey: string | null;
  position: number | null;
  exam?: boolean | undefined;
}>;

/** Begins a session: its row, its pinned bodies, its first event and the buyer's first words in one transaction where the voice answers at once. */
export async function begin(house: House, asked: ToBegin): Promise<Readonly<{ row: SessionRow; standing: Standing }>> {
  const { id, playable } = asked;
  const opened = openedEvent(house, asked);
  const prepared = house.shelf.put(opened.versions, asked.lang, playable.scenario);
  const begun = { ...start(id, opened, prepared), seq: 1 };
  const row = rowOf(house, asked, opened);
  const replies = answeredAtOnce(house, begun);
  const { scenario, offer } = playable.bodies;
  await house.sessions.open(row, [scenario, offer, house.library.rubric.body, ...promptBody(house, asked.lang)], 'open', [
    opened,
    ...replies,
  ]);
  const spoken = advance(
    begun,
    replies.map((event, i) => ({ seq: 2 + i, at: 0, event })),
  );
  const standing = house.voice.kind === 'instant' ? settled(spoken) : await answer(house, spoken);
  house.live.put(standing);
  return { row, standing };
}

/** What a streamed voice is told in this language; an instant voice is told nothing, its engine's hash stands for its phrase book. */
const promptOf = ({ voice }: House, lang: Lang): Prompt | undefined => (voice.kind === 'streamed' ? voice.prompts[lang] : undefined);

function promptBody(house: House, lang: Lang): readonly Body[] {
  const prompt = promptOf(house, lang);
  return prompt ? [{ kind: 'prompt', hash: prompt.hash, body: prompt.text }] : [];
}

/** The first event: every version, the seed and the numbers that the session is played with. */
export function openedEvent(
  house: House,
  asked: Pick<ToBegin, 'lang' | 'seed' | 'difficulty' | 'playable' | 'practice' | 'carried' | 'exam'>,
): Opened {
  const { scenario, bodies, variant } = asked.playable;
  const difficulty = asked.difficulty ?? scenario.account.difficulty;
  return {
    type: 'opened',
    v: 1,
    turn: 0,
    lang: asked.lang,
    difficulty,
    carried: asked.carried,
    versions: {
      scenario: bodies.scenario.hash,
      offer: bodies.offer.hash,
      rubric: house.library.rubric.body.hash,
      prompt: promptOf(house, asked.lang)?.hash ?? house.voice.engine.hash,
    },
    seed: asked.seed,
    ...(asked.practice === undefined ? {} : { practice: asked.practice }),
    ...(variant === null ? {} : { variant }),
    ...(asked.exam === true ? { exam: true } : {}),
    numbers: { ...presets[difficulty], ...scenario.account.numbers },
  };
}

const rowOf = (house: House, asked: ToBegin, { difficulty }: Opened): SessionRow => ({
  ...justBegun,
  id: asked.id,
  journey: asked.journey,
  position: asked.position,
  owner: asked.owner,
  bearer: asked.bearer,
  scenario: asked.scenario,
  lang: asked.lang,
  difficulty,
  createdAt: house.clock.now(),
});

/** A session that is no branch, just begun. */
const justBegun = {
  parent: null,
  parentSeq: null,
  endedAt: null,
  turns: 0,
  outcome: null,
  total: null,
} as const;

/** A seed from the session's own id, where none was asked for and nobody owns the session. */
export const seedOf = (id: string): number => Number.parseInt(id.replace(/-/g, '').slice(0, 7), 16);
