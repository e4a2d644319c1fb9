import { keysHeld } from '../words/key-words.ts';
import { type Lang, langs } from '../words/stage.ts';
import { type SecretKind, secretNow } from '../words/tender.ts';
import { type Asked, add, type Deciding, trust } from './deciding.ts';

/** What a secret is called, and what asking for it sounds like near its name. */
type Trade = Readonly<{ named: RegExp; asks: RegExp }>;

const zhTell =
  '透|漏|告诉|给(?:我|咱)|说说|说(?:一|个)|讲讲|讲(?:一|个)|指点|暗示|交个底|露|打听|看(?:一眼|看|一下)|知道|方便|能不能|可不可以';
const zhMuch = '多少|什么(?:数|价|水平|区间|范围)|几(?:个亿|千万|百万|钱)|哪个数|大概|大致|底|区间|范围|高不高|低不低|高还是低';
const enTell = 'tell|hint|give|show|share|let (?:me|us)|know|pass|slip|what|how (?:much|high|far|low)|which|roughly|range|where';

/** The trade's words in either language; people mix. */
const trade: Readonly<Record<SecretKind, Readonly<Record<Lang, Trade>>>> = {
  rivals: {
    zh: {
      named:
        /(?:别(?:的)?家|其他(?:几家|家|单位|公司|投标人|供应商|厂家)|另外(?:几|两|三)家|对手|友商|前面(?:来的|几家|那家)|上一家|同行的)(?:的)?[^。？?！]{0,10}(?:报|价|投了|标书|方案要多少|便宜)|哪家报/,
      asks: new RegExp(`${zhMuch}|${zhTell}|低|便宜`, 'u'),
    },
    en: {
      named:
        /\b(?:(?:other|rival|competing|previous) (?:bidders?|bids?|firms?|suppliers?|companies|contractors?|offers?|prices?|quotations?)|the others|(?:the |our )?competit(?:ors?|ion)|(?:the |our )?rivals?)\b(?=.{0,40}\b(?:quot|pric|bid|ask|charg|offer|pitch|cost|cheap|expensive|want))|\bhas any(?:one|body) (?:quoted|offered|bid)|\bcompeting prices?|\b(?:quot|pric|bid|offer|charg)\w*\b.{0,25}\b(?:(?:the )?(?:other|rival|competing) (?:bidders?|firms?|suppliers?|companies)|the others|(?:the |our )?competit(?:ors?|ion)|(?:the |our )?rivals?)\b/i,
      asks: new RegExp(`\\b(?:${enTell}|are|is|has)\\b`, 'i'),
    },
  },
  ceiling: {
    zh: {
      named: /最高(?:投标)?限价|限价|拦标价|控制价|报价上限|超(?:不超|没超)(?:过)?上限/,
      asks: new RegExp(`${zhMuch}|${zhTell}|超|差得远|差多少`, 'u'),
    },
    en: {
      named: /\b(?:(?:price )?ceiling|(?:maximum|control|reserve|cap) price|price (?:cap|limit)|upper limit|over the limit)\b/i,
      asks: new RegExp(`\\b(?:${enTell}|at what|over|far)\\b`, 'i'),
    },
  },
  estimate: {
    zh: {
      named: /标底|底价|(?:内部|你们的?|工程师的?)?(?:估价|估算|造价估算)|心理价位|心里的?(?:价位|数)/,
      asks: new RegExp(`${zhMuch}|${zhTell}`, 'u'),
    },
    en: {
      named:
        /\b(?:(?:sealed|internal|engineer'?s'?|your|own|cost) estimates?|estimated (?:value|cost|price)|(?:have|did) you estimated?|reckon with internally|price (?:you have )?in mind)\b/i,
      asks: new RegExp(`\\b(?:${enTell}|may i ask)\\b`, 'i'),
    },
  },
  evaluators: {
    zh: {
      named:
        /评委|评标(?:专家|委员会|小组|组长)|评审(?:专家|委员|小组)|专家名单|业主代表|哪(?:几位|些|位)专家|打分的(?:人|专家)|谁(?:来)?(?:评标|打分)/,
      asks: new RegExp(`谁|哪(?:些|几|位|一位)|名单|认识|熟人|拜访|引荐|介绍|约|几个|当不当|是不是|${zhTell}`, 'u'),
    },
    en: {
      named:
        /\b(?:evaluat(?:ors?|ion (?:panel|committee|team))|evaluate (?:this|it|the bids?|us)|(?:on|of|in|chairs?) the panel|panel members?|assessors?|(?:evaluation|expert|assessment) (?:panel|committee|pool)|experts?|who (?:does|will do) the (?:scoring|marking))\b/i,
      asks: /\b(?:who|whose|names?|which|list|introduc\w+|meet|visit|acquainted|friend|anybody we know|point us|let us know|will you be|how many)\b/i,
    },
  },
  scores: {
    zh: {
      named:
        /(?:委员会|评委|专家)?(?:内部|私下|实际)(?:的)?(?:打分|评分|分数|权重|排)|哪位(?:委员|评委)[^。？?]{0,6}(?:偏|向)|(?:得|打)了多少分|(?:现在|暂时)(?:我们)?(?:排|在)第几/,
      asks: /[\s\S]/,
    },
    en: {
      named:
        /\b(?:(?:inside|internal|unofficial|informal)\w* (?:marks?|marking|scor\w+|rank\w+|weigh\w+)|(?:scores?|marks?|points) (?:are )?weighed internally|(?:marks?|scores?) so far|which member leans|who (?:on the committee )?has the strongest voice|how did (?:we|they|the others) score)\b/i,
      asks: /[\s\S]/,
    },
  },
  documents: {
    zh: {
      named:
        /(?:提前|先|私下|悄悄|抢先|没发之前|挂网之?前|公布之?前|定稿之?前)[^。？?！]{0,12}(?:招标文件|标书|文件|初稿|草稿|评分表|评分办法|技术参数)|(?:招标文件|标书|文件|评分表|评分办法|技术参数)[^。？?！]{0,8}(?:初稿|草稿|电子版|提前|先)[^。？?！]{0,10}/,
      asks: /给|发|看|拷|要一份|透|传|拿/,
    },
    en: {
      named:
        /\b(?:(?:early|advance|first|private|sneak)\s+(?:sight|look|copy|peek|draft)|drafts?|ahead of the others|before (?:they're|they are|it's|it is|everyone|everybody|the others|publication|the notice))\b(?=.{0,60}\b(?:tender|documents?|papers|specifications?|scoring|requirements?)\b)|\b(?:tender|documents?|papers|specifications?|scoring sheet)\b.{0,40}\b(?:early|in advance|ahead of the others|before (?:they're|they are|it's|it is|everyone|everybody|the others|publication|the notice)|drafts?)\b/i,
      asks: /\b(?:see|send|look|show|give|get|have|slip|share|peek|pass|let)\b/i,
    },
  },
};

/** What is published, or how it is arrived at, may be asked; and saying that one won't ask is no asking. */
const procedure: Readonly<Record<Lang, RegExp>> = {
  zh: /(?<!没|未|还没)(?:已)?(?:公布|公开|公示|公告)(?!之?前|以前)|什么时候(?:能)?(?:公布|发|出|公开)|(?:设不设|有没有|会不会|要不要)(?:设|有|定)?(?:最高)?(?:限价|控制价|标底)|怎么(?:算|定|编|抽|产生|组成|来)|从哪里抽|按(?:什么|哪)|由(?:哪些|什么)部门|(?:不|没)(?:会|想|敢|该|能)?(?:问|打听|碰|谈)/,
  en: /\b(?:publi(?:shed|cly)|made public|will (?:there be|it be published|you publish)|(?:is there|do you have) (?:a |an |any )?(?:price )?(?:ceiling|limit|maximum|estimate)|when (?:will|is|are|do)|how (?:is|are|was|were|will|do) .{0,60}\b(?:set|chosen|drawn|appointed|worked out|determined|composed|made up|calculated)|(?:won't|will not|don't|do not|not) (?:ask|go into|touch|going to ask))\b/i,
};
const beforehand = /公布之?前|公布以前|没公布|未公布|before (?:it|they|that)[^,.?]{0,12}publi/i;

/** The secret that an utterance asks for, of those that this tender must not tell now; undefined where it asks for none. */
export function secretAsked(asked: Asked): SecretKind | undefined {
  const { tender } = asked.prepared.scenario.account;
  if (!tender) return undefined;
  const kinds = secretNow(tender).map(({ kind }) => kind);
  return asked.labels.map(({ text }) => kinds.find((kind) => asksFor(asked, kind, text))).find((kind) => kind !== undefined);
}

function asksFor({ prepared }: Asked, kind: SecretKind, text: string): boolean {
  const open = procedure.zh.test(text) || procedure.en.test(text);
  if (open && !beforehand.test(text)) return false;
  const own = prepared.words.tender?.[kind]?.words ?? [];
  return keysHeld(text, own).length > 0 || langs.some((lang) => trade[kind][lang].named.test(text) && trade[kind][lang].asks.test(text));
}

/**
 * Asking for what a tender must not tell counts as inducement (DESIGN, *Stage mechanics*): it takes all trust, the second time ends the session. The buyer says why.
 */
export function keepSecrets(deciding: Deciding, asked: Asked): Deciding {
  const secret = deciding.buyer.ended ? undefined : secretAsked(asked);
  if (secret === undefined) return deciding;
  const { turn, grounded } = asked;
  const again = deciding.buyer.inducements > 0;
  const kept = trust(
    add(deciding, { type: 'secret_kept', v: 1, turn, person: grounded.person, secret }),
    turn,
    'asked_for_a_secret',
    -deciding.buyer.trust,
  );
  return again ? add(kept, { type: 'ended', v: 1, turn, by: 'buyer', why: 'secret', outcome: 'no_sale' }) : kept;
}

/** True where this turn asked for a secret: it is answered by the refusal alone, whatever else it asks. */
export const secretKept = ({ events }: Deciding): boolean => events.some((event) => event.type === 'secret_kept');
