import { StringDecoder } from 'node:string_decoder';

/** One line without its end; `tooLong` where it had more characters than were kept. Lines count from 1. */
export type RawLine = Readonly<{ number: number; text: string; tooLong: boolean }>;

/**
 * Lines of a stream of bytes, in the groups in which they came, so that whoever answers line by line can write once a group.
 * A byte order mark and the CR of CRLF are dropped. What is longer than `most` characters is cut and never held whole.
 */
export async function* linesOf(stream: AsyncIterable<Buffer | string>, most: number): AsyncGenerator<readonly RawLine[]> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let rest = '';
  let tooLong = false;
  const add = (text: string): void => {
    if (rest.length + text.length > most) tooLong = true;
    rest = (rest + text.slice(0, most + 1)).slice(0, most);
  };
  const take = (): RawLine => {
    number += 1;
    const line = { number, text: bare(rest, number), tooLong };
    rest = '';
    tooLong = false;
    return line;
  };
  for await (const chunk of stream) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    const done: RawLine[] = [];
    for (const [i, part] of parts.entries()) {
      add(part);
      if (i < parts.length - 1) done.push(take());
    }
    if (done.length > 0) yield done;
  }
  add(decoder.end());
  if (rest !== '') yield [take()];
}

const bare = (text: string, number: number): string => {
  const whole = number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
  return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
};
