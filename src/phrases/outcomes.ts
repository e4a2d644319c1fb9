/** Rackham's four outcomes of a call, as one names them to a salesperson. */
export const outcomeNames = {
  order: { zh: '成交', en: 'Order' },
  advance: { zh: '推进', en: 'Advance' },
  continuation: { zh: '拖着', en: 'Continuation' },
  no_sale: { zh: '没谈成', en: 'No sale' },
} as const satisfies Record<string, Readonly<{ zh: string; en: string }>>;
