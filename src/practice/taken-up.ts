import { tiesToWhatWasSaid } from '../dialogue/code/patterns.ts';
import { stem } from '../dialogue/ground/stem.ts';
import type { Lang } from '../dialogue/words/stage.ts';

/** Words that carry no matter: to repeat them is not to take anything up. */
const hollowEn = new Set(
  (
    'the and but for with that this these those they them their there then than what when where which who whom whose why how have has had having was were are been being ' +
    'will would could should can may might must shall does did doing done not from into onto over under about after before again every each some any all both more most much many ' +
    'very just only also too here your yours you our ours his her hers its our one two get got goes going went come came make makes made say says said know knew think thought ' +
    'take took put let way thing things lot bit really quite still already even back well yes yeah because while until since like'
  ).split(' '),
);
const hollowZh =
  /^(?:什么|怎么|怎样|我们|你们|咱们|他们|这个|那个|这边|那边|一个|两个|没有|就是|不是|还是|可以|能不|有没|多少|现在|时候|的时|之后|以后|以前|一下|的话|如果|要是|因为|所以|但是|已经|大概|可能|觉得|知道|东西|事情|问题|有点|一点|这么|那么|起来|出来|过来|下来|上来|都是|也是|会不|不会|不能|不了|来了|去了|了一|是一|一次|这种|那种|有人|自己|每次|有时)$/;

/** Pieces of at least two characters that stand in both texts, the longest first; none of them inside another. */
function sharedPieces(one: string, other: string): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < one.length - 1; from += 1) {
    let to = from + 2;
    if (!other.includes(one.slice(from, to))) continue;
    while (to < one.length && other.includes(one.slice(from, to + 1))) to += 1;
    found.push(one.slice(from, to));
    from = to - 1;
  }
  return [...new Set(found)].sort((a, b) => b.length - a.length);
}

const hanOnly = (piece: string): readonly string[] => piece.match(/[\p{Script=Han}\p{N}a-z]{2,}/giu) ?? [];

function takenZh(buyer: string, answer: string): readonly string[] {
  return sharedPieces(buyer, answer)
    .flatMap(hanOnly)
    .filter((piece) => !hollowZh.test(piece));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z][a-z-]+|\d+(?:[,.]\d+)*/g) ?? [];

function takenEn(buyer: string, answer: string): readonly string[] {
  const roots = new Set(wordsOf(answer).map(stem));
  const shared = wordsOf(buyer).filter((word) => word.length > 2 && !hollowEn.has(word) && roots.has(stem(word)));
  return [...new Set(shared)];
}

/** What of the buyer's own words an answer takes up, longest first in Chinese, in their order in English. Both texts are normalised. */
export const takenUp = (lang: Lang, buyer: string, answer: string): readonly string[] =>
  lang === 'zh' ? takenZh(buyer, answer) : takenEn(buyer, answer);

const addresses: Readonly<Record<Lang, RegExp>> = { zh: /您|你/, en: /\byou(?:r|rs|'ll|'ve|'d|'re)?\b/i };

/**
 * Whether a statement is tied to what the buyer said (manual, rule 30): it says so, or it takes their words up. One word may be chance ("in all cellars" after "which cellar was too dry");
 * two are none, nor is one that is said to them.
 */
export function isTied(lang: Lang, buyer: string, answer: string): boolean {
  const words = takenUp(lang, buyer, answer).length;
  return tiesToWhatWasSaid[lang].test(answer) || words > 1 || (words > 0 && addresses[lang].test(answer));
}

/** Words of a normalised text as they stand in what was said, in its own script and capitals; where the two do not run in step, as they are. */
export function asSaid(said: string, plain: string, words: readonly string[]): readonly string[] {
  if (said.length !== plain.length) return words;
  const lower = plain.toLowerCase();
  return words.map((word) => {
    const at = lower.indexOf(word);
    return at < 0 ? word : said.slice(at, at + word.length);
  });
}
