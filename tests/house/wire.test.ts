import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { canonicalJson } from '../../src/dialogue/words/canonical.ts';
import { protocol } from '../../src/wire/protocol.ts';
import { root } from './tool.ts';

const room = 'src/wire';

/** SHA-256 of the room's JSON Schemas under each number of the protocol. */
const schemasOf: Readonly<Record<number, string>> = {
  1: '41c971b2493b1a1c8b2346f75736f52a3c5bd810cf4c9d3ab5ab9d51bc7ea9c8',
};

/** JSON Schema of every schema that the room of the wire exports, by file and name. */
async function wire(): Promise<Readonly<Record<string, unknown>>> {
  const files = readdirSync(join(root, room)).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    files.map(async (file) => [file, (await import(join(root, room, file))) as Record<string, unknown>] as const),
  );
  return Object.fromEntries(
    modules.flatMap(([file, exports]) =>
      Object.entries(exports).flatMap(([name, value]) =>
        value instanceof z.ZodType ? [[`${file} ${name}`, z.toJSONSchema(value, { unrepresentable: 'any' })] as const] : [],
      ),
    ),
  );
}

test('what crosses HTTP and WebSocket changes only with the protocol’s number', async () => {
  const all = await wire();
  expect(Object.keys(all).length).toBeGreaterThan(15);
  const hash = createHash('sha256').update(canonicalJson(all)).digest('hex');
  expect(
    { protocol, schemas: hash },
    `The schemas in ${room} have changed. Clients built for protocol ${protocol} would misread them: raise \`protocol\` by one in ${room}/protocol.ts ` +
      `(unless this number was never released) and write '${hash}' beside it in tests/house/wire.test.ts. Say in CHANGELOG.md, under developers, what changed.`,
  ).toEqual({ protocol, schemas: schemasOf[protocol] });
});
