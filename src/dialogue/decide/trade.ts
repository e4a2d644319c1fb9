import { named } from '../ground/addressed.ts';
import { isSpin, type Label } from '../words/act.ts';
import type { ConcessionKind, TradeAnswer } from '../words/event.ts';
import { keysHeld } from '../words/key-words.ts';
import { nearness } from '../words/nearness.ts';
import type { PersonId } from '../words/scenario.ts';
import { isBargaining } from '../words/stage.ts';
import { type Asked, add, type Deciding } from './deciding.ts';
import { concededIn, tiesToAReturn } from './trade-marks.ts';

/** True where concessions are kept in a ledger: in the stages of quotation and signing (DESIGN, *Stage mechanics*). */
const isKept = ({ before, prepared }: Asked): boolean => before.numbers.tradeTurns > 0 && isBargaining(prepared.scenario.account.stage);

/** True where a segment concedes something: that is no pitching, and its figure is no claim. */
export const concedes = (asked: Asked, label: Label): boolean => isKept(asked) && given(asked, label.text) !== undefined;

type Given = Readonly<{ kind: ConcessionKind; concession: string | null }>;

/** What a text gives: something of the offer's own list by all its key words, else a discount, something free or longer terms. */
function given({ prepared }: Asked, text: string): Given | undefined {
  const listed = Object.entries(prepared.offer.concessions).find(([, { key = [] }]) => {
    return key.length > 0 && keysHeld(text, key).length === key.length;
  });
  const kind = concededIn(text);
  if (listed) return { kind: 'listed', concession: listed[0] };
  return kind === undefined ? undefined : { kind, concession: null };
}

/**
 * The trade ledger. A concession with something asked in return, in the same turn or the next, is a trade, which the buyer considers; without, it was given away: the buyer asks for
 * more. A proposal of an action that is no push is a return too.
 */
export function keepTrades(deciding: Deciding, asked: Asked): Deciding {
  if (!isKept(asked) || deciding.buyer.ended) return deciding;
  const { turn } = asked;
  const open = asked.before.given.filter(({ state }) => state === 'open');
  const before = asked.before.given.map(({ concession }) => concession);
  // What has been given already is given no second time.
  const made = asked.labels
    .filter(({ flags, act }) => !(isSpin(act) && !tiesToAReturn(asked.plain)) && !flags.includes('concern_check'))
    .map(({ text }) => given(asked, text))
    .find((one) => one !== undefined && (one.concession === null || !before.includes(one.concession)));
  const returned = asksReturn(deciding, asked);
  const settled = open.reduce((sum, { turn: at, person }) => {
    if (returned) return trade(sum, asked, at, person);
    const late = turn - at >= sum.buyer.numbers.tradeTurns - 1;
    return late ? add(sum, { type: 'gave_away', v: 1, turn, person: haggler(asked) ?? person, given: at }) : sum;
  }, deciding);
  if (!made) return settled;
  const person = listener(asked);
  const conceded = add(settled, { type: 'conceded', v: 1, turn, person, ...made, returned });
  return returned ? trade(conceded, asked, turn, person) : conceded;
}

/** Who hears terms: whoever is spoken to. An action that was only nearly proposed has called nobody: then it is whoever spoke last. */
function listener({ before, grounded, prepared, plain }: Asked): PersonId {
  const called = prepared.scenario.account.rungs.some(({ id, who }) => id === grounded.about[0]?.id && who === grounded.person);
  return called && named(prepared, plain) === null ? (before.lastSpeaker ?? grounded.person) : grounded.person;
}

/** Who asks for more: whoever buys for the account, if they are at the table. */
const haggler = ({ prepared }: Asked): PersonId | undefined =>
  prepared.scenario.account.people.find(({ present, roles }) => present && roles.includes('purchaser'))?.id;

/**
 * True where it is about terms and nothing else: something is given, or asked for what was given in the turn before, and no action of theirs is proposed by name. The buyer pockets
 * or considers it then, and neither puts it off as a proposal nor passes it over as a question.
 */
export function isOverTerms(asked: Asked): boolean {
  const { before, grounded, prepared, labels, plain } = asked;
  if (!isKept(asked)) return false;
  const byName = grounded.how === 'sure' && (grounded.about[0]?.score ?? 0) >= nearness[prepared.lang].surely;
  const answered = grounded.segment === null ? undefined : labels[grounded.segment];
  if (byName || !answered) return false;
  const conceding = answered.act === 'closing' && given(asked, answered.text) !== undefined;
  const open = before.given.some(({ state }) => state === 'open') || labels.some(({ text }) => given(asked, text) !== undefined);
  return conceding || (open && tiesToAReturn(plain));
}

/** Tied to it in words, or an action of the buyer proposed beside it; pressing is no return. */
function asksReturn({ events }: Deciding, { labels, plain }: Asked): boolean {
  const put = events.find((e) => e.type === 'put_off');
  if (put?.type === 'put_off' && put.push) return false;
  const proposes = labels.some(({ act }) => act === 'closing') && events.some((e) => e.type === 'agreed' || e.type === 'put_off');
  return tiesToAReturn(plain) || proposes;
}

/** How the buyer takes it, by rule: an action is answered as any proposal is; a fear comes first; with trust it is taken. */
function trade(deciding: Deciding, asked: Asked, at: number, person: PersonId): Deciding {
  const { turn } = asked;
  return add(deciding, { type: 'traded', v: 1, turn, person, given: at, answer: considered(deciding, asked, person) });
}

function considered({ buyer, events }: Deciding, { prepared }: Asked, person: PersonId): TradeAnswer {
  if (events.some((e) => e.type === 'agreed' || e.type === 'put_off')) return 'by_action';
  const afraid = prepared.scenario.account.fears.some((fear) => fear.person === person && buyer.fears[fear.id]?.state === 'surfaced');
  if (afraid) return 'fear_first';
  return buyer.trust >= buyer.numbers.trustTrade ? 'taken' : 'thought_over';
}
