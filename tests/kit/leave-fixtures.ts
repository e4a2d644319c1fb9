import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { exported } from '../../src/coach/export.ts';
import { scoreEngine } from '../../src/dialogue/words/report.ts';
import type { Difficulty, Lang } from '../../src/dialogue/words/stage.ts';
import { play, smallHouse } from './house.ts';
import { steadyClock } from './stores.ts';

type Fixture = Readonly<{
  name: string;
  exam?: true;
  lang: Lang;
  difficulty: Difficulty;
  turns: readonly Readonly<{ say: string; to?: string; hints?: number }>[];
}>;

const fixtures: readonly Fixture[] = [
  {
    name: 'needs-developed',
    lang: 'zh',
    difficulty: 'normal',
    turns: [
      { say: '林师傅、赵经理，你们好，谢谢抽时间。今天我想先听听装车的情况，最后留五分钟看值不值得往下谈，行吗？' },
      { say: '装车的时候有没有什么不顺的地方？', to: 'lin' },
      { say: '上个月超了几车？', to: 'lin' },
      { say: '超温了你们夜班要怎么补救？', to: 'lin' },
      { say: '赵经理，货超温了给您部门带来什么损失？', to: 'zhao' },
      { say: '所以就是装车时升温，一个月九车，夜里要重装，超市当场拒收，对吧？', to: 'zhao' },
      { say: '要是温度能稳住，对您有什么帮助？', to: 'zhao' },
      { say: '您还有什么顾虑没说出来的？', to: 'zhao' },
      { say: '施工分段做，走旁路，不停库，白天装，货不用挪。', to: 'zhao' },
      { say: '要不先在三号门试装一套？', to: 'zhao' },
    ],
  },
  {
    name: 'a-pitch-alone',
    lang: 'en',
    difficulty: 'easy',
    turns: [
      { say: 'Good morning. We are the leading maker of dock sensors.' },
      { say: 'Our probes read the dock every ten seconds, and labels print themselves.' },
      { say: 'It cuts warm trucks by 97% and it will save you a lot of people. We guarantee it.' },
      { say: 'There is a probe at every door, so you see the temperature.' },
    ],
  },
  {
    name: 'a-favour-too-many',
    lang: 'zh',
    difficulty: 'hard',
    turns: [{ say: '咱们都是老乡，晚上喝两杯？' }, { say: '返点好商量。' }, { say: '要不先在三号门试装一套？返点我单独给您。' }],
  },
  {
    name: 'the-bearer-unasked',
    lang: 'zh',
    difficulty: 'normal',
    turns: [
      { say: '林师傅、赵经理，你们好，谢谢抽时间。今天我想先听听装车的情况，最后留五分钟看值不值得往下谈，行吗？' },
      { say: '装车的时候有没有什么不顺的地方？', to: 'lin' },
      { say: '升温以后超市那边会怎么样？', to: 'lin' },
      { say: '超温了，夜班要怎么补救？', to: 'zhao' },
      { say: '能把上个月的温度记录发我看看吗？', to: 'lin' },
    ],
  },
  {
    name: 'kept-for-an-exam',
    exam: true,
    lang: 'en',
    difficulty: 'normal',
    turns: [
      {
        say: 'Good morning. I would like to hear how loading goes first, and keep five minutes at the end to see whether it is worth going on. All right?',
      },
      { say: 'What gives you trouble when you load?', to: 'lin' },
    ],
  },
  {
    name: 'hints-taken',
    lang: 'zh',
    difficulty: 'normal',
    turns: [
      { say: '林师傅、赵经理，你们好，谢谢抽时间。', hints: 2 },
      { say: '装车的时候有没有什么不顺的地方？', to: 'lin', hints: 4 },
      { say: '货超温了给您部门带来什么损失？', to: 'zhao' },
    ],
  },
  { name: 'hung-up-at-once', lang: 'en', difficulty: 'normal', turns: [] },
];

/** Plays the fixtures' calls and leaves their logs and reports under tests/fixtures/logs/v<score engine>. Run it before a release; never over a released folder. */
async function leave(): Promise<void> {
  const folder = fileURLToPath(new URL(`../fixtures/logs/v${scoreEngine}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const store = memoryStore(steadyClock());
  const house = await smallHouse(store);
  for (const { name, ...call } of fixtures) {
    const { text, session } = await play(house, 'small', { ...call, seed: 7 });
    const log = await exported(store, session);
    if (log === undefined) throw new Error(`session ${session} of ${name} is gone`);
    writeFileSync(`${folder}${name}.jsonl`, log);
    writeFileSync(`${folder}${name}.report.json`, `${text}\n`);
  }
}

await leave();
