/** Checks corpus/<lang>/<batch>.jsonl and prints what it holds. Run: npx tsx scripts/lint-corpus.ts */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CorpusRow } from '../src/cli/eval/row.ts';
import { type Act, acts } from '../src/dialogue/words/act.ts';
import { type Lang, langs } from '../src/dialogue/words/stage.ts';
import { askedOfAccounts, asksOfAccounts } from './asked-of-accounts.ts';
import { aboutRow, bare } from './corpus-checks.ts';
import { nearDuplicates } from './near-duplicates.ts';

type Placed = Readonly<{ row: CorpusRow; at: string }>;
type Finding = Readonly<{ at: string; what: string }>;

const root = join(import.meta.dirname, '..');

/** The least a linear model can learn an act from (DESIGN, "Classifier"). */
const leastPerAct = 60;
/** Two texts this alike teach nothing new, and would leak between training and test folds. */
const tooAlike = 0.6;
/** Share of a language's rows that may begin alike before the model learns the opening instead of the act. */
const openingShare = 0.015;

function readBatch(lang: string, file: string, findings: Finding[]): readonly Placed[] {
  const path = join(root, 'corpus', lang, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const at = `${relative(root, path)}:${index + 1}`;
    const parsed = CorpusRow.safeParse(jsonOf(line));
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        findings.push({ at, what: `${issue.path.join('.') || 'row'}: ${issue.message}: mend it by src/cli/eval/row.ts.` });
      return [];
    }
    for (const what of aboutRow(parsed.data, file.replace(/\.jsonl$/, ''), lang)) findings.push({ at, what });
    return [{ row: parsed.data, at }];
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Not JSON at all: the schema then names the line as "expected object".
    return undefined;
  }
}

function twiceUsedIds(rows: readonly Placed[]): readonly Finding[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ row, at }) => {
    const before = first.get(row.id);
    if (!before) first.set(row.id, at);
    return before ? [{ at, what: `id ${row.id} is taken by ${before}: number on.` }] : [];
  });
}

/** A bare follow-up ("such as?") is said on every call; what stands before it is what teaches. Fewer pieces than this are alike by chance. */
const bareFollowUp = 4;
/** Pairs of rows that are nearly the same; rows of one pair may be. */
function tooNear(lang: Lang, rows: readonly Placed[]): readonly Finding[] {
  return nearDuplicates(
    rows.map(({ row }) => row.text),
    lang,
    tooAlike,
    bareFollowUp,
  ).flatMap(({ later, earlier, alike }) => {
    const [one, twin] = [rows[later] as Placed, rows[earlier] as Placed];
    if (one.row.pair && one.row.pair === twin.row.pair) return [];
    const what = `nearly the same (${alike.toFixed(2)}) as ${twin.at} “${twin.row.text}”: say it otherwise, or give both one pair id.`;
    return [{ at: one.at, what }];
  });
}

function opening(row: CorpusRow): string {
  if (row.lang === 'zh') return [...bare(row.text)].slice(0, 3).join('');
  return row.text.toLowerCase().split(/\s+/).slice(0, 3).join(' ');
}

function overusedOpenings(rows: readonly Placed[]): readonly Finding[] {
  const limit = Math.max(8, Math.ceil(rows.length * openingShare));
  const byOpening = grouped(rows);
  return [...byOpening].flatMap(([start, those]) => {
    const last = those.at(-1);
    return last && those.length > limit
      ? [{ at: last.at, what: `“${start}…” begins ${those.length} rows, ${limit} may: begin some otherwise.` }]
      : [];
  });
}

/** Rows by their opening (Node 20 has no Map.groupBy). */
function grouped(rows: readonly Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const one of rows) {
    const known = groups.get(opening(one.row));
    if (known) known.push(one);
    else groups.set(opening(one.row), [one]);
  }
  return groups;
}

function thinActs(lang: string, rows: readonly Placed[]): readonly Finding[] {
  return acts.flatMap((act) => {
    const count = rows.filter(({ row }) => row.act === act).length;
    return count < leastPerAct
      ? [{ at: `corpus/${lang}`, what: `${act} has ${count} rows, ${leastPerAct} are the least: write more.` }]
      : [];
  });
}

function share(rows: readonly Placed[], has: (row: CorpusRow) => unknown): string {
  const count = rows.filter(({ row }) => has(row)).length;
  return `${count} (${((100 * count) / Math.max(1, rows.length)).toFixed(1)} %)`;
}

function summary(lang: string, rows: readonly Placed[]): string {
  const batches = new Map<string, Set<Act>>();
  for (const { row } of rows) batches.set(row.source_batch, (batches.get(row.source_batch) ?? new Set()).add(row.act));
  const trades = new Set(rows.map(({ row }) => row.industry));
  const incomplete = [...batches].flatMap(([batch, held]) => {
    const missing = acts.filter((act) => !held.has(act));
    return missing.length > 0 ? [`  without ${missing.join(', ')}: ${batch}`] : [];
  });
  const table: readonly (readonly [string, string])[] = [
    ['rows', `${rows.length} in ${batches.size} batches, ${trades.size} industries`],
    ...acts.map((act) => [act, share(rows, (row) => row.act === act)] as const),
    ['spoken', share(rows, (row) => row.register === 'spoken')],
    ['with context', share(rows, (row) => row.context ?? row.previous)],
    ['needs context', share(rows, (row) => row.needs_context)],
    ['several segments', share(rows, (row) => row.segments.length > 1)],
    ['traditional', share(rows, (row) => row.script === 'hant')],
    ['in pairs', share(rows, (row) => row.pair)],
    ['ambiguous', share(rows, (row) => row.ambiguous)],
  ];
  return [`\n${lang}`, ...table.map(([name, value]) => `  ${name.padEnd(18)}${value}`), ...incomplete].join('\n');
}

const findings: Finding[] = [];
const summaries: string[] = [];
const everything: Placed[] = [];
for (const lang of langs) {
  const folder = join(root, 'corpus', lang);
  if (!existsSync(folder)) continue;
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  const rows = files.flatMap((file) => readBatch(lang, file, findings));
  const asked = askedOfAccounts(lang);
  for (const { row, at } of rows) findings.push(...asksOfAccounts(row, asked).map((what) => ({ at, what })));
  findings.push(...tooNear(lang, rows), ...overusedOpenings(rows), ...thinActs(lang, rows));
  summaries.push(summary(lang, rows));
  everything.push(...rows);
}
findings.push(...twiceUsedIds(everything));
for (const { at, what } of findings) console.error(`${at}: ${what}`);
console.log(summaries.join('\n'));
console.log(findings.length === 0 ? '\nno errors' : `\n${findings.length} errors`);
process.exitCode = findings.length === 0 ? 0 : 1;
