import { bareFollowUp, elaboration } from '../code/patterns.ts';
import { type Act, isSpin, type Label } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Candidate, CandidateKind, Candidates } from '../words/candidate.ts';
import type { Grounded } from '../words/event.ts';
import { atLeast } from '../words/ledger.ts';
import { nearness } from '../words/nearness.ts';
import type { Account, PersonId } from '../words/scenario.ts';
import type { Prepared } from './prepare.ts';
import { retrieve } from './retrieve.ts';

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
  plains: readonly string[] = labels.map((label) => label.text),
): Grounded {
  const turn = buyer.turn + 1;
  // Calling somebody by name says more than the choice that the page made beforehand.
  const addressed = named(prepared, plain) ?? to;
  const segment = answered(prepared, buyer, labels, candidates, addressed, plains);
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
  const text = plains[segment] ?? label.text;
  const { account } = prepared.scenario;
  const aside = setAside.test(text);
  const found = aside ? retrieve(prepared.index, text.replace(setAside, '')).asked : (candidates[segment]?.asked ?? []);
  const own = leaning(account, buyer, label, gate(account, buyer, label.act, found), text);
  // A clause without a topic of its own ("… and how long does that take?") takes it from the clauses around it.
  const lost = !aside && labels.length > 1 && label.act !== 'closing' && certainty(prepared, own, label.act) === 'nothing';
  const ranked = lost ? leaning(account, buyer, label, gate(account, buyer, label.act, retrieve(prepared.index, plain).asked), text) : own;
  const person = addressed ?? fitting(account, buyer, ranked);
  const near = theirs(account, buyer, ranked, person);
  const followUp = followsUp(account, buyer, label, near, text);
  const how = followUp ? 'follow_up' : certainty(prepared, near, label.act);
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

/** Whether a segment takes its topic from what was said last: a bare follow-up, or a pronoun without a topic of its own. A proposal never does. */
function followsUp(account: Account, buyer: Buyer, label: Label, near: readonly Candidate[], text: string): boolean {
  if (!isSpin(label.act)) return false;
  if (label.rule === '11' || label.rule === '12' || isBare(buyer, text)) return true;
  if (buyer.topic !== null && isShort(buyer, text) && (near[0]?.score ?? 0) < nearness[buyer.lang].near) return true;
  if (!pointsBack(text, buyer)) return false;
  const first = near[0];
  return (
    !first || first.score < nearness[buyer.lang].near || (thatMatter[buyer.lang].test(text) && family(account, first.id) !== buyer.topic)
  );
}

const isBare = ({ lang }: Buyer, text: string): boolean => bareFollowUp[lang].test(text.trim()) || elaboration[lang].test(text.trim());

/** A question of a few words ("怎么回事？", "Is that often?") that names nothing is about what was just said. */
const isShort = ({ lang }: Buyer, text: string): boolean =>
  lang === 'zh' ? text.replace(/[^\p{L}\p{N}]/gu, '').length <= 7 : text.trim().split(/\s+/u).length <= 4;

/** "This kind of thing", "that problem": the matter just spoken of, whatever else the sentence is near to. */
const thatMatter: Readonly<Record<Buyer['lang'], RegExp>> = {
  zh: /(?:这|那|此)(?:种|类|个|样的?|些)?(?:情况|情形|状况|事儿?|问题|现象|毛病|故障)|会这样|这么(?:搞|弄|下去)/u,
  en: /\b(?:this|that|these|those|such) (?:sort|kind)s? of (?:thing|problem|trouble)|\b(?:this|that|these|those) (?:problems?|troubles?|issues?|matters?|situations?)\b/iu,
};

/**
 * Likeness as people hear it: they stay with the matter just spoken of, more so where words point back to it; they seldom ask what was just told;
 * and a question about how one decides is about that. In hundredths of the likeness itself.
 */
function leaning(account: Account, buyer: Buyer, label: Label, near: readonly Candidate[], text: string): readonly Candidate[] {
  const stays = buyer.topic === null || setAside.test(text) ? 100 : pointsBack(text, buyer) ? 160 : 135;
  const decisions = label.flags.includes('decision_process') ? account.facts.filter((f) => f.decision).map((f) => f.id) : [];
  const hundredths = (id: string): number =>
    (family(account, id) === buyer.topic ? stays : 100) * (buyer.said[id] ? 0.85 : 1) * (decisions.includes(id) ? 1.4 : 1);
  return near
    .map((c) => ({ ...c, score: Math.min(10_000, Math.floor((c.score * hundredths(c.id)) / 100)) }))
    .sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
}

/** What this person knows comes before what only others know, where both are about as near: one asks people what is theirs. */
function theirs(account: Account, buyer: Buyer, near: readonly Candidate[], person: PersonId): readonly Candidate[] {
  const first = near[0];
  if (!first || knowers(account, first.id).includes(person)) return near;
  const own = near.find((c) => c.kind !== 'rung' && knowers(account, c.id).includes(person));
  if (!own || own.score * 10 < first.score * 7 || own.score < nearness[buyer.lang].near) return near;
  return [own, ...near.filter((c) => c !== own)];
}

/** "Apart from the stops, …": what is set aside is not what is asked about. */
const setAside =
  /(?:除了?|撇开|不算)[^，,。？?]{1,16}(?:之外|以外|外)?[，,]|\b(?:apart from|besides|other than|aside from)\b[^,.?]{1,40},/iu;

/** "It is hard to" and "how long does it take to" speak of nothing that came before. */
const expletive =
  /\bit(?:'s| is| was)? (?:\w+ )?(?:hard|difficult|easy|possible|true|important|likely|common|normal) (?:for \w+ )?to\b|\b(?:is|was|would) it (?:be )?(?:\w+ )?(?:hard|difficult|easy|possible|true|important|likely|common|normal)\b|\bdoes it (?:take|need|cost) (?:\w+ )?to\b|\bthis (?:year|month|week|quarter|morning|summer|size)\b/giu;

/** "This", "that", "it" without a topic of its own take the topic of the last answer. */
function pointsBack(text: string, buyer: Buyer): boolean {
  if (buyer.topic === null) return false;
  return buyer.lang === 'zh'
    ? /这|那|它|此|这样|这种|如果(?:不|没)|长期/u.test(text)
    : /\b(?:this|that|it|those|these|they|such)\b/iu.test(text.replace(expletive, ' '));
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
        /^(?:您|你)?(?:好|这边|那边)?呢?[，,：:。！!？?\s]|^(?:您|你|觉得|怎么)/u.test(after)) ||
      (before === '' && /^(?:这|那|咱|你|贵|要是|如果|假如)/u.test(after)) ||
      (/^[？?。！!]*$/u.test(after) && /[，,]\s*$|[^问找是跟和对给让请叫与向归由把像，,]$/u.test(before) && before.length > 6)
    );
  return (
    (/(?:^|[.!?;]\s*)(?:(?:and|so|well|hello|hi|good (?:morning|afternoon)|thanks|thank you|ok|okay|right)[,\s]+)?(?:(?:and )?(?:if )?(?:may i|i may|let me|could i|can i) ask |a question (?:to|for) |to )?(?:the )?$/iu.test(
      before,
    ) &&
      /^(?:[,:.!?]|\s[-–—]|\s(?:how|what|do|does|is|are|can|could|would|who|when|where|why|if|you))/iu.test(after)) ||
    (/^(?:,|[?.!]*$)/u.test(after) && /,\s*$/u.test(before))
  );
}

/** The last question is answered; a person who answers the easiest takes the one with the lowest guard, the later on a tie. */
function answered(
  prepared: Prepared,
  buyer: Buyer,
  labels: readonly Label[],
  candidates: readonly Candidates[],
  addressed: PersonId | null,
  plains: readonly string[],
): number | null {
  const agenda = labels.some((label) => label.flags.includes('agenda'));
  const asks = labels.flatMap((label, i) =>
    (isSpin(label.act) || label.act === 'closing') && !(agenda && label.confidence < doubtful) ? [i] : [],
  );
  // "How about four machines? You pick them.": what is hardly a question does not push aside one that surely is.
  const clear = asks.some((i) => (labels[i] as Label).confidence >= 8_000);
  const asking = clear ? asks.filter((i) => (labels[i] as Label).confidence >= 5_000) : asks;
  if (asking.length === 0) return null;
  const account = prepared.scenario.account;
  const last = answerable(prepared, buyer, labels, candidates, plains, asking);
  const who = addressed ?? fitting(account, buyer, gate(account, buyer, (labels[last] as Label).act, candidates[last]?.asked ?? []));
  if (account.people.find((p) => p.id === who)?.answers !== 'easiest') return last;
  const hardness: Partial<Record<Act, number>> = { situation: 0, need_payoff: 1, implication: 2, problem: 3, closing: 4 };
  const known = (i: number): boolean =>
    certainty(prepared, gate(account, buyer, (labels[i] as Label).act, candidates[i]?.asked ?? []), (labels[i] as Label).act) !== 'nothing';
  const asked = asking.filter((i) => i === last || (known(i) && !isBare(buyer, plains[i] ?? '')));
  return asked.reduce(
    (best, i) => ((hardness[(labels[i] as Label).act] ?? 0) <= (hardness[(labels[best] as Label).act] ?? 0) ? i : best),
    asked[0] as number,
  );
}

/** Below this a label beside an agenda is not taken for the question: who says how the talk should go is answered on that. Whole 1/10,000. */
const doubtful = 6_000;

/**
 * The last question; but a bare "in what way?" after a question of the same turn belongs to that one, and where the last finds nothing that the buyer
 * could tell, the latest that does is answered: nobody says "I don't know" to a string of questions of which they know some.
 */
function answerable(
  prepared: Prepared,
  buyer: Buyer,
  labels: readonly Label[],
  candidates: readonly Candidates[],
  plains: readonly string[],
  asking: readonly number[],
): number {
  const { account } = prepared.scenario;
  const last = asking[asking.length - 1] as number;
  const near = (i: number): readonly Candidate[] => gate(account, buyer, (labels[i] as Label).act, candidates[i]?.asked ?? []);
  const before = asking.filter((i) => i !== last && !isBare(buyer, plains[i] ?? ''));
  if (isBare(buyer, plains[last] ?? '')) return before[before.length - 1] ?? last;
  const label = labels[last] as Label;
  const lost =
    label.act !== 'closing' && certainty(prepared, near(last), label.act) === 'nothing' && !pointsBack(plains[last] ?? '', buyer);
  if (!lost) return last;
  return (
    before.findLast((i) => (labels[i] as Label).act !== 'closing' && certainty(prepared, near(i), (labels[i] as Label).act) === 'sure') ??
    last
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
