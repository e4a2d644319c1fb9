/** What the command line says to a person at a terminal. Documented lines of JSON hold none of it. */
export const cliWords = {
  linted: { zh: '看过 {paths}：{count} 处要改。', en: 'Looked at {paths}: {count} to mend.' },
  leftOut: {
    zh: '{scenario} {lang}：{asked} 个问法逐个留出来试，命中第一 {first} %，前三 {three} %（要求 {bar}）。',
    en: '{scenario} {lang}: of {asked} questions, each left out in turn, {first} % are found first and {three} % among three (bars {bar}).',
  },
  heldOut: {
    zh: '{scenario} {lang}：{asked} 个没收录的问法，命中第一 {first} %，前三 {three} %（要求 {bar}）。',
    en: '{scenario} {lang}: of {asked} held-out questions {first} % are found first and {three} % among three (bars {bar}).',
  },
  moreMisread: {
    zh: '还有 {count} 个问法会听错，加 --misread 全部列出。',
    en: '{count} more would be misread; --misread names them all.',
  },
  begun: {
    zh: `样板抄好了：一家做定制家具的小厂，能谈，每一项都有注释。接下来：
  1. 改 {folder} 里的 account.yaml、offer.yaml、zh.yaml、en.yaml；只写一种语言，就删掉另一种。
  2. npm run -s cli -- scenarios lint {folder}
  3. npm run -s cli -- play --scenario {id} --lang zh
  4. npm run -s cli -- scenarios simulate {id} --lang zh
一步一步怎么走，见 docs/trainers/authoring.zh.md。`,
    en: `The starter is yours: a small maker of fitted furniture, ready to talk, with a comment on every field. Next:
  1. Change account.yaml, offer.yaml, en.yaml and zh.yaml in {folder}; with one language only, delete the other.
  2. npm run -s cli -- scenarios lint {folder}
  3. npm run -s cli -- play --scenario {id} --lang en
  4. npm run -s cli -- scenarios simulate {id} --lang en
Step by step: docs/trainers/authoring.md.`,
  },
  choose: { zh: '跟谁谈？输入编号：', en: 'Who do you want to talk to? Number: ' },
  choice: { zh: '{n}. {title}（{subtitle}，{industry}）', en: '{n}. {title} ({subtitle}, {industry})' },
  know: { zh: '您已经知道的', en: 'What you know' },
  sell: { zh: '您卖的：{name}', en: 'What you sell: {name}' },
  atTheTable: { zh: '桌边', en: 'At the table' },
  person: { zh: '{name}，{title}（@{id}）', en: '{name}, {title} (@{id})' },
  how: {
    zh: '直接打字，回车发出。开头写 @{id} 就是只对这个人说。写 /end 或按 Ctrl+D 结束通话。',
    en: 'Type, and Enter sends. Begin with @{id} to speak to one person. /end or Ctrl+D ends the call.',
  },
  says: { zh: '{name}：{text}', en: '{name}: {text}' },
  over: { zh: '—— 通话结束 ——', en: '— The call is over —' },
  total: { zh: '{outcome}，{total} 分，共 {turns} 轮', en: '{outcome}, {total} points; turns: {turns}' },
  dimension: { zh: '{name}：{points}', en: '{name}: {points}' },
  need: { zh: '{topic}：{standing}', en: '{topic}: {standing}' },
  notShown: { zh: '没有机会', en: 'no occasion' },
  dimensions: { zh: '分数从哪里来', en: 'Where it comes from' },
  needs: { zh: '需求走到哪一步', en: 'How far each need came' },
  script: { zh: '{"say":"……","to":"可选，桌边某人的 id"}', en: '{"say":"…","to":"optional, the id of someone at the table"}' },
  noScenario: { zh: '缺 --scenario，可选：{ids}', en: '--scenario is missing; there are: {ids}' },
  noTerminal: {
    zh: '标准输入不是终端：请用 --script 文件 或 --script -',
    en: 'Standard input is no terminal: use --script FILE or --script -',
  },
} as const satisfies Record<string, Readonly<{ zh: string; en: string }>>;
