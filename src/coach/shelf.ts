import { type Prepared, prepare } from '../dialogue/ground/prepare.ts';
import type { Opened } from '../dialogue/words/event.ts';
import { Fault } from '../dialogue/words/refusal.ts';
import type { Rubric } from '../dialogue/words/report.ts';
import { type Account, completed, type Offer, type Scenario } from '../dialogue/words/scenario.ts';
import { type Lang, langs } from '../dialogue/words/stage.ts';
import type { Normaliser } from '../ports/normaliser.ts';
import type { BodyKind, Versions } from '../ports/versions.ts';

/** Scenario versions made ready, kept by their hashes; the ones used longest ago leave first. */
export type Shelf = {
  prepared(versions: Pinned, lang: Lang): Promise<Prepared>;
  /** Takes a scenario that is at hand already, so that its body need not be read back. */
  put(versions: Pinned, lang: Lang, scenario: Scenario): Prepared;
  /** The scenario alone, without what understanding it takes. */
  scenario(versions: Pinned): Promise<Scenario>;
  rubric(hash: string): Promise<Rubric>;
};
export type Pinned = Pick<Opened['versions'], 'scenario' | 'offer'>;

/** A variant with figures of its own has an index of its own: thirteen accounts with three variants each in two languages, and room for older versions. */
const kept = 128;

export function shelf(versions: Versions, normaliser: Normaliser): Shelf {
  const ready = new Map<string, Prepared>();
  const keep = (key: string, prepared: Prepared): Prepared => {
    ready.delete(key);
    ready.set(key, prepared);
    if (ready.size > kept) ready.delete(ready.keys().next().value as string);
    return prepared;
  };
  const plainIn = (lang: Lang) => (text: string) => normaliser.plain(text, lang);
  const make = (pinned: Pinned, lang: Lang, scenario: Scenario): Prepared => {
    const key = keyOf(pinned, lang);
    return keep(key, ready.get(key) ?? sharing([...ready.values()], scenario, lang) ?? prepare(scenario, lang, plainIn(lang)));
  };
  return {
    put: make,
    async prepared(pinned, lang) {
      const at = ready.get(keyOf(pinned, lang));
      if (at) return keep(keyOf(pinned, lang), at);
      return make(pinned, lang, await pinnedScenario(versions, pinned));
    },
    scenario: async (pinned) => {
      const at = langs.map((lang) => ready.get(keyOf(pinned, lang))).find((one) => one !== undefined);
      return at?.scenario ?? pinnedScenario(versions, pinned);
    },
    rubric: async (hash) => (await body(versions, 'rubric', hash)) as Rubric,
  };
}

/** A variant that says all that another one says shares its index, which is most of what a prepared scenario weighs. */
function sharing(ready: readonly Prepared[], scenario: Scenario, lang: Lang): Prepared | undefined {
  const words = scenario.account.words[lang];
  const twin = ready.find(
    (other) =>
      other.lang === lang &&
      other.words.items === words?.items &&
      other.words.rungs === words.rungs &&
      other.words.concerns === words.concerns &&
      other.words.criteria === words.criteria &&
      other.words.fears === words.fears &&
      other.words.promises === words.promises &&
      other.offer === scenario.offer.words[lang],
  );
  return twin && words && { ...twin, scenario, words };
}

/** A scenario as it stands in the store. */
async function pinnedScenario(versions: Versions, pinned: Pinned): Promise<Scenario> {
  const account = completed((await body(versions, 'scenario', pinned.scenario)) as Account);
  return { account, offer: (await body(versions, 'offer', pinned.offer)) as Offer };
}

const keyOf = (pinned: Pinned, lang: Lang): string => `${pinned.scenario} ${pinned.offer} ${lang}`;

/** A pinned body was checked when it was put, and its hash is its name: it is read as what it was. */
async function body(versions: Versions, kind: BodyKind, hash: string): Promise<unknown> {
  const text = await versions.get(kind, hash);
  if (text === undefined) throw new Fault(`the ${kind} ${hash} that a session pins is not in the store`);
  return JSON.parse(text);
}
