import type { Act, FacetKind, Flag, PayoffKind } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Cues } from './cues.ts';
import { cuesEn } from './flags-en.ts';
import { cuesZh } from './flags-zh.ts';
import { type Reading, read } from './reading.ts';

const cues: Readonly<Record<Lang, Cues>> = { en: cuesEn, zh: cuesZh };

/** Flags of a normalised segment, by its act (coding manual, *Flags*). `stacked` needs the whole turn and is set elsewhere. */
export function flagsOf(text: string, act: Act, lang: Lang): readonly Flag[] {
  const cue = cues[lang];
  const reading = read(text, lang);
  switch (act) {
    case 'situation':
      return [...asked(reading, cue), ...when(cue.decision.test(text), 'decision_process')];
    case 'problem':
      return [...asked(reading, cue), ...facetsOf(reading, cue).map((kind): Flag => `5w2h:${kind}`)];
    case 'implication':
      return [...asked(reading, cue), ...when(cue.suggests.test(text), 'leading')];
    case 'need_payoff':
      return [...asked(reading, cue), ...when(cue.suggests.test(text), 'leading'), `ice:${payoffOf(text, cue)}`];
    case 'pitch':
      return pitched(reading, cue);
    case 'listening':
      return when(cue.concern.test(text), 'concern_check');
    case 'other':
      return when(cue.agenda.test(text) && !cue.notAgenda.test(text), 'agenda');
    case 'benefit':
    case 'closing':
    case 'rapport':
      return [];
  }
}

const when = (holds: boolean, flag: Flag): readonly Flag[] => (holds ? [flag] : []);

function asked({ text, form }: Reading, cue: Cues): readonly Flag[] {
  const flags: Flag[] = [cue.asksOpenly.test(text) || form === 'bit' ? 'open' : 'closed'];
  if (cue.leading.test(text)) flags.push('leading');
  if (cue.peer.test(text)) flags.push('peer');
  return flags;
}

/** A pitch in the form of a question only serves to assert. It says what the offer has, or how it could help. */
function pitched({ text, form, colour }: Reading, cue: Cues): readonly Flag[] {
  const question = form !== 'tell' && form !== 'bit';
  const leads = question || cue.leading.test(text);
  const helps = leads || cue.advantage.test(text) || (/b/.test(colour) && /d/.test(colour));
  return [...when(leads, 'leading'), helps ? 'advantage' : 'feature'];
}

/** At most two dimensions; "what" only where nothing more precise is asked. */
function facetsOf(reading: Reading, cue: Cues): readonly FacetKind[] {
  const found = new Set(cue.facets.filter(([, pattern]) => pattern.test(reading.text)).map(([kind]) => kind));
  const named = whichOf(reading, cue);
  if (named) found.add(named);
  if (found.size > 1) found.delete('what');
  return [...found].slice(0, 2);
}

/** "Which crews?" asks who, "which week?" when, "which line?" where. */
function whichOf({ pieces }: Reading, cue: Cues): FacetKind | undefined {
  const at = pieces.findIndex((piece) => cue.which.test(piece.text));
  if (at < 0) return undefined;
  const meanings = pieces.slice(at + 1, at + 4).find((piece) => piece.meanings.length > 0)?.meanings ?? [];
  const has = (...these: readonly string[]): boolean => these.some((meaning) => meanings.includes(meaning));
  if (has('time', 'date')) return 'when';
  if (has('role', 'sufferer')) return 'who';
  if (has('org', 'asset', 'system', 'room')) return 'where';
  return 'what';
}

function payoffOf(text: string, cue: Cues): PayoffKind {
  if (cue.confidence.test(text)) return 'confidence';
  return cue.ease.test(text) ? 'ease' : 'impact';
}
