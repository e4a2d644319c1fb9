/** What `eval cheats` says: titles and columns of its table, and what it tells at a terminal. */
export const cheatWords = {
  title: { zh: '耍花招', en: 'Cheats' },
  says: {
    zh: '{cheats} 种花招，{accounts} 家客户，两种语言，每种打 {seeds} 场，全走完整的流程（分类器在内）。线是：每一场都不超过 {bar} 分，并且低于同一家客户、同一种语言里四成好棋的机器人的平均分（{bots} 场）。',
    en: '{cheats} cheats on {accounts} accounts in two languages, {seeds} calls of each, through the whole pipeline, classifier included. The bars: no call above {bar}, and each below the mean of the bot that plays two best moves in five on the same account in the same language ({bots} calls).',
  },
  quick: { zh: '短测：每家客户只用几种花招。', en: 'The short form: a few of the cheats on each account.' },
  cheat: { zh: '花招', en: 'cheat' },
  mean: { zh: '{lang}平均', en: 'mean, {lang}' },
  highest: { zh: '{lang}最高', en: 'highest, {lang}' },
  escapes: { zh: '得逞', en: 'escapes' },
  bots: {
    zh: '四成好棋的机器人：最低平均 {low}（{scenario}，{lang}）。',
    en: 'The bot at two in five: lowest mean {low} ({scenario}, {lang}).',
  },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  escaped: {
    zh: '得逞：{scenario} {lang}，{cheat}，种子 {seed}：{total} 分（线 {bar} 分，机器人 {bot} 分）',
    en: 'Escaped: {scenario} {lang}, {cheat}, seed {seed}: {total} points (bar {bar}, bot {bot})',
  },
  none: { zh: '没有一种花招得逞。', en: 'No cheat escaped.' },
  some: { zh: '得逞 {count} 处：{which}。', en: '{count} escaped: {which}.' },
  playing: {
    zh: '{scenario}，{lang}：{calls} 场，得逞 {escapes} 种，{seconds} 秒',
    en: '{scenario}, {lang}: {calls} calls, {escapes} cheats escaped, {seconds} s',
  },
} as const satisfies Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;
