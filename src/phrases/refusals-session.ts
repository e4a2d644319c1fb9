/** What the doors and the coach refuse while people talk. */
export const sessionRefusals = {
  'scenario.not_on_the_shelf': {
    zh: '没有名为“{scenario}”的客户。请从客户列表里选一位。',
    en: 'There is no buyer called “{scenario}”. Choose one from the list.',
  },
  'scenario.no_such_language': {
    zh: '“{scenario}”没有这种语言（{lang}）的内容。请换一种语言。',
    en: '“{scenario}” has no words in this language ({lang}). Choose the other one.',
  },
  'scenario.no_such_variant': {
    zh: '“{scenario}”没有名为“{variant}”的变体。请写 account.yaml 里 variants 的名字，或 plain（原样）、drawn（按种子抽），也可以不写。',
    en: '“{scenario}” has no variant “{variant}”. Take a name from variants in its account.yaml, or plain, or drawn (by the seed), or leave it out.',
  },
  'rubric.no_file': {
    zh: '读不到评分规则文件。请检查 RUBRIC 指向的路径，默认是 rubrics/default.yaml。',
    en: 'The rubric cannot be read. Check the path that RUBRIC names; the default is rubrics/default.yaml.',
  },
  'rubric.not_valid': {
    zh: '评分规则写得不对：{what}。请照 rubrics/default.yaml 的样子改。',
    en: 'The rubric is not as it should be: {what}. Mend it after the pattern of rubrics/default.yaml.',
  },
  'session.unknown': {
    zh: '没有这场通话，或者它不属于您。请从首页的记录里进入。',
    en: 'There is no such call, or it is not yours. Open it from the list on the first page.',
  },
  'session.ended': {
    zh: '这场通话已经结束，不能再说了。请看报告，或重新开始一场。',
    en: 'This call has ended, so nothing more can be said. Read its report, or start another.',
  },
  'session.open': {
    zh: '通话还没结束，报告要谈完才有。请先结束通话。',
    en: 'The call is still open; its report comes after the end. End the call first.',
  },
  'turn.unknown': {
    zh: '这场通话里没有您说的第 {turn} 轮。报告里写着有哪几轮。',
    en: 'There is no turn {turn} of yours in this call. The report says which turns there are.',
  },
  'turn.stale': {
    zh: '客户刚才又说了一句，您还没看到。请看完再发，文字已为您保留。',
    en: 'The buyer has said something you had not seen. Read it, then send again: your text is kept.',
  },
  'turn.other_text': {
    zh: '同一条消息已用别的文字提交过。请作为新消息再发一次。',
    en: 'This message was already sent with other words. Send it again as a new one.',
  },
  'person.not_at_the_table': {
    zh: '“{person}”不在桌边。请换一位在座的人，或对全体说。',
    en: '“{person}” is not at the table. Speak to someone who is, or to everyone.',
  },
  'request.invalid': {
    zh: '请求里有不合规的字段：{fields}。请按接口说明改正后再发。',
    en: 'Some fields of the request are not as they should be: {fields}. Mend them as the API page says and send again.',
  },
  'request.not_json': {
    zh: '请求体不是合法的 JSON。请检查格式，并把 Content-Type 设为 application/json。',
    en: 'The body is not valid JSON. Check it, and send it with Content-Type application/json.',
  },
  'request.too_large': {
    zh: '内容太长，最多 {limit} 字节。请缩短后再发。',
    en: 'That is too long: at most {limit} bytes. Shorten it and send again.',
  },
  'request.no_such_route': {
    zh: '没有这个地址：{path}。接口列表见 /api/v1/docs。',
    en: 'There is nothing at {path}. The API page at /api/v1/docs lists what there is.',
  },
  'request.cross_site': {
    zh: '请求来自别的网站（{origin}），已拒绝。请在本站页面里操作。',
    en: 'The request came from another site ({origin}) and was refused. Use the pages of this site.',
  },
  'request.too_many': {
    zh: '发得太快了。请等 {seconds} 秒再发，文字已为您保留。',
    en: 'That was too fast. Wait {seconds} seconds and send again: your text is kept.',
  },
  'message.malformed': {
    zh: '这条消息读不懂：{fields}。连接保持，请改正后再发。',
    en: 'This message could not be read: {fields}. The connection stays open; mend it and send again.',
  },
  'server.stopping': {
    zh: '服务正在重启，马上回来。文字已保留，会自动重发。',
    en: 'The server is restarting and will be back in a moment. Your text is kept and will be sent again.',
  },
  'fault.internal': {
    zh: '我们这边出了故障，编号 {number}。已说的话都存好了，请稍后再试；求助时报这个编号。',
    en: 'Something failed on our side, number {number}. What was said is safe. Try again in a moment; name the number if you ask for help.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;
