import type { Letter, Move } from '../../dialogue/words/letter.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import { VoiceGaveUp } from '../../ports/voice.ts';
import { filled, type LineName, type Pinned } from './prompt.ts';

/** What goes to the model: what it is, and the letter. */
export type Told = Readonly<{ system: string; user: string }>;

/** Fills a prompt from the letter, and from nothing else. Gives the reply up where the prompt, pinned under an older version, has no words for a move of the letter. */
export function fill(prompt: Pinned, letter: Letter): Told {
  const { speaker, names, heard } = letter;
  const uses = (placeholder: string): boolean => new RegExp(`\\{\\{\\s*${placeholder}\\s*\\}\\}`).test(prompt.system + prompt.letter);
  const facts = {
    name: speaker.name,
    title: speaker.title,
    address: speaker.address,
    manner: uses('manner') ? lineOf(prompt, `manner.${letter.manner}`) : '',
    tone: uses('tone') ? lineOf(prompt, `tone.${letter.tone}`) : '',
    table: [...new Set(names.filter((name) => name !== ''))].join(letter.lang === 'zh' ? '、' : ', '),
    before: transcript(prompt, letter) || lineOf(prompt, 'nothing'),
    heard: heard ?? lineOf(prompt, 'nothing'),
    moves: letter.moves.map((move, i) => `${i + 1}. ${point(prompt, letter, move)}`).join('\n'),
  };
  return { system: filled(prompt.system, facts), user: filled(prompt.letter, facts) };
}

/** Words for a line; a prompt that was pinned before there was such a line has none. */
function lineOf({ line }: Pinned, name: LineName): string {
  const words = line[name];
  if (words !== undefined) return words;
  throw new VoiceGaveUp('older_prompt', new Fault(`the prompt that the session pinned has no words for "${name}"`));
}

/** Lines said aloud, without the one that is answered now: that has a place of its own. */
function transcript(prompt: Pinned, { before, heard, lang }: Letter): string {
  const last = before[before.length - 1];
  const past = last && last.who === '' && last.text === heard ? before.slice(0, -1) : before;
  const colon = lang === 'zh' ? '：' : ': ';
  return past.map(({ who, text }) => `${who === '' ? lineOf(prompt, 'seller') : who}${colon}${text}`).join('\n');
}

/** One move in words, with the words to keep behind it. */
function point(prompt: Pinned, { lang }: Letter, move: Move): string {
  const said = filled(lineOf(prompt, nameOf(move)), factsOf(move));
  const keys = 'key' in move ? move.key.map((key) => held(key, move.text)) : [];
  return keys.length === 0
    ? said
    : `${said}${lang === 'zh' ? '' : ' '}${filled(lineOf(prompt, 'keep'), { key: keys.join(lang === 'zh' ? '、' : '; ') })}`;
}

/** Of alternatives, the one that the chosen sentence holds. */
const held = (key: string, text: string): string => {
  const ways = key.split('|');
  return ways.find((way) => text.toLowerCase().includes(way.toLowerCase())) ?? ways[0] ?? key;
};

const factsOf = (move: Move): Readonly<Record<string, string>> => ({
  ...('text' in move && move.text !== null ? { text: move.text } : {}),
  ...('due' in move && move.due !== null ? { text: move.due } : {}),
  ...('to' in move ? { to: move.to } : {}),
  ...('claim' in move ? { claim: move.claim } : {}),
  ...('days' in move ? { days: String(move.days) } : {}),
});

/** Which line of the prompt words a move. */
export function nameOf(move: Move): LineName {
  switch (move.kind) {
    case 'keep_criterion':
      return `keep_criterion.${move.why}`;
    case 'push_back':
      return `push_back.${move.why}`;
    case 'trade':
      return `trade.${move.answer}`;
    case 'off_map':
      return `off_map.${move.form}`;
    case 'hear_pitch':
      return move.asked ? 'hear_pitch.asked' : 'hear_pitch.unasked';
    case 'challenge':
      return move.again ? 'challenge.again' : 'challenge.first';
    case 'market_met':
      return `market_met.${move.how}`;
    case 'promise_noted':
      return move.due === null ? 'promise_noted.vague' : 'promise_noted.dated';
    case 'acknowledge':
      return `acknowledge.${move.what}`;
    case 'put_off':
      return move.nth === 1 ? 'put_off.1' : move.nth === 2 ? 'put_off.2' : move.nth === 3 ? 'put_off.3' : 'put_off.4';
    case 'defer':
      return `defer.${move.what}`;
    case 'take_up':
      return `take_up.${move.how}`;
    case 'break_in':
      return `break_in.${move.why}`;
    case 'cue':
      return `cue.${move.cue}`;
    case 'end':
      return `end.${move.outcome}`;
    default:
      return move.kind;
  }
}
