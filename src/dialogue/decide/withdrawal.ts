import type { Label } from '../words/act.ts';
import type { Lang } from '../words/stage.ts';
import type { Asked } from './deciding.ts';

/** Taking one's own offer off the table: the contract goes back, nothing is fitted, nobody is to sign. Either language counts in any session. */
const withdrawal: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:合同|方案|报价|协议|这份|这单|这套)[^，。；？]{0,10}(?:收回去|收回来|拿回去|带回去|撤回|撤下)|(?:收回|撤回|撤下)[^，。；？]{0,6}(?:合同|方案|报价|协议)|(?:现在|今天|眼下|先)?(?:不该|不应该|不能|不用|不必|别|先不|不建议[您你]?们?)(?:再)?(?:签|买|装|上)(?![了过]没)|(?:一台|一样|什么|一点|一分钱的东西)都不(?:装|卖|推)|今天(?:我)?(?:不卖|没有(?:什么)?(?:要|可)卖)/,
  en: /\b(?:tak(?:e|ing) (?:the |this |our |my |that )?(?:contract|offer|proposal|quotation|it) back|withdraw(?:ing)? (?:the |this |our |my )?(?:contract|offer|proposal|quotation|it)|(?:i don't think (?:you|we) should (?:sign|buy|fit|order)|(?:you|we|nobody) (?:really )?(?:shouldn't|should not|needn't|mustn't) (?:sign|buy|fit|order))|(?:i|we)(?:'d| would) advise (?:you )?(?:against|not to)|(?:i|we) (?:won't|wouldn't|will not|would not) (?:fit|sell you|have you sign|ask you to sign)|(?:there's|there is|i've|i have) nothing to sell)\b/i,
};

/** What asks for something is no withdrawal: "you needn't sign it all, how about two?". */
const asks = /[?？]|[吗呢吧]\s*[。.]?\s*$|怎么样|行不行|好不好|可以不|先(?:签|装|做|上)(?!不)/;

/** Whether a sentence takes the offer back, and asks for nothing in its place. */
export const withdraws = (text: string): boolean => !asks.test(text) && (withdrawal.zh.test(text) || withdrawal.en.test(text));

/**
 * Whether this takes an offer back where there is no sale to be had (DESIGN, *Endings*: an early, polite no is the best result). It has the grammar of
 * a proposal and asks the buyer for nothing, so that it is neither a push nor a pitch: it is the limit of the offer, admitted.
 */
export const takesBack = ({ prepared }: Asked, { text }: Label): boolean => !prepared.scenario.account.sale && withdraws(text);
