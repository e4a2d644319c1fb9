import type { Act, FacetKind, Flag, PayoffKind } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';

type Patterns = Readonly<Record<Lang, RegExp>>;

const openWord: Patterns = {
  zh: /什么|怎么|怎样|如何|哪|谁|为什么|为何|为啥|多少|几[个次天台条人家回年月种小层轮]|多[久长大高快]|说说|讲讲|聊聊|谈谈|介绍一下|呢[？?]?$|具体|了解/u,
  en: /\b(?:what|how|who|whom|whose|when|where|why|which|tell me|talk me|walk me|describe|explain|give me|i'd like to (?:know|understand|hear))\b/iu,
};
const leading: Patterns = {
  zh: /(?:难道|不觉得|应该(?:会|很)?.{0,10}(?:吧|对吧)|肯定.{0,12}(?:吧|对吧)|您(?:也)?(?:同意|认同|觉得).{0,16}(?:对吧|是吧|吧)[？?]?$|[？?](?:大概|差不多|有)?[^，。？?]{1,10}[？?]$|是不是(?:就|很|特别|应该))/u,
  en: /\b(?:don't you (?:think|agree)|wouldn't (?:it|you)|isn't (?:it|that)|surely|obviously|must (?:be|cost|hurt)|i (?:bet|assume|imagine|guess|suppose))\b|\?\s*(?:about |around |maybe |say )?[\w£$€ ,.]{1,24}\?$/iu,
};
const peer: Patterns = {
  zh: /^(?:别的|别家|其他(?:厂|家|客户|公司|企业)|同行|很多(?:厂|客户|企业|同行)|不少(?:厂|客户|企业|同行)|行业里)/u,
  en: /^(?:others?\b|other (?:plants|companies|firms|customers|people)|most (?:plants|companies|of)|many (?:plants|companies|of)|colleagues (?:elsewhere|at)|your peers)/iu,
};
const decision: Patterns = {
  zh: /谁(?:来)?(?:拍板|定|批|签|决定|说了算)|审批|拍板|决策|预算|立项|招标|采购流程|走(?:什么|哪些)流程|几家比|哪些部门(?:参与|会签)|签字权|权限/u,
  en: /\b(?:who (?:else )?(?:decides|signs|approves|has the (?:final|last)|is involved|would have to|needs to)|sign[- ]?off|approv(?:al|e|es)|budget|procurement|tender|decision|decide|buying process|capex|purchasing process|authority)\b/iu,
};
const agenda: Patterns = {
  zh: /今天|先(?:了解|听|聊|请教|问)|议程|分钟|时间|安排|顺序|记(?:一下|个)?笔记|录音/u,
  en: /\b(?:today|agenda|minutes|start (?:with|by)|begin (?:with|by)|first|time|plan for|order|cover|notes|record)\b/iu,
};
const concernCheck: Patterns = {
  zh: /还有(?:什么|哪些|没有|没).{0,10}(?:顾虑|疑问|担心|没聊|没谈|没问|补充|遗漏|不放心|要说)|(?:什么|哪些)顾虑|漏掉|没聊到|没问到/u,
  en: /\b(?:anything (?:else|we haven'?t|still|i (?:haven'?t|missed|should)|(?:that )?(?:(?:still|really) )?(?:worries|concerns|bothers|troubles|makes you))|what (?:else|worries you|concerns|reservations)|concerns?\b|reservations?|holding you back|left out|still open|standing? in the way|haven'?t (?:covered|asked|talked about))/iu,
};
const advantage: Patterns = {
  zh: /帮(?:您|你|助)|让(?:您|你|贵)|能(?:省|降|减|提|避免|缩短)|可以(?:省|降|减|提|避免|缩短|帮)|节省|减少|提高|提升|降低|避免|少(?:花|停|跑)|不用(?:再)?/u,
  en: /\b(?:help|so (?:that )?you|save|saves|reduce|reduces|cut|cuts|improve|avoid|prevent|means (?:that )?you|lets? you|allow|faster|cheaper|less|fewer|more (?:time|output|sales))\b/iu,
};

const facets: Readonly<Record<Lang, readonly (readonly [FacetKind, RegExp])[]>> = {
  zh: [
    ['how_much', /多少|几[次个天台条人回小分]|多久|多长|频率|比例|占比|多高|百分之几|多大|严重(?:吗|到)|经常|多不多/u],
    ['why', /为什么|为啥|原因|怎么会|怎么回事|什么造成|根源/u],
    ['who', /谁|哪(?:个|些)(?:人|部门|班组|岗位)|什么人/u],
    ['when', /什么时候|何时|哪(?:个|些)(?:时段|时候|月|季|班次|天)|多会儿|几点|从什么时候|旺季/u],
    ['where', /哪(?:里|儿|条|台|个环节|个工序|道|个地方|一段)|什么地方|什么环节|在哪/u],
    ['how', /怎么(?:处理|发现|应对|解决|办|补救)|如何(?:处理|发现|应对|解决)|怎样/u],
    ['what', /什么|哪些|哪方面/u],
  ],
  en: [
    ['how_much', /\bhow (?:much|many|often|long|frequent\w*|bad\w*|big|serious)\b|\bwhat (?:share|percentage|proportion|number|rate)\b/iu],
    ['why', /\bwhy\b|\bhow come\b|\bwhat (?:causes|caused)|\breason|\bwhat'?s behind/iu],
    ['who', /\bwho(?:se|m)?\b/iu],
    ['when', /\bwhen\b|\bwhat time|\bsince when|\bwhich (?:shift|month|season|day)/iu],
    ['where', /\bwhere\b|\bwhich (?:line|site|step|part|machine|area|department|stage)/iu],
    ['how', /\bhow (?:do|does|did|is|are|was|were) (?:you|they|it|that|the|your)\b/iu],
    ['what', /\bwhat\b|\bwhich\b/iu],
  ],
};
const payoffs: Readonly<Record<Lang, readonly (readonly [PayoffKind, RegExp])[]>> = {
  zh: [
    ['confidence', /把握|信心|有多确定|相信|能成|效果.{0,6}(?:信|确定)|靠得住/u],
    ['ease', /容易|好(?:推|落地|上手|推行)|上手|难(?:不难|推)|适应|配合|接受|推(?:行|得动)/u],
    ['impact', /好处|价值|帮助|意义|影响|收益|省|什么样|最想|希望|用处|有用|值|能做/u],
  ],
  en: [
    ['confidence', /\b(?:confident|sure|certain|likely|convinced|believe|trust)\b/iu],
    [
      'ease',
      /\b(?:easy|easily|ease|hard (?:would|to)|simple|smoothly|quickly|take (?:it )?up|adopt|get used|fit in|put into practice)\b/iu,
    ],
    ['impact', /\b(?:help|worth|benefit|value|gain|mean|difference|do for|allow|save|useful|ideal|want|like|matter|important)\b/iu],
  ],
};

const yesNo = /^(?:and |so |but |well,? )?(?:do|does|did|is|are|was|were|can|could|would|will|have|has) /iu;

/** Flags of a normalised segment, by its act (coding manual, *Flags*). `stacked` needs the whole turn and is set elsewhere. */
export function flagsOf(text: string, act: Act, lang: Lang): readonly Flag[] {
  const flags: Flag[] = [];
  const question = act === 'situation' || act === 'problem' || act === 'implication' || act === 'need_payoff';
  if (question) flags.push(openWord[lang].test(text) && !yesNo.test(text) ? 'open' : 'closed');
  if ((question || act === 'pitch') && leading[lang].test(text)) flags.push('leading');
  if (question && peer[lang].test(text)) flags.push('peer');
  if (act === 'situation' && decision[lang].test(text)) flags.push('decision_process');
  if (act === 'problem')
    flags.push(
      ...facets[lang]
        .filter(([, p]) => p.test(text))
        .map(([kind]): Flag => `5w2h:${kind}`)
        .slice(0, 2),
    );
  if (act === 'need_payoff')
    flags.push(
      ...firstOr(
        payoffs[lang].filter(([, p]) => p.test(text)).map(([kind]): Flag => `ice:${kind}`),
        'ice:impact',
      ),
    );
  if (act === 'pitch') flags.push(advantage[lang].test(text) ? 'advantage' : 'feature');
  if (act === 'other' && agenda[lang].test(text)) flags.push('agenda');
  if (act === 'listening' && concernCheck[lang].test(text)) flags.push('concern_check');
  return flags;
}

const firstOr = (found: readonly Flag[], otherwise: Flag): readonly Flag[] => (found[0] === undefined ? [otherwise] : [found[0]]);
