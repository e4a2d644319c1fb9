import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What a client asked: the messages of one request, whether it wants a stream, and its whole body as it came. */
export type AskedModel = Readonly<{
  stream: boolean;
  system: string;
  user: string;
  model: string;
  body: string;
  headers: IncomingMessage['headers'];
}>;

/** How the server behaves for one request. Times are milliseconds. */
export type Manner =
  /** Streams these tokens, with a pause before the first and before each further one. */
  | Readonly<{ does: 'says'; tokens: readonly string[]; beforeFirst?: number; between?: number; finish?: string }>
  /** Streams these tokens and cuts the connection. */
  | Readonly<{ does: 'breaks_off'; tokens: readonly string[] }>
  /** Streams these tokens and ends as if that were all, without saying that it is finished. */
  | Readonly<{ does: 'trails_off'; tokens: readonly string[] }>
  /** Streams these tokens, then says nothing more and keeps the connection. */
  | Readonly<{ does: 'falls_silent'; tokens: readonly string[] }>
  | Readonly<{ does: 'refuses'; status: number; headers?: Readonly<Record<string, string>>; body?: string }>
  /** Sends this as the data of an event, as it is. */
  | Readonly<{ does: 'garbles'; data: string }>
  /** Answers 200 with a body that is no event stream. */
  | Readonly<{ does: 'answers'; type: string; body: string }>;

/** A text as the tokens that a model would stream: a few characters at a time. */
export const says = (text: string, more: Readonly<{ beforeFirst?: number; between?: number; finish?: string }> = {}): Manner => ({
  does: 'says',
  tokens: text.match(/[\s\S]{1,3}/gu) ?? [],
  ...more,
});

/** What a willing model would say: the points of the letter, each in the words it was given, without the note on what to keep. */
export function itsPoints({ user }: AskedModel): string {
  const points = [...user.matchAll(/^\d+\. (.+)$/gm)].map(([, point = '']) => point.replace(/\s?[（(](?:原词别丢|keep)[:：].*[）)]$/u, ''));
  return points.map((point) => /[^:：]*(?:：|: )(.+)/u.exec(point)?.[1] ?? point).join(user.includes('Your points') ? ' ' : '');
}

export type ModelServer = Readonly<{
  baseUrl: string;
  /** Every request so far. */
  asked: readonly AskedModel[];
  /** Connections that the client let go of before the answer was complete. */
  abandoned(): number;
  /** From now on: one manner for all requests, or a function of the request. */
  behave(manner: Manner | ((asked: AskedModel, nth: number) => Manner)): void;
  close(): Promise<void>;
}>;

/** A model server on this machine: the wire format of chat completions, streamed or whole as asked, with every way to go wrong. */
export async function modelServer(): Promise<ModelServer> {
  const asked: AskedModel[] = [];
  let manner: (asked: AskedModel, nth: number) => Manner = () => says('');
  let abandoned = 0;
  const cut = new WeakSet<ServerResponse>();
  const server = createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableFinished && !cut.has(response)) abandoned += 1;
    });
    read(request)
      .then((one) => (one.stream ? act : actWhole)(response, manner(one, asked.push(one)), cut))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))));
  });
  // A machine that is busy may take its time between two requests on one connection; nothing here is about a server that hangs up then.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    abandoned: () => abandoned,
    behave: (next) => {
      manner = typeof next === 'function' ? next : () => next;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<AskedModel> {
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions') throw new Error(`unexpected: ${request.method} ${request.url}`);
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  const { model, stream, messages } = JSON.parse(body) as {
    model: string;
    stream?: boolean;
    messages: { role: string; content: string }[];
  };
  const of = (role: string) => messages.find((message) => message.role === role)?.content ?? '';
  return { stream: stream === true, system: of('system'), user: of('user'), model, body, headers: request.headers };
}

const chunk = (delta: Readonly<Record<string, unknown>>, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'stub', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

/** Answers a request for a whole completion. */
async function actWhole(response: ServerResponse, manner: Manner, cut: WeakSet<ServerResponse>): Promise<void> {
  switch (manner.does) {
    case 'refuses':
    case 'answers':
      return act(response, manner, cut);
    case 'says': {
      if (manner.beforeFirst) await pause(manner.beforeFirst);
      const message = { role: 'assistant', content: manner.tokens.join(''), refusal: null };
      const choices = [{ index: 0, message, finish_reason: manner.finish ?? 'stop' }];
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: 'c1', object: 'chat.completion', created: 1, model: 'stub', choices }));
      return;
    }
    case 'breaks_off':
      cut.add(response);
      response.destroy();
      return;
    case 'falls_silent':
      return;
    case 'trails_off':
    case 'garbles':
      throw new Error(`a whole completion has no stream that ${manner.does}`);
  }
}

async function act(response: ServerResponse, manner: Manner, cut: WeakSet<ServerResponse>): Promise<void> {
  if (manner.does === 'refuses') {
    response.writeHead(manner.status, { 'content-type': 'application/json', ...manner.headers });
    response.end(manner.body ?? JSON.stringify({ error: { message: 'no', type: 'server_error' } }));
    return;
  }
  if (manner.does === 'answers') {
    response.writeHead(200, { 'content-type': manner.type }).end(manner.body);
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
  response.write(chunk({ role: 'assistant', content: '' }));
  if (manner.does === 'garbles') {
    response.end(`data: ${manner.data}\n\n`);
    return;
  }
  const { beforeFirst = 0, between = 0, finish = 'stop' } = manner.does === 'says' ? manner : {};
  for (const [i, content] of manner.tokens.entries()) {
    const wait = i === 0 ? beforeFirst : between;
    if (wait > 0) await pause(wait);
    if (response.destroyed) return;
    response.write(chunk({ content }));
  }
  if (manner.does === 'says') response.end(`${chunk({}, finish)}data: [DONE]\n\n`);
  else if (manner.does === 'trails_off') response.end();
  else if (manner.does === 'breaks_off') {
    cut.add(response);
    await pause(10);
    response.destroy();
  }
}
