import type { Prepared } from '../ground/prepare.ts';
import type { CarriedPromise } from '../words/journey.ts';
import type { Lang } from '../words/stage.ts';
import { type Asked, add, type Deciding, trust } from './deciding.ts';
import { isBusy } from './own-questions.ts';

/**
 * What earlier calls of a journey left open, in this one (decision 0031): the seller brings what they promised, or the buyer brings it up; what the buyer said against the offer
 * is seen to be acted on, or said again. Nothing of it happens in a call that stands alone.
 */
export function hearOwed(deciding: Deciding, asked: Asked): Deciding {
  const carried = asked.before.carried;
  if (!carried) return deciding;
  return carried.promises.reduce((sum, promise) => {
    const { state, turn } = sum.buyer.owing[promise.id] ?? { state: 'made_good', turn: 0 };
    if (state === 'waiting' && brings(asked, promise)) return brought(sum, asked, promise);
    if (state === 'missed' && turn < asked.turn && (brings(asked, promise) || speaksOfIt(asked, turn)))
      return madeGood(sum, asked, promise);
    return sum;
  }, deciding);
}

/** Brought without being asked: it earns trust, once in a call. */
function brought(deciding: Deciding, { turn, grounded: { person } }: Asked, { id }: CarriedPromise): Deciding {
  const first = Object.values(deciding.buyer.owing).every(({ state }) => state !== 'brought');
  const noted = add(deciding, { type: 'promise_brought', v: 1, turn, person, carried: id });
  return first ? trust(noted, turn, 'promise_brought', 1) : noted;
}

/** Made good after the buyer had to bring it up: it gives back one point, however often. */
function madeGood(deciding: Deciding, { turn, grounded: { person } }: Asked, { id }: CarriedPromise): Deciding {
  const first = Object.values(deciding.buyer.owing).every(({ state }) => state !== 'made_good');
  const noted = add(deciding, { type: 'promise_made_good', v: 1, turn, person, carried: id });
  return first ? trust(noted, turn, 'promise_made_good', 1) : noted;
}

/** At the end of a turn from `owedFrom` on, one thing that was left open and that nobody has touched: a promise goes before a concern. */
export function remindOfOwed(deciding: Deciding, asked: Asked): Deciding {
  const { buyer } = deciding;
  const { carried, numbers } = buyer;
  if (!carried || buyer.ended || asked.turn < numbers.owedFrom || isBusy(deciding) || asksOwn(deciding)) return deciding;
  const promise = carried.promises.find(({ id }) => buyer.owing[id]?.state === 'waiting');
  if (promise) return miss(deciding, asked, promise);
  const open = asked.prepared.scenario.account.concerns.find(({ id, person }) => isCarried(buyer.concerns[id]) && isPresent(asked, person));
  if (!open) return deciding;
  return trust(
    add(deciding, { type: 'concern_raised', v: 1, turn: asked.turn, person: open.person, concern: open.id, cause: 'carried' }),
    asked.turn,
    'feedback_not_acted_on',
    -numbers.trustFeedback,
  );
}

function miss(deciding: Deciding, asked: Asked, { id, person }: CarriedPromise): Deciding {
  const who = isPresent(asked, person) ? person : asked.grounded.person;
  const noted = add(deciding, { type: 'promise_missed', v: 1, turn: asked.turn, person: who, carried: id });
  return trust(noted, asked.turn, 'promise_missed', -noted.buyer.numbers.trustMissed);
}

/** Left open by an earlier call, and not said again in this one. */
export const isCarried = (state: Asked['before']['concerns'][string] | undefined): boolean =>
  state?.cause === 'carried' && state.state === 'raised' && state.turn === 0;

const asksOwn = ({ events }: Deciding): boolean => events.some(({ type }) => type === 'asked_own' || type === 'market_asked');
const isPresent = ({ prepared }: Asked, person: string): boolean =>
  prepared.scenario.account.people.some(({ id, present }) => id === person && present);

/** What one brings with one, or has done since: the words by which a seller comes back to what they said. */
const back: Readonly<Record<Lang, RegExp>> = {
  zh: /上次|上回|答应(?:您|你|过|的)|说好的|带(?:来|过来|了)|做(?:好|完|出来)了|(?:发|送|寄|给|交)(?:给|到|过)?(?:您|你|各位)?了|已经|办(?:好|妥)了|整理(?:好|出来|完)|按(?:您|约定|说)|兑现|来了/,
  en: /\b(?:last time|as (?:promised|agreed|i said|we said)|i promised|you asked (?:me )?for|i(?:'ve| have) (?:brought|got|put|done|sent|had|written|worked)|we(?:'ve| have) (?:brought|got|put|done|sent|had|written|worked)|here (?:is|are)|with me|(?:sent|brought|done|finished|ready))\b/i,
};

const isQuestion = (text: string): boolean => /[?？]\s*$/.test(text);

/** A statement that comes back to this promise: in words that look back, and in its own. Two promises that are alike are told apart by what they share. */
function brings({ prepared, labels }: Asked, promise: CarriedPromise): boolean {
  const { lang } = prepared;
  const mine = pieces(lang, promise.text);
  return labels.some(({ text }) => {
    if (isQuestion(text) || !looksBack(prepared, text)) return false;
    const shared = pieces(lang, text).filter((piece) => mine.includes(piece)).length;
    return shared >= 2 || (shared === 1 && mine.length <= 3);
  });
}

/** In the turns right after the buyer brought it up, whatever comes back to it or gives it a day is an answer. */
const speaksOfIt = ({ turn: now, prepared, labels }: Asked, since: number): boolean =>
  now - since <= 2 && labels.some(({ text }) => !isQuestion(text) && (looksBack(prepared, text) || sorry[prepared.lang].test(text)));

/** Whom something was sent to may be called by name between the words that look back: "发给陈工了". */
function looksBack({ lang, words }: Prepared, text: string): boolean {
  const bare = Object.values(words.people).reduce((rest, { address }) => (address === '' ? rest : rest.replaceAll(address, '')), text);
  return back[lang].test(text) || back[lang].test(bare);
}

const sorry: Readonly<Record<Lang, RegExp>> = {
  zh: /对不起|抱歉|是我(?:们)?(?:的|没)|疏忽|耽误|漏了|忘了|马上补|今天就|明天(?:就|上午|下午|一早)|[一二三四五]前/,
  en: /\b(?:sorry|apolog\w*|my (?:fault|mistake)|i (?:forgot|owe)|i should have|(?:today|tomorrow|tonight)|by (?:\w+day|the end of))\b/i,
};

/** What carries the sense of a text: in Chinese its pairs of characters, in English its longer words, without what any promise holds. */
function pieces(lang: Lang, text: string): readonly string[] {
  if (lang === 'en') return [...new Set(text.toLowerCase().match(/[a-z][a-z-]{3,}/g) ?? [])].filter((word) => !common.test(word));
  const signs = text.replace(/[^\u4e00-\u9fa5]/g, ' ').split(/\s+/);
  const bare = signs.flatMap((part) => part.split(emptyZh)).filter((part) => part.length > 1);
  return [...new Set(bare.flatMap((part) => Array.from({ length: part.length - 1 }, (_, i) => part.slice(i, i + 2))))];
}

const emptyZh =
  /我们|咱们|上次|上回|答应|说好|已经|今天|明天|后天|下?下?个?周[一二三四五六日天]?|星期[一二三四五六日天]?|月[底初中]|之前|以前|一定|一份|给您|给你|发给|带来|带过来|做好|整理|过来|您|你|我|的|了|会|把|就|先|再|前|给|来|去|在|和|也|这|那|一|请|到/;
const common =
  /^(?:will|shall|have|send|sent|bring|brought|give|with|your|that|this|then|from|before|after|monday|tuesday|wednesday|thursday|friday|week|weeks|month|promise|promised|here|also|been|what|when|them|they|would|said|last|time|back|over|into|done|ready|today|tomorrow|next|asked|some|just|you'll|we'll|i'll)$/;
