import type { Act } from '../dialogue/words/act.ts';
import type { Hintable } from '../dialogue/words/behaviour.ts';
import type { Replied, SessionEvent } from '../dialogue/words/event.ts';
import type { Standing } from '../dialogue/words/ledger.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import { threadIn } from './thread.ts';

/** Something the buyer said, word for word. */
export type Thread = Readonly<{ turn: number; who: string; text: string }>;

/** Where a call could go from here: what to do, by which act, and which of the buyer's words to take up. `turn`: the last one that was said. */
export type Way = Readonly<{ turn: number; behaviour: Hintable; act: Act; thread: Thread | null }>;

/** The four rungs: the direction, which act, which of their words, a pattern with blanks. */
export const rungs = [1, 2, 3, 4] as const;

const actOf: Readonly<Record<Hintable, Act>> = {
  surfacing: 'problem',
  bridging: 'implication',
  worth: 'need_payoff',
  listening: 'listening',
  concerns: 'listening',
  step: 'closing',
};

/**
 * The way from here, read from what was said at the table and from nothing else: no account comes in, so that no hint can hold what nobody has said yet. In this order: what they asked or
 * fear stands before anything; then the way of a problem, from its admission to its consequence, to its worth; what was heard is said back once before a step is asked for.
 */
export function wayFrom(lang: Lang, events: readonly SessionEvent[]): Way {
  const told = tellOf(events);
  const turn = events.reduce((last, event) => Math.max(last, event.turn), 0);
  const to = (behaviour: Hintable, thread: Thread | null): Way => ({
    turn,
    behaviour,
    act: actOf[behaviour],
    thread: thread ?? told.lastWords(lang),
  });
  const open = told.openMatter();
  if (open) return to('concerns', cutTo(lang, open));
  const table = told.onTheTable();
  const at = (standing: Standing) => table.findLast((problem) => problem.standing === standing);
  const [weighed, wanted, admitted] = [at('weighed'), at('wanted'), at('admitted')];
  if (weighed) return to('worth', cutTo(lang, weighed.words));
  if (wanted && !told.saidBack()) return to('listening', cutTo(lang, wanted.words));
  if (wanted && !told.agreed()) return to('step', cutTo(lang, wanted.words));
  if (wanted) return to('listening', null);
  if (admitted) return to('bridging', cutTo(lang, admitted.words));
  return to('surfacing', null);
}

const cutTo = (lang: Lang, words: Thread): Thread => ({ ...words, text: threadIn(lang, words.text) });

type OnTable = Readonly<{ standing: Standing; words: Thread }>;

/** What the trainee can tell by now: each question below is answered from the replies and from what was decided aloud. */
function tellOf(events: readonly SessionEvent[]) {
  const replies = events.filter((event): event is Replied => event.type === 'replied');
  /** The words of an item or concern, the last time they were said; undefined where they never were. */
  const wordsOf = (...ids: readonly string[]): Thread | undefined => {
    for (const reply of replies.toReversed())
      for (const part of reply.parts)
        if (ids.includes(part.id)) return { turn: reply.turn, who: reply.person, text: reply.text.slice(part.start, part.end) };
    return undefined;
  };
  return {
    /** A concern that waits for an answer, or a question of theirs: the last one. */
    openMatter: (): Thread | undefined => {
      const open = new Set<string>();
      for (const event of events) {
        if (event.type === 'concern_raised') open.add(event.concern);
        if (event.type === 'asked_own') open.add(event.question);
        if (event.type === 'concern_answered' || event.type === 'concern_ignored') open.delete(event.concern);
        if (event.type === 'own_answered') open.delete(event.question);
      }
      return [...open].reverse().flatMap((id) => wordsOf(id) ?? [])[0];
    },
    /** Problems whose words were said in this call, the one spoken of last standing last. */
    onTheTable: (): readonly OnTable[] => {
      const table = new Map<string, OnTable>();
      for (const event of events) {
        if (!('problem' in event) || event.problem === undefined) continue;
        const before = table.get(event.problem);
        // What has no words of its own leaves the thread where it was.
        const words = 'item' in event ? wordsOf(event.item, event.problem) : before === undefined ? wordsOf(event.problem) : undefined;
        const standing = event.type === 'admitted' || event.type === 'weighed' || event.type === 'wanted' ? event.type : before?.standing;
        const said = words ?? before?.words;
        if (standing === undefined || said === undefined || event.type === 'dodged') continue;
        table.delete(event.problem);
        table.set(event.problem, { standing, words: said });
      }
      return [...table.values()];
    },
    saidBack: (): boolean => events.some((event) => event.type === 'coded' && event.labels.some(({ act }) => act === 'listening')),
    agreed: (): boolean => events.some((event) => event.type === 'agreed'),
    lastWords: (lang: Lang): Thread | null => {
      const last = replies.at(-1);
      return last === undefined ? null : { turn: last.turn, who: last.person, text: threadIn(lang, last.text) };
    },
  };
}

/** How many rungs are left to somebody who has done it so often without any: help that stays teaches leaning on it. */
export function rungsFor(unaided: number): number {
  const fades = [3, 6, 10, 15];
  return rungs.length - fades.filter((often) => unaided >= often).length;
}
