/** Who copies what the hints of a call say: the pattern of the last rung, as it stands and with the buyer's own words in its blanks. */
import type { House } from '../../../coach/house.ts';
import { blank, hintPatterns } from '../../../dialogue/words/hint-pattern.ts';
import { wayFrom } from '../../../practice/hints.ts';
import type { Move } from '../../simulate/move.ts';
import type { View } from '../../simulate/table-view.ts';

/** Asks for every rung at every turn. They are free here: what is copied has to earn little before anything is taken off for the hints. */
export const climbing =
  (house: House, turns: number) =>
  async ({ prepared: { lang }, buyer }: View, session: string): Promise<Move | undefined> => {
    if (buyer.turn >= turns) return undefined;
    const { behaviour, thread } = wayFrom(
      lang,
      (await house.log.read(session)).map(({ event }) => event),
    );
    const pattern = hintPatterns[behaviour][lang];
    const said = buyer.turn % 2 === 0 ? pattern : pattern.replaceAll(blank, thread?.text ?? blank);
    return { aim: { kind: 'pitch', id: '', to: null }, say: said };
  };
