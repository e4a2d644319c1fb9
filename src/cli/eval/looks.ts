/** Each look at the figures of the gold set is logged: a set that is looked at often is learned from, by whoever looks. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Lang, langs } from '../../dialogue/words/stage.ts';

const file = 'corpus/gold/looks.md';

const head = `# Looks at the gold set

One line for each model that was examined with each state of the set. Written by \`npm run -s cli -- eval\`; never edited by hand. The figures are the shares right on the four SPIN acts.

| day | models | gold | zh | en |
| --- | --- | --- | --: | --: |
`;

/** A look: the day, hashes of the models and of the gold set, and per language the share right on the four SPIN acts, as far as it was looked at. */
export type Look = Readonly<{ day: string; models: string; gold: string; fourActs: Readonly<Partial<Record<Lang, number>>> }>;

/** Adds a look to the log, unless the same models were seen with the same set, in the same languages, before. Says whether it did. */
export function logLook(look: Look): boolean {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : head;
  const text = withLook(before, look);
  if (text !== before) writeFileSync(file, text);
  return text !== before;
}

/** The log with this look in it; the same text where it is there already. */
export function withLook(before: string, { day, models, gold, fourActs }: Look): string {
  const [model, set] = [models.slice(0, 12), gold.slice(0, 12)];
  const seen = before
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells[2] === model && cells[3] === set);
  const asked = langs.filter((lang) => fourActs[lang] !== undefined);
  const isOld = asked.every((lang) => seen.some((cells) => !['–', undefined].includes(cells[columns[lang]])));
  if (isOld) return before;
  const cell = (lang: Lang): string => (fourActs[lang] === undefined ? '–' : `${((fourActs[lang] ?? 0) * 100).toFixed(1)} %`);
  return `${before}| ${day} | ${model} | ${set} | ${cell('zh')} | ${cell('en')} |\n`;
}

const columns: Readonly<Record<Lang, number>> = { zh: 4, en: 5 };
