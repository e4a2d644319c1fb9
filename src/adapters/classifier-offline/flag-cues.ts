import { type Act, isSpin } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Cues, Sign } from './cues.ts';
import { cuesEn } from './flags-en.ts';
import { cuesZh } from './flags-zh.ts';
import { asksEn, asksZh, helpsEn } from './form.ts';
import type { Reading } from './reading.ts';
import { named } from './vocabulary.ts';

const cues: Readonly<Record<Lang, Cues>> = { en: cuesEn, zh: cuesZh };

/** Hashes of the features that only flags look at: each sign that shows, alone, with the act, and with the sentence's form. */
export function cuesOf(reading: Reading, act: Act): readonly number[] {
  const shown = signs(reading, act);
  return [
    named('fl:', act),
    named('fl:', act, '&', reading.form),
    ...shown.flatMap((sign) => [named('fl:', sign), named('fl:', sign, '&', act), named('fl:', sign, '&', reading.form)]),
  ];
}

/** Signs of the flags that may stand on the act; the others would only cost time. */
function signs(reading: Reading, act: Act): readonly string[] {
  const cue = cues[reading.lang];
  const found: string[] = signsOn[act].filter((name) => cue[name].test(reading.text));
  if (isSpin(act) || act === 'pitch') found.push(...clauseSigns(reading, cue));
  if (act !== 'problem') return found;
  for (const [kind, pattern] of cue.facets) if (pattern.test(reading.text)) found.push(kind);
  const which = whichOf(reading, cue);
  return which ? [...found, which] : found;
}

const question = ['asksOpenly', 'leading', 'suggests', 'peer'] as const satisfies readonly Sign[];

const signsOn: Readonly<Record<Act, readonly Sign[]>> = {
  situation: [...question, 'decision'],
  problem: question,
  implication: question,
  need_payoff: [...question, 'confidence', 'ease'],
  pitch: ['leading', 'suggests', 'advantage'],
  benefit: [],
  closing: [],
  rapport: [],
  listening: ['concern'],
  other: ['agenda', 'notAgenda'],
};

/** "Which crews?" asks who, "which week?" when, "which line?" where. */
function whichOf({ pieces }: Reading, cue: Cues): string | undefined {
  const at = pieces.findIndex((piece) => cue.which.test(piece.text));
  if (at < 0) return undefined;
  const meanings = pieces.slice(at + 1, at + 4).find((piece) => piece.meanings.length > 0)?.meanings ?? [];
  const has = (...these: readonly string[]): boolean => these.some((meaning) => meanings.includes(meaning));
  if (has('time', 'date')) return 'which-when';
  if (has('role', 'sufferer')) return 'which-who';
  if (has('org', 'asset', 'system', 'room')) return 'which-where';
  return 'which';
}

/**
 * How the clauses follow one another: an answer after the question is suggested (coding manual, rule 20), a check before it puts something into the buyer's mouth
 * (rules 13 and 26), a statement before it may be about others in the trade (rule 29).
 */
function clauseSigns({ text, lang }: Reading, { check }: Cues): readonly string[] {
  const clauses = text.split(lang === 'zh' ? /[，；：？?。—–…\s]+/ : /[,;:?.—–…]+/).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
  const asking = clauses.findLastIndex((clause) => asks(clause, lang));
  if (asking < 0) return [`asks-nothing ${endOf(text, check)}`];
  const after = clauses
    .slice(asking + 1)
    .join(' ')
    .trim();
  const before = clauses.slice(0, asking);
  return [
    ...(after === '' ? [] : [`after ${sizeOf(after, lang)}`, `after ${lang === 'zh' ? after.slice(-1) : (after.split(' ')[0] ?? '')}`]),
    ...(before.some((clause) => check.test(clause)) ? ['check-then-asks'] : []),
    ...(before.length > 0 ? [`before ${Math.min(before.length, 3)}`] : []),
  ];
}

const endOf = (text: string, check: RegExp): string => (check.test(text.replace(/[?？。.!！\s]+$/, '')) ? 'checks' : '-');

function asks(clause: string, lang: Lang): boolean {
  if (lang === 'zh') return asksZh.test(clause) || /吗|呢|没有$|(.)不\1/.test(clause);
  const words = clause.trim().split(/\s+/);
  return words.some((word) => asksEn.test(word)) || helpsEn.test(words[0] ?? '');
}

const sizeOf = (text: string, lang: Lang): string => {
  const size = lang === 'zh' ? text.length / 2 : text.split(/\s+/).length;
  return size <= 2 ? 'short' : size <= 5 ? 'middling' : 'long';
};
