import type { Lang } from '../../dialogue/words/stage.ts';
import type { Reading } from './reading.ts';
import type { Names } from './sample.ts';
import { ended, named, onward, start } from './vocabulary.ts';

/** Adds a text's own n-grams: characters in Chinese, words and pieces of words in English. */
export function grams({ text, lang }: Reading, names: Names): void {
  if (lang === 'zh') hanGrams(text, names);
  else wordGrams(text, names);
}

function hanGrams(text: string, names: Names): void {
  const line = `^${text.replace(/[\s。，、；：！]+/g, '·').replace(/[？?]+$/, '')}$`;
  for (let i = 0; i < line.length; i++) {
    let hash = start;
    for (let end = i + 1; end <= Math.min(i + 4, line.length); end++) {
      hash = onward(hash, line, end - 1, end);
      names.add(ended(hash));
    }
  }
  names.add(named('head:', line.slice(1, 4)));
  names.add(named('tail:', line.slice(-4, -1)));
}

function wordGrams(text: string, names: Names): void {
  const words = ['^', ...(text.match(/[a-z0-9']+|[?!]/g) ?? []).map((word) => (/^\d/.test(word) ? '#' : word)), '$'];
  for (let i = 0; i < words.length; i++) {
    runs(start, words, i, 1, 3, names);
    if (i + 3 < words.length) names.add(named(words[i] as string, ' _ _ ', words[i + 3] as string));
  }
  const piece = onward(start, '~');
  for (const word of words) for (let i = 0; i + 4 <= word.length; i++) names.add(ended(onward(piece, word, i, i + 4)));
  stemGrams(words.map(stem), names);
  names.add(named('head:', words.slice(1, 3).join(' ')));
  names.add(named('head3:', words.slice(1, 4).join(' ')));
}

/** Words bare of their endings, alone, in pairs, and in pairs with one word between: "ships late" and "shipped late" ask alike. */
function stemGrams(stems: readonly string[], names: Names): void {
  for (let i = 0; i < stems.length; i++) {
    const one = onward(stemHash, stems[i] as string);
    names.add(ended(one));
    if (i + 1 < stems.length) names.add(ended(onward(onward(one, ' '), stems[i + 1] as string)));
    if (i + 2 < stems.length) names.add(ended(onward(onward(one, ' _ '), stems[i + 2] as string)));
  }
}

const stemHash = onward(start, 'st:');
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ings?|ied|ies|edly|ed|es|s|ly|er|ers)$/, '') : word);

/** Adds the runs of `least` to `most` words that begin at the i-th, each joined by blanks, after what `from` is the hash of. */
function runs(from: number, words: readonly string[], i: number, least: number, most: number, names: Names): void {
  let hash = from;
  for (let n = 1; n <= most && i + n <= words.length; n++) {
    if (n > 1) hash = onward(hash, ' ');
    hash = onward(hash, words[i + n - 1] as string);
    if (n >= least) names.add(ended(hash));
  }
}

/** Adds n-grams of the sentence's skeleton: words of grammar stay, words of content stand by their first meaning, the unknown by a tilde. */
export function skeletonGrams(reading: Reading, names: Names): void {
  const bones = ['^', ...(reading.lang === 'zh' ? bonesZh(reading) : bonesEn(reading)), '$'];
  for (let i = 0; i < bones.length; i++) {
    runs(skeleton, bones, i, 2, 4, names);
    if (i + 2 < bones.length) names.add(named('ks:', bones[i] as string, ' _ ', bones[i + 2] as string));
  }
}

const skeleton = onward(start, 'k:');

const bonesEn = ({ pieces }: Reading): readonly string[] =>
  pieces.map(({ text, meanings }) =>
    grammar.en.has(text) ? text : (meanings[0]?.toUpperCase() ?? `~${/(?:ing|ed|ly|s|tion)$/.exec(text)?.[0] ?? ''}`),
  );

function bonesZh({ pieces }: Reading): readonly string[] {
  const bones: string[] = [];
  for (const { text, meanings } of pieces) {
    const bone = grammar.zh.has(text) ? text : (meanings[0]?.toUpperCase() ?? '~');
    if (bone !== '~' || bones.at(-1) !== '~') bones.push(bone);
  }
  return bones;
}

/** Words of grammar, by language. */
export const grammar: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(
    `a an the this that these those it its he she they them their his her i me my mine we us our ours you your yours what who whom whose which when where why how much many often long far
    is are was were am be been being do does did done doing have has had having can could will would shall should may might must ought need not no nor never none yes and or but so then than if unless because
    while until as at by for from in into of off on onto out over to under up with without within about after before between through during against per there here too also only just still even ever already
    yet again any some every each all both either neither other another else most more less least few lot lots ? ! , ; : – . don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shan't
    shouldn't haven't hasn't hadn't i'm i've i'd i'll you're you've you'd you'll we're we've we'd we'll they're they've they'd they'll it's it'd it'll that's that'd that'll there's what's who's who'd where's
    how's let's let tell please okay ok oh yeah well right now`.split(/\s+/),
  ),
  zh: new Set(
    `我 我们 咱 咱们 您 你 您们 你们 他 他们 她 它 这 那 这个 那个 哪 哪个 哪些 哪里 哪儿 什么 啥 怎么 怎样 如何 为什么 谁 多少 几 多 吗 呢 吧 啊 呀 嘛 呗 了 过 着 的 得 地 是 有 没 不 会 能 可以 要 想 就 才 都
    也 还 再 又 对 给 把 被 让 跟 和 在 从 到 因为 所以 但 而 ， 。 ？ ！ ； ： 、 如果 要是 一旦 万一 最 很 太 更 比 除了 还有 或者 还是 只 先 后 里 上 下 说 看 觉得 请 麻烦`.split(
      /\s+/,
    ),
  ),
};
