import { stem } from '../dialogue/ground/stem.ts';

/** Signs and words that say nothing of a matter: two texts that share only these share nothing. */
const bareHan = new Set(
  '的了是在和有把就都也还不没吗呢吧我你您他她它们这那个一很要会能到给跟与及其被让对从向着过得地嘛啊哦嗯并而但或些里上下中去来说做好想只再又可以为什么怎样',
);
const bareWords = new Set(
  'the a an of to in on at for and or but is are was were be been being it its this that these those we our ours you your they their he she his her i my me us them with by from as so do does did have has had will would can could should may might must not no there here what when where who how which why if then than about into over up out too very just also any some all more most much many lot get gets got go goes'.split(
    ' ',
  ),
);

const han = /\p{Script=Han}/u;

/** Units that carry a matter, in order: Chinese signs one by one, other words by their stem; null where a sign, a word or the end of a sentence carries none. */
type Unit = Readonly<{ at: number; end: number; raw: string; key: string | null; han: boolean }>;

/** The content of a text unit by unit. */
export function unitsOf(text: string): readonly Unit[] {
  return [...text.matchAll(/\p{Script=Han}|[\p{L}\p{N}']+|[。！？.!?\n]/gu)].map((found) => {
    const [raw] = found;
    const at = found.index;
    const isHan = han.test(raw);
    return {
      at,
      end: at + raw.length,
      raw: raw.toLowerCase(),
      key: isHan ? (bareHan.has(raw) ? null : raw) : keyOf(raw.toLowerCase()),
      han: isHan,
    };
  });
}

const keyOf = (word: string): string | null => (!/[\p{L}\p{N}]/u.test(word) || bareWords.has(word) ? null : stem(word));

/** Bigrams of Chinese content and stems of other words: what two texts are compared by. */
export function contentOf(text: string): ReadonlySet<string> {
  const units = unitsOf(text);
  return new Set(units.flatMap((unit, i) => gram(unit, units[i + 1]) ?? []));
}

function gram(unit: Unit, next: Unit | undefined): string | undefined {
  if (unit.key === null) return undefined;
  if (!unit.han) return unit.key;
  return next?.han && next.key !== null && next.at <= unit.end + 1 ? unit.key + next.key : undefined;
}

/** The stretches of a text that stand in this content, as they are written: what was recognised. */
export function shared(text: string, content: ReadonlySet<string>): readonly string[] {
  const units = unitsOf(text);
  const runs: { from: number; to: number }[] = [];
  units.forEach((unit, i) => {
    const next = units[i + 1];
    const one = gram(unit, next);
    if (one === undefined || !content.has(one)) return;
    const to = unit.han && next ? next.end : unit.end;
    const last = runs.at(-1);
    if (last && unit.at <= last.to) last.to = to;
    else runs.push({ from: unit.at, to });
  });
  return runs.map(({ from, to }) => text.slice(from, to));
}
