import { journeyHouse } from './kit/house.ts';
import { walk } from './kit/walk.ts';

const [journey = 'erxian', lang = 'zh', share = '100', seed = '3', show = ''] = process.argv.slice(2);
const house = await journeyHouse();
const { calls, walk: w } = await walk(house, journey, lang as 'zh', { share: Number(share), seed: Number(seed) });
for (const [i, c] of calls.entries()) {
  const car = c.opened.carried as any;
  console.log(
    i,
    car.stage,
    car.kind,
    'trust',
    car.trust,
    'days',
    car.days,
    '→',
    c.report.outcome,
    c.report.agreement?.rung,
    'total',
    c.report.total,
    'turns',
    c.report.turns,
    JSON.stringify(Object.fromEntries(Object.entries(c.report.dimensions).map(([k, v]: any) => [k, v.points]))),
    'promises',
    car.promises.length,
    'end',
    c.report.ending.why,
  );
  if (show === 'all' || show === String(i)) console.log(c.said.join('\n'));
}
console.log(JSON.stringify(w.course), w.day);
