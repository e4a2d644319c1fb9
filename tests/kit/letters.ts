import type { Letter, Move } from '../../src/dialogue/words/letter.ts';
import type { Lang } from '../../src/dialogue/words/stage.ts';

const people = {
  zh: { speaker: { name: '周敏', title: '质量经理', address: '周经理' }, names: ['周敏', '周经理', '吴建国', '吴主任'] },
  en: {
    speaker: { name: 'Zhou Min', title: 'Quality manager', address: 'Ms Zhou' },
    names: ['Zhou Min', 'Ms Zhou', 'Wu Jianguo', 'Mr Wu'],
  },
} as const;

/** A letter to the quality manager of a dairy: these moves, after a short talk. */
export const letterOf = (lang: Lang, moves: readonly Move[], more: Partial<Letter> = {}): Letter => ({
  lang,
  turn: 2,
  reply: 0,
  seed: 7,
  ...people[lang],
  manner: 'plain',
  tone: 'even',
  heard: lang === 'zh' ? '放行这一块，您有什么不满意的？' : 'What are you least happy with about release?',
  moves,
  before: [
    {
      who: lang === 'zh' ? '周经理' : 'Ms Zhou',
      mine: true,
      text: lang === 'zh' ? '来，坐。吴主任也在。' : 'Do sit down. Mr Wu is here too.',
    },
    {
      who: '',
      mine: false,
      text: lang === 'zh' ? '放行这一块，您有什么不满意的？' : 'What are you least happy with about release?',
    },
  ],
  ...more,
});

/** The waiting hours as an item, in either language: a figure that any wording keeps. */
export const hours: Readonly<Record<Lang, Extract<Move, { kind: 'disclose' }>>> = {
  zh: { kind: 'disclose', id: 'release_how_much', text: '结果齐了还得等六个小时才放得出去。', key: ['六个小时|6 小时'] },
  en: {
    kind: 'disclose',
    id: 'release_how_much',
    text: 'Once the results are in, the goods wait another six hours.',
    key: ['six hours|6 hours'],
  },
};

/** One move of every kind there is. */
export const everyMove = (lang: Lang): readonly Move[] => {
  const zh = lang === 'zh';
  const text = zh ? '放行太慢，货压在冷库里。' : 'Release is slow and the goods sit in the cold store.';
  const key = zh ? ['放行'] : ['release'];
  const claim = zh ? '保证省一半' : 'we guarantee half';
  const courtesies = [
    'courtesy',
    'agenda',
    'summary',
    'new_summary',
    'statement',
    'limit',
    'procedure',
    'leaning',
    'fault',
    'authority',
    'lectured',
    'declined',
    'strange',
    'insulted',
    'off_topic',
    'unclear',
    'inducement',
  ] as const;
  return [
    { kind: 'open', text },
    { kind: 'disclose', id: 'p_release', text, key },
    { kind: 'repeat', id: 'p_release', text, key },
    { kind: 'own', id: 'q_price', text: zh ? '这一套下来大概多少钱？' : 'What would the whole thing cost us, roughly?', key: [] },
    { kind: 'refute', id: 'm_quote', text: zh ? '这跟人家报给我们的可不是一回事。' : "That's not what they quoted us.", key: [] },
    { kind: 'not_here', to: zh ? '梁经理' : 'Mr Liang' },
    { kind: 'keep_secret', text: zh ? '限价开标之前不能讲，这是纪律。' : "The ceiling isn't told before the bids are opened." },
    { kind: 'market_met', how: 'honest' },
    { kind: 'market_met', how: 'right' },
    { kind: 'promise_owned' },
    { kind: 'promise_noted', due: zh ? '周五前' : 'by Friday' },
    { kind: 'promise_noted', due: null },
    { kind: 'promise_by_when' },
    { kind: 'promise_brought' },
    { kind: 'promise_made_good' },
    { kind: 'promise_missed', text: zh ? '下周三我带方案过来。' : "I'll bring the proposal on Wednesday." },
    {
      kind: 'concern_again',
      id: 'c_paper',
      text: zh ? '改成电子的，检查的人认不认？' : 'Will the inspectors accept it without paper?',
      key: [],
    },
    { kind: 'dodge' },
    ...(['nothing_admitted', 'too_early', 'beyond_offer'] as const).map((why) => ({ kind: 'push_back', why }) as const),
    { kind: 'refer', to: zh ? '吴主任' : 'Mr Wu' },
    ...(['reserved', 'nothing_wanted'] as const).map((why) => ({ kind: 'keep_criterion', why }) as const),
    { kind: 'ask_back' },
    ...(['near', 'who', 'why', 'decline'] as const).map((form) => ({ kind: 'off_map', form, text: null }) as const),
    { kind: 'concern', id: 'c_paper', text: zh ? '改成电子的，检查的人认不认？' : 'Will the inspectors accept it without paper?', key: [] },
    ...(['decision', 'money', 'sensitive'] as const).map((what) => ({ kind: 'defer', what, to: zh ? '吴主任' : 'Mr Wu' }) as const),
    ...(['says', 'nods'] as const).map((how) => ({ kind: 'take_up', how, to: zh ? '吴主任' : 'Mr Wu' }) as const),
    { kind: 'object', id: 'd_hours', text: zh ? '也没那么久吧？' : "It isn't that long, is it?", key: [] },
    { kind: 'settle', id: 'd_hours', text: zh ? '我是说不是天天这样。' : "I only mean it isn't every day.", key: [] },
    ...(['bears', 'concern'] as const).map((why) => ({ kind: 'break_in', why }) as const),
    {
      kind: 'price_remark',
      id: 'fear_recall',
      text: zh ? '说来说去，还是贵。' : 'When all is said, it costs too much.',
      key: [],
    },
    {
      kind: 'fear',
      id: 'fear_recall',
      text: zh ? '我怕上线那天放错一批，追责追到我头上。' : "I'm afraid a batch goes out wrong on the first day and it comes back to me.",
      key: [],
    },
    { kind: 'fear_eased', id: 'fear_recall', text: zh ? '两边一起跑，那我敢。' : 'With both running side by side, I dare.', key: [] },
    { kind: 'brushed_off' },
    { kind: 'pocket' },
    { kind: 'ask_more' },
    ...(['taken', 'thought_over', 'fear_first'] as const).map((answer) => ({ kind: 'trade', answer }) as const),
    { kind: 'concern_settled' },
    { kind: 'no_concern' },
    { kind: 'hear_pitch', asked: true },
    { kind: 'hear_pitch', asked: false },
    { kind: 'hear_benefit' },
    { kind: 'challenge', claim, again: false },
    { kind: 'challenge', claim, again: true },
    ...courtesies.map((what) => ({ kind: 'acknowledge', what }) as const),
    {
      kind: 'agree',
      id: 'r_data',
      text: zh ? '行，放行记录我发您一份。' : 'All right, I will send you the release records.',
      key: [],
      days: 5,
    },
    ...[1, 2, 3, 4].map((nth) => ({ kind: 'put_off', nth }) as const),
    ...(['watch', 'meeting', 'warning'] as const).map((cue) => ({ kind: 'cue', cue }) as const),
    ...(['no_sale', 'continuation', 'advance', 'order'] as const).map((outcome) => ({ kind: 'end', outcome, why: 'left' }) as const),
  ];
};
