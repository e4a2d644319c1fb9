/** What is wrong with one field of a request. */
export const requestPhrases = {
  unknown_field: { zh: '没有这个字段', en: 'there is no such field' },
  missing: { zh: '缺少', en: 'missing' },
  too_small: { zh: '太短或太小，至少 {least}', en: 'too short or too small, at least {least}' },
  too_big: { zh: '太长或太大，最多 {most}', en: 'too long or too large, at most {most}' },
  one_of: { zh: '应为其中之一：{values}', en: 'should be one of {values}' },
  wrong_type: { zh: '类型应为 {expected}', en: 'should be of type {expected}' },
  wrong_format: { zh: '格式应为 {format}', en: 'should have the format {format}' },
  no_such_kind: { zh: '没有这种消息', en: 'there is no such kind of message' },
  not_valid: { zh: '不合规', en: 'not valid' },
} as const satisfies Record<string, Readonly<{ zh: string; en: string }>>;
