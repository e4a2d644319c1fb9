/** Why a question has its label: sentences of the report, the acts' definitions, and the manual's rules that tell two acts apart, one sentence each. */
type Both = Readonly<{ zh: string; en: string }>;

export const why = {
  title: { zh: '为什么是这个标签？', en: 'Why this label?' },
  waitFor: { zh: '标签的理由', en: 'the reasons for the label' },
  spokeFor: { zh: '像“{act}”的', en: 'Spoke for {act}' },
  spokeAgainst: { zh: '更像“{act}”的', en: 'Spoke for {act} instead' },
  heaviest: { zh: '（重的在前）', en: '(heaviest first)' },
  after: { zh: '客户刚说过：', en: 'after:' },
  beside: { zh: '同一轮里：', en: 'beside:' },
  nothingFor: { zh: '没有哪个词单独定得了，看的是整句。', en: 'No single word; the sentence as a whole.' },
  manual: { zh: '手册', en: 'The manual' },
  rule: { zh: '第 {n} 条', en: 'Rule {n}' },
  allRules: { zh: '十个类型', en: 'The ten acts' },
  either: { zh: '{act}或{other}', en: '{act} or {other}' },
  percentBoth: { zh: '{word}，{n}% 和 {m}%', en: '{word}, {n}% and {m}%' },
  other_engine: {
    zh: '这个标签是 {name}（{hash}）给的，现在用的已经不是它，不能替它说理由。',
    en: 'This label was made by {name} ({hash}). It no longer serves here, and nothing else can speak for it.',
  },
  read_otherwise: {
    zh: '这句话今天再读，结果和当时不一样，所以不说当时的理由。标签和分数不变。',
    en: 'Read again today the sentence comes out differently, so no reasons are claimed for then. Label and score stay.',
  },
  gives_no_reasons: { zh: '{name} 不说明理由。', en: '{name} gives no reasons.' },
} as const satisfies Record<string, Both>;

/** What each act does, after the manual’s table. */
export const actMeanings = {
  situation: { zh: '问客户眼下的事实，老实回答不好也不坏。', en: 'Asks for facts about the buyer’s present; an honest answer is neutral.' },
  problem: {
    zh: '问有没有难处、在哪儿、多久一次、多严重、为什么，老实回答里有一个难处。',
    en: 'Asks whether, where, how often, how badly or why there is a difficulty; an honest answer holds one.',
  },
  implication: {
    zh: '把难处当成已有的，问它带来什么，老实回答里有一个后果。',
    en: 'Takes a difficulty as given and asks what follows; an honest answer holds a consequence.',
  },
  need_payoff: {
    zh: '问解决了值多少、想要成什么样，老实回答里有一个好处或愿望。',
    en: 'Asks what solving it would be worth or what is wanted; an honest answer holds a benefit or a wish.',
  },
  pitch: { zh: '说自己的产品、公司、价格、案例。', en: 'Tells of one’s own product, company, price or references.' },
  benefit: { zh: '说清产品怎么满足客户亲口说过的需求。', en: 'States how the offer meets a need the buyer has said aloud.' },
  closing: { zh: '请客户做一件事，回答是一句承诺。', en: 'Asks the buyer to do something; the answer is a commitment.' },
  rapport: { zh: '问好、道谢、闲聊、体谅。', en: 'Greets, thanks, makes small talk or shows empathy.' },
  listening: { zh: '复述、小结、核对客户的话。', en: 'Repeats, sums up or checks what the buyer said.' },
  other: { zh: '程序上的话、跑题、听不清。', en: 'Procedure, off topic, or not to be understood.' },
} as const satisfies Record<string, Both>;

/** Rules of the manual by number, one sentence each: those that the record of the call settles, and those that tell two acts apart. */
export const ruleSentences = {
  1: { zh: '看老实回答里会有什么，不看字面。', en: 'What an honest answer would contain decides, not the wording.' },
  2: {
    zh: '问难处本身是难点；问难处把别的事怎么样了，是暗示。',
    en: 'About the difficulty itself it is a problem question; about what it does to something else, an implication question.',
  },
  3: {
    zh: '本身谈不上坏的数量或做法是状况；话里或上一轮已经当它是难处，才是难点。',
    en: 'A figure or way of working that is not bad in itself is a situation question, until the wording or the turn before marks it as a difficulty.',
  },
  4: {
    zh: '往坏处问是暗示，往好处问是价值；光有个“要是”不算数。',
    en: 'The dark side is an implication question, the bright side need-payoff; an “if” alone decides nothing.',
  },
  7: {
    zh: '请客户掂量对他们值不值，是价值；客气的人只能答“是”，就是介绍。',
    en: 'Asking the buyer to judge the value to them is need-payoff; where yes is the only polite answer, it is a pitch.',
  },
  8: { zh: '问值不值是价值，请人做事是推进。', en: 'Asking for value is need-payoff, asking for action is closing.' },
  11: { zh: '请人细说，跟着它追的那个问题走，同一个类型。', en: 'A request to elaborate has the act of the question it follows up.' },
  12: {
    zh: '光秃秃的追问，话题从前面的话来；客户刚说完一个难处，就是暗示。',
    en: 'A bare follow-up takes its topic from what was said before; after a stated difficulty it is an implication question.',
  },
  13: {
    zh: '核对客户的话是倾听；小结里塞进一个客户没说过的后果，就是暗示。',
    en: 'A summary that checks is listening; one that adds a consequence the buyer has not stated is an implication question.',
  },
  17: {
    zh: '问谁有难处是难点；问谁付钱、谁受累，桌上有难处时是暗示，没有时是状况。',
    en: 'Who has the difficulty: problem. Who pays or suffers: implication with a difficulty on the table, situation without one.',
  },
  21: {
    zh: '要材料是请人做事，是推进；问材料上写着什么，是问事实。',
    en: 'Asking for material is closing; asking what it shows asks for a fact.',
  },
  22: {
    zh: '坏事的次数，当作另一件难处的后果来问，是暗示。',
    en: 'A bad count, asked as what another difficulty does, is an implication question.',
  },
  30: {
    zh: '利益接的是客户亲口说过的愿望；没有愿望，就是介绍。',
    en: 'A benefit answers a wish that the buyer has said; tied to a mere complaint or to nothing, it is a pitch.',
  },
} as const satisfies Record<string, Both>;
