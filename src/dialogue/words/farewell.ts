/** Words with which a seller takes their leave, in either language. What somebody leaves behind ("I'll leave you the brochures") is said on the way out. */
export const leaves = new RegExp(
  [
    '再见|告辞|拜拜|先走了|先走一步|先回去|回去了|下次再|下回再|改天再|回头(?:再)?(?:联系|聊)|不打扰|(?<![又来要昧])打扰(?:各位|您们?|大家)?(?:这么久|半天|多时)?了',
    '(?:不|别)?(?:再)?(?:多)?(?:占|耽误|耽搁)(?:您|你|各位|大家|几位)?(?:们)?(?:的)?(?:太多|更多)?(?:宝贵)?(?:的)?时间了|不(?:多|再)(?:占|耽误|打搅|叨扰)|就不(?:多)?(?:占|耽误|打搅|叨扰|留)',
    '(?:今天|这次|咱们|我们)(?:就|那)?(?:先)?(?:聊|谈|说|讲)?(?:就)?(?:先)?到(?:这儿|这里|此)(?:为止)?(?!的)|(?:先|就)(?:聊|谈|说)到(?:这儿|这里|此)|就这样吧?(?:[，。！]|$)',
    '(?:资料|册子|手册|彩页|名片|样品|方案)[^，。？?]{0,6}(?:给您|给各位)?(?:留|放)(?:下|这儿|这里|您这儿|桌上|在这)|(?:留|放)(?:一|两|几)?(?:份|本|张)?(?:给您|给各位)[^，。？?]{0,6}(?:资料|册子|手册|彩页|名片)',
    '没(?:有)?(?:什么)?(?:别的)?(?:问题|要问的)了|我(?:这边|这儿)?没(?:有)?别的了',
    '\\b(?:goodbye|good bye|bye|farewell|cheerio|so long|good day to you|have a (?:good|nice|great) (?:day|afternoon|evening|week|weekend|one))\\b',
    "\\b(?:I'll|I will|let me|I'd better|I should|I must|we'll|we should|time (?:for me )?to|I'm going to) (?:be off|get going|be going|be on my way|get out of your (?:hair|way)|let you (?:go|get on|get back)|leave (?:it|you) (?:there|to it|in peace|be|at that)|head (?:off|back|home)|make a move|say goodbye)\\b",
    '\\bleav(?:e|ing) (?:(?:you|them|it|these|this|those|some|the|our|my|a|all|behind) )*(?:with you|here|behind|brochures?|leaflets?|catalogues?|catalogs?|papers?|documents?|material|flyers?|cards?|folder|copy|copies)\\b',
    "\\b(?:let's|shall we|we can|I suggest we|I'd say we) (?:leave it (?:there|here|at that)|stop (?:here|there)|call it a day|wrap (?:it |things )?up|end (?:it )?(?:here|there))\\b",
    "\\bthat(?:'s| is| was| will be|'ll be) (?:all|everything|it) (?:from (?:me|us|my side)|for (?:now|today))\\b|\\bsee you (?:soon|then|again soon|next|around|later)\\b",
    '\\b(?:take|taking|taken) up (?:any |too |so )?(?:more|much|enough) of your time\\b|\\b(?:no (?:more|further)) questions\\b|\\bthank(?:s| you)(?: very much| so much)? for (?:your|the) time\\b(?![^.!?]*\\?)',
  ].join('|'),
  'i',
);
