/** What the command line refuses: lines to label, scripts of calls, exported logs. */
export const cliRefusals = {
  'line.not_json': {
    zh: '这一行不是 JSON 对象。请每行写一个，例如 {"id":1,"text":"……"}。',
    en: 'This line is not a JSON object. Write one a line, such as {"id":1,"text":"…"}.',
  },
  'line.not_valid': {
    zh: '这一行的字段不对：{fields}。应为 {form}。',
    en: 'The fields of this line are not right: {fields}. Expected is {form}.',
  },
  'line.empty': {
    zh: '这一行没有话可标注。请在 text 里写上说的话。',
    en: 'There is nothing said in this line. Put what was said into text.',
  },
  'line.too_long': {
    zh: '这一行太长，一句话最多 {most} 个字符。请拆短再试。',
    en: 'This line is too long: at most {most} characters are one turn. Cut it and try again.',
  },
  'log.no_file': {
    zh: '读不了文件 {file}（{why}）。请检查路径和权限。',
    en: 'The file {file} cannot be read ({why}). Check its path and permissions.',
  },
  'log.not_a_log': {
    zh: '第一行不是善问导出记录的表头：{fields}。请用 export 命令重新导出。',
    en: 'The first line is not the header of an exported log: {fields}. Export it again with the export command.',
  },
  'log.other_version': {
    zh: '这份记录是第 {version} 版格式，本程序只认得到第 {known} 版。请用更新的善问来读。',
    en: 'This log has format version {version}; this program knows versions up to {known}. Read it with a newer Askwell.',
  },
  'log.body_changed': {
    zh: '表头里的 {kind} 与它的哈希对不上，内容被改过。请重新导出，不要手改。',
    en: 'The {kind} in the header does not match its hash: it was changed. Export it again, and leave it as it is.',
  },
  'log.body_malformed': {
    zh: '表头里的 {kind} 不是本程序认得的内容，问题出在 {path}。请用写出它的那一版善问来读。',
    en: 'The {kind} in the header is not one this program can read; the fault is at {path}. Read it with the Askwell that wrote it.',
  },
  'log.other_body': {
    zh: '开场事件认的 {kind} 不是表头里的这一份。请把表头和事件放在同一份导出里。',
    en: 'The opening event pins another {kind} than the header holds. Keep header and events of one export together.',
  },
  'log.event_malformed': {
    zh: '这一行不是记录的事件：{fields}。请重新导出。',
    en: 'This line is not a recorded event: {fields}. Export the log again.',
  },
  'log.event_version': {
    zh: '“{type}”事件是第 {version} 版，本程序只认得第 1 到第 {known} 版。请用更新的善问来读。',
    en: 'The event “{type}” has version {version}; this program knows 1 to {known}. Read it with a newer Askwell.',
  },
  'log.gap': {
    zh: '这里应是第 {expected} 号事件，却是第 {found} 号。记录少了行或乱了顺序，请重新导出。',
    en: 'Here event {expected} is due, but this is {found}. Lines are missing or out of order: export the log again.',
  },
  'log.unknown_id': {
    zh: '事件里的“{id}”不在这份场景里。请把记录和它自己的场景放在一起。',
    en: 'The event names “{id}”, which this scenario does not have. Keep a log with the scenario it was played on.',
  },
  'log.not_opened': {
    zh: '第一个事件应是开场，而且只能有一个。请导出整场通话。',
    en: 'The first event must be the opening, and the only one. Export the whole session.',
  },
  'log.not_ended': {
    zh: '这场通话还没结束，算不了分。请结束后再导出。',
    en: 'This session has not ended, so it has no score. End it, then export it.',
  },
  'store.nothing_there': {
    zh: '{place} 里没有数据。请用 DATA_DIR 或 DATABASE_URL 指明服务所用的那一处。',
    en: 'There is no data in {place}. Name the place that the server uses with DATA_DIR or DATABASE_URL.',
  },
  'store.no_session': {
    zh: '{place} 里没有编号为 {session} 的通话。请核对编号：它就在通话页面的地址里。',
    en: 'There is no session {session} in {place}. Check the id: it stands in the address of its page.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;
