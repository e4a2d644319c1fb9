import type { ReportView } from '../../wire/report-view.ts';

/** Need against price, in half units, and their parts. */
export type Balance = ReportView['report']['balance'];

/** One block on a tray. `weight` in half units; `concern` is an open concern or fear, drawn hatched. */
export type Block = Readonly<{ id: string; kind: 'need' | 'deal' | 'concern'; weight: number; y: number; height: number }>;
export type Shape = Readonly<{
  /** Degrees, clockwise where the price is heavier; at most 12. */
  tilt: number;
  left: Readonly<{ x: number; y: number; top: number; blocks: readonly Block[] }>;
  right: Readonly<{ x: number; y: number; top: number; blocks: readonly Block[] }>;
  /** Height of everything above the pivot line. */
  above: number;
}>;

const perHalf = 11.5;
const gap = 2;
const smallest = 17;
const arm = 88;
const post = 24;
/** Height of the pivot. */
export const pivot = { x: 180, y: 236 } as const;

/** Degrees per weight of difference, and the most. */
const perWeight = 4;
const most = 12;

function stack(parts: readonly Readonly<{ id: string; kind: Block['kind']; weight: number }>[], floor: number): readonly Block[] {
  let at = floor - 4;
  return parts.map((part) => {
    const height = Math.max(smallest, part.weight * perHalf - gap);
    at -= height;
    const block = { ...part, y: at, height };
    at -= gap;
    return block;
  });
}

/** Where the parts of the balance stand: trays hang from a beam that tilts towards the heavier side; blocks are as high as they weigh. */
export function shapeOf(balance: Balance): Shape {
  const difference = (balance.price - balance.need) / 2;
  const tilt = Math.max(-most, Math.min(most, difference * perWeight));
  const angle = (tilt * Math.PI) / 180;
  const across = arm * Math.cos(angle);
  const down = arm * Math.sin(angle);
  const tray = (side: -1 | 1, parts: Parameters<typeof stack>[0]) => {
    const y = pivot.y + side * down - post;
    const blocks = stack(parts, y);
    return { x: pivot.x + side * across, y, top: blocks.at(-1)?.y ?? y - 26, blocks };
  };
  const left = tray(
    -1,
    balance.needs
      .filter((need) => need.counts && need.weight > 0)
      .map((need) => ({ id: need.problem, kind: 'need' as const, weight: need.weight })),
  );
  const right = tray(
    1,
    balance.prices
      .filter((price) => price.weight > 0)
      .map((price) => ({
        id: price.id,
        kind: price.what === 'concern' || price.what === 'fear' ? ('concern' as const) : ('deal' as const),
        weight: price.weight,
      })),
  );
  return { tilt, left, right, above: Math.min(left.top, right.top) - 40 };
}

/** Needs that were weighed and not wanted: they lie on the table. */
export const onTheTable = (balance: Balance): Balance['needs'] => balance.needs.filter((need) => !need.counts && need.weight > 0);

/** Width of a letter in the label's size; a Chinese character is as wide as it is high. */
const widthOf = (letter: string): number => (/[\u2e80-\uffff]/.test(letter) ? 13.5 : 7.4);

/** Pixels of a line of a label, and the room that a block keeps above and below. */
export const line = 16;
const inside = 6;

/** A label on as many lines as its block has room for; the last is cut where even that is too little. */
export function onLines(text: string, height: number, room = 122): readonly string[] {
  const most = Math.max(1, Math.floor((height - inside) / line));
  const pieces = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? [];
  const width = (words: string): number => [...words.trimEnd()].reduce((sum, letter) => sum + widthOf(letter), 0);
  const lines: string[] = [''];
  for (const piece of pieces) {
    const last = lines.length - 1;
    const longer = `${lines[last]}${piece}`;
    if (lines[last] === '' || lines.length === most || width(longer) <= room) lines[last] = longer;
    else lines.push(piece);
  }
  return lines.map((each) => cut(each.trimEnd(), room));
}

/** A label cut to the width that a block leaves beside its number. The full words stand in the block's title. */
export function cut(text: string, room = 122): string {
  const letters = [...text];
  if (letters.reduce((sum, letter) => sum + widthOf(letter), 0) <= room) return text;
  let left = room - widthOf('…');
  const kept = letters.findIndex((letter) => {
    left -= widthOf(letter);
    return left < 0;
  });
  return `${letters.slice(0, kept).join('').trimEnd()}…`;
}
