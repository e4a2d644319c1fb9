import type { Prepared } from '../../dialogue/ground/prepare.ts';
import { dice } from '../../dialogue/words/dice.ts';
import { fill } from '../../phrases/fill.ts';
import { characterLines, type characterNames } from '../../phrases/simulate.ts';
import type { Fold } from './wordings.ts';

/** Somebody who plays a trick instead of selling: none of them may earn much (DESIGN, promise 4: it cannot be gamed). */
export type Character = keyof typeof characterNames;
export const characters = [
  'interrogator',
  'pitcher',
  'presser',
  'stuffer',
  'repeater',
  'flatterer',
  'briber',
  'silent',
] as const satisfies readonly Character[];

/** Longest script of a character, turns. */
const mostTurns = 20;

/** Nouns of the account in one message of the stuffer, drawn from all of it. */
const nounsAtOnce = 6;

/** The list from another start, so that seeds differ. */
const from = <T>(all: readonly T[], seed: number, purpose: string): readonly T[] => {
  const at = dice(seed, 0, purpose, all.length);
  return [...all.slice(at), ...all.slice(0, at)];
};

/** What a character says, turn by turn, at most twenty. The account's own words are those that the bots ask with. */
export function scriptOf(character: Character, prepared: Prepared, asks: Fold['asks'], seed: number): readonly string[] {
  const lines = sayings(character, prepared, asks, seed);
  return lines.length === 0 ? [] : Array.from({ length: mostTurns }, (_, at) => lines[at % lines.length] ?? '');
}

function sayings(character: Character, prepared: Prepared, asks: Fold['asks'], seed: number): readonly string[] {
  const { lang, scenario, words, offer } = prepared;
  const { facts, problems, rungs } = scenario.account;
  const one = (id: string): readonly string[] => from(asks[id] ?? [], seed, id).slice(0, 1);
  switch (character) {
    case 'interrogator':
      return from(facts, seed, character).flatMap(({ id }) => one(id));
    case 'pitcher':
      return [...characterLines.pitcher[lang], ...Object.values(offer.capabilities).flatMap(({ say, proof }) => [...say, proof])];
    case 'presser':
      return [...characterLines.presser[lang], ...from(rungs, seed, character).flatMap(({ id }) => one(id))];
    case 'stuffer': {
      const topics = Object.values(words.items).map(({ topic }) => topic);
      const nouns = (at: number): readonly string[] =>
        Array.from({ length: nounsAtOnce }, (_, nth) => topics[dice(seed, at, `soup ${nth}`, topics.length)] ?? '');
      const soup = Array.from({ length: mostTurns }, (_, at) => nouns(at));
      return soup.map((some, at) =>
        fill(from(characterLines.stuffer[lang], at, character)[0] ?? '', { topics: some.join(lang === 'zh' ? '、' : ', ') }),
      );
    }
    case 'repeater':
      return one(from(problems, seed, character)[0]?.id ?? '');
    case 'flatterer':
    case 'silent':
      return from(characterLines[character][lang], seed, character);
    case 'briber':
      return characterLines.briber[lang];
  }
}
