/** What stands around a refusal's page at its address. */
export const problemPage = {
  code: { zh: '编码', en: 'Code' },
  todo: { zh: '怎么办', en: 'What to do' },
  home: { zh: '回到首页', en: 'To the first page' },
} as const satisfies Record<string, Readonly<{ zh: string; en: string }>>;
