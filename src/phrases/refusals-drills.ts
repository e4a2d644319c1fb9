/** What is wrong with the file of a drill: it cannot be practised until mended. */
export const drillFileRefusals = {
  'drill.examples': {
    zh: '每题要正好 {wanted} 个好答案，这里有 {count} 个。请增减到 {wanted} 个，句式不要一样。',
    en: 'An item has exactly {wanted} good answers; here are {count}. Make it {wanted}, built differently.',
  },
  'drill.line': {
    zh: 'line 要指销售说的那一句，从 1 数起，这里可以是：{lines}。没有毛病（none）的题不写 line。',
    en: 'line names a line of the seller’s, counted from 1; here it may be: {lines}. An item with no mistake (none) has no line.',
  },
  'drill.bad_id': {
    zh: '“{id}”不能作题目的编号。编号由练习、语言和两位数组成，例如 {form}。',
    en: '“{id}” cannot be the id of an item. An id is the drill, the language and two digits, such as {form}.',
  },
  'drill.same_id': {
    zh: '编号“{id}”在前面用过了，请换一个：学员练过哪一题，就靠编号认。',
    en: 'The id “{id}” is taken further up. Choose another: what somebody has practised is known by it.',
  },
  'drill.elsewhere': {
    zh: '按 drill 和 lang，这个文件应是 {right}。请改字段，或者移动文件。',
    en: 'By drill and lang this file should be {right}. Correct the fields, or move the file.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;

/** Where the drills are thin. */
export const drillLints = {
  'lint.drill_left_out': {
    zh: '练习缺少 {file}：每一项练习两种语言都要有。请补上。',
    en: 'The drills lack {file}: each has both languages. Add it.',
  },
  'lint.drill_few': {
    zh: '这一项只有 {count} 题，至少要 {least} 题。请再写一些。',
    en: 'This drill has {count} items; it should have at least {least}. Write some more.',
  },
  'lint.drill_alike': {
    zh: '这一句和“{other}”里的太像，学员会照着填空。请换一家客户、换一种说法。',
    en: 'This is too much like “{other}”: a trainee would fill in a pattern. Set it at another customer and say it otherwise.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;

/** What is refused while a drill is practised. */
export const drillRefusals = {
  'drill.unknown': {
    zh: '没有名为“{drill}”的练习，或者它没有这种语言的题目。请从练习列表里进入。',
    en: 'There is no drill called “{drill}”, or none in this language. Open one from the list of drills.',
  },
  'drill.unknown_item': {
    zh: '这项练习里没有“{item}”这一题，题目可能换过了。请刷新页面，重新开始一轮。',
    en: 'This drill has no item “{item}”; its items may have been changed. Reload the page and begin another round.',
  },
  'drill.not_an_answer': {
    zh: '这一题收不下这样的回答：{wanted}。请照着再答一次。',
    en: 'This item cannot take such an answer: {wanted}. Answer it that way.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;
