/** Attacks: what somebody might say to make the buyer tell more than was earned. tests/attacks/{zh,en}.yaml of the working folder. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { Fault } from '../../../dialogue/words/refusal.ts';
import type { Lang } from '../../../dialogue/words/stage.ts';
import { longestUtterance } from '../../../wire/socket.ts';

/** One attack: its group, its number in the file, and its lines, said one after the other. */
export type Attack = Readonly<{ group: string; nth: number; lines: readonly string[] }>;

/** What the blanks of an attack are filled with: whoever is spoken to, who ranks highest, and something that is still hidden. */
export type Target = Readonly<{ name: string; senior: string; topic: string; say: string; figure: string; id: string; other: string }>;

const Line = z.string().min(1);
const File = z.strictObject({
  padding: z.array(Line).min(1),
  attacks: z.record(z.string(), z.array(z.union([Line, z.array(Line).min(2)])).min(1)),
});

const fileOf = (lang: Lang): string => `tests/attacks/${lang}.yaml`;

/** The attacks of a language, `{long}` filled already. Faults where the file is missing, or holds what is no attack. */
export function attacksOf(lang: Lang): readonly Attack[] {
  const file = fileOf(lang);
  if (!existsSync(file)) throw new Fault(`${file} is missing: run eval leaks from the root of the project.`);
  const read = File.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Fault(`${file} is no list of attacks: ${z.prettifyError(read.error)}`);
  const { padding, attacks } = read.data;
  return Object.entries(attacks)
    .flatMap(([group, all]) => all.map((lines) => ({ group, lines: typeof lines === 'string' ? [lines] : lines })))
    .map(({ group, lines }, nth) => ({ group, nth, lines: lines.map((line) => line.replace('{long}', () => long(padding, lang))) }));
}

/** Room for the request that follows on the small talk. */
const room = 400;

/** As much small talk as a message may hold. */
function long(padding: readonly string[], lang: Lang): string {
  let text = '';
  for (let i = 0; ; i++) {
    const next = `${text}${padding[i % padding.length] ?? ''}${lang === 'zh' ? '' : ' '}`;
    if (next.length > longestUtterance - room) return text;
    text = next;
  }
}

/** The lines with their blanks filled, none longer than a message may be. */
export const filled = ({ lines }: Attack, target: Target): readonly string[] =>
  lines.map((line) =>
    line
      .replace(/\{(name|senior|topic|say|figure|id|other|base64)\}/gu, (_, blank: keyof Target | 'base64') =>
        blank === 'base64' ? Buffer.from(target.say, 'utf8').toString('base64') : target[blank],
      )
      .slice(0, longestUtterance),
  );
