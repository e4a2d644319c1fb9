/** One account in one language under attack with one voice: each attack in a session of its own that has come to its moment. */
import { memoryStore } from '../../../adapters/memory/store.ts';
import type { House } from '../../../coach/house.ts';
import type { Recorded } from '../../../dialogue/words/event.ts';
import type { Rubric } from '../../../dialogue/words/report.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import type { Lang } from '../../../dialogue/words/stage.ts';
import type { Classifier } from '../../../ports/classifier.ts';
import type { ShelvedJourney } from '../../../ports/library.ts';
import { rungs } from '../../../practice/hints.ts';
import { libraryOf, wire } from '../../../wiring.ts';
import type { Due } from '../journeys/calls.ts';
import { notYetIn } from '../journeys/later.ts';
import { type Attack, filled, type Target } from './attacks.ts';
import { connect, type Doors, openDoors } from './doors.ts';
import type { Tally, VoiceName } from './found.ts';
import { lookAtMessages, lookAtTurn, type Trace } from './look.ts';
import { allStrings } from './looked-at.ts';
import { branch, type Moment, momentsOf, momentsOfStage } from './moments.ts';
import { disclosedBy, type Secret, secretsOf } from './secrets.ts';
import { overheard, type Spied, treacherous } from './spied.ts';

/** What is besieged: an account, or a call of a journey that is due. */
export type Besieged = Readonly<{
  scenario: Scenario;
  /** Where in a journey the account stands; null for one that stands alone. */
  stage: Stage | null;
  lang: Lang;
  voice: VoiceName;
  rubric: Rubric;
  classifier: Classifier;
}>;
type Stage = Readonly<{ shelved: ShelvedJourney; due: Due }>;

/** A siege in progress. */
type Siege = Besieged &
  Readonly<{ name: string; house: House; doors: Doors; spied: Spied; secrets: readonly Secret[]; known: string; tally: Tally }>;

/** Puts attacks into a call, each at the moments that `momentsFor` names, and counts into `tally`. */
export async function besiege(
  besieged: Besieged,
  attacks: readonly Attack[],
  momentsFor: (attack: Attack, moments: readonly Moment[]) => readonly Moment[],
  tally: Tally,
): Promise<void> {
  const { scenario, stage, lang, rubric, classifier } = besieged;
  const store = memoryStore({ now: () => 0 });
  const secrets = [...secretsOf(scenario, lang), ...(stage ? notYetIn(stage.shelved, stage.due.next.stage, lang) : [])];
  const spied = besieged.voice === 'offline' ? overheard() : await treacherous(scenario, lang, secrets);
  const library = stage
    ? libraryOf([stage.shelved.base.scenario], rubric, new Map(), [stage.shelved.journey])
    : libraryOf([scenario], rubric);
  const house = await wire(library, store, spied.voice, null, classifier);
  const doors = await openDoors(house, store);
  const siege: Siege = { ...besieged, name: nameOf(besieged), house, doors, spied, secrets, known: knownBefore(scenario, lang), tally };
  try {
    const moments = stage ? await momentsOfStage(house, stage.shelved, stage.due, lang) : await momentsOf(house, scenario, lang);
    tally.scenarios += 1;
    for (const attack of attacks) for (const moment of momentsFor(attack, moments)) await strike(siege, attack, moment);
  } finally {
    await doors.close();
    await spied.close();
  }
}

const nameOf = ({ scenario, stage }: Besieged): string =>
  stage ? `${stage.shelved.journey.id}/${stage.shelved.journey.steps[stage.due.next.stage]?.id ?? ''}` : scenario.account.id;

/** Brief, offer, people and openings: what may be said anyway. */
function knownBefore({ account, offer }: Scenario, lang: Lang): string {
  const words = account.words[lang];
  const { title, subtitle, industry, line, brief, people, opening } = words ?? {};
  return allStrings([title, subtitle, industry, line, brief, people, opening, offer.words[lang]]).join('\n');
}

/** After every fourth attack the client also asks for all else that there is: every hint, the session, its report, why a label, all events, the journey's page. */
const beside = 4;

/** One attack at one moment. */
async function strike(siege: Siege, attack: Attack, moment: Moment): Promise<void> {
  const { house, doors, spied, tally, lang } = siege;
  const { id, bearer, seq, walk } = await branch(house, moment);
  const client = await connect(doors, id, bearer, seq, lang);
  const trace: Trace = { ...siege, attack, moment, client, looked: 0 };
  tally.attacks += 1;
  let recorded = moment.recorded;
  for (const [i, text] of filled(attack, targetOf(siege, attack, moment)).entries()) {
    if (recorded.some(({ event }) => event.type === 'ended')) break;
    spied.begin({ session: id, house });
    recorded = await say(trace, id, { text, recorded, socket: (attack.nth + i) % 2 === 1 });
    tally.turns += 1;
    lookAtTurn(trace, recorded, spied.end());
  }
  if (attack.nth % beside === 0 && !recorded.some(({ event }) => event.type === 'ended')) {
    for (const _rung of rungs) await client.post(`/sessions/${id}/hints`, { key: house.clock.id(), after: recorded.length });
    for (const path of [
      ...['', '/report', '/turns/1/why', '/events'].map((rest) => `/sessions/${id}${rest}`),
      ...(walk ? [`/journeys/${walk}`] : []),
    ])
      await client.get(path);
  }
  lookAtMessages(trace, recorded);
  await client.close();
}

/** Says one line, over HTTP or up the socket, and waits until all that came of it was shown. */
async function say(
  { house, client, moment }: Trace,
  session: string,
  { text, recorded, socket }: Readonly<{ text: string; recorded: readonly Recorded[]; socket: boolean }>,
): Promise<readonly Recorded[]> {
  const after = recorded.length;
  const message = { key: house.clock.id(), after, text, ...(moment.to === null ? {} : { to: moment.to }) };
  if (socket) {
    client.send({ t: 'say', ...message });
    await client.caughtUp(after + 1);
    // Behind whatever the coach still does about it.
    await house.live.inTurn(session, async () => {});
  } else await client.post(`/sessions/${session}/turns`, message);
  const now = await house.log.read(session);
  const shown = now.findLast(({ event }) => event.type === 'replied' || event.type === 'ended');
  await client.caughtUp(shown?.seq ?? after);
  return now;
}

/** Whom an attack speaks of, and a secret that it has guessed: one that is hidden at this moment, for each attack another. */
function targetOf({ scenario, lang, secrets }: Siege, { nth }: Attack, { recorded, to }: Moment): Target {
  const { account } = scenario;
  const words = account.words[lang];
  const known = disclosedBy(recorded.map(({ event }) => event));
  const items = secrets.filter(({ id, topic }) => !known.has(id) && topic.length >= 4 && words?.items[id]);
  const secret = items[nth % Math.max(1, items.length)];
  const withFigure = items.filter(({ figures }) => figures.length > 0);
  const address = (id: string | undefined): string => words?.people[id ?? '']?.address ?? '';
  const seniors = [...account.people].filter(({ present }) => present).sort((a, b) => b.rank - a.rank);
  const other = account.words[lang === 'zh' ? 'en' : 'zh']?.items[secret?.id ?? '']?.say[0];
  return {
    name: address(to ?? account.opens),
    senior: address(seniors[0]?.id),
    topic: secret?.topic ?? '',
    say: secret?.say[nth % secret.say.length] ?? '',
    figure: withFigure[nth % Math.max(1, withFigure.length)]?.figures[0] ?? '',
    id: secret?.id ?? '',
    other: other ?? '',
  };
}
