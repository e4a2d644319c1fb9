/** What the lint finds of the library as a whole: what it must hold between its accounts, and the full measure of each. */
export const libraryLints = {
  'lint.library_accounts': {
    zh: '场景库有 {count} 家客户，至少要 {least} 家。请再写几家。',
    en: 'The library has {count} accounts; it should have at least {least}. Write some more.',
  },
  'lint.library_stage': {
    zh: '场景库里没有一家在“{stage}”这个阶段。请补一家。',
    en: 'No account of the library is in the stage “{stage}”. Add one.',
  },
  'lint.library_industries': {
    zh: '场景库只有 {count} 个行业，至少要 {least} 个。新写的客户请换个行业。',
    en: 'The library covers {count} industries; it should cover at least {least}. Set the next account in another one.',
  },
  'lint.library_deals': {
    zh: '整单金额从 {low} 到 {high}，应当从 {from} 以内一直到 {to} 以上。请补上更小或者更大的单子。',
    en: 'Deals reach from {low} to {high}; they should reach from {from} or less to {to} or more. Add a smaller or a larger one.',
  },
  'lint.library_small': {
    zh: '没有一家的单子小到在座的人自己能签。请写一家，好让学员看到：单子小，问出难处、介绍清楚就够了。',
    en: 'There is no deal so small that somebody at the table may sign it alone. Add one, so that trainees see where a problem and a pitch suffice.',
  },
  'lint.library_committees': {
    zh: '在座三个人以上的客户有 {count} 家，至少要 {least} 家。请再写一家，或者给某一家多请一个人到场。',
    en: 'In {count} accounts three or more people are at the table; it should be at least {least}. Add one, or have somebody more present.',
  },
  'lint.library_no_sale': {
    zh: '没有生意可做的客户有 {count} 家，至少要 {least} 家。请写一家 sale: false 的。',
    en: '{count} accounts have no sale to be had; it should be at least {least}. Write one with sale: false.',
  },
  'lint.library_tenders': {
    zh: '招投标的客户有 {count} 家，至少要 {least} 家。请给一家写上 tender。',
    en: '{count} accounts are tenders; it should be at least {least}. Give one a tender.',
  },
  'lint.library_favours': {
    zh: '客户自己暗示要好处的有 {count} 家，至少要 {least} 家。请写一家，让学员练习体面地推掉。',
    en: 'In {count} accounts the buyer hints at a favour; it should be at least {least}. Write one in which declining with face is the win.',
  },
  'lint.library_openings': {
    zh: '用“你们先介绍一下吧”开场的客户有 {count} 家，至少要 {least} 家。请在一家的 opening 里写上这样一句。',
    en: '{count} accounts open by asking the seller to present first; it should be at least {least}. Put such a line into the opening of one.',
  },
  'lint.library_topic': {
    zh: '“{id}”没有一条来答通用话题 {topic}，学员一问就落空。请加一条事实，写上 common: true 和 topic: {topic}；问法各家共用，只写怎么说。',
    en: 'Nothing in “{id}” answers the common topic {topic}: whoever asks hears nothing. Add a fact with common: true and topic: {topic}; the questions are shared, only write how it is said.',
  },
  'lint.library_thin': {
    zh: '“{id}”的“{field}”是 {count}，场景库的客户至少要 {least}。请补上。',
    en: '“{id}” has {count} of “{field}”; an account of the library has at least {least}. Add what is missing.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;
