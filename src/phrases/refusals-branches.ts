/** What is refused where a call is tried again from one of its turns, and where two endings are laid side by side. */
export const branchRefusals = {
  'branch.parent_open': {
    zh: '这一场还没谈完，谈完了才能从中间再试。请先谈完或结束它。',
    en: 'This call is still open; it can be tried again from a turn once it is over. Finish it, or end it, first.',
  },
  'branch.nothing_after': {
    zh: '第 {turn} 轮客户已经散了场，往后没法接着谈。请从这一轮之前再试。',
    en: 'The buyer ended the call in turn {turn}, so nothing can follow it. Try again from before that turn.',
  },
  'beside.not_one_call': {
    zh: '这两场不是从同一场谈起来的，没法并排看。请选一场和它另谈的一次。',
    en: 'These two do not come from one call and cannot be laid side by side. Choose a call and a second try of it.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;
