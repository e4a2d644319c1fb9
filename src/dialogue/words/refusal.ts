/** A place in an authored file. Lines and columns count from 1; `path` is the path inside the file, such as `items.problems.0.id`. */
export type Place = Readonly<{ file: string; line?: number; column?: number; path?: string }>;

/** An expected failure: a value. The sentence for `code` stands in phrases/, in both languages; `facts` fill its blanks. */
export type Refusal<Code extends string = string> = Readonly<{ code: Code; facts?: Readonly<Record<string, string | number>>; at?: Place }>;

export type Outcome<T, Code extends string = string> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; refusal: Refusal<Code> }>;

export const granted = <T>(value: T): Readonly<{ ok: true; value: T }> => ({ ok: true, value });
export const refused = <Code extends string>(
  code: Code,
  facts?: Refusal['facts'],
  at?: Place,
): Readonly<{ ok: false; refusal: Refusal<Code> }> => ({
  ok: false,
  refusal: { code, ...(facts ? { facts } : {}), ...(at ? { at } : {}) },
});

/** A defect or an outage: thrown, caught once at the door, logged with its cause, shown to people as a number only. */
export class Fault extends Error {
  override readonly name = 'Fault';
}
