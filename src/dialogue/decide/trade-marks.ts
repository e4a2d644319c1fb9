import type { ConcessionKind } from '../words/event.ts';
import type { Lang } from '../words/stage.ts';

type Patterns = Readonly<Record<Lang, RegExp>>;

/** What is given away, as it is said. A number of points, a free thing, a longer term; what the list price holds anyway is none. */
const concessions: Readonly<Record<Exclude<ConcessionKind, 'listed'>, Patterns>> = {
  discount: {
    zh: /(?:我们?|咱们?|给您|可以|能|再|申请|最多|帮您)[^，。？?！]{0,8}(?:让|降|优惠|便宜|减|少收|下调|抹)[^，。？?！]{0,8}(?:[\d一二两三四五六七八九十百几半]+个?(?:百分)?[点成万千百块元%％]|零头)|打[\d一二三四五六七八九点]{1,3}折|(?:价格|价钱|总价|单价|报价)(?:上|这块)?(?:我们?|还|再)?(?:可以|能)?(?:再)?(?:给您)?(?:让|降|优惠|下调|便宜)(?:一)?(?:点|些|步|下)/,
    en: /\b(?:we|I)(?:'ll| will| can| could|'d| would| might| am able to| are able to)?(?: also| even| perhaps| still)? (?:take|knock|give you|offer you|grant you|come down|go down|drop|reduce|lower|cut|shave|let you have)\b[^.?!]{0,40}(?:\bper ?cent|%|\boff\b|\bdiscount|\bcheaper|\d ?(?:thousand|million)|¥ ?\d)|\b(?:a|another) (?:\w+ ){0,3}(?:discount|rebate|price cut) (?:of|on)\b|\b(?:meet|help) you (?:half[- ]?way |partway )?on (?:the )?price\b/i,
  },
  free: {
    zh: /免费|白(?:送|给|做|装|飞)|(?:赠送|送(?:您|你|给您))|不(?:另|再|额外)?收(?:您|你)?(?:的)?(?:费|钱)|免(?:掉|了|收)(?:您|你)?(?:的)?[^，。]{0,6}费/,
    en: /\bfree of charge\b|\bfor free\b|\bfree (?:training|survey|sensors?|trial|spares?|service|fitting)\b|\bat no (?:extra |additional )?(?:cost|charge)\b|\b(?:we|I)(?:'ll| will| can| could)? throw in\b|\bon the house\b|\b(?:without|no) (?:extra )?charge\b/i,
  },
  terms: {
    zh: /(?:质保|保修|账期|付款期|尾款|货款|质保金)[^，。？?！]{0,12}(?:延(?:长|到|期)?|放宽|宽限|推迟|压到|压(?:一|两|三)年|缓|再付|分[两三四]次|分期|加(?:一|到))|延保|(?:延长|放宽)(?:质保|保修|账期|付款)/,
    en: /\b(?:extend|stretch|lengthen)\b[^.?!]{0,30}\b(?:warranty|terms?|payment)|\bwarranty\b[^.?!]{0,40}\b(?:instead of|an? (?:extra|further|third) year)|\b(?:pay|payment|paid)\b[^.?!]{0,20}\b(?:in (?:two|three|four) |instalments|later)|\b(?:held|hold|kept|keep)(?: it)? back\b|\b(?:sixty|ninety|thirty|60|90|30) days\b[^.?!]{0,12}\bto pay\b/i,
  },
};

/** Nothing is given by who says that it cannot be given. */
const refuses: Patterns = {
  zh: /(?:不能|没法|无法|不好|不会|不便|难以|不可能|不了|动不了|降不|让不|做不到|没有空间|不打折)/,
  en: /\b(?:can'?t|cannot|can not|won'?t|unable|not able|no room|don'?t|do not|never)\b/i,
};

/** A warranty that says what a warranty is: what breaks again is put right for nothing. It is in the price, so it gives nothing away; a longer one stands under `terms`. */
const underWarranty: Patterns = {
  zh: /(?:质保|保修)[^。！]{0,20}免费(?:返修|维修|更换|重做|修|换)|免费(?:返修|维修|更换|重做|修|换)[^。！]{0,20}(?:质保|保修)/,
  en: /\b(?:warranty|guarantee)\b[^.!]{0,60}\b(?:repair|redo|replace|fix|mend|put (?:it|that) right)\w*\b[^.!]{0,20}\b(?:free|no (?:extra )?(?:cost|charge))\b/i,
};

/** What is conceded in a clause or sentence; undefined where nothing is. */
export function concededIn(text: string): ConcessionKind | undefined {
  const clauses = text.split(/[。！!；;]|\.(?:\s|$)/);
  const given = clauses.filter((clause) => !refuses.zh.test(clause) && !refuses.en.test(clause));
  return (['discount', 'free', 'terms'] as const).find((kind) =>
    given.some(
      (clause) =>
        (concessions[kind].zh.test(clause) || concessions[kind].en.test(clause)) &&
        !(kind === 'free' && (underWarranty.zh.test(clause) || underWarranty.en.test(clause))),
    ),
  );
}

/** What ties a concession to something that the buyer is to do: "if we …, could you …?", 作为交换, 相应地您这边. */
const ties: Patterns = {
  zh: /(?:如果|要是|假如|只要|前提是|条件是)[^。！]{0,60}(?:您|你|贵司|咱们|集团|那边)[^。！]{0,24}(?:能|可以|肯|愿意|答应|承诺|定|签|给|安排|提前|放)|(?:如果|要是|假如|只要)[^。！]{0,24}(?:能|可以|肯)(?:在|先|就|一起)?(?:定|签|付|下单|放|提前|给)|作为(?:交换|回报|对等)|(?:相应|对应)(?:的|地)?|对等|换(?:您|取|回|成)|(?:前提|条件)是|(?:那|也|同样|同时)?(?:请|想请|希望|麻烦)?(?:您|你)(?:这边|那边|也)[^，。？?]{0,4}(?:能不能|能否|可不可以|可否|是不是|也)/,
  en: /\bin (?:return|exchange)\b|\bif (?:we|I)\b[^.!]{3,120}\b(?:could|would|can|will|might) (?:you|your|the group)\b|\bif you(?:'ll| will| can| could)?\b[^.!]{3,100}\b(?:we|I)(?:'ll| will| can| could|'d| would)\b|\bprovided (?:that )?you\b|\bon (?:the )?condition\b|\bas long as you\b|\bfor (?:that|it),? (?:could|would|can|will|I'd like) (?:you)?|\b(?:could|would) you (?:then|in turn|for your part)\b|\bagainst (?:a|your)\b/i,
};

/** True where something is asked of the buyer for it. */
export const tiesToAReturn = (text: string): boolean => ties.zh.test(text) || ties.en.test(text);
