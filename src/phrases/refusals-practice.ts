/** What can be wrong with what is handed in for practice. */
export const practiceRefusals = {
  'transcript.empty': {
    zh: '里面没有一句话。请把整段记录贴进来，或者选一个 txt、vtt、srt、json 文件。',
    en: 'There is nothing said in it. Paste the whole transcript, or choose a txt, vtt, srt or json file.',
  },
  'transcript.too_long': {
    zh: '记录有 {n} 个字符，最多 {most}。请拆成几段，一次看一段。',
    en: 'The transcript has {n} characters; at most {most} are read. Cut it in parts and look at one at a time.',
  },
  'transcript.too_many_turns': {
    zh: '里面有 {n} 段话，最多看 {most} 段。请拆成几段，一次看一段。',
    en: '{n} things are said in it; at most {most} are read. Cut it in parts and look at one at a time.',
  },
  'transcript.no_speaker': {
    zh: '第 {line} 行看不出是谁说的。请在话前面写上名字和冒号，比如“王经理：……”。',
    en: 'Line {line} does not say who speaks. Put the name and a colon before the words, as in “Dana: …”.',
  },
  'transcript.no_such_speaker': {
    zh: '记录里没有叫“{speaker}”的人。说过话的有：{speakers}。',
    en: 'Nobody called “{speaker}” speaks in it. Those who do: {speakers}.',
  },
  'transcript.bad_cue': {
    zh: '第 {line} 行的时间写得不对。字幕文件的时间像这样：00:01:02.000 --> 00:01:05.000。',
    en: 'The times in line {line} are not as they should be. Captions write them like this: 00:01:02.000 --> 00:01:05.000.',
  },
  'transcript.bad_json': {
    zh: '这个 JSON 读不成一场通话：{what}。请写成一列 {form}，或者把它放在 segments、turns 之类的名下。',
    en: 'This JSON cannot be read as a call: {what}. Write a list of {form}, or put it under a name such as segments or turns.',
  },
  'tour.none': {
    zh: '“{scenario}”没有凑齐三种打法的示例，不能带看。请换一家。',
    en: '“{scenario}” does not have examples of all three sellers, so there is no tour of it. Choose another.',
  },
  'case.unknown': {
    zh: '没有叫“{case}”的案例。有哪些，看 GET /api/v1/cases。',
    en: 'There is no case “{case}”. GET /api/v1/cases lists those there are.',
  },
  'case.unlabelled': {
    zh: '第 {turn} 轮的标签和段数对不上。每一轮的每一段各标一个，再交。',
    en: 'The labels of turn {turn} do not match its segments. Give every segment of every turn one label, then hand it in.',
  },
  'case.not_read': {
    zh: '这个案例您还没有交过分析。交了以后，对照才看得到。',
    en: 'You have not handed in a reading of this case. Once you have, the comparison is here.',
  },
  'practice.other_text': {
    zh: '这个 key 已经用来交过别的内容了，先交的算数。要再交一份，请换一个 key。',
    en: 'This key was used for something else already, and what came first stands. To hand in another, use a new key.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;
