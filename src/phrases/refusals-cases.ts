/** What is wrong with an annotated case: it cannot be shown until mended. */
export const caseRefusals = {
  'case.file_name': {
    zh: '案例文件应名为 {id}.case.yaml，id 以 {lang}- 开头。请改名，或改 id。',
    en: 'The file of a case is called {id}.case.yaml, and its id begins with {lang}-. Rename it or change the id.',
  },
  'case.unknown_scenario': {
    zh: '没有名为“{scenario}”的客户，最接近的是“{nearest}”。请改正 scenario。',
    en: 'There is no account called “{scenario}”; the nearest is “{nearest}”. Correct scenario.',
  },
  'case.no_such_turn': {
    zh: '没有第 {turn} 轮，这个案例一共 {turns} 轮。请改正轮次。',
    en: 'There is no turn {turn}; this case has {turns}. Correct the number.',
  },
  'case.acts_of_segments': {
    zh: '这一轮分成 {segments} 段，标了 {acts} 个动作。各段是：{texts}。请一段标一个，顺序一致。',
    en: 'This turn has {segments} segments and {acts} acts. The segments: {texts}. Give each its act, in order.',
  },
  'case.too_short': {
    zh: '案例至少要有 {least} 轮，现在是 {turns} 轮。请补足。',
    en: 'A case has at least {least} turns; this one has {turns}. Write the rest.',
  },
  'case.duplicate_factor': {
    zh: '因素“{factor}”写了两次。请并成一条，把轮次写在一起。',
    en: 'The factor “{factor}” is there twice. Make it one, with all its turns.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;
