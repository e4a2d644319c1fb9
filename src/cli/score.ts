import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sha256 } from '../adapters/hash.ts';
import { score } from '../dialogue/score/score.ts';
import { canonicalJson } from '../dialogue/words/canonical.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import { explain } from '../scenario/explain.ts';
import { type LogCode, readLog } from '../scenario/read-log.ts';
import { print, tell, terminalLang } from './common.ts';
import { Usage } from './usage.ts';

/** `score FILE`: the report of an exported log, byte for byte the stored one. `-` reads standard input. */
export async function scoreCommand(words: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Usage('score FILE');
  const report = reportOf(file);
  if (!report.ok) {
    tell(explain(terminalLang(), report.refusal));
    return 1;
  }
  await print(`${report.value}\n`);
  return 0;
}

function reportOf(name: string): Outcome<string, LogCode> {
  const text = textOf(name);
  if (!text.ok) return text;
  const log = readLog({ name, text: text.value }, sha256);
  if (!log.ok) return log;
  const { scenario, lang, rubric, rubricHash, events } = log.value;
  const words = scenario.account.words[lang];
  if (!words) return refused('log.body_malformed', { kind: 'scenario', path: `scenario.words.${lang}` }, { file: name, line: 1 });
  return granted(canonicalJson(score({ prepared: { scenario, lang, words }, rubric, rubricHash }, events)));
}

function textOf(file: string): Outcome<string, 'log.no_file'> {
  try {
    return granted(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return refused('log.no_file', { file, why: String(error.code) });
  }
}
