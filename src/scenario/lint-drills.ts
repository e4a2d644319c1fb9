import { drills } from '../dialogue/words/drill.ts';
import { langs } from '../dialogue/words/stage.ts';
import { type Drill, type DrillItem, parseDrill } from './drill.ts';
import { type Finding, type Path, refuse } from './refuse.ts';
import { bigrams, isAlike } from './similar.ts';
import type { File, Source } from './source.ts';

/** Four rounds of ten before one comes back. */
const fewest = 40;
/** From here on two texts of one drill are one pattern with other words in it. */
const similar = 0.5;

type Said = Readonly<{ id: string; pairs: ReadonlySet<string>; path: Path }>;

/** What is given to work on. */
const given = ({ buyer, seller, exchange }: DrillItem): string =>
  [buyer, seller, ...exchange.map(({ text }) => text)].filter((text) => text !== null).join(' ');

/** Texts of one kind that are too much alike; each is reported once, at the later of the two. */
function alike(source: Source, said: readonly Said[]): readonly Finding[] {
  return said.flatMap(({ pairs, path }, at) => {
    const twin = said.slice(0, at).find((other) => isAlike(other.pairs, pairs, similar));
    return twin ? [refuse('lint.drill_alike', source.at(path), { other: twin.id })] : [];
  });
}

function thin(source: Source, { items }: Drill): readonly Finding[] {
  const few = items.length < fewest ? [refuse('lint.drill_few', source.at(['items']), { count: items.length, least: fewest })] : [];
  const givens = items.map((item, at): Said => ({ id: item.id, pairs: bigrams(given(item)), path: ['items', at] }));
  const answers = items.flatMap((item, at) =>
    item.examples.map((text, nth): Said => ({ id: item.id, pairs: bigrams(text), path: ['items', at, 'examples', nth] })),
  );
  return [...few, ...alike(source, givens), ...alike(source, answers)];
}

/**
 * Everything that stands against the drills of a folder: files that cannot be read, drills that a language lacks, too few items, two that are one pattern.
 * `directory` is the name that findings about the whole show.
 */
export function lintDrills(directory: string, files: readonly File[]): readonly Finding[] {
  const parsed = files.map(parseDrill);
  const there = new Set(files.map(({ name }) => name.split('/').slice(-2).join('/')));
  const leftOut = drills.flatMap((drill) =>
    langs
      .filter((lang) => !there.has(`${drill}/${lang}.yaml`))
      .map((lang) => refuse('lint.drill_left_out', { file: directory }, { file: `${drill}/${lang}.yaml` })),
  );
  return [...leftOut, ...parsed.flatMap((each) => (each.ok ? thin(each.source, each.value) : each.refusals))];
}
