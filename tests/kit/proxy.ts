import { createServer, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { freePort } from './free-port.ts';

/** A proxy before a server, such as offices have them: requests pass, and sockets only while `sockets` is true. */
export type OfficeProxy = Readonly<{
  url: string;
  /** Method and path of each request that passed, oldest first. */
  passed: readonly string[];
  /** How many upgrades were refused. */
  refused(): number;
  allow(sockets: boolean): void;
  close(): Promise<void>;
}>;

const headOf = ({ method, url, rawHeaders }: IncomingMessage): string => {
  const lines = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1]}`] : []));
  return [`${method} ${url} HTTP/1.1`, ...lines, '', ''].join('\r\n');
};

/** Starts a proxy before the server on `port` of this machine. It passes the host on as it was typed. */
export async function startProxy(port: number): Promise<OfficeProxy> {
  const at = { host: '127.0.0.1', port };
  const passed: string[] = [];
  const open = new Set<Socket>();
  let sockets = false;
  let refused = 0;
  const proxy = createServer((incoming, answer) => {
    passed.push(`${incoming.method} ${incoming.url}`);
    const onward = request({ ...at, method: incoming.method, path: incoming.url, headers: incoming.headers }, (back) => {
      answer.writeHead(back.statusCode ?? 502, back.headers);
      back.pipe(answer);
    });
    onward.on('error', () => answer.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'));
    incoming.pipe(onward);
  });
  proxy.on('upgrade', (incoming, socket: Socket) => {
    if (!sockets) {
      refused += 1;
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    const onward = connect(at, () => onward.write(headOf(incoming)));
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy()).pipe(other);
    }
  });
  const own = await freePort();
  await new Promise<void>((listening) => proxy.listen(own, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${own}`,
    passed,
    refused: () => refused,
    allow: (through) => {
      sockets = through;
    },
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        proxy.close(() => closed());
        proxy.closeAllConnections();
      }),
  };
}
