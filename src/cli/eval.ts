import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { offlineClassifier } from '../adapters/classifier-offline/classifier.ts';
import { loadNormaliser } from '../adapters/normaliser/normaliser.ts';
import { type Lang, langs } from '../dialogue/words/stage.ts';
import { evalWords } from '../phrases/eval.ts';
import { fill } from '../phrases/say.ts';
import { oneOf, print, tell, terminalLang } from './common.ts';
import { barOnCalibration, barOnGap, barsOnFlags, barsOnGold, isMissed } from './eval/bars.ts';
import { baselines, MissingPackage } from './eval/baselines.ts';
import { type Beside, beside, textsOf } from './eval/beside.ts';
import { bootstrap, bootstrapGap } from './eval/bootstrap.ts';
import { corpusRows } from './eval/corpus.ts';
import type { Crossed } from './eval/crossed.ts';
import { crossedTogether } from './eval/crossed-together.ts';
import { flagScores, flagTally } from './eval/flag-measures.ts';
import type { Found, Gap } from './eval/found.ts';
import { goldHash } from './eval/gold.ts';
import { inOneLine } from './eval/json.ts';
import { logLook } from './eval/looks.ts';
import { corpusHash, type Manifest } from './eval/manifest.ts';
import { scores } from './eval/measures.ts';
import { type OnGold, onGold, pairOf } from './eval/on-gold.ts';
import type { Engines } from './eval/ours.ts';
import { classifierPage, missedText, page, speedTable, whyNotWritable, writePage } from './eval/page.ts';
import { barsOnSpeed, measureSpeed } from './eval/speed.ts';
import { wordsIn } from './eval/tables.ts';
import { Usage } from './usage.ts';

const say = (word: keyof typeof evalWords, facts: Readonly<Record<string, string>> = {}): void =>
  tell(fill(evalWords[word][terminalLang()], facts));

/** `eval leaks`, `eval fidelity`: how good the buyer is; `eval scores`: what the score is worth; `eval cheats`: whether it can be gamed; `eval [speed] [--lang zh|en] [--json] [--write] [--quick]`: how good the classifier is. Exit 1 where a bar is missed or a package to compare with is not installed. */
export async function evalCommand(words: readonly string[]): Promise<number> {
  if (words[0] === 'leaks') return (await import('./eval/leaks/leaks.ts')).leaksCommand(words.slice(1));
  if (words[0] === 'fidelity') return (await import('./eval/fidelity/fidelity.ts')).fidelityCommand(words.slice(1));
  if (words[0] === 'scores') return (await import('./eval/scores/scores.ts')).scoresCommand(words.slice(1));
  if (words[0] === 'cheats') return (await import('./eval/cheats/cheats.ts')).cheatsCommand(words.slice(1));
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { lang: { type: 'string' }, json: { type: 'boolean' }, write: { type: 'boolean' }, quick: { type: 'boolean' } },
  });
  const [what, ...more] = positionals;
  if (more.length > 0 || (what !== undefined && what !== 'speed'))
    throw new Usage('eval [speed] [--lang zh|en] [--json] [--write] [--quick]');
  try {
    if (what === 'speed') return await speedOnly(values.json === true);
    const asked = values.lang === undefined ? langs : [oneOf('--lang', values.lang, langs)];
    if (values.write && (values.quick || values.lang !== undefined)) throw new Usage(evalWords.writeWhole[terminalLang()]);
    return await whole(asked, { json: values.json === true, write: values.write === true, quick: values.quick === true });
  } catch (error) {
    if (!(error instanceof MissingPackage)) throw error;
    say('missingPackages', { name: error.message });
    return 1;
  }
}

async function speedOnly(json: boolean): Promise<number> {
  say('timing');
  const speed = measureSpeed();
  const bars = barsOnSpeed(speed);
  const word = wordsIn(terminalLang());
  await print(json ? `${JSON.stringify(speed)}\n` : `${speedTable(speed, word)}\n\n${missedText(bars, word)}\n`);
  if (json) tell(missedText(bars, word));
  return bars.some(isMissed) ? 1 : 0;
}

type Ways = Readonly<{ json: boolean; write: boolean; quick: boolean }>;

async function whole(asked: readonly Lang[], { json, write, quick }: Ways): Promise<number> {
  const lang = terminalLang();
  const unwritable = write ? whyNotWritable(lang) : undefined;
  if (unwritable !== undefined) {
    tell(unwritable);
    return 1;
  }
  const found = await findAll(asked, quick);
  if (write) {
    writePage(found);
    say('written', { file: classifierPage });
  }
  await print(json ? `${JSON.stringify(inOneLine(found))}\n` : `${page(found, lang)}\n`);
  if (json) tell(missedText(found.bars, wordsIn(lang)));
  return found.bars.some(isMissed) ? 1 : 0;
}

async function findAll(asked: readonly Lang[], quick: boolean): Promise<Found> {
  const engines: Engines = { classifier: offlineClassifier(), normaliser: await loadNormaliser() };
  const gold = goldHash();
  const found: OnGold[] = [];
  for (const lang of asked) {
    say('labelling', { lang });
    found.push(await onGold(engines, lang));
  }
  logLook({
    day: new Date().toISOString().slice(0, 10),
    models: engines.classifier.engine.hash,
    gold,
    fourActs: Object.fromEntries(found.map((one) => [one.lang, one.scores.four_acts.value])),
  });
  const besides = await compare(engines, found);
  const crossed = quick ? [] : await crossAll(asked);
  say('timing');
  const speed = measureSpeed();
  const gap = gapOf(found);
  const clear = found.flatMap((one) => one.clear);
  const flags = { scores: bootstrap(clear, flagScores), tally: flagTally(clear) };
  return {
    models: engines.classifier.engine.hash,
    gold,
    sameRows: sameRows(asked),
    langs: found,
    gap,
    flags,
    beside: besides,
    crossed,
    speed,
    bars: [
      ...found.flatMap(barsOnGold),
      ...(gap ? [barOnGap(gap.fourActs)] : []),
      ...barsOnFlags(flags.scores),
      ...crossed.filter(({ by }) => by === 'batch').map(({ lang, calibration }) => barOnCalibration(lang, calibration)),
      ...barsOnSpeed(speed),
    ],
  };
}

async function compare({ normaliser }: Engines, found: readonly OnGold[]): Promise<readonly Beside[]> {
  const all: Beside[] = [];
  for (const ours of found) {
    const lessons = textsOf(corpusRows('corpus', ours.lang), normaliser);
    for (const baseline of baselines) {
      say('training', { name: baseline.name, lang: ours.lang });
      all.push(await beside(baseline, lessons, ours, normaliser));
    }
  }
  return all;
}

async function crossAll(asked: readonly Lang[]): Promise<readonly Crossed[]> {
  const all: Crossed[] = [];
  for (const by of ['batch', 'industry'] as const) {
    say('crossing', { lang: asked.join(', '), by: evalWords[by === 'batch' ? 'batch' : 'byIndustry'][terminalLang()] });
    all.push(...(await crossedTogether(asked, by)));
  }
  return all;
}

function gapOf(found: readonly OnGold[]): Gap | null {
  const [zh, en] = [found.find(({ lang }) => lang === 'zh'), found.find(({ lang }) => lang === 'en')];
  if (!(zh && en)) return null;
  const [first, second] = [zh.clear.map(pairOf), en.clear.map(pairOf)];
  return {
    fourActs: bootstrapGap(first, second, (matrix) => scores(matrix).four_acts),
    all: bootstrapGap(first, second, (matrix) => scores(matrix).accuracy),
  };
}

/** Whether the committed models were trained on the corpus as it stands, which is what the baselines learn from. */
function sameRows(asked: readonly Lang[]): Found['sameRows'] {
  const manifest: Manifest = JSON.parse(readFileSync(new URL('../../models/manifest.json', import.meta.url), 'utf8'));
  return Object.fromEntries(asked.map((lang) => [lang, manifest[lang]?.corpus === corpusHash(lang)]));
}
