import { createHash } from 'node:crypto';
import { dice } from '../../dialogue/words/dice.ts';
import { leaves } from '../../dialogue/words/farewell.ts';
import type { Letter, Move, Sentence } from '../../dialogue/words/letter.ts';
import { smallTalk } from '../../dialogue/words/odd.ts';
import type { InstantVoice } from '../../ports/voice.ts';
import type { Occasion } from './book.ts';
import type { Situation } from './book-committee.ts';
import { books, phrases } from './manners.ts';

/** The offline voice: the scenario's own sentences, joined and varied by a phrase book. Complete on its own, and the one that finishes what others can't. */
export const offlineVoice: InstantVoice = {
  kind: 'instant',
  engine: { name: 'offline', hash: createHash('sha256').update(JSON.stringify(books)).digest('hex') },
  word: (letter) => letter.moves.flatMap((move, i) => worded(letter, move, i)),
};

function worded(letter: Letter, move: Move, i: number): readonly Sentence[] {
  const say = (occasion: Situation, facts: Readonly<Record<string, string>> = {}): readonly Sentence[] =>
    plain(pick(letter, occasion, i), facts);
  switch (move.kind) {
    case 'open':
    case 'keep_secret':
      return [{ text: move.text, id: null }];
    case 'disclose':
      return [{ text: joined(letter, leadIn(letter, i, move.text), move.text), id: move.id }];
    case 'repeat':
      return [{ text: joined(letter, pick(letter, 'again', i), move.text), id: move.id }];
    case 'concern':
    case 'own':
    case 'object':
    case 'settle':
    case 'refute':
    case 'price_remark':
    case 'fear':
    case 'fear_eased':
      return [{ text: move.text, id: move.id }];
    case 'agree':
      return [{ text: move.text, id: move.id }, ...say('by', { time: within(letter.lang, move.days) })];
    case 'refer':
      return refer(letter, move.to, i);
    case 'concern_again':
      return [...say('concern_again'), { text: move.text, id: move.id }];
    case 'promise_brought':
    case 'promise_made_good':
      return say(move.kind);
    case 'promise_missed':
      return say('promise_missed', { promise: quotedIn(letter.lang, move.text) });
    case 'promise_noted':
      return say(situationOf(letter, move), { due: asSaid(letter.lang, move.due ?? '') });
    case 'cue':
      return move.cue === 'warning' && letter.moves.some((m) => m.kind === 'put_off') ? [] : say(move.cue);
    default:
      return say(situationOf(letter, move), 'to' in move ? { to: move.to } : {});
  }
}

type WithWords = Extract<Move, { text: string }> | Extract<Move, { kind: 'refer' | 'cue' | 'promise_brought' | 'promise_made_good' }>;

/** Where the phrase books have the words for a move that comes without any. */
function situationOf(letter: Letter, move: Exclude<Move, WithWords>): Situation {
  switch (move.kind) {
    case 'dodge':
    case 'ask_back':
    case 'not_here':
    case 'concern_settled':
    case 'no_concern':
    case 'hear_benefit':
    case 'promise_owned':
    case 'promise_by_when':
    case 'brushed_off':
    case 'pocket':
    case 'ask_more':
      return move.kind;
    case 'promise_noted':
      return move.due === null ? 'promise_vague' : 'promise_noted';
    case 'market_met':
      return `market_${move.how}`;
    case 'trade':
      return `trade_${move.answer}`;
    case 'defer':
      return `defer_${move.what}`;
    case 'take_up':
      return `take_up_${move.how}`;
    case 'break_in':
      return `break_in_${move.why}`;
    case 'push_back':
    case 'keep_criterion':
      return move.why;
    case 'off_map':
      return `off_${move.form}`;
    case 'hear_pitch':
      return move.asked ? 'hear_pitch_asked' : 'hear_pitch';
    case 'challenge':
      return move.again ? 'challenge_again' : 'challenge';
    case 'acknowledge':
      return move.what === 'courtesy' ? kindWord(letter) : move.what;
    case 'put_off':
      return move.nth === 1 ? 'put_off_1' : move.nth === 2 ? 'put_off_2' : move.nth === 3 ? 'put_off_3' : 'put_off_4';
    case 'end':
      return move.outcome === 'no_sale' ? 'end_no_sale' : move.outcome === 'continuation' ? 'end_warm' : 'end_advance';
  }
}

/** A welcome fits the beginning, small talk and a kind word later are answered in kind, a farewell is returned. */
const kindWord = (letter: Letter): Occasion =>
  leaves.test(letter.heard ?? '')
    ? 'farewell'
    : letter.turn > 2
      ? smallTalk.test(letter.heard ?? '')
        ? 'small_talk'
        : 'courtesy_later'
      : 'courtesy';

/** Whom to ask; after an answer in other words, and not at all where the answer has named them already. */
function refer(letter: Letter, to: string, i: number): readonly Sentence[] {
  const told = letter.moves.slice(0, i).flatMap((m) => (m.kind === 'disclose' || m.kind === 'repeat' ? [m.text] : []));
  if (told.some((text) => text.includes(to))) return [];
  return plain(pick(letter, told.length > 0 ? 'refer_after' : 'refer', i), { to });
}

/** "Within two weeks" rather than "within 14 days", as people say it. */
function within(lang: 'zh' | 'en', days: number): string {
  const weeks = days / 7;
  if (Number.isInteger(weeks) && weeks <= 4)
    return lang === 'zh'
      ? (['', '一周', '两周', '三周', '四周'][weeks] as string)
      : (['', 'a week', 'two weeks', 'three weeks', 'four weeks'][weeks] as string);
  if (days === 30) return lang === 'zh' ? '一个月' : 'a month';
  if (lang === 'en')
    return days === 1 ? 'a day' : `${['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][days] ?? days} days`;
  return `${['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][days] ?? days}天`;
}

/** The seller's words of an earlier call inside a sentence: in Chinese it goes on after them, in English they end it. */
const quotedIn = (lang: 'zh' | 'en', text: string): string =>
  lang === 'zh' ? text.replace(/[。.!！；;，,]+$/, '') : /[.!?]$/.test(text) ? text : `${text}.`;

/** A date in the seller's words, at the head of a sentence: "By Friday". */
const asSaid = (lang: 'zh' | 'en', due: string): string => (lang === 'zh' ? due : due.charAt(0).toUpperCase() + due.slice(1));

/** Only the first thing of a reply may have a lead-in, and only where nothing was said before it. */
const leadIn = (letter: Letter, i: number, text: string): string => (i === 0 && !hasOwn.test(text) ? pick(letter, 'link', i) : '');

/** Sentences that begin with a filler of their own take no other. */
const hasOwn =
  /^(?:well|to be honest|honestly|oh|look|put it|frankly|yes|no|not|the truth|嗯|唉|怎么讲|怎么说|实话|说实话|这么说|老实|坦白|说白了|没有|有的|对|是)/i;

const plain = (text: string, facts: Readonly<Record<string, string>>): readonly Sentence[] =>
  text === '' ? [] : [{ text: text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? ''), id: null }];

/** A way to say it that none of the last replies held; where they all did, the one that was said longest ago. */
function pick(letter: Letter, situation: Situation, i: number): string {
  const ways = phrases(letter, situation, (some) => {
    const from = dice(letter.seed, letter.turn, `${situation} ${i} ${letter.speaker.name}`, some.length);
    return some.map((_, k) => some[(from + k) % some.length] as string);
  });
  const lately = letter.before
    .filter((line) => line.who !== '')
    .slice(-6)
    .map((line) => line.text)
    .join('\n');
  const last = (way: string): number => (way === '' ? -1 : lately.lastIndexOf(longest(way.split(/\{\w+\}/))));
  return ways.find((way) => last(way) < 0) ?? ways.reduce((oldest, way) => (last(way) < last(oldest) ? way : oldest), ways[0] ?? '');
}

/** The piece of a phrase by which it is known again, whatever fills its blanks. */
const longest = (pieces: readonly string[]): string => pieces.reduce((most, piece) => (piece.length > most.length ? piece : most), '');

/** Words that may go on in lower case after a lead-in: everything else could be a name ("Baihui", "May") or an adjective made of one ("Japanese"). */
const goesOn =
  /^(?:an?|the|it|its|it's|we|we're|we've|we'd|we'll|our|they|they're|they've|their|there|there's|that|that's|this|these|those|you|your|he|she|my|if|when|once|where|what|who|how|in|on|at|by|from|for|to|of|with|without|about|over|under|after|before|because|as|and|but|or|so|then|now|some|most|mostly|more|all|both|every|each|half|nobody|somebody|people|nothing|no|not|only|just|roughly|usually|always|last|next|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b(?![A-Z])/i;

/** A lead-in and a sentence. In English the sentence goes on in lower case where it may; where it may not, the lead-in becomes a sentence of its own. */
function joined({ lang }: Letter, lead: string, text: string): string {
  if (lead === '') return text;
  if (lang === 'zh') return `${lead}${text}`;
  if (/[.?!]$/.test(lead) || /^I\b/.test(text)) return `${lead} ${text}`;
  return goesOn.test(text) ? `${lead} ${text.charAt(0).toLowerCase()}${text.slice(1)}` : `${lead.slice(0, -1)}. ${text}`;
}
