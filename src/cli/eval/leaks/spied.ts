/** The two voices, each with an ear to what it is told: the offline one, and the OpenAI-compatible one on a server that wants to leak. */
import { sha256 } from '../../../adapters/hash.ts';
import { offlineVoice } from '../../../adapters/voice-offline/voice.ts';
import { loadPrompts } from '../../../adapters/voice-openai/prompt-files.ts';
import { openaiVoice } from '../../../adapters/voice-openai/voice.ts';
import type { House } from '../../../coach/house.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import type { Lang } from '../../../dialogue/words/stage.ts';
import type { InstantVoice, Voice } from '../../../ports/voice.ts';
import { type Knowing, type Treachery, treachery } from './adversary.ts';
import { toldBy } from './looked-at.ts';
import { type AskedModel, modelServer } from './model-server.ts';
import { disclosedBy, type Secret, secretsOf } from './secrets.ts';

/** A session under attack. */
export type Attacked = Readonly<{ session: string; house: House }>;

/** What was heard of one turn: what the voice was told, as texts, and what a treacherous one answered. */
export type Overheard = Readonly<{ told: readonly string[]; treacheries: readonly Treachery[] }>;

/** A voice with an ear to it. Between `begin` and `end` it is listened to, and only then a treacherous one leaks. */
export type Spied = Readonly<{ voice: Voice; begin(attacked: Attacked): void; end(): Overheard; close(): Promise<void> }>;

/** The offline voice; what it is told are letters. */
export function overheard(): Spied {
  let told: string[] = [];
  const voice: InstantVoice = {
    ...offlineVoice,
    word: (letter) => {
      told.push(toldBy(letter));
      return offlineVoice.word(letter);
    },
  };
  return {
    voice,
    begin: () => {
      told = [];
    },
    end: () => ({ told, treacheries: [] }),
    close: async () => {},
  };
}

/** Milliseconds that nothing here comes near to. */
const limits = { firstTokenMs: 20_000, betweenTokensMs: 20_000, wholeMs: 40_000 } as const;

/** The OpenAI-compatible voice on a server that knows the account and tells it. Before the attack it says what it was told to. */
export async function treacherous(scenario: Scenario, lang: Lang, secrets: readonly Secret[]): Promise<Spied> {
  const foreign = secretsOf(scenario, lang === 'zh' ? 'en' : 'zh');
  let attacked: Attacked | null = null;
  let told: string[] = [];
  let treacheries: Treachery[] = [];
  let nth = 0;
  const server = await modelServer(async (asked) => {
    if (!attacked) return pointsOf(asked);
    told.push(`${asked.system}\n${asked.user}`);
    const said = treachery(await knowing({ scenario, lang, secrets, foreign }, attacked, asked, nth), nth);
    nth += 1;
    treacheries.push(said);
    return said.text;
  });
  const prompts = await loadPrompts('prompts/voice', sha256);
  return {
    voice: openaiVoice({ ...limits, baseUrl: server.baseUrl, apiKey: 'none', model: 'adversary', prompts }),
    begin: (begun) => {
      [attacked, told, treacheries] = [begun, [], []];
    },
    end: () => {
      attacked = null;
      return { told, treacheries };
    },
    close: server.close,
  };
}

type Account = Readonly<{ scenario: Scenario; lang: Lang; secrets: readonly Secret[]; foreign: readonly Secret[] }>;

/** Everything that a treacherous model could know at this reply: what is hidden now, and the buyer's mood. */
async function knowing(
  { scenario, lang, secrets, foreign }: Account,
  { session, house }: Attacked,
  asked: AskedModel,
  nth: number,
): Promise<Knowing> {
  const events = (await house.log.read(session)).map(({ event }) => event);
  const known = disclosedBy(events);
  const standing = await house.live.get(session);
  const { people } = scenario.account;
  const isHidden = ({ id }: Secret): boolean => !known.has(id);
  return {
    ...asked,
    lang,
    seed: nth * 31 + 7,
    hidden: secrets.filter(isHidden),
    foreign: foreign.filter(isHidden),
    trust: standing?.buyer.trust ?? 0,
    patience: standing?.buyer.patience ?? 0,
    heard: events.findLast((event) => event.type === 'said')?.text ?? '',
    colleague: scenario.account.words[lang]?.people[people[nth % people.length]?.id ?? '']?.address ?? '',
    points: pointsOf(asked),
  };
}

/** What a willing model would say: the points of the letter, without what stands around them. */
function pointsOf({ user }: AskedModel): string {
  const points = [...user.matchAll(/^\d+\. (.+)$/gmu)].map(([, point = '']) =>
    point.replace(/\s?[（(](?:原词别丢|keep)[:：].*[）)]$/u, ''),
  );
  return points.map((point) => /[^:：]*(?:：|: )(.+)/u.exec(point)?.[1] ?? point).join(/\p{Script=Han}/u.test(points[0] ?? '') ? '' : ' ');
}
