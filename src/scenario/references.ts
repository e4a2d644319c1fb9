import type { Lang } from '../dialogue/words/stage.ts';
import { nearest } from './nearest.ts';
import { type Path, type Refused, refuse } from './refuse.ts';
import { type FigureFormat, figureFormats } from './rounded.ts';
import type { Source } from './source.ts';
import { type Reckoned, spoken } from './spoken.ts';

/** `{name}`, `{name:digits}`, `{name 个小时}`, `{name:digits stop/stops}`. */
const reference = /\{([^{}]*)\}?/g;
const parts = /^([a-z][a-z0-9_]*)(?::([a-z]+))?(?: (\S[^{}|]*))?$/;

const isFormat = (format: string): format is FigureFormat => (figureFormats as readonly string[]).includes(format);

/** A text with its figures said, or what is wrong with its references. */
type Filled = Readonly<{ text: string; refusals: readonly Refused[] }>;

/** English sentences begin with a capital, figures too: `Fourteen times a month.` */
const begins = (before: string): boolean => /(?:^|[.!?…]['"’”]?\s+)["“‘']?$/.test(before);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Says the figures that a text refers to. Anything else in braces is refused with what it may have meant. */
export function fillText(text: string, lang: Lang, values: ReadonlyMap<string, Reckoned>, place: () => Refused['at']): Filled {
  if (!/[{}]/.test(text)) return { text, refusals: [] };
  const refusals: Refused[] = [];
  const filled = text.replace(reference, (whole: string, inside: string, offset: number) => {
    const [, name = '', format, noun] = (whole.endsWith('}') && parts.exec(inside)) || [];
    const at = place() ?? { file: '' };
    const figure = values.get(name);
    if (name === '' || (format !== undefined && !isFormat(format)))
      refusals.push(refuse('scenario.bad_reference', at, { found: whole, formats: figureFormats.join(', ') }));
    else if (!figure) refusals.push(refuse('scenario.unknown_figure', at, { figure: name, nearest: nearest(name, values.keys()) }));
    else {
      const said = spoken(lang, figure, format as FigureFormat | undefined, noun);
      return lang === 'en' && begins(text.slice(0, offset)) ? capital(said) : said;
    }
    return whole;
  });
  if (refusals.length === 0 && filled.includes('}'))
    return {
      text,
      refusals: [refuse('scenario.bad_reference', place() ?? { file: '' }, { found: '}', formats: figureFormats.join(', ') })],
    };
  return { text: filled, refusals };
}

/** Fields that hold words to listen for: of an item or promise, of an answer, and of what is said to the market's test question. */
const listenedFor: ReadonlySet<string> = new Set(['key', 'answer', 'honest', 'right', 'wrong', 'about']);

/** 二百八十万 and 两百八十万 are the same to whoever listens for a key word: a figure that begins one way is heard either way. */
const alsoLiang = (key: unknown, filled: unknown): unknown =>
  typeof key === 'string' && key.includes('{') && typeof filled === 'string' && filled.includes('二百')
    ? `${filled}|${filled.replaceAll('二百', '两百')}`
    : filled;

/** Every text below a value with its figures said. Places are those of the file that the value was read from. */
export function fillWords<T>(
  source: Source,
  lang: Lang,
  words: T,
  values: ReadonlyMap<string, Reckoned>,
): Readonly<{ words: T; refusals: readonly Refused[] }> {
  const refusals: Refused[] = [];
  const fill = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') {
      const filled = fillText(value, lang, values, () => source.at(path));
      refusals.push(...filled.refusals);
      return filled.text;
    }
    if (Array.isArray(value)) {
      const keys = lang === 'zh' && listenedFor.has(String(path.at(-1)));
      return value.map((each, at) => (keys ? alsoLiang(each, fill(each, [...path, at])) : fill(each, [...path, at])));
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(each, [...path, name])]));
  };
  return { words: fill(words, []) as T, refusals };
}
