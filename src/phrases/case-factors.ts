/** What decides a case, for better or worse: the closed list that authors mark and trainees choose from. `helps` says which way it weighs. */
export const caseFactors = {
  pitched_before_need: { helps: false, zh: '需求还没成形就介绍产品', en: 'Presented before there was a need' },
  leaned_on_relationship: { helps: false, zh: '靠交情代替回答', en: 'Leaned on the relationship' },
  ignored_feedback: { helps: false, zh: '对方说了，没有接', en: 'Passed over what the buyer said' },
  too_many_facts: { helps: false, zh: '情况问得太多', en: 'Asked for too many facts' },
  consequences_never_asked: { helps: false, zh: '从没问过后果', en: 'Never asked for consequences' },
  proposed_unearned: { helps: false, zh: '火候不到就提下一步', en: 'Proposed more than was earned' },
  wrong_person: { helps: false, zh: '问错了人', en: 'Asked the wrong person' },
  gave_for_nothing: { helps: false, zh: '让步不求回报', en: 'Gave away without a return' },
  evaded_questions: { helps: false, zh: '对方的问题一拖再拖', en: 'Put off the buyer’s own questions' },
  need_left_unsaid: { helps: false, zh: '没让对方自己说出想要什么', en: 'Never let the buyer say what they want' },
  owned_the_past: { helps: true, zh: '先认账，再谈以后', en: 'Owned up to the past first' },
  asked_before_telling: { helps: true, zh: '先问后讲', en: 'Asked before telling' },
  followed_the_answer: { helps: true, zh: '顺着回答往下问', en: 'Followed the answer' },
  asked_who_bears_it: { helps: true, zh: '后果问到了承担的人', en: 'Asked whoever bears the consequence' },
  need_in_their_words: { helps: true, zh: '让对方自己说出想要什么', en: 'Let the buyer say what they want' },
  summed_up: { helps: true, zh: '复述得准', en: 'Summed up rightly' },
  brought_out_the_concern: { helps: true, zh: '把没说的顾虑问出来', en: 'Brought out what was held back' },
  answered_the_concern: { helps: true, zh: '顾虑答到点上', en: 'Answered the concern to the point' },
  asked_behind_the_price: { helps: true, zh: '问到价格背后的担心', en: 'Asked what stood behind the price' },
  answered_straight: { helps: true, zh: '短处和价钱直说', en: 'Told limits and prices straight' },
  kept_to_the_rules: { helps: true, zh: '守规矩，不越线', en: 'Kept to the rules' },
  asked_what_was_earned: { helps: true, zh: '下一步提得合适', en: 'Proposed the step that was earned' },
} as const satisfies Readonly<Record<string, Readonly<{ helps: boolean; zh: string; en: string }>>>;

/** Id of a factor. */
export type CaseFactor = keyof typeof caseFactors;
