/** Why there is no hint. */
export const hintRefusals = {
  'hint.not_here': {
    zh: '考试和不带提示的复测里没有提示。请凭自己谈完，再看报告。',
    en: 'There are no hints in an exam or in a test without help. Hold the call on your own and read its report.',
  },
  'hint.faded': {
    zh: '这一招您不靠提示做成过很多次，这里不再给提示。请直接说。',
    en: 'You have done this many times without help, so there is no hint for it any more. Say it your way.',
  },
  'hint.no_more': {
    zh: '这一轮的提示都给过了。请先说一句，客户答了再看有没有新的。',
    en: 'You have had all hints of this turn. Say something first; there may be another once the buyer has answered.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;
