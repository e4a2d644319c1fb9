import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type YAMLMap } from 'yaml';
import type { Place } from '../dialogue/words/refusal.ts';
import { type Path, type Refused, refuse } from './refuse.ts';
import { deepest } from './syntax.ts';

/** Offsets at which a value and its field name start. */
export type Spot = Readonly<{ value: number; key?: number }>;

type Walk = Readonly<{
  file: string;
  lines: LineCounter;
  /** Filled while walking, by path joined with dots. */
  spots: Map<string, Spot>;
  refusals: Refused[];
}>;

const start = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

const place = ({ file, lines }: Walk, node: unknown, path: Path): Place => {
  const { line, col } = lines.linePos(start(node));
  return { file, line, column: col, ...(path.length > 0 ? { path: path.join('.') } : {}) };
};

/** The plain value of a YAML node, noting where each part stands. Refuses what an authored file may not have: aliases, tags, doubled fields, deep nesting. */
export function plainValue(walk: Walk, node: unknown, path: Path = [], key?: number): unknown {
  walk.spots.set(path.join('.'), { value: start(node), ...(key === undefined ? {} : { key }) });
  if (path.length > deepest) {
    walk.refusals.push(refuse('scenario.too_deep', place(walk, node, path.slice(0, 4)), { most: deepest }));
    return undefined;
  }
  marks(walk, node, path);
  if (isMap(node)) return fields(walk, node, path);
  if (isSeq(node)) return node.items.map((item, at) => plainValue(walk, item, [...path, at]));
  return isScalar(node) ? node.value : null;
}

function marks(walk: Walk, node: unknown, path: Path): void {
  const known = isScalar(node) || isMap(node) || isSeq(node);
  if (isAlias(node) || (known && node.anchor)) walk.refusals.push(refuse('scenario.alias', place(walk, node, path)));
  else if (known && node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
    walk.refusals.push(refuse('scenario.tag', place(walk, node, path)));
}

function fields(walk: Walk, map: YAMLMap, path: Path): Readonly<Record<string, unknown>> {
  const seen = new Map<string, number>();
  const entries: [string, unknown][] = [];
  for (const { key, value } of map.items) {
    const name = isScalar(key) && !key.anchor && key.value !== null ? String(key.value) : '';
    const before = seen.get(name);
    if (name === '' || name === '__proto__') walk.refusals.push(refuse('scenario.bad_key', place(walk, key, path)));
    else if (before !== undefined) {
      const line = walk.lines.linePos(before).line;
      walk.refusals.push(refuse('scenario.duplicate_key', place(walk, key, [...path, name]), { field: name, line }));
    } else {
      seen.set(name, start(key));
      entries.push([name, plainValue(walk, value, [...path, name], start(key))]);
    }
  }
  return Object.fromEntries(entries);
}
