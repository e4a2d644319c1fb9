import { type About, about } from '../../../../src/web/report/about.ts';
import type { ReportView } from '../../../../src/wire/report-view.ts';

type Report = ReportView['report'];
const dimension = { points: 0, weight: 20, evidence: [] };

const bare: Report = {
  engine: 1,
  rubric: 'r',
  outcome: 'continuation',
  ending: { by: 'trainee', why: 'left', turn: 6 },
  agreement: null,
  total: 12,
  range: { from: 12, to: 12, uncertainTurns: [] },
  caps: [],
  dimensions: { needs: dimension, outcome: dimension, conduct: dimension, listening: dimension, craft: dimension },
  focus: null,
  moments: [],
  questions: [],
  ledger: [],
  uncovered: { facts: [], problems: [], implications: [], payoffs: [], concerns: [] },
  balance: { need: 0, price: 8, needs: [], prices: [{ what: 'deal', id: 'medium', weight: 8 }] },
  mood: [],
  flow: [],
  talk: { seller: 0, buyer: 0 },
  counts: { acts: {} as Report['counts']['acts'], open: 0, closed: 0, flags: {} },
  turns: 6,
};

export const entry = (
  problem: string,
  standing: Report['ledger'][number]['standing'],
  payoffs: readonly ('impact' | 'confidence' | 'ease')[] = [],
): Report['ledger'][number] => ({
  problem,
  started: 'hidden',
  standing,
  meets: true,
  weight: 4,
  counts: false,
  points: 0,
  steps: [],
  facets: [],
  implications: [],
  payoffs: payoffs.map((kind) => ({ item: `${problem}.${kind}`, kind, said: false })),
});

const person = (id: string, address: string) => ({ id, name: address, address, title: '', about: '', roles: [], present: true });

/** A report about Hengyue, different from a bare one in what is given. */
export const reportAbout = (report: Partial<Report>, lang: 'zh' | 'en' = 'en'): About =>
  about({
    session: {
      id: '00000000-0000-4000-8000-000000000001',
      scenario: 'hengyue',
      title: lang === 'zh' ? '恒岳传动' : 'Hengyue',
      subtitle: '',
      lang,
      difficulty: 'normal',
      state: 'ended',
      turns: 6,
      createdAt: Date.UTC(2026, 10, 23, 12),
      endedAt: Date.UTC(2026, 10, 23, 12),
      outcome: 'continuation',
      exam: false,
      practising: null,
      journey: null,
      branch_of: null,
      total: 12,
    },
    lang,
    report: { ...bare, ...report },
    people: [person('chen', lang === 'zh' ? '陈工' : 'Mr Chen'), person('wang', lang === 'zh' ? '王总' : 'Mr Wang')],
    topics: {
      trial: { topic: lang === 'zh' ? '拿六台机床给您试装' : 'free six machines for your trial' },
      stops: { topic: 'the stops', say: 'It stops.' },
    },
    variant: null,
    transcript: [],
    offer: { name: 'Spindle Watch' },
  });

export const agreed = (step: 1 | 2 | 3, underAsked = false): NonNullable<Report['agreement']> => ({
  rung: 'trial',
  step,
  who: 'chen',
  days: 12,
  turn: 6,
  underAsked,
  said: { turn: 6, who: 'chen', text: 'Six machines first.' },
});
