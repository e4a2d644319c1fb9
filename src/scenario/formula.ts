/** A formula taken apart: a number, a figure's name, or two parts with a sign between them. */
export type Formula =
  | Readonly<{ type: 'number'; value: number }>
  | Readonly<{ type: 'figure'; name: string }>
  | Readonly<{ type: Sign; left: Formula; right: Formula }>;
export type Sign = '+' | '-' | '*' | '/';

/** A formula, or the character (from 1) at which it stops being one. */
export type ParsedFormula = Readonly<{ ok: true; value: Formula }> | Readonly<{ ok: false; at: number }>;

/** Deepest nesting of brackets and minus signs; what people reckon in their heads needs three. */
const deepest = 16;
/** How authors write the signs. */
const signs: Readonly<Record<string, Sign>> = { '+': '+', '-': '-', '−': '-', '*': '*', '×': '*', '/': '/', '÷': '/' };
const token = /\s*(?:(\d+(?:\.\d+)?)|([a-z][a-z0-9_]*)|([-+−*×/÷()]))/y;

type Token = Readonly<{ text: string; at: number }>;

/** Thrown inside this file only: where the formula cannot be read on. */
class Stop {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }
}

function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new Stop(from + 1 + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0));
    const part = match[1] ?? match[2] ?? match[3] ?? '';
    found.push({ text: part, at: token.lastIndex - part.length + 1 });
  }
  return found;
}

/** Reads sums of products, brackets first: its own small parser, so that an account can reckon and do nothing else. */
class Reader {
  readonly #all: readonly Token[];
  readonly #end: number;
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#all = tokens(text);
    this.#end = text.length + 1;
  }

  whole(): Formula {
    const formula = this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#part()));
    if (this.#next < this.#all.length) throw this.#stop();
    return formula;
  }

  #stop(): Stop {
    return new Stop(this.#all[this.#next]?.at ?? this.#end);
  }

  #chain(wanted: readonly Sign[], part: () => Formula): Formula {
    let left = part();
    for (;;) {
      const sign = signs[this.#all[this.#next]?.text ?? ''];
      if (sign === undefined || !wanted.includes(sign)) return left;
      this.#next += 1;
      left = { type: sign, left, right: part() };
    }
  }

  #part(): Formula {
    const stop = this.#stop();
    const text = this.#all[this.#next]?.text;
    if (text === undefined || ++this.#depth > deepest) throw stop;
    this.#next += 1;
    const formula = this.#begunBy(text, stop);
    this.#depth -= 1;
    return formula;
  }

  #begunBy(text: string, stop: Stop): Formula {
    if (/^\d/.test(text)) return { type: 'number', value: Number(text) };
    if (/^[a-z]/.test(text)) return { type: 'figure', name: text };
    if (signs[text] === '-') return { type: '-', left: { type: 'number', value: 0 }, right: this.#part() };
    if (text !== '(') throw stop;
    const inside = this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#part()));
    if (this.#all[this.#next]?.text !== ')') throw this.#stop();
    this.#next += 1;
    return inside;
  }
}

/** Takes a formula apart. Never throws on any text. */
export function parseFormula(text: string): ParsedFormula {
  try {
    return { ok: true, value: new Reader(text).whole() };
  } catch (stop) {
    if (stop instanceof Stop) return { ok: false, at: stop.at };
    throw stop;
  }
}

/** Names of the figures that a formula reckons with. */
export function namesIn(formula: Formula): readonly string[] {
  if (formula.type === 'number') return [];
  return formula.type === 'figure' ? [formula.name] : [...namesIn(formula.left), ...namesIn(formula.right)];
}

/** What a formula comes to. `worth` knows the figures. Where it divides by nothing, the result is not finite. */
export function reckon(formula: Formula, worth: (name: string) => number): number {
  if (formula.type === 'number') return formula.value;
  if (formula.type === 'figure') return worth(formula.name);
  const [left, right] = [reckon(formula.left, worth), reckon(formula.right, worth)];
  switch (formula.type) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
  }
}
