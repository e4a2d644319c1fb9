/** What is refused around a call: its plan, what is said of it before the report, the message after it. */
export const aroundRefusals = {
  'practice.written': {
    zh: '这一项已经写下了，写下就不再改。请看之前写的那一份。',
    en: 'This is written down already, and stays as it is. Read what was written before.',
  },
  'plan.too_late': {
    zh: '通话里已经说过话，这时候写的不算事先的打算。下一场开口之前再写。',
    en: 'Something has been said in this call, so this is no plan any more. Write one before the next call.',
  },
  'plan.none': {
    zh: '没有可以对照的打算：没写，或者通话还没结束、还没判过。请先谈完，判一判再来。',
    en: 'There is no plan to compare: none was written, or the call is not over and called yet. Finish it and call it first.',
  },
  'plan.no_such_match': {
    zh: '“{id}”不在 {part} 能选的东西里。请从对照里列出的选项中选，或写 null。',
    en: '“{id}” is nothing that {part} can be about. Take one of the choices in the comparison, or null.',
  },
  'message.after_calling': {
    zh: '先判一判这一场、猜一猜客户，或者都跳过，再写这条消息。',
    en: 'Call this call and guess the buyer first, or pass on both; then write the message.',
  },
  'message.too_long': {
    zh: '写了 {n}，最多 {most}（中文按字，英文按词）。请删到只剩谁、做什么、哪天之前。',
    en: 'That is {n} of at most {most} (characters in Chinese, words in English). Cut it down to who does what by when.',
  },
  'message.none_more': {
    zh: '这一场的消息最多写 {most} 条，已经写满。请看之前那几条得到的回音。',
    en: 'A call has {most} messages at most, and they are written. Read what came of them.',
  },
  'person.unknown': {
    zh: '这家客户没有“{person}”这个人。请从这一场的人里选一位。',
    en: 'There is nobody “{person}” in this account. Choose one of its people.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;
