import { leaves } from '../words/farewell.ts';
import { inThousandths, valuesIn } from '../words/figures.ts';
import { keysHeld } from '../words/key-words.ts';
import type { MarketTest, MarketTestWords } from '../words/market.ts';
import type { Lang } from '../words/stage.ts';
import { type Asked, add, type Deciding, trust } from './deciding.ts';
import { knownFigures } from './known-figures.ts';
import { figures } from './marks.ts';

type Test = Readonly<{ test: MarketTest; words: MarketTestWords }>;

function testOf({ prepared }: Asked): Test | undefined {
  const test = prepared.scenario.account.marketTest;
  const words = prepared.words.marketTest;
  return test && words ? { test, words } : undefined;
}

/** The test question that the last turn ended with, while it waits for its answer. */
export const testPending = ({ before }: Asked): boolean => before.market.asked !== null && before.market.asked === before.turn;

/** An honest "I don't know". */
const honestly: Readonly<Record<Lang, RegExp>> = {
  zh: /不(?:太|大|是很)?(?:清楚|知道|了解|掌握|确定|敢(?:乱|瞎)?(?:说|讲|猜))|没(?:有)?(?:打听|了解|调查|问)过|没(?:有)?(?:掌握|数|把握|底|听说)|说不(?:好|准|上来)|拿不准|外行|不瞒您说/,
  en: /\b(?:(?:i|we) (?:(?:honestly|really|frankly|simply|just) )?(?:don't|do not|wouldn't|can't|couldn't) (?:really |honestly |actually )?(?:know|say|tell)|(?:i'm|i am|we're|we are) not sure|no idea|haven't (?:asked|heard|looked|seen)|not (?:something|a figure|a thing) (?:i|we)|i'd be guessing|you know (?:that )?better|hard for (?:me|us) to say)\b/i,
};
/** Asking the buyer back what they see. */
const asksBack: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:您|你们|贵司|您这边|你们这边)[^，。？?]{0,10}(?:看|了解|听|掌握|知道|打听|问|碰|怎么|什么|多少|如何)[^。？?]{0,16}[?？]/,
  en: /\b(?:what (?:do|did|have|are) you|how do you|what's your|you (?:see|hear|know)|could you tell|would you tell)\b[^?]*\?/i,
};
/** What denies the claim that it holds. */
const denies: Readonly<Record<Lang, RegExp>> = {
  zh: /不是|并非|没有说|不会是|不至于/,
  en: /\b(?:isn't|aren't|wasn't|weren't|not|hardly|never|no longer)\b/i,
};

/**
 * A claim about the market is tested against what the buyer knows (DESIGN, *Statements*). Answered honestly or rightly the test question earns trust, once; a claim that contradicts what
 * the buyer knows costs trust and is put right, asked or not: by the authored words of a wrong claim, or by a figure that is not the fact's.
 */
export function hearMarket(deciding: Deciding, asked: Asked): Deciding {
  const one = testOf(asked);
  if (!one) return deciding;
  const { test, words } = one;
  const { turn, prepared, labels } = asked;
  const said = labels.filter(({ text }) => !/[?？]\s*$/.test(text)).map(({ text }) => text);
  const pending = testPending(asked);
  const honest = pending && (honestly[prepared.lang].test(asked.plain) || keysHeld(asked.plain, words.honest).length > 0);
  const claim = said.map((text) => wrongIn(asked, one, text, pending && !honest)).find((each) => each !== undefined);
  if (claim !== undefined) {
    const person = pending ? test.person : whoKnows(asked, test);
    const refuted = add(deciding, { type: 'market_refuted', v: 1, turn, person, fact: test.fact, claim, asked: pending });
    return trust(refuted, turn, 'market_claim_wrong', -deciding.buyer.numbers.trustMarket);
  }
  const right = pending && said.some((text) => rightIn(asked, one, text));
  return honest || right ? meet(deciding, asked, test, right) : deciding;
}

/** An honest or a right answer is respected; asked back in the same breath, the buyer says what they know. */
function meet(deciding: Deciding, asked: Asked, { person, fact }: MarketTest, right: boolean): Deciding {
  const { turn, prepared, plain } = asked;
  const met = trust(
    add(deciding, { type: 'market_met', v: 1, turn, person, fact, how: right ? 'right' : 'honest' }),
    turn,
    'market_test_met',
    1,
  );
  const knows = prepared.scenario.account.facts.find(({ id }) => id === fact)?.knows ?? [];
  if (right || !asksBack[prepared.lang].test(plain) || !knows.includes(person)) return met;
  return add(met, { type: 'told', v: 1, turn, person, item: fact, as: 'common' });
}

/** True where the turn's question was the test question handed back: it has been answered. */
export const handedBack = ({ events }: Deciding): boolean => {
  const met = events.find((event) => event.type === 'market_met');
  return met !== undefined && events.some((event) => event.type === 'told' && event.item === met.fact);
};

const valuesOf = ({ prepared }: Asked, fact: string): ReadonlySet<number> =>
  valuesIn([...(prepared.words.items[fact]?.say ?? []), ...(prepared.words.items[fact]?.key ?? [])].join('\n'));

/** The wrong claim that a statement makes, in its own words; undefined where it makes none. `open`: the test question stands, so that any figure is meant for it. */
function wrongIn(asked: Asked, { test, words }: Test, text: string, open: boolean): string | undefined {
  const { lang } = asked.prepared;
  const about = keysHeld(text, words.about).length === words.about.length;
  const held = keysHeld(text, words.wrong);
  if (held.length > 0 && (open || about) && !denies[lang].test(text)) return saidOf(text, held[0] ?? '');
  if (!open && !about) return undefined;
  const own = valuesOf(asked, test.fact);
  const known = knownFigures(asked.prepared, asked.before);
  const named = figures(text);
  if (named.some(({ value }) => own.has(inThousandths(value)))) return undefined;
  return named.find(({ value }) => !known.some((values) => values.has(inThousandths(value))))?.raw;
}

/** Which of the alternatives of a key a text holds. */
const saidOf = (text: string, key: string): string => key.split('|').find((word) => text.toLowerCase().includes(word.toLowerCase())) ?? key;

const rightIn = (asked: Asked, { test, words }: Test, text: string): boolean => {
  const own = valuesOf(asked, test.fact);
  return keysHeld(text, words.right).length > 0 || figures(text).some(({ value }) => own.has(inThousandths(value)));
};

/** Whoever knows the fact puts it right: the person spoken to, else the one who would put the test. */
function whoKnows({ prepared, grounded: { person } }: Asked, test: MarketTest): string {
  const knows = prepared.scenario.account.facts.find(({ id }) => id === test.fact)?.knows ?? [];
  return knows.includes(person) ? person : test.person;
}

/** The buyer puts the test question once: from its turn on, in a turn that leaves room and in which nobody asks a question of their own, and not right after one. */
export function putTest(deciding: Deciding, asked: Asked, leavesRoom: boolean): Deciding {
  const one = testOf(asked);
  const { buyer, events } = deciding;
  if (!one || !leavesRoom || buyer.ended || buyer.market.asked !== null || leaves.test(asked.plain)) return deciding;
  const { id, fact, person, from, trust: needs } = one.test;
  const last = Math.max(-1, ...Object.values(buyer.own).map((own) => own.asked));
  const soon = last >= 0 && asked.turn - last < 2;
  if (asked.turn < from || buyer.trust < needs || soon || buyer.said[fact] || buyer.market.refuted > 0) return deciding;
  if (events.some((event) => event.type === 'asked_own')) return deciding;
  return add(deciding, { type: 'market_asked', v: 1, turn: asked.turn, person, test: id });
}
