import { isSpin } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Account, PersonId } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';
import { type Asked, add, type Deciding, trust } from './deciding.ts';

type Patterns = Readonly<Record<Lang, RegExp>>;
/** Either language counts: people mix. */
const either = ({ zh, en }: Patterns, text: string): boolean => zh.test(text) || en.test(text);

/** A way of saying no: the rule, that it can't be done, thanks for the thought. */
const declining: Patterns = {
  zh: /做不了|办不到|做不到|(?<!能)不能|没法|没办法|不方便|不合适|不允许|不敢|制度|规定|心领|恕|帮不上/,
  en: /\b(?:can(?:'t|not| not)|couldn't|not (?:able|appropriate|possible|allowed|something i)|unable|policy|our rules|rules (?:don't|forbid)|wouldn't be right|(?:have|need) to (?:decline|pass)|afraid not|won't be able)\b/i,
};

/** Taking a hint up: the seller's side gives, in so many words. */
const taking: Patterns = {
  zh: /(?:我|我们|咱们|公司|敝司)[^，。！？]{0,10}(?:赞助|冠名|支持(?:一下|一把|学术|年会|活动|会议)|出(?:这笔|点钱)|意思(?:一下|到)|表示(?:一下|表示)|(?:包|认|订|要)(?:一个|一块|下)(?:展位|桌|场)?)|(?:赞助|展位|冠名|晚宴|会务|活动|年会)[^，。！？]{0,8}(?:好说|没问题|我来|我们来|包在|算我们|交给我)|算我们一(?:个|份)/,
  en: /\b(?:we|i|my company)(?:'ll|'d| will| would| can| could)? (?:be (?:glad|happy|delighted|pleased) to |gladly |certainly |surely )?(?:sponsor|support (?:it|the|your|that)|take (?:a|the|one of the) (?:\w+ )?(?:booths?|tables?|sessions?)|chip in|contribute|put our name)\b|\bcount us in\b|\bconsider it done\b/i,
};

/** A nod that takes up what was hinted at a moment ago. */
const nodding: Patterns = {
  zh: /^(?:[^，。！？]{1,8}[，,])?(?:好说|没问题|不成问题|包在我|应该的|一定支持|我心里有数)/,
  en: /^(?:[\w.']+[ ,.]+){0,3}(?:no problem|happy to|gladly|with pleasure|leave (?:it|that) (?:to|with) me|say no more|i'll see (?:to it|what i can do))\b/i,
};

/** Preaching at whoever hinted: what they are, whom one might tell. "They check strictly these days" is an excuse, not a sermon. */
const preaching: Patterns = {
  zh: /(?:您|你)[^，。！？]{0,14}(?:贿赂|受贿|索贿|违法|违纪|违规|犯法|犯罪|腐败|不廉洁|吃拿卡要|职业道德|不正之风|底线|原则)|(?:这|那)(?:就|不就)?(?:是|叫|属于|算)[^，。！？]{0,6}(?:受贿|索贿|商业贿赂|贿赂|违纪|违法|腐败|犯罪)|举报|纪委|(?:不该|不应该|怎么能|怎么可以|怎么好意思)[^，。！？]{0,8}(?:提|要|讲|说|开口)/,
  en: /\b(?:(?:that|this)(?:'s| is| would be| amounts to| sounds like) (?:\w+ ){0,2}(?:brib\w+|corrupt\w*|illegal|against the law|a crime|unethical)|you(?:'re| are)? (?:\w+ ){0,2}(?:asking (?:me |us )?for a bribe|corrupt|breaking the (?:law|rules))|you (?:really )?(?:shouldn't|should not|ought not to|mustn't) (?:be asking|ask|have asked|say|have said|expect)|(?:have to|going to|could|should|will) report (?:this|that|you|it)|asham\w+|how (?:dare|can) you)\b/i,
};

/** Held concerns and questions that may still be put: nobody hints again after they were taken up or preached at, nor asks for what they have just put as open. */
export const mayHint = ({ concerns, own }: Buyer, { people, concerns: all }: Account, asks: boolean): boolean => {
  const hints = people.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'favour'));
  return asks ? !all.some(({ id, favour }) => favour && concerns[id]) : !hints.some(({ id }) => own[id]?.state === 'asked');
};

/** Whose hint at a favour stands: it was put, as a question of their own or as what is still open, and not declined since. */
export function hintOf({ before, prepared }: Asked): PersonId | undefined {
  const { people, concerns } = prepared.scenario.account;
  const asker = people.find(({ questions }) =>
    questions.some(({ id, kind }) => kind === 'favour' && ['asked', 'evaded'].includes(before.own[id]?.state ?? '')),
  );
  return concerns.find(({ id, favour }) => favour && before.concerns[id]?.state === 'raised')?.person ?? asker?.id;
}

/** True where the last turn ended with the hint. */
function hintedJustNow({ before, prepared }: Asked): boolean {
  const { people, concerns } = prepared.scenario.account;
  const asked = people.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'favour').map(({ id }) => before.own[id]?.turn));
  return [...asked, ...concerns.filter(({ favour }) => favour).map(({ id }) => before.concerns[id]?.turn)].includes(before.turn);
}

/** True where a hint that stands is taken up: an inducement, whoever began it (DESIGN, *Relationship in three degrees*). */
export const takesHint = (asked: Asked): boolean =>
  hintOf(asked) !== undefined &&
  !either(declining, asked.plain) &&
  (either(taking, asked.plain) || (hintedJustNow(asked) && either(nodding, asked.plain)));

/** True where whoever hinted is preached at. Whatever else it says, that is no decline with face. */
export const preachesAtHint = (asked: Asked): boolean => hintOf(asked) !== undefined && either(preaching, asked.plain);

/** The same utterance without what takes a hint up, preaches at it or declines it: that is no pitch, no proposal and no question. The labels in the log stand as they are. */
export function besidesHint(asked: Asked): Asked {
  const { grounded } = asked;
  const isAbout = [
    ...(takesHint(asked) ? [taking, nodding] : []),
    ...(preachesAtHint(asked) ? [preaching] : []),
    ...(hintOf(asked) !== undefined && hintedJustNow(asked) ? [declining] : []),
  ];
  const aside = asked.labels.map(({ act, text }) => isAbout.some((way) => either(way, text) && (way !== declining || !isSpin(act))));
  if (!aside.includes(true)) return asked;
  const labels = asked.labels.map((label, i) => (aside[i] ? { ...label, act: 'other' as const } : label));
  const isAnswered = grounded.segment !== null && aside[grounded.segment] === true;
  const candidates = asked.candidates.map((found, i) =>
    aside[i] ? { asked: found.asked.filter(({ kind }) => kind !== 'limit'), told: found.told } : found,
  );
  return { ...asked, labels, candidates, grounded: isAnswered ? { ...grounded, segment: null, about: [], how: 'nothing' } : grounded };
}

/** Who speaks up when a favour is offered: the person spoken to; where it was they who hinted, the highest of the others at the table, who heard it too. */
export function whoRefuses(asked: Asked): PersonId {
  const { person } = asked.grounded;
  if (hintOf(asked) !== person) return person;
  const others = asked.prepared.scenario.account.people.filter(({ id, present }) => present && id !== person);
  return [...others].sort((a, b) => b.rank - a.rank)[0]?.id ?? person;
}

/** A sermon in front of the others costs whoever hinted their face, and the seller trust. */
export function hearSermon(deciding: Deciding, asked: Asked): Deciding {
  const person = hintOf(asked);
  if (!person || !preachesAtHint(asked) || deciding.buyer.ended) return deciding;
  const hurt = add(deciding, { type: 'acknowledged', v: 1, turn: asked.turn, person, what: 'lectured' });
  return trust(hurt, asked.turn, 'lectured_over_favour', -deciding.buyer.numbers.trustLectured);
}

/** A hint that was declined: whoever hinted takes it well, and that is the end of it. */
export function hearDecline(deciding: Deciding, asked: Asked): Deciding {
  const { people, concerns } = asked.prepared.scenario.account;
  const hints = [
    ...people.flatMap(({ id: person, questions }) => questions.map(({ id, kind }) => ({ id, person, favour: kind === 'favour' }))),
    ...concerns,
  ].filter(({ favour }) => favour);
  const declined = deciding.events.flatMap((event) => {
    const id = event.type === 'own_answered' ? event.question : event.type === 'concern_answered' ? event.concern : undefined;
    return hints.filter((hint) => hint.id === id);
  })[0];
  if (!declined) return deciding;
  return add(deciding, { type: 'acknowledged', v: 1, turn: asked.turn, person: declined.person, what: 'declined' });
}
