/**
 * Learns how questions are put (decision 0032) from the questions of the library's accounts and writes src/dialogue/ground/frames-{zh,en}.ts: `npx tsx scripts/train-frames.ts`.
 * With `measure` it leaves them as they are: it looks up each account's questions with a table that was learned without that account, and writes what is found into docs/buyer.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadNormaliser } from '../src/adapters/normaliser/normaliser.ts';
import { loadHeldOut, loadScenarios } from '../src/adapters/scenario-files/load.ts';
import { keptOut, type LookedUp, leftOut, sharesOf } from '../src/dialogue/ground/found.ts';
import { readFrames, rowsOf } from '../src/dialogue/ground/frames.ts';
import { prepare } from '../src/dialogue/ground/prepare.ts';
import { type Lang, langs } from '../src/dialogue/words/stage.ts';
import { isShared } from '../src/scenario/shared.ts';
import { learned, lessonsIn } from './frames-learned.ts';

const loaded = await loadScenarios('scenarios');
if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
const normaliser = await loadNormaliser();
const library = loaded.value;

/** Several grams a line, so that the table stays within a page of code. */
const perLine = 12;

function write(lang: Lang): void {
  const rows = learned(library.flatMap(({ scenario }) => lessonsIn(scenario, lang, (text) => normaliser.plain(text, lang)))).split('\n');
  const lines = Array.from({ length: Math.ceil(rows.length / perLine) }, (_, i) => rows.slice(i * perLine, (i + 1) * perLine).join(' '));
  const name = { zh: 'chinese', en: 'english' }[lang];
  const page = `/** How questions are put, learned by scripts/train-frames.ts from the library's questions: gram after gram with its tenths by \`columns\` of frames.ts. */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  writeFileSync(join('src', 'dialogue', 'ground', `frames-${lang}.ts`), page);
  console.log(`${lang}: ${rows.length} grams`);
}

/** One account is left out at a time as long as there are no more than these. */
const folds = 13;

type Looked = Readonly<{ own: readonly LookedUp[]; held: readonly LookedUp[] }>;
/** An account's own questions, and those that all accounts share for the common topics. */
type Apart = Readonly<{ theirs: Looked; shared: Looked }>;

/** What is found of each account's questions in one language, with a table learned without that account. */
async function measured(lang: Lang): Promise<ReadonlyMap<string, Apart>> {
  const plain = (text: string): string => normaliser.plain(text, lang);
  const all = new Map<string, Apart>();
  for (let fold = 0; fold < folds; fold++) {
    const others = library.filter((_, i) => i % folds !== fold);
    const frames = readFrames(learned(others.flatMap(({ scenario }) => lessonsIn(scenario, lang, plain))));
    for (const { scenario, folder } of library.filter((_, i) => i % folds === fold)) {
      const prepared = prepare(scenario, lang, plain);
      const apart = { ...prepared, index: { ...prepared.index, frames, rows: rowsOf(frames, prepared.index.grams) } };
      const held = await loadHeldOut(folder, scenario);
      if (!held.ok) throw new Error(JSON.stringify(held.refusals));
      const shared = isShared(scenario.account.facts, lang);
      const [own, kept] = [leftOut(apart, plain), keptOut(apart, plain, held.value[lang] ?? {})];
      all.set(scenario.account.id, {
        theirs: { own: own.filter((each) => !shared(each)), held: kept.filter((each) => !shared(each)) },
        shared: { own: own.filter(shared), held: kept.filter(shared) },
      });
    }
  }
  return all;
}

const mark = {
  from: '<!-- retrieval: from here to the end mark written by `npx tsx scripts/train-frames.ts measure` -->',
  to: '<!-- retrieval: end -->',
};

async function measure(): Promise<void> {
  const found = { zh: await measured('zh'), en: await measured('en') };
  const row = (name: string, of: (lang: Lang) => readonly Looked[]): string =>
    `| ${[name, ...langs.flatMap((lang) => [shown(of(lang).flatMap(({ own }) => own)), shown(of(lang).flatMap(({ held }) => held))])].join(' | ')} |`;
  const ids = [...found.zh.keys()].sort();
  const table = [
    '| account | Chinese, left out | Chinese, held out | English, left out | English, held out |',
    '| --- | --: | --: | --: | --: |',
    ...ids.map((id) => row(id, (lang) => [found[lang].get(id)].flatMap((one) => one?.theirs ?? []))),
    row('all', (lang) => [...found[lang].values()].map(({ theirs }) => theirs)),
    row('questions that all share', (lang) => [...found[lang].values()].map(({ shared }) => shared)),
  ].join('\n');
  const page = join('docs', 'buyer.md');
  const [before = '', rest = ''] = readFileSync(page, 'utf8').split(mark.from);
  const [, after = ''] = rest.split(mark.to);
  if (rest === '') throw new Error(`${page} has no mark for what is found of the questions: put both marks back`);
  writeFileSync(page, `${before}${mark.from}\n${table}\n${mark.to}${after}`);
  console.log(table);
}

/** Shares found in the first place and among the first three, in hundredths rounded down to a tenth. */
function shown(looked: readonly LookedUp[]): string {
  const { asked, first, firstThree } = sharesOf(looked);
  const tenth = (part: number): string => (Math.floor((part * 1000) / asked) / 10).toFixed(1);
  return `${tenth(first)} / ${tenth(firstThree)}`;
}

if (process.argv[2] === 'measure') await measure();
else for (const lang of langs) write(lang);
