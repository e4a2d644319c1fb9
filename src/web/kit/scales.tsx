import { common } from '../../phrases/pages.ts';
import { report as words } from '../../phrases/report.ts';
import { type Balance, type Block, cut, line, onLines, onTheTable, pivot, type Shape, shapeOf } from './balance-shape.ts';
import { say, weight } from './say.ts';
import { Words } from './words.tsx';

/** Need and price as they stand, and what each part is called. */
type Weighed = Readonly<{ balance: Balance; topic(id: string): string }>;

const wide = 152;

function nameOf(of: Weighed, block: Block): string {
  if (block.id === 'unranked') return say(words.priceUnranked);
  if (block.kind !== 'deal') return of.topic(block.id);
  return say(block.id === 'small' ? words.deal_small : block.id === 'large' ? words.deal_large : words.deal_medium);
}

function BlockOn({ of, block, x }: Readonly<{ of: Weighed; block: Block; x: number }>) {
  const name = nameOf(of, block);
  const lines = onLines(name, block.height);
  const first = block.y + block.height / 2 + 4.5 - ((lines.length - 1) * line) / 2;
  return (
    <g class={`block-${block.kind}`}>
      <title>{name}</title>
      <rect x={x} y={block.y} width={wide} height={block.height} rx="1" />
      {lines.map((words, i) => (
        <text key={words} x={x + 9} y={first + i * line}>
          {words}
        </text>
      ))}
      <text x={x + wide - 8} y={block.y + block.height / 2 + 4.5} text-anchor="end">
        {weight(block.weight)}
      </text>
    </g>
  );
}

function Tray({
  of,
  side,
  shape,
  sum,
  label,
}: Readonly<{ of: Weighed; side: 'left' | 'right'; shape: Shape; sum: number; label: string }>) {
  const tray = shape[side];
  const x = tray.x - wide / 2;
  const from = side === 'left' ? pivot.y - 24 - tray.y : pivot.y - 24 - tray.y;
  return (
    <g class="tray" style={{ '--from': `${from}px` }}>
      <path class="post" d={`M${tray.x} ${tray.y + 24}V${tray.y}`} />
      <path class="plate" d={`M${tray.x - 82} ${tray.y}h164`} />
      {tray.blocks.map((block) => (
        <BlockOn key={block.id} of={of} block={block} x={x} />
      ))}
      <text x={x} y={tray.top - 14} class="sum">
        {weight(sum)}
        <tspan class="what" dx="8">
          {label}
        </tspan>
      </text>
      {tray.blocks.length === 0 && (
        <text x={x + wide / 2} y={tray.y - 10} class="sm" text-anchor="middle">
          {say(words.emptyTray)}
        </text>
      )}
    </g>
  );
}

function OnTable({ of }: Readonly<{ of: Weighed }>) {
  const lying = onTheTable(of.balance);
  const [first] = lying;
  if (first === undefined) return null;
  const topic = of.topic(first.problem);
  const name = lying.length === 1 ? topic : say(words.andMore, { topic: cut(topic, 60), n: lying.length - 1 });
  return (
    <g class="ontable">
      <rect x="16" y="294" width="136" height="44" rx="1" />
      <text x="25" y="311">
        {cut(name, 100)}
      </text>
      <text x="25" y="328" class="sm">
        {say(words.weighedNot)}
      </text>
      <text x="143" y="311" text-anchor="end">
        {weight(lying.reduce((sum, need) => sum + need.weight, 0))}
      </text>
    </g>
  );
}

/** The scale: blocks as high as they weigh, the beam tilted towards the heavier side. */
export function Scales({ of }: Readonly<{ of: Weighed }>) {
  const { balance } = of;
  const shape = shapeOf(balance);
  const top = Math.min(56, shape.above);
  const title = say(words.balanceTitle, { need: weight(balance.need), price: weight(balance.price) });
  return (
    <svg
      viewBox={`0 ${top} 360 ${344 - top}`}
      role="img"
      aria-label={title}
      aria-describedby="balance-told"
      style={{ '--tilt': `${shape.tilt}deg` }}
    >
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" class="hatch-ground" />
          <path d="M0 0V6" class="hatch-line" />
        </pattern>
      </defs>
      <path class="post" d={`M180 236V338M159 338H201`} />
      <path class="beam post" d="M92 236H268" />
      <path class="dial" d="M158 302A70 70 0 0 0 202 302M180 296v14" />
      <path class="beam needle" d="M180 236V304" />
      <circle cx={pivot.x} cy={pivot.y} r="5" class="knob" />
      <Tray of={of} side="left" shape={shape} sum={balance.need} label={say(words.need)} />
      <Tray of={of} side="right" shape={shape} sum={balance.price} label={say(words.price)} />
      <OnTable of={of} />
    </svg>
  );
}

/** What lies where, in words: for whoever hears the page; and, for everybody, the names that their blocks cut short. */
export function Told({ of }: Readonly<{ of: Weighed }>) {
  const { balance } = of;
  const { left, right } = shapeOf(balance);
  const listed = (blocks: readonly Block[]): string =>
    blocks.map((block) => say(words.balanceBlock, { name: nameOf(of, block), n: weight(block.weight) })).join(say(common.list));
  const lying = onTheTable(balance).map(({ problem, weight: n }) => say(words.balanceBlock, { name: of.topic(problem), n: weight(n) }));
  const all = [...left.blocks, ...right.blocks];
  const short = all.filter((block) => onLines(nameOf(of, block), block.height).some((each) => each.endsWith('…')));
  return (
    <>
      <ul class="vh" id="balance-told">
        <li>{say(words.balanceNeeds, { what: listed(left.blocks) || say(words.emptyTray) })}</li>
        <li>{say(words.balancePrices, { what: listed(right.blocks) || say(words.emptyTray) })}</li>
        {lying.length > 0 && <li>{say(words.balanceTable, { what: lying.join(say(common.list)) })}</li>}
      </ul>
      {short.length > 0 && (
        <p class="cap" aria-hidden="true">
          <Words text={say(words.balanceFull, { names: short.map((block) => nameOf(of, block)).join(say(common.semicolon)) })} />
        </p>
      )}
    </>
  );
}
