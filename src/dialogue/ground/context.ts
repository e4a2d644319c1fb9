import { bareDetail } from '../code/bare-details.ts';
import { bareFollowUp, bareProblem, elaboration, ofTheMatter } from '../code/patterns.ts';
import { isSpin, type Label } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Candidate } from '../words/candidate.ts';
import { nearness } from '../words/nearness.ts';
import type { Account, PersonId } from '../words/scenario.ts';
import { family, knowers } from './kin.ts';

/** Whether a segment takes its topic from what was said last: a bare follow-up, or a pronoun without a topic of its own. A proposal never does. */
export function followsUp(account: Account, buyer: Buyer, label: Label, near: readonly Candidate[], text: string): boolean {
  if (!isSpin(label.act)) return false;
  if (label.rule === '11' || label.rule === '12' || isBare(buyer, text)) return true;
  if (label.act === 'problem' && (bareProblem[buyer.lang].test(text.trim()) || bareDetail(buyer.lang, text) !== undefined)) return true;
  if (buyer.topic !== null && isShort(buyer, text) && (near[0]?.score ?? 0) < nearness[buyer.lang].near) return true;
  if (label.act === 'problem' && namesNoOther(account, buyer, near)) return true;
  const goesOn = andWhoElse[buyer.lang].test(text.trim()) || ofTheMatter.implication[buyer.lang].test(text.trim());
  if (label.act === 'implication' && buyer.topic !== null && goesOn) return true;
  if (!pointsBack(text, buyer)) return false;
  const first = near[0];
  return (
    !first || first.score < nearness[buyer.lang].near || (thatMatter[buyer.lang].test(text) && family(account, first.id) !== buyer.topic)
  );
}

export const isBare = ({ lang }: Buyer, text: string): boolean =>
  bareFollowUp[lang].test(text.trim()) || elaboration[lang].test(text.trim());

/**
 * Near to a detail of a matter that nobody spoke of, but not to that matter itself: only the form is alike ("why does that take so long?"), and the
 * matter on the table is meant.
 */
function namesNoOther(account: Account, buyer: Buyer, near: readonly Candidate[]): boolean {
  const first = near[0];
  if (first?.kind !== 'facet' || buyer.topic === null) return false;
  const other = family(account, first.id);
  const itself = near.find((c) => c.id === other)?.score ?? 0;
  return other !== buyer.topic && buyer.standing[other] === 'hidden' && itself * 2 < nearness[buyer.lang].near;
}

/** A question of a few words ("怎么回事？", "Is that often?") that names nothing is about what was just said. */
const isShort = ({ lang }: Buyer, text: string): boolean =>
  lang === 'zh' ? text.replace(/[^\p{L}\p{N}]/gu, '').length <= 7 : text.trim().split(/\s+/).length <= 4;

/** "And to the customer?", "那安环这边呢？": the consequence asked for last, asked for somebody or something else. */
const andWhoElse: Readonly<Record<Buyer['lang'], RegExp>> = {
  zh: /^(?:那么?|还有)?[，,]?[^，。？?]{1,8}呢[？?。]*$/,
  en: /^(?:and |so |but )?(?:what about |how about |and |for |to |on )(?:(?:to|for|on|with) )?(?:the |your |their |our |a )?[\w'’-]+(?: [\w'’-]+){0,3}\s*\?*$/i,
};

/** "This kind of thing", "that problem": the matter just spoken of, whatever else the sentence is near to. */
const thatMatter: Readonly<Record<Buyer['lang'], RegExp>> = {
  zh: /(?:这|那|此)(?:种|类|个|样的?|些)?(?:情况|情形|状况|事儿?|问题|现象|毛病|故障)|会这样|这么(?:搞|弄|下去)/,
  en: /\b(?:this|that|these|those|such) (?:sort|kind)s? of (?:thing|problem|trouble)|\b(?:this|that|these|those) (?:problems?|troubles?|issues?|matters?|situations?)\b/i,
};

/**
 * Likeness as people hear it: they stay with the matter just spoken of, more so where words point back to it; they seldom ask what was just told;
 * and a question about how one decides is about that. In hundredths of the likeness itself.
 */
export function leaning(
  account: Account,
  buyer: Pick<Buyer, 'lang' | 'topic' | 'said'>,
  label: Pick<Label, 'flags'>,
  near: readonly Candidate[],
  text: string,
): readonly Candidate[] {
  const stays = buyer.topic === null || setAside.test(text) ? 100 : pointsBack(text, buyer) ? 160 : 135;
  const decisions = label.flags.includes('decision_process') ? account.facts.filter((f) => f.decision).map((f) => f.id) : [];
  const hundredths = (id: string): number =>
    (family(account, id) === buyer.topic ? stays : 100) * (buyer.said[id] ? 0.85 : 1) * (decisions.includes(id) ? 1.4 : 1);
  return near
    .map((c) => ({ ...c, score: Math.min(10_000, Math.floor((c.score * hundredths(c.id)) / 100)) }))
    .sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
}

/** What this person knows comes before what only others know, where both are about as near: one asks people what is theirs. */
export function theirs(account: Account, buyer: Buyer, near: readonly Candidate[], person: PersonId): readonly Candidate[] {
  const first = near[0];
  if (!first || knowers(account, first.id).includes(person)) return near;
  const own = near.find((c) => c.kind !== 'rung' && knowers(account, c.id).includes(person));
  if (!own || own.score * 10 < first.score * 7 || own.score < nearness[buyer.lang].near) return near;
  return [own, ...near.filter((c) => c !== own)];
}

/** "Apart from the stops, …": what is set aside is not what is asked about. */
export const setAside =
  /(?:除了?|撇开|不算)[^，,。？?]{1,16}(?:之外|以外|外)?[，,]|\b(?:apart from|besides|other than|aside from)\b[^,.?]{1,40},/i;

/** "It is hard to" and "how long does it take to" speak of nothing that came before. */
const expletive =
  /\bit(?:'s| is| was)? (?:\w+ )?(?:hard|difficult|easy|possible|true|important|likely|common|normal) (?:for \w+ )?to\b|\b(?:is|was|would) it (?:be )?(?:\w+ )?(?:hard|difficult|easy|possible|true|important|likely|common|normal)\b|\bdoes it (?:take|need|cost) (?:\w+ )?to\b|\bthis (?:year|month|week|quarter|morning|summer|size)\b/gi;

/** "这边", "那头" and "那，…" name a place or go on talking; they speak of nothing that came before. */
const filler = /[这那](?:边|块|一块|阵子|方面|里|儿|次|趟|头|几[天年]|段时间|会儿)|(?:^|[，,。])那(?![个种些样时次批])/g;

/** "This", "that", "it" without a topic of its own take the topic of the last answer. */
export function pointsBack(text: string, buyer: Pick<Buyer, 'lang' | 'topic'>): boolean {
  if (buyer.topic === null) return false;
  return buyer.lang === 'zh'
    ? /这|那|它|此|如果(?:不|没)|长期/.test(text.replace(filler, ' '))
    : /\b(?:this|that|it|those|these|they|such)\b/i.test(text.replace(expletive, ' '));
}
