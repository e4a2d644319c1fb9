/** A server on this machine that speaks the wire format of chat completions, so that the OpenAI-compatible voice is examined whole: what it sends, and what it makes of an answer. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it was asked. */
export type AskedModel = Readonly<{ system: string; user: string }>;
export type ModelServer = Readonly<{ baseUrl: string; close(): Promise<void> }>;

/** Signs in one chunk of the stream. */
const chunkOf = 24;

/** Answers each request with a text, streamed. */
export async function modelServer(answer: (asked: AskedModel) => Promise<string>): Promise<ModelServer> {
  const server = createServer((request, response) => {
    read(request)
      .then(answer)
      .then((text) => stream(response, text))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<AskedModel> {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  const { messages } = JSON.parse(body) as { messages: readonly { role: string; content: string }[] };
  const of = (role: string): string => messages.find((message) => message.role === role)?.content ?? '';
  return { system: of('system'), user: of('user') };
}

function stream(response: ServerResponse, text: string): void {
  const signs = [...text];
  const parts = Array.from({ length: Math.ceil(signs.length / chunkOf) }, (_, i) => signs.slice(i * chunkOf, (i + 1) * chunkOf).join(''));
  const event = (delta: object, finish: string | null): string =>
    `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'adversary', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  response.end(`${parts.map((content) => event({ content }, null)).join('')}${event({}, 'stop')}data: [DONE]\n\n`);
}
