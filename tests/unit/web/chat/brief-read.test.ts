import { expect, test } from 'vitest';
import { noteRead, readAnother } from '../../../../src/web/chat/brief-read.ts';
import { drawerOver } from '../../../../src/web/link/drawer.ts';

const offer = { name: 'Probe', summary: '', price: '', capabilities: [], limits: [], concessions: [] };
const brief = (text: string, lang: 'zh' | 'en' = 'en') => ({
  id: 'qinghe',
  lang,
  line: '',
  brief: [{ label: 'Today', text }],
  stakeholders: [],
  offer,
});

test('a call whose brief is not the one that was read last says so, until it is read; another language and another device know nothing of it', () => {
  const drawer = drawerOver(null);
  expect(readAnother(drawer, brief('ten lines'))).toBe(false);
  noteRead(drawer, brief('ten lines'));
  expect(readAnother(drawer, brief('ten lines'))).toBe(false);
  expect(readAnother(drawer, brief('nine lines'))).toBe(true);
  expect(readAnother(drawer, brief('九条线', 'zh'))).toBe(false);
  noteRead(drawer, brief('nine lines'));
  expect(readAnother(drawer, brief('nine lines'))).toBe(false);
  expect(readAnother(drawerOver(null), brief('nine lines'))).toBe(false);
});
