/** Behaviours by name, and what the page of progress says. */
type Both = Readonly<{ zh: string; en: string }>;

export const behaviourNames = {
  surfacing: { zh: '问出一件难处', en: 'Bringing out a difficulty' },
  bridging: { zh: '从难处问到后果', en: 'From the difficulty to what follows' },
  worth: { zh: '到时候才问值多少', en: 'Asking what it is worth, in time' },
  one_at_a_time: { zh: '一次只问一件', en: 'One thing at a time' },
  listening: { zh: '把听到的说回去', en: 'Saying back what you heard' },
  concerns: { zh: '接住顾虑', en: 'Meeting a concern' },
  step: { zh: '要一步挣来的', en: 'Asking for the step you earned' },
  no_pressing: { zh: '不催', en: 'No pressing' },
  no_leaning: { zh: '不靠交情', en: 'No leaning on the relationship' },
  no_ignoring: { zh: '不把顾虑晾着', en: 'No concern left lying' },
} as const satisfies Record<string, Both>;

/** What counts as a try, and as one that came off. */
export const behaviourMeans = {
  surfacing: {
    zh: '问了难点问题的轮次；客户认了、说细了，算成。',
    en: 'Turns with a problem question; it came off where the buyer admitted or detailed something.',
  },
  bridging: {
    zh: '问了后果的轮次；客户说出一个后果，算成。',
    en: 'Turns with an implication question; it came off where a consequence was felt.',
  },
  worth: {
    zh: '问了解决有什么用的轮次；客户说出想要，算成。',
    en: 'Turns with a need-payoff question; it came off where they said they want it.',
  },
  one_at_a_time: { zh: '有提问的轮次；没有叠着问，算成。', en: 'Turns with a question; it came off where nothing was stacked.' },
  listening: { zh: '有复述的轮次；复述得准，算成。', en: 'Turns with a summary; it came off where the summary was right.' },
  concerns: {
    zh: '有顾虑要接的轮次；答清了，算成。',
    en: 'Turns in which a concern was answered or ignored; it came off where it was answered.',
  },
  step: {
    zh: '提出行动的轮次；对方答应、分量也对，算成。',
    en: 'Turns with a proposal; it came off where it was agreed to and was no less than earned.',
  },
  no_pressing: { zh: '一场算一次；催一回算一次没成。', en: 'One try a call; each time you pressed is one that failed.' },
  no_leaning: { zh: '一场算一次；靠一回交情算一次没成。', en: 'One try a call; each time you leaned is one that failed.' },
  no_ignoring: { zh: '一场算一次；晾一回算一次没成。', en: 'One try a call; each concern ignored is one that failed.' },
} as const satisfies Record<string, Both>;

export const progressPage = {
  title: { zh: '进步 · 善问', en: 'Progress · Askwell' },
  head: { zh: '哪一招成了，哪一招还没有', en: 'What comes off by now' },
  lead: {
    zh: '最近 {n} 场，一招一招数。带提示的和不带提示的分开。',
    en: 'Your last {n} calls, behaviour by behaviour, with and without hints apart.',
  },
  leadOne: {
    zh: '刚谈过一场，一招一招数。带提示的和不带提示的分开。',
    en: 'One call so far, behaviour by behaviour, with and without hints apart.',
  },
  none: { zh: '还没有谈完的通话', en: 'No call finished yet' },
  noneMore: {
    zh: '谈完一场，这里就会写：每一招试了几次、成了几次，接着练哪一招。',
    en: 'After your first call this page says how often each behaviour was tried, how often it came off, and what to practise next.',
  },
  begin: { zh: '去谈第一场', en: 'Hold your first call' },
  planHead: { zh: '接下来', en: 'Next' },
  retest_due: { zh: '测一次“{what}”，不带提示。', en: 'Take the test of “{what}”, without hints.' },
  focus_running: { zh: '接着练“{what}”，还差 {n} 场。', en: 'Go on with “{what}”: {n} more to go.' },
  comes_off_least: { zh: '练“{what}”，先谈三场，只数次数。', en: 'Practise “{what}”: three calls, counting only.' },
  never_tried: { zh: '试试“{what}”，还一次没试过。', en: 'Try “{what}”: you never have.' },
  whyRetest: {
    zh: '您早先做得成，隔了这些天，看还在不在{turns}。',
    en: 'It used to come off, and after this long it is worth knowing whether it still does{turns}.',
  },
  whyFocus: { zh: '前三场多试几次比试得准要紧{turns}。', en: 'For three calls trying often matters more than getting it right{turns}.' },
  whyLeast: { zh: '最近几场里它成得最少{turns}。', en: 'Of what you tried lately it comes off least{turns}.' },
  whyNever: { zh: '没试过，就不知道会不会。', en: 'What was never tried nobody can tell.' },
  turns: { zh: '，看{list}', en: ': see {list}' },
  turnOf: { zh: '《{title}》第 {n} 轮', en: '{title}, turn {n}' },
  goFocus: { zh: '挑这一招去谈', en: 'Hold a call for it' },
  goRetest: { zh: '开始，不带提示', en: 'Begin, without hints' },
  opening: { zh: '正在接通', en: 'Opening' },
  notOpened: { zh: '没接通：{reason}', en: 'It could not be opened: {reason}' },
  retestsHead: { zh: '不带提示的复测', en: 'Tests without hints' },
  retestsLead: {
    zh: '一招成了三次，过 7 天和 30 天各测一次。学会的会退，测一次才知道。',
    en: 'Once something has come off three times it is tested after 7 and after 30 days. Skill fades; only a test tells.',
  },
  due: { zh: '现在就可以测', en: 'due now' },
  dueFrom: { zh: '{day}起', en: 'from {day}' },
  tested: { zh: '测过了', en: 'done' },
  readReport: { zh: '看那场的报告', en: 'Read its report' },
  after: { zh: '过 {n} 天', en: 'after {n} days' },
  eachHead: { zh: '一招一招看', en: 'Each behaviour' },
  how: {
    zh: '圆点是一场通话里不带提示时成的比例，空心方块是带提示时的。横条是不带提示时大致的范围：十有八九落在里面；试得越少，条越长。',
    en: 'A dot is the share that came off without hints in one call, a hollow square the share with hints. The bar is where the share without hints lies with nine chances in ten: the fewer the tries, the longer the bar.',
  },
  untried: { zh: '还没试过', en: 'Not tried yet' },
  chart: {
    zh: '{what}：不带提示 {tries} 次成了 {ok} 次，大致在 {from}% 到 {to}% 之间。',
    en: '{what}: without hints {ok} of {tries} came off; the share lies between {from}% and {to}%.',
  },
  table: { zh: '同样的数，列成表', en: 'The same figures as a table' },
  colWhat: { zh: '招', en: 'Behaviour' },
  colUnaided: { zh: '不带提示', en: 'Without hints' },
  colRange: { zh: '大致范围', en: 'Likely share' },
  colAssisted: { zh: '带提示', en: 'With hints' },
  ofTries: { zh: '{tries} 次成 {ok} 次', en: '{ok} of {tries}' },
  range: { zh: '{from}%–{to}%', en: '{from}–{to}%' },
  dash: { zh: '—', en: '—' },
  print: { zh: '打印', en: 'Print' },
  heldHead: { zh: '“{what}”，第 {n} 场', en: '{what}: try {n}' },
  heldCount: { zh: '试了 {tries} 次，成了 {ok} 次。', en: '{ok} of {tries} came off.' },
  heldNone: { zh: '这场一次也没试。', en: 'Not tried in this call.' },
  heldWhy: {
    zh: '头三场只数这一招，不给总分：先试得多，再试得准。',
    en: 'The first three tries count this behaviour alone and show no total: often first, well later.',
  },
  heldRow: { zh: '{what}：{tries} 次成 {ok} 次', en: '{what}: {ok} of {tries}' },
  retestDone: { zh: '这场是“{what}”的复测，不带提示。', en: 'This call was the test of “{what}”, without hints.' },
  onlyThis: { zh: '再谈一场，只练“{what}”', en: 'Another call, only for “{what}”' },
  homeDue: { zh: '该测一次“{what}”了，不带提示。', en: 'A test of “{what}” is due, without hints.' },
  homeMore: { zh: '看进步和安排', en: 'See progress and what is next' },
  entryLine: {
    zh: '每一招试了几次、成了几次，带提示的分开算；接着练什么，什么时候复测。',
    en: 'How often each behaviour was tried and came off, hints apart; what to practise next, and when it is tested.',
  },
  entryHead: { zh: '进步', en: 'Your progress' },
} as const satisfies Record<string, Both>;
