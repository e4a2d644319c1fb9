/** What the lint of scenarios finds: it can be played, but not yet well. */
export const lintRefusals = {
  'lint.language_missing': {
    zh: '缺少 {lang}.yaml。场景库要求中英文都有，请补上。',
    en: '{lang}.yaml is missing. The library wants both languages: add it.',
  },
  'lint.thin': { zh: '“{field}”有 {count} 个，至少要 {least} 个，请再写一些。', en: '“{field}” has {count}; write at least {least}.' },
  'lint.facets': {
    zh: '问题“{id}”有 {count} 个细节，应有 2 到 4 个。请增减。',
    en: 'The problem “{id}” has {count} facets; it should have 2 to 4. Add or remove some.',
  },
  'lint.no_rung': {
    zh: '没有第 {step} 级台阶。请在 rungs 里加一个，让客户有动作可应。',
    en: 'There is no rung at step {step}. Add one, so that the buyer has something to agree to.',
  },
  'lint.no_market_test': {
    zh: '没有拿行情考人的一问。请在 market_test 里选一个 f_market_ 事实，两种语言各写好用词。',
    en: 'There is no test question about the market. Choose an f_market_ fact in market_test and write its words in both languages.',
  },
  'lint.unknown_fact': {
    zh: '没有名为“{id}”的行情事实，是否想写“{nearest}”？通用话题和资料里写明的不能拿来考人。',
    en: 'There is no market fact called “{id}”. Did you mean “{nearest}”? Common topics and what the brief says cannot serve as a test.',
  },
  'lint.secret_is_out': {
    zh: '“{kind}”到 {until} 就可以讲了，而现在是 {now}，等于没有保密。请改正 until 或 now。',
    en: '“{kind}” may be told from {until} on, and the tender is at {now}: it keeps nothing. Correct until or now.',
  },
  'lint.few_calls': {
    zh: '{lang} 的通话文件有 {count} 个，至少要 {least} 个。请在 calls 里补写。',
    en: 'There are {count} call files in {lang}; write at least {least} in calls.',
  },
  'lint.similar_asks': {
    zh: '这一问与第 {first} 问几乎一样（“{ask}”）。请换一种问法。',
    en: 'This question is almost the same as number {first} (“{ask}”). Word it differently.',
  },
  'lint.same_ask': {
    zh: '这一问与“{other}”的“{ask}”几乎一样，分不清问的是谁。请改掉其中一句。',
    en: 'This question is almost the same as “{ask}” of “{other}”, so nobody can tell which is meant. Change one.',
  },
  'lint.misread': {
    zh: '“{ask}”问的是“{id}”，可换成没收录的说法，客户会听成“{taken}”。请在问句里说出问的是什么。',
    en: '“{ask}” asks for “{id}”, but if it were new it would be taken for “{taken}”. Say in it what it is about.',
  },
  'lint.found_nothing': {
    zh: '“{ask}”问的是“{id}”，可换成没收录的说法，什么也对不上。请在问句里说出问的是什么。',
    en: '“{ask}” asks for “{id}”, but if it were new nothing would be found. Say in it what it is about.',
  },
  'lint.not_kept_back': {
    zh: '这句留出的问法与已收录的“{ask}”几乎一样，试不出什么。请换一种问法，或删掉。',
    en: 'This held-out question is almost the same as “{ask}”, which is indexed, so it proves nothing. Word it differently or remove it.',
  },
  'lint.few_held_out': {
    zh: '“{id}”只有 {count} 句留出的{lang}问法，至少 {least} 句，才试得出别人的话客户听不听得懂。请另写几句，别照抄收录过的。',
    en: '“{id}” has {count} held-out questions in {lang}, at least {least} are needed to try whether other people’s words are understood. Write more, none of them indexed.',
  },
  'lint.tells_more': {
    zh: '这句话几乎照着“{other}”说，连关键词“{key}”都带上了，提前泄了底。请改说别的。',
    en: 'This line says almost what “{other}” says, its key word “{key}” included, and so gives it away. Say something else.',
  },
  'lint.key_left_out': {
    zh: '这句话里没有关键词“{key}”。请写进去，或改 key。',
    en: 'This line lacks the key word “{key}”. Put it in or change key.',
  },
  'lint.nobody_knows': {
    zh: '在场的人没有一个知道“{id}”，永远问不出来。请在 knows 里加一个在场的人。',
    en: 'Nobody at the table knows “{id}”, so it can never come out. Add somebody present to knows.',
  },
  'lint.nobody_bears': {
    zh: '“{id}”没有人承受。请在 bears 里写明谁受累。',
    en: 'Nobody bears “{id}”. Name in bears who suffers from it.',
  },
  'lint.rung_too_low': {
    zh: '台阶“{id}”（step {step}）把不在场的“{person}”带进来，至少是第 {least} 级。请改 step。',
    en: 'The rung “{id}” (step {step}) brings in “{person}”, who is away; that is step {least} at least. Change step.',
  },
  'lint.unreached': {
    zh: '“{person}”不在场，却要承受后果或拍板，没有哪个台阶约得到。请在一个 step {step} 的台阶的 reaches 里写上。',
    en: '“{person}” is away but bears a consequence or decides, and no rung brings them in. Add them to reaches of a rung with step {step}.',
  },
  'lint.idle_dispute': {
    zh: '异议“{id}”永远不会出现：“{person}”不在场，或者没有别的在场的人会说到 about，或者 brings 不是此人知道的后果。请改正。',
    en: 'The dispute “{id}” can never come up: “{person}” is away, nobody else at the table would say its about, or its brings is no consequence that they know. Correct it.',
  },
  'lint.order_unknown': {
    zh: '“{person}”的 order 里有“{problem}”，但此人并不知道这个问题。请从 order 里去掉，或加进 knows。',
    en: 'The order of “{person}” holds “{problem}”, which they do not know. Take it out or add them to its knows.',
  },
  'lint.criterion_away': {
    zh: '标准“{id}”是“{person}”的，可他今天不在场，谁也问不到。请换成在场的人。',
    en: 'The criterion “{id}” is held by “{person}”, who is away, so nobody can ask for it. Name somebody present.',
  },
  'lint.criterion_fixed': {
    zh: '标准“{id}”连的问题，产品一件也解决不了，永远换不了看法。请在 problems 里加一件能解决的。',
    en: 'The offer meets none of the problems of the criterion “{id}”, so nothing can reshape it. Add one that it meets to problems.',
  },
  'lint.criterion_rank': {
    zh: '“{id}”和“{other}”都排第 {rank}。请排出先后。',
    en: '“{id}” and “{other}” both rank {rank}. Put them in order.',
  },
  'lint.figure_missing': {
    zh: '“{id}”里的数字 {figure} 在 {lang} 的说法里找不到。请让两种语言说同一个数。',
    en: 'The figure {figure} of “{id}” is not in its {lang} wording. Let both languages say the same.',
  },
  'lint.unknown_tag': {
    zh: '标签“{tag}”在报价和台阶里都没有，等于没禁。请改正，或在相应处加上。',
    en: 'No part of the offer and no rung has the tag “{tag}”, so it forbids nothing. Correct it or add the tag there.',
  },
  'lint.out_of_reach': {
    zh: '在场的人最多只能让需求加到 {reach}，价格那头有 {need}，第 3 级永远够不着。请添后果或调整签字权限。',
    en: 'Those at the table can bring needs to {reach} at most, while the price weighs {need}: step 3 is out of reach. Add consequences or change who may sign.',
  },
  'lint.fear_other_stage': {
    zh: '“{id}”用不上：只有报价谈判和签约这两个阶段才有怕的事。请删掉，或改 stage。',
    en: '“{id}” never comes up: only quotation_negotiation and contract_signing have fears. Remove it or change stage.',
  },
  'lint.fear_away': {
    zh: '“{id}”是“{person}”怕的，可人不在场，永远问不出来。请换成在场的人。',
    en: '“{id}” belongs to “{person}”, who is not at the table, so nobody can ask. Give it to somebody present.',
  },
  'lint.fear_not_eased': {
    zh: '“{id}”没有任何办法解得开。请在 eased_by 里写上能力或安排。',
    en: 'Nothing eases “{id}”. Name capabilities or arrangements in eased_by.',
  },
  'lint.remark_tells': {
    zh: '这句说价钱的话把“{id}”怕的事也带了出来，藏不住了。请光说价钱。',
    en: 'This remark about the price says almost what “{id}” is afraid of, so nothing is hidden. Speak of the price alone.',
  },
  'lint.long_sentence': {
    zh: '这里有一句长 {count}，最多 {most}（中文数字，英文数词），一口气听不完。请拆成两句，或删去枝节。',
    en: 'A sentence here has {count}, more than {most} (words in English, characters in Chinese), and nobody takes that in at once. Make two of it or leave something out.',
  },
  'lint.long_line': {
    zh: '这段话长 {count}，最多 {most}（中文数字，英文数词），没人听得完。请只留要紧的，其余删掉或另写一段。',
    en: 'This text has {count}, more than {most} (words in English, characters in Chinese), and nobody follows it to its end. Keep what matters; drop the rest or make it a text of its own.',
  },
  'lint.space_in_chinese': {
    zh: '汉字中间有空格，多半是换行带来的。请写在一行里。',
    en: 'There is a space between Chinese characters, most likely from a line break. Write it on one line.',
  },
  'lint.half_width': {
    zh: '汉字旁用了半角标点“{mark}”，请换成全角。',
    en: 'The half-width “{mark}” stands next to a Chinese character. Use the full-width one.',
  },
  'lint.wrong_language': {
    zh: '这句话不像 {lang}，请改成这种语言。',
    en: 'This does not look like {lang}. Write it in that language.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;
