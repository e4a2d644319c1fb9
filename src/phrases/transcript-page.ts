/** The page that labels a call held elsewhere. */
type Both = Readonly<{ zh: string; en: string }>;

export const transcriptPage = {
  title: { zh: '看一场您自己谈的 · 善问', en: 'A call of your own · Askwell' },
  head: { zh: '看一场您自己谈的', en: 'A call of your own' },
  lead: {
    zh: '贴一段真实通话的记录，或者选一个文件：txt、vtt、srt、json 都行。每句话前面要有名字。',
    en: 'Paste the transcript of a real call, or choose a file: txt, vtt, srt or json. Each line needs the name of whoever said it.',
  },
  kept: {
    zh: '贴进来的字只用来算这一次，服务器不存，日志里也没有。关掉这一页就没了。',
    en: 'What you paste is used for this once. The server keeps none of it, nor does its log. Close this page and it is gone.',
  },
  field: { zh: '通话记录', en: 'The transcript' },
  placeholder: {
    zh: '王经理：上个月停了两回。\n我：停一回，谁最着急？',
    en: 'Dana: It stopped twice last month.\nMe: When it stops, who gets the call?',
  },
  file: { zh: '选一个文件', en: 'Choose a file' },
  sample: { zh: '先看一段例子', en: 'Try it with an example' },
  read: { zh: '读进来', en: 'Read it' },
  reading: { zh: '正在读', en: 'Reading' },
  who: { zh: '谁是卖方？', en: 'Who is selling?' },
  whoMore: { zh: '可以不止一位。其余的都算客户。', en: 'It may be more than one. Everybody else counts as the buyer.' },
  times: { zh: '{n} 段', en: '{n} times' },
  lang: { zh: '通话的语言', en: 'Language of the call' },
  label: { zh: '标注', en: 'Label it' },
  chooseOne: { zh: '先选出卖方是谁。', en: 'Choose who is selling first.' },
  noTruth: {
    zh: '这是一场真实的通话，客户心里还有什么，谁也不知道。所以这里只看您说的话，不打分。',
    en: 'This was a real call, and nobody knows what the buyer kept to themselves. So this looks at what was said and gives no score.',
  },
  first: { zh: '卖方说了 {n} 轮，问了 {asked} 个问题', en: 'The seller spoke {n} times and asked {asked} questions' },
  share: { zh: '卖方的话占 {n}%', en: 'The seller did {n} % of the talking' },
  shareWords: { zh: '卖方 {seller} 字，客户 {buyer} 字', en: '{seller} words by the seller, {buyer} by the buyer' },
  counts: { zh: '问了什么', en: 'What was asked' },
  openClosed: { zh: '开放 {open}，封闭 {closed}', en: '{open} open, {closed} closed' },
  flow: { zh: '走向', en: 'The flow' },
  flowIntro: { zh: '一列一轮，形状和字母就是那一轮问的是什么。', en: 'One column a turn; shape and letter give the act.' },
  notes: { zh: '值得回看的地方', en: 'Worth another look' },
  noNotes: { zh: '问法和分寸上，没有看出毛病。', en: 'Nothing stood out in how it was asked or in conduct.' },
  turns: { zh: '一轮一轮看', en: 'Turn by turn' },
  engine: { zh: '由{engine}标注，跟练习时是同一个。', en: 'Labelled by {engine}, as in practice.' },
  save: { zh: '存成 JSON', en: 'Save as JSON' },
  print: { zh: '打印或存成 PDF', en: 'Print or save as PDF' },
  another: { zh: '换一场', en: 'Look at another' },
} as const satisfies Record<string, Both>;

/** What a note says, by its kind. */
export const transcriptNotes = {
  stacked: { zh: '一口气问了几件事，对方只会接一件。', en: 'Several things asked at once; people answer one.' },
  leading: { zh: '问题里已经带了答案。', en: 'The question carried its answer.' },
  payoff_too_early: { zh: '还没问后果，先问了好处。', en: 'Asked for the benefit before anything was said of what it costs them.' },
  pitched_first: { zh: '还没问过一处难处，先讲了产品。', en: 'Pitched before a single difficulty had been asked for.' },
  leaning: { zh: '靠交情推这件事。', en: 'Leaned on the relationship.' },
  inducement: { zh: '给了私人的好处。这一条碰不得。', en: 'Offered a private favour. There is no right amount of that.' },
  guarantee: { zh: '打了包票，对方会问能不能写进合同。', en: 'Made a guarantee; they will ask for it in the contract.' },
} as const satisfies Record<string, Both>;

/** A short call to try it with. */
export const sampleCalls = {
  zh: `周工：坐坐坐，您是做换热器清洗的那家吧。
小林：对，周工。咱们三套装置，去年一共停下来洗了几回？
周工：计划内两回，计划外也有两回。
小林：计划外那两回，是怎么发现堵了的？
周工：出口温度上不去，操作工报上来的，那时候已经晚了。
小林：晚了这几天，产量上差多少，跟销售那边怎么交代？
周工：一天少出六十吨，销售那边天天打电话，主任脸上挂不住。
小林：要是能提前十天知道哪一台快堵了，您最想先安排什么？
周工：那就跟大检修凑一块儿，不单独停了。
小林：我们的在线监测全行业最准，装上就再也不会堵，您放心。`,
  en: `Priya: Come in. You're the people with the seal monitoring, aren't you?
Tom: That's us. How many of the pumps run without a spare at the moment?
Priya: Eleven out of forty. It was six before the cuts.
Tom: And which of the eleven keeps you up at night, how old are they, and who looks after them?
Priya: The two on the acid line. One of them leaked in March.
Tom: When it leaked, what did that do to the people on shift?
Priya: Two of them went to hospital for a check. The union hasn't let it go.
Tom: If you could see a seal going a week before it goes, what would that change with the union?
Priya: I could show them something. That's what they ask for.
Tom: Would you like a trial, or shall I send a quote, and who else needs to be there?`,
} as const;
