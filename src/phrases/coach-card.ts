/** The coach card: one page for whoever trains, about one bridge that was missed. It speaks to the trainer; the question on it is said to the trainee. */
type Both = Readonly<{ zh: string; en: string }>;

export const card = {
  head: { zh: '教练卡', en: 'Coach card' },
  intro: {
    zh: '一场谈话只带走一件事。五分钟，一座桥，一个问题。',
    en: 'One thing to take from one call: five minutes, one bridge, one question.',
  },
  bridge: { zh: '错过的桥', en: 'The bridge that was missed' },
  to_consequence: { zh: '“{topic}”，客户承认了，后果一句没问。', en: '“{topic}” was admitted, and nobody asked what follows from it.' },
  to_payoff: {
    zh: '“{topic}”，客户掂量过了，解决了值什么没有问。',
    en: '“{topic}” was weighed, and nobody asked what solving it would be worth.',
  },
  half_way: { zh: '“{topic}”，后果问了，分量还不够。', en: '“{topic}”: what follows from it was asked for, and it stayed light.' },
  nothing_surfaced: { zh: '没有一个难处浮出来，桥还没有起点。', en: 'No difficulty surfaced, so there was nothing to build from.' },
  all_crossed: { zh: '浮出来的难处，都搭到了客户说想要。', en: 'Whatever surfaced was carried through until the buyer wanted it.' },
  missing: { zh: '没有搭上', en: 'not crossed' },
  replay: { zh: '回到第 {n} 轮', en: 'Go back to turn {n}' },
  replayStart: { zh: '回到开头', en: 'Go back to the beginning' },
  trainee: { zh: '学员', en: 'Trainee' },
  did_pitched: { zh: '学员接着讲了产品。', en: 'The trainee went on to the product.' },
  did_closed: { zh: '学员接着提了下一步。', en: 'The trainee went on to propose a next step.' },
  did_asked_facts: { zh: '学员接着问了别的情况。', en: 'The trainee went on to ask for a fact.' },
  did_asked_elsewhere: { zh: '学员接着问了别的。', en: 'The trainee went on to ask about something else.' },
  did_listened: { zh: '学员把话复述了一遍，没有往下问。', en: 'The trainee said it back and asked no further.' },
  did_talked: { zh: '学员说了别的，没有往下问。', en: 'The trainee talked on and asked no further.' },
  did_left: { zh: '说到这里，谈话就结束了。', en: 'The call ended there.' },
  better: { zh: '那里可以这样问（先别念给学员听）', en: 'What could have been asked there (don’t read it out yet)' },
  ask: { zh: '问学员一句，然后听', en: 'Ask the trainee one thing, then listen' },
  notes: { zh: '学员怎么说', en: 'What the trainee says' },
  toReport: { zh: '看整份报告', en: 'The whole report' },
  none: {
    zh: '这份报告出在有教练卡之前，卡上没有内容。',
    en: 'This report was made before there were coach cards, so there is nothing on this one.',
  },
} as const satisfies Record<string, Both>;

/** The one question, by the bridge that was missed and by what the trainee did instead. */
export const cardQuestions = {
  to_consequence: {
    zh: '要是这个难处再拖一年，您猜谁的日子最难过？',
    en: 'If this goes on for another year, who has the worst of it, do you think?',
  },
  to_consequence_pitched: {
    zh: '客户刚把难处说出口，您就讲了方案。那一刻，您最怕错过什么？',
    en: 'They had just told you what troubles them, and you went to the product. What were you afraid of missing?',
  },
  to_consequence_closed: {
    zh: '难处刚摆上桌，您就提了下一步。您觉得对方凭什么会答应？',
    en: 'It was barely on the table when you proposed a next step. Why would they have said yes?',
  },
  to_consequence_asked_facts: {
    zh: '听到这句话，您又去问了一个情况。问来的这个情况，您打算拿它做什么用？',
    en: 'You heard that and asked for another fact. What did you want the fact for?',
  },
  to_consequence_asked_elsewhere: {
    zh: '这个难处，您觉得疼在谁身上？您是从哪句话里听出来的？',
    en: 'Who does this hurt, do you think? Which of their words told you?',
  },
  to_consequence_listened: {
    zh: '您把它复述了一遍，就放下了。再往下问一句的话，您想问谁？',
    en: 'You said it back and left it there. One question more: whom would you have asked?',
  },
  to_payoff: {
    zh: '说完这些后果，您觉得对方心里最盼着什么？怎么让人家自己讲出来？',
    en: 'After all that, what do you think they were hoping for? How could you get them to say it?',
  },
  to_payoff_pitched: {
    zh: '后果是客户说的，好处是您替人家说的。换客户自己说，会是哪一句？',
    en: 'They told you what it costs, and you told them what they would gain. What would they have said themselves?',
  },
  to_payoff_closed: {
    zh: '分量刚有，您就去要承诺。对方自己说过想要吗？哪一句？',
    en: 'It had some weight, and you asked for a commitment. Had they said that they want it? In which words?',
  },
  half_way: {
    zh: '后果问到了，分量没上去。您觉得少的是一个数，还是没问到真正扛着它的人？',
    en: 'You asked what follows, and it stayed light. Was a figure missing, or was it not theirs to bear?',
  },
  nothing_surfaced: {
    zh: '进门之前，对方的哪一件难处是您最想弄清楚的？是什么让您没问出口？',
    en: 'Before you went in, which of their difficulties did you most want to understand? What kept you from asking?',
  },
  all_crossed: {
    zh: '这一场的桥都搭上了。哪一句问话是您事先想好的，哪一句是当场听来的？',
    en: 'Every bridge was crossed. Which question had you prepared, and which did you find by listening?',
  },
} as const satisfies Record<string, Both>;
