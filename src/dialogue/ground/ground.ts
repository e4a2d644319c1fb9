import { type Act, isSpin, type Label } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Candidate, CandidateKind, Candidates } from '../words/candidate.ts';
import type { Grounded } from '../words/event.ts';
import { atLeast } from '../words/ledger.ts';
import { nearness } from '../words/nearness.ts';
import type { Account, PersonId } from '../words/scenario.ts';
import type { Prepared } from './prepare.ts';

/**
 * Which segment the buyer answers and what it is about, gated by its act: situation questions look up facts, problem questions problems and
 * facets, and so on; rapport, pitch, closing and other look up nothing in the buyer (a closing looks up the actions the buyer could agree to).
 */
export function ground(
  prepared: Prepared,
  buyer: Buyer,
  labels: readonly Label[],
  candidates: readonly Candidates[],
  to: PersonId | null,
  plain: string,
): Grounded {
  const turn = buyer.turn + 1;
  // Calling somebody by name says more than the choice that the page made beforehand.
  const addressed = named(prepared, plain) ?? to;
  const segment = answered(prepared, buyer, labels, candidates, addressed);
  if (segment === null)
    return {
      type: 'grounded',
      v: 1,
      turn,
      person: addressed ?? buyer.lastSpeaker ?? prepared.scenario.account.opens,
      segment: null,
      about: [],
      how: 'nothing',
    };
  const label = labels[segment] as Label;
  const near = gate(prepared.scenario.account, buyer, label.act, candidates[segment]?.asked ?? []);
  const followUp =
    label.rule === '11' || label.rule === '12' || ((near[0]?.score ?? 0) < nearness[buyer.lang].near && pointsBack(label.text, buyer));
  const how = followUp ? 'follow_up' : certainty(prepared, near, label.act);
  const person = addressed ?? fitting(prepared.scenario.account, buyer, near);
  return { type: 'grounded', v: 1, turn, person, segment, about: near.slice(0, 3).map(({ id, score }) => ({ id, score })), how };
}

const gates: Readonly<Record<Act, readonly CandidateKind[]>> = {
  situation: ['fact', 'facet'],
  problem: ['problem', 'facet'],
  implication: ['implication', 'facet'],
  need_payoff: ['payoff'],
  closing: ['rung'],
  pitch: [],
  benefit: [],
  rapport: [],
  listening: [],
  other: [],
};

/** Candidates that an act may look up. A neutral question, or one for consequences, may bring a detail of a problem that is already on the table. */
export function gate(account: Account, buyer: Buyer, act: Act, asked: readonly Candidate[]): readonly Candidate[] {
  return asked.filter((c) => gates[act].includes(c.kind) && (c.kind !== 'facet' || act === 'problem' || onTheTable(account, buyer, c.id)));
}

function onTheTable(account: Account, buyer: Buyer, facet: string): boolean {
  const problem = account.problems.find((p) => p.facets.some((f) => f.id === facet));
  return problem !== undefined && atLeast(buyer.standing[problem.id] ?? 'hidden', 'admitted');
}

function certainty({ scenario: { account }, lang }: Prepared, near: readonly Candidate[], act: Act): Grounded['how'] {
  const thresholds = nearness[lang];
  const first = near[0];
  const least = act === 'closing' ? thresholds.proposal : thresholds.near;
  if (!first || first.score < least) return 'nothing';
  const second = near.find((c) => family(account, c.id) !== family(account, first.id));
  const close = second !== undefined && first.score - second.score < thresholds.margin && first.score < thresholds.surely;
  return close && act !== 'closing' ? 'unsure' : 'sure';
}

/** Items of one problem are one family: asking back between two of its details would be stupid. */
function family(account: Account, id: string): string {
  return (
    account.problems.find((p) => p.id === id || [...p.facets, ...p.implications, ...p.payoffs].some((item) => item.id === id))?.id ?? id
  );
}

/** "This", "that", "it" without a topic of its own take the topic of the last answer. */
function pointsBack(text: string, buyer: Buyer): boolean {
  if (buyer.topic === null) return false;
  return buyer.lang === 'zh'
    ? /这|那|它|此|这样|这种|如果(?:不|没)|长期/u.test(text)
    : /\b(?:this|that|it|those|these|they|such)\b/iu.test(text);
}

/** A person whose name, form of address, title or alias stands in what was said. The longest match wins. */
function named(prepared: Prepared, plain: string): PersonId | null {
  let best: { id: PersonId; length: number } | null = null;
  for (const person of prepared.scenario.account.people) {
    if (!person.present) continue;
    const words = prepared.words.people[person.id];
    if (!words) continue;
    for (const alias of [words.address, words.name, ...words.aliases]) {
      const called = calls(plain, alias.toLowerCase(), prepared.lang);
      if (called && alias.length > (best?.length ?? 0)) best = { id: person.id, length: alias.length };
    }
  }
  return best?.id ?? null;
}

/** Addressing stands at the start or the end ("王总，…", "… , Ms Li?"), or after "to the …"; a name in the middle is about somebody. */
function calls(plain: string, alias: string, lang: 'zh' | 'en'): boolean {
  const text = plain.toLowerCase();
  const at = text.indexOf(alias);
  if (at < 0) return false;
  const before = text.slice(0, at);
  const after = text.slice(at + alias.length);
  if (lang === 'zh')
    return (
      (/(?:^|[。！？!?；;]\s*)(?:[^，。！？]{0,4}[，,\s])?(?:那|请问|想问|请教|问问?|请)?(?:一下)?$/u.test(before) &&
        /^(?:您|你)?(?:好|这边|那边)?[，,：:。！!\s]|^(?:您|你|觉得|怎么)/u.test(after)) ||
      (/^[？?。！!]*$/u.test(after) && /[，,]\s*$/u.test(before))
    );
  return (
    (/(?:^|[.!?;]\s*)(?:(?:and|so|well|hello|hi|good (?:morning|afternoon)|thanks|thank you|ok|okay|right)[,\s]+)?(?:may i ask |a question (?:to|for) |to )?(?:the )?$/iu.test(
      before,
    ) &&
      /^(?:[,:.!?]|\s[-–—]|\s(?:how|what|do|does|is|are|can|could|would|who|when|where|why|if|you))/iu.test(after)) ||
    (/^[?.!]*$/u.test(after) && /,\s*$/u.test(before))
  );
}

/** The last question is answered; a person who answers the easiest takes the one with the lowest guard, the later on a tie. */
function answered(
  prepared: Prepared,
  buyer: Buyer,
  labels: readonly Label[],
  candidates: readonly Candidates[],
  addressed: PersonId | null,
): number | null {
  const asking = labels.flatMap((label, i) => (isSpin(label.act) || label.act === 'closing' ? [i] : []));
  if (asking.length === 0) return null;
  const last = asking[asking.length - 1] as number;
  const account = prepared.scenario.account;
  const who = addressed ?? fitting(account, buyer, gate(account, buyer, (labels[last] as Label).act, candidates[last]?.asked ?? []));
  if (account.people.find((p) => p.id === who)?.answers !== 'easiest') return last;
  const hardness: Partial<Record<Act, number>> = { situation: 0, need_payoff: 1, implication: 2, problem: 3, closing: 4 };
  return asking.reduce(
    (best, i) => ((hardness[(labels[i] as Label).act] ?? 0) <= (hardness[(labels[best] as Label).act] ?? 0) ? i : best),
    asking[0] as number,
  );
}

/** Where nobody is addressed, whoever spoke last answers if they know it, else the most junior one present who does. */
function fitting(account: Account, buyer: Buyer, near: readonly Candidate[]): PersonId {
  const stays = buyer.lastSpeaker ?? account.opens;
  const top = near[0];
  if (!top || top.score < nearness[buyer.lang].near || top.kind === 'rung') {
    const rung = account.rungs.find((r) => r.id === top?.id);
    return rung && account.people.some((p) => p.id === rung.who && p.present) ? rung.who : stays;
  }
  const knows = knowers(account, top.id);
  if (knows.includes(stays)) return stays;
  const present = account.people.filter((p) => p.present && knows.includes(p.id)).sort((a, b) => a.rank - b.rank);
  return present[0]?.id ?? stays;
}

/** Who knows an item: ids of people, present or not. */
export function knowers(account: Account, id: string): readonly PersonId[] {
  const fact = account.facts.find((f) => f.id === id);
  if (fact) return fact.knows;
  for (const problem of account.problems) {
    if (problem.id === id) return problem.knows;
    const item = [...problem.facets, ...problem.implications, ...problem.payoffs].find((i) => i.id === id);
    if (item) return item.knows;
  }
  return [];
}
