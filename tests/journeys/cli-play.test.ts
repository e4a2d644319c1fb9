import { describe, expect, test } from 'vitest';
import { cli } from '../kit/command.ts';
import { realScenarios } from '../kit/house.ts';

type Turn = Readonly<{
  turn: number;
  seller: string;
  disclosed: string[];
  ledger: Record<string, string>;
  buyer: { stakeholder: string; text: string };
}>;
type Last = Readonly<{ report: { total: number; outcome: string; dimensions: Record<string, number | null> } }>;

const script = (...lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const play = (input: string, ...words: string[]) =>
  cli(['play', '--scenario', 'hengyue', '--lang', 'en', '--script', '-', ...words], input);

describe('a call played from a script', () => {
  test('prints one documented line a turn, then the report, and nothing else', async () => {
    const { code, lines } = await play(
      script({ say: 'Good morning, thank you for your time.' }, { say: 'Which lines do you run here?', to: 'chen' }),
    );
    expect(code).toBe(0);
    const all = lines.map((line) => JSON.parse(line) as object);
    expect(all.map((line) => Object.keys(line).slice(0, 8))).toEqual([
      ['turn', 'seller', 'segments', 'buyer', 'disclosed', 'ledger', 'mood', 'engines'],
      ['turn', 'seller', 'segments', 'buyer', 'disclosed', 'ledger', 'mood', 'engines'],
      ['report'],
    ]);
    expect(all[1]).toMatchObject({
      turn: 2,
      seller: 'Which lines do you run here?',
      segments: [{ text: 'Which lines do you run here?', act: 'situation', confidence: expect.any(Number), flags: expect.any(Array) }],
      buyer: { stakeholder: 'chen', text: expect.stringMatching(/\w/) },
      mood: { trust: expect.any(Number), patience: expect.any(Number) },
      engines: { classifier: 'offline-linear', voice: 'offline' },
    });
    const { report } = all[2] as Last;
    expect(Object.keys(report.dimensions).sort()).toEqual(['conduct', 'craft', 'listening', 'needs', 'outcome']);
  });

  test('is the same to the byte under the same seed', async () => {
    const input = script({ say: 'Where do the stops hurt most?' }, { say: 'What does one stop cost you?' });
    const [one, two] = await Promise.all([play(input, '--seed', '5'), play(input, '--seed', '5')]);
    expect(one.stdout).toBe(two.stdout);
  });

  test('a good call of the library ends in its advance with the problems it developed wanted', async () => {
    const scenario = (await realScenarios()).find((one) => one.scenario.account.id === 'hengyue');
    const call = scenario?.calls.find(({ file }) => file.endsWith('stops-then-spares.zh.call.yaml'));
    if (!call) throw new Error('the call is not there');
    const input = script(...call.turns.map(({ say, to }) => (to === null ? { say } : { say, to })));
    const { code, lines } = await cli(
      ['play', '--scenario', 'hengyue', '--lang', 'zh', '--seed', String(call.seed), '--script', '-'],
      input,
    );
    expect(code).toBe(0);
    const { report } = JSON.parse(lines.at(-1) ?? '') as Last;
    expect(report.outcome).toBe('advance');
    const last = JSON.parse(lines.at(-2) ?? '') as Turn;
    expect(last.ledger).toMatchObject(call.expect.ledger);
  });

  test('lines after the end of the call are ignored, even broken ones', async () => {
    const bribe = { say: 'There is a five percent kickback in it for you personally, in cash.' };
    const { code, lines } = await play(`${script(bribe, bribe, bribe)}this is no JSON\n`);
    expect(code).toBe(0);
    expect(lines.length).toBeLessThan(4);
    expect((JSON.parse(lines.at(-1) ?? '') as Last).report.outcome).toBe('no_sale');
  });

  test('an empty script is a call that ended before it began', async () => {
    const { code, lines } = await play('');
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ report: { outcome: 'no_sale', turns: 0 } });
  });
});

describe('what is off is told on stderr, and exits 2', () => {
  test('somebody who is not at the table, with the line that speaks to them', async () => {
    const { code, stderr, lines } = await play(script({ say: 'Hello' }, { say: 'Hello', to: 'zhou' }));
    expect(stderr).toMatch(/^-:2: “zhou” is not at the table/m);
    expect([code, lines.length]).toEqual([2, 1]);
  });

  test('a scenario that is not there, or none at all: the ones that are there are named', async () => {
    const [other, none] = await Promise.all([
      cli(['play', '--scenario', 'nobody', '--lang', 'en', '--script', '-']),
      cli(['play', '--lang', 'en', '--script', '-']),
    ]);
    expect(other.stderr).toContain('no buyer called “nobody”');
    const ids = (await realScenarios()).map(({ scenario }) => scenario.account.id);
    expect(none.stderr).toContain(ids.join(', '));
    expect([other.code, none.code, other.stdout + none.stdout]).toEqual([2, 2, '']);
  });

  test('no script where nobody sits at a terminal', async () => {
    const { code, stderr } = await cli(['play', '--scenario', 'hengyue', '--lang', 'en']);
    expect(stderr).toContain('--script FILE');
    expect(code).toBe(2);
  });
});
