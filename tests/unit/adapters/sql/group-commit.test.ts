import { sql } from 'kysely';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { groupCommit } from '../../../../src/adapters/sql/group-commit.ts';
import { migrate } from '../../../../src/adapters/sql/migrate.ts';
import { openSqlite } from '../../../../src/adapters/sql/sqlite.ts';
import { Fault } from '../../../../src/dialogue/words/refusal.ts';

const opened = async () => {
  const engine = openSqlite(':memory:');
  await migrate(engine);
  onTestFinished(() => engine.db.destroy());
  const commits = groupCommit(engine);
  const add = (id: string) =>
    commits.write(id, async (on) => {
      await on.insertInto('visitors').values({ id, token_hash: id, created_at: 1 }).execute();
      return id;
    });
  const there = async () => (await engine.db.selectFrom('visitors').select('id').orderBy('id').execute()).map(({ id }) => id);
  return { engine, commits, add, there };
};

describe('group commit', () => {
  test('those who write in one round of the event loop share a transaction', async () => {
    const { engine, add, there } = await opened();
    const transaction = vi.spyOn(engine.db, 'transaction');
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(add))).toEqual(['a', 'b', 'c', 'd']);
    expect(transaction).toHaveBeenCalledTimes(1);
    expect(await there()).toEqual(['a', 'b', 'c', 'd']);
    await add('e');
    expect(transaction).toHaveBeenCalledTimes(2);
  });

  test('one that fails fails alone, and none of it stays', async () => {
    const { commits, add, there } = await opened();
    const half = commits.write('half', async (on) => {
      await on.insertInto('visitors').values({ id: 'half', token_hash: 'half', created_at: 1 }).execute();
      throw new Error('broken off');
    });
    const results = await Promise.allSettled([add('a'), half, add('b'), add('a')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    await expect(half).rejects.toThrow(Fault);
    await expect(half).rejects.toThrow(/broken off/);
    expect(await there()).toEqual(['a', 'b']);
  });

  test('works about one session keep their order', async () => {
    const { commits } = await opened();
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4, 5].map((nth) => commits.write('s1', async () => void order.push(nth))));
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  test('nobody is answered before the commit', async () => {
    const { engine, commits, there } = await opened();
    let answered = false;
    const reader = sql`select 1`.execute(engine.db);
    const first = commits.write('a', async (on) => {
      await on.insertInto('visitors').values({ id: 'a', token_hash: 'a', created_at: 1 }).execute();
    });
    void first.then(() => {
      answered = true;
    });
    await reader;
    expect(answered).toBe(false);
    await first;
    expect(await there()).toEqual(['a']);
  });

  test('using the root handle inside a transaction is refused instead of waiting for ever', async () => {
    const { engine, commits, add } = await opened();
    await expect(commits.write('a', async () => void (await sql`select 1`.execute(engine.db)))).rejects.toThrow(/root handle/);
    await expect(commits.write('a', () => add('b'))).rejects.toThrow(/root handle/);
    expect(await add('c')).toBe('c');
  });

  test('closing waits for what is under way and refuses what comes after', async () => {
    const { commits, add, there } = await opened();
    const last = add('last');
    await commits.close();
    expect(await last).toBe('last');
    await expect(add('late')).rejects.toThrow(/closed/);
    expect(await there()).toEqual(['last']);
  });
});
