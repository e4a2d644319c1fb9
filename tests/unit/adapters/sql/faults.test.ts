import { expect, test } from 'vitest';
import { storeFault } from '../../../../src/adapters/sql/faults.ts';
import { Fault } from '../../../../src/dialogue/words/refusal.ts';

const error = (message: string, more: object) => Object.assign(new Error(message), more);

test('a full disk is told with what to do, and the cause is kept for the log', () => {
  const cause = error('database or disk is full', { code: 'ERR_SQLITE_ERROR', errcode: 13 });
  const fault = storeFault(cause, '/data/askwell.db');
  expect(fault).toBeInstanceOf(Fault);
  expect(fault.message).toMatch(/disk .* is full\. Free some space.*\/data\/askwell\.db/);
  expect(fault.cause).toBe(cause);
});

test('an extended result code counts as its primary one', () => {
  expect(storeFault(error('disk I/O error', { code: 'ERR_SQLITE_ERROR', errcode: 1034 })).message).toMatch(/reports errors/);
});

test('a wrong password for PostgreSQL is told with where to correct it', () => {
  expect(storeFault(error('password authentication failed', { code: '28P01' })).message).toMatch(
    /Correct user and password in DATABASE_URL/,
  );
});

test('whatever else goes wrong is a fault with its own words; a fault stays the same', () => {
  expect(storeFault(error('UNIQUE constraint failed', { code: 'ERR_SQLITE_ERROR', errcode: 1555 })).message).toBe(
    'The database failed: UNIQUE constraint failed',
  );
  expect(storeFault('odd').message).toBe('The database failed: odd');
  const fault = new Fault('as it was');
  expect(storeFault(fault)).toBe(fault);
});
