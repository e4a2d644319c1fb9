/**
 * What the product is compared with: a bare `ws` echo that makes one durable insert for each message, on the same engine with the same settings
 * as src/adapters/sql/sqlite.ts. Nothing else happens here. The bench starts it as a process of its own.
 */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { WebSocketServer } from 'ws';

const folder = process.env['DATA_DIR'] ?? '.';
mkdirSync(folder, { recursive: true });
const file = new DatabaseSync(join(folder, 'echo.db'));
file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
file.exec('create table messages (id integer primary key, at integer not null, body text not null)');
const insert = file.prepare('insert into messages (at, body) values (?, ?)');

const server = createServer((_request, response) => response.end('ok'));
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (ws) => {
  ws.on('message', (data) => {
    const body = data.toString();
    insert.run(Date.now(), body);
    ws.send(body);
  });
});
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1');
process.on('SIGTERM', () => {
  // Also keeps the file from being collected while its statement is in use.
  file.close();
  process.exit(0);
});
