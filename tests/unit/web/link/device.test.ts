import { describe, expect, test } from 'vitest';
import { drawerOver } from '../../../../src/web/link/drawer.ts';
import { sends } from '../../../../src/web/link/enter.ts';
import { keep, longestLine, waiting } from '../../../../src/web/link/outbox.ts';
import { uuidFrom } from '../../../../src/web/link/uuid.ts';
import { longestUtterance, Say } from '../../../../src/wire/socket.ts';
import { storage } from './kit.ts';

const press = { key: 'Enter', keyCode: 13, isComposing: false, shiftKey: false, altKey: false };
const long = Number.POSITIVE_INFINITY;

describe('Enter', () => {
  test('sends, and with Shift breaks the line', () => {
    expect(sends(press, long)).toBe(true);
    expect(sends({ ...press, shiftKey: true }, long)).toBe(false);
    expect(sends({ ...press, key: 'a' }, long)).toBe(false);
  });

  test('never sends while an input method picks a candidate', () => {
    expect(sends({ ...press, isComposing: true }, long)).toBe(false);
    expect(sends({ ...press, keyCode: 229 }, long)).toBe(false);
  });

  test('that ended a composition in Safari belongs to the input method', () => {
    expect(sends(press, 0)).toBe(false);
    expect(sends(press, 300)).toBe(true);
  });
});

describe('what a device keeps', () => {
  test('is as long as the server takes', () => {
    expect(longestLine).toBe(longestUtterance);
  });

  test('lives as long as the page where the browser refuses storage, and says so', () => {
    const full = {
      ...storage(),
      setItem: () => {
        throw new Error('quota');
      },
    };
    const drawer = drawerOver(full);
    expect(drawer.lasting()).toBe(true);
    drawer.put('note', 'July');
    expect([drawer.get('note'), drawer.lasting()]).toEqual(['July', false]);
    drawer.drop('note');
    expect(drawer.get('note')).toBeNull();
    expect([drawerOver(null).lasting(), drawerOver(null).get('note')]).toEqual([false, null]);
  });

  test('reads only lines of its own making', () => {
    const drawer = drawerOver(
      storage(
        new Map([
          ['aw-outbox-s1', '[{"key":1},{"key":"k1","text":"Hi","to":null,"after":3}]'],
          ['aw-outbox-s2', 'oops'],
          ['aw-outbox-s3', '{}'],
        ]),
      ),
    );
    expect(waiting(drawer, 's1')).toEqual([{ key: 'k1', text: 'Hi', to: null, after: 3 }]);
    expect([waiting(drawer, 's2'), waiting(drawer, 's3'), waiting(drawer, 's4')]).toEqual([[], [], []]);
    expect(keep(drawer, 's2', { key: 'k2', text: 'Yo', to: null, after: null })).toHaveLength(1);
  });

  test('keys are UUIDs that the server takes', () => {
    const key = uuidFrom(new Uint8Array(16).fill(255));
    expect(key).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
    expect(Say.safeParse({ key, after: 0, text: 'Hi' }).success).toBe(true);
  });
});
