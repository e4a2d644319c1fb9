import { createHash } from 'node:crypto';
import { dice } from '../../dialogue/words/dice.ts';
import { leaves } from '../../dialogue/words/farewell.ts';
import type { Letter, Move, Sentence } from '../../dialogue/words/letter.ts';
import type { InstantVoice } from '../../ports/voice.ts';
import type { Occasion } from './book.ts';
import { books } from './books.ts';

/** The offline voice: the scenario's own sentences, joined and varied by a phrase book. Complete on its own, and the one that finishes what others can't. */
export const offlineVoice: InstantVoice = {
  kind: 'instant',
  engine: { name: 'offline', hash: createHash('sha256').update(JSON.stringify(books)).digest('hex') },
  word: (letter) => letter.moves.flatMap((move, i) => worded(letter, move, i)),
};

type Saying = (occasion: Occasion, facts?: Readonly<Record<string, string>>) => readonly Sentence[];
type Authored = Extract<Move, { text: string }>;
const isAuthored = (move: Move): move is Authored => 'text' in move && move.kind !== 'off_map';

function worded(letter: Letter, move: Move, i: number): readonly Sentence[] {
  const say: Saying = (occasion, facts = {}) => plain(pick(letter, occasion, i), facts);
  if (isAuthored(move)) return authored(letter, move, i, say);
  switch (move.kind) {
    case 'push_back':
      return say(move.why);
    case 'refer':
      return refer(letter, move.to, i);
    case 'off_map':
      return say(`off_${move.form}`);
    case 'hear_pitch':
      return say(move.asked ? 'hear_pitch_asked' : 'hear_pitch');
    case 'challenge':
      return say(move.again ? 'challenge_again' : 'challenge');
    case 'trade':
      return say(`trade_${move.answer}`);
    case 'acknowledge':
      return say(move.what === 'courtesy' ? kindWord(letter) : move.what);
    case 'put_off':
      return say(move.nth === 1 ? 'put_off_1' : move.nth === 2 ? 'put_off_2' : move.nth === 3 ? 'put_off_3' : 'put_off_4');
    case 'cue':
      return move.cue === 'warning' && letter.moves.some((m) => m.kind === 'put_off') ? [] : say(move.cue);
    case 'end':
      return say(move.outcome === 'no_sale' ? 'end_no_sale' : move.outcome === 'continuation' ? 'end_warm' : 'end_advance');
    case 'dodge':
    case 'ask_back':
    case 'concern_settled':
    case 'no_concern':
    case 'hear_benefit':
    case 'brushed_off':
    case 'pocket':
    case 'ask_more':
      return say(move.kind);
  }
}

/** The author's own sentence, with what goes before or after it. */
function authored(letter: Letter, move: Authored, i: number, say: Saying): readonly Sentence[] {
  switch (move.kind) {
    case 'open':
      return [{ text: move.text, id: null }];
    case 'disclose':
      return [{ text: joined(letter, leadIn(letter, i, move.text), move.text), id: move.id }];
    case 'repeat':
      return [{ text: joined(letter, pick(letter, 'again', i), move.text), id: move.id }];
    case 'agree':
      return [{ text: move.text, id: move.id }, ...say('by', { time: within(letter.lang, move.days) })];
    case 'concern':
    case 'own':
    case 'price_remark':
    case 'fear':
    case 'fear_eased':
      return [{ text: move.text, id: move.id }];
  }
}

/** A welcome fits the beginning, a kind word later is answered in kind, a farewell is returned. */
const kindWord = (letter: Letter): Occasion =>
  leaves.test(letter.heard ?? '') ? 'farewell' : letter.turn > 2 ? 'courtesy_later' : 'courtesy';

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

/** Only the first thing of a reply may have a lead-in, and only where nothing was said before it. */
const leadIn = (letter: Letter, i: number, text: string): string => (i === 0 && !hasOwn.test(text) ? pick(letter, 'link', i) : '');

/** Sentences that begin with a filler of their own take no other. */
const hasOwn =
  /^(?:well|to be honest|honestly|oh|look|put it|frankly|yes|no|not|the truth|嗯|唉|怎么讲|怎么说|实话|说实话|这么说|老实|坦白|说白了|没有|有的|对|是)/i;

const plain = (text: string, facts: Readonly<Record<string, string>>): readonly Sentence[] =>
  text === '' ? [] : [{ text: text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? ''), id: null }];

/** A way to say it that none of the last replies held, where there is one. */
function pick(letter: Letter, occasion: Occasion, i: number): string {
  const ways = books[letter.lang][occasion];
  const from = dice(letter.seed, letter.turn, `${occasion} ${i} ${letter.speaker.name}`, ways.length);
  const lately = letter.before
    .filter((line) => line.who !== '')
    .slice(-6)
    .map((line) => line.text)
    .join('\n');
  const turned = ways.map((_, k) => ways[(from + k) % ways.length] as string);
  return turned.find((way) => way === '' || !lately.includes(longest(way.split(/\{\w+\}/)))) ?? turned[0] ?? '';
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
  if (/[.?!]$/u.test(lead) || /^I\b/u.test(text)) return `${lead} ${text}`;
  return goesOn.test(text) ? `${lead} ${text.charAt(0).toLowerCase()}${text.slice(1)}` : `${lead.slice(0, -1)}. ${text}`;
}
