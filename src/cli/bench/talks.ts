import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import * as z from 'zod';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Call } from '../../scenario/call.ts';
import { type Client, connect, type Target } from './client.ts';

/** A call file with the scenario it is played on. */
export type Script = Readonly<{ scenario: string; call: Call }>;

const Opened = z.object({ id: z.string(), bearer: z.string(), seq: z.int() });
const Heard = z.object({
  t: z.string(),
  seq: z.int().optional(),
  turn: z.int().optional(),
  problem: z.object({ code: z.string() }).optional(),
});

/** Opens a session of the product over the API and connects to it. */
export async function openSession(port: number, { scenario, call }: Script): Promise<Client> {
  const { lang, difficulty, seed, variant } = call;
  const answer = await post(port, '/api/v1/sessions', { scenario, lang, difficulty, seed, ...(variant === null ? {} : { variant }) });
  if (answer.status !== 201) throw new Fault(`a session was not opened: ${answer.status} ${answer.text}`);
  const opened = Opened.parse(JSON.parse(answer.text));
  let after = opened.seq;
  let answered = 0;
  return connect(
    `ws://127.0.0.1:${port}/ws/sessions/${opened.id}?after=${after}`,
    { authorization: `Bearer ${opened.bearer}` },
    (text, to) => JSON.stringify({ t: 'say', key: randomUUID(), after, text, ...(to === null ? {} : { to }) }),
    (message) => {
      const { t, seq, turn = 0, problem } = Heard.parse(JSON.parse(message));
      if (seq !== undefined && t !== 'hello') after = Math.max(after, seq);
      if (problem?.code === 'turn.stale') return 'again';
      if (t === 'refused') return new Fault(`a turn was refused: ${problem?.code}`);
      if (t !== 'replied') return t === 'ended' ? 'end' : 'nothing';
      // Where two people answer a turn, the second of them answers nothing more.
      const first = turn > answered;
      answered = Math.max(answered, turn);
      return first ? 'answer' : 'nothing';
    },
  );
}

/** Connections are used again: whoever measures should take as little of the machine as can be. Idle ones are let go of long before the server does, or a request meets one that is being closed. */
const agent = new Agent({ keepAlive: true, timeout: 30_000 });

const post = (port: number, path: string, body: unknown): Promise<Readonly<{ status: number | undefined; text: string }>> =>
  new Promise((done, failed) => {
    const sent = request(
      { agent, host: '127.0.0.1', port, path, method: 'POST', headers: { 'content-type': 'application/json' } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece: string) => {
          text += piece;
        });
        answer.on('end', () => done({ status: answer.statusCode, text }));
        answer.on('error', failed);
      },
    );
    sent.on('error', failed);
    sent.end(JSON.stringify(body));
  });

/** A socket of the echo: the same text comes back. */
export const openEcho = (port: number): Promise<Client> =>
  connect(
    `ws://127.0.0.1:${port}`,
    {},
    (text) => JSON.stringify({ t: 'say', key: randomUUID(), after: 0, text }),
    () => 'answer',
  );

/** Both kinds of target, to be loaded in the same way. */
export const product = (port: number, scripts: readonly Script[]): Target => ({
  open: (who) => openSession(port, scriptOf(scripts, who)),
  lasts: false,
});
export const echo = (port: number): Target => ({ open: () => openEcho(port), lasts: true });

/** Scripts are given out in turn, so that every account, language and way of selling is there. */
export function scriptOf(scripts: readonly Script[], who: number): Script {
  const script = scripts[who % scripts.length];
  if (!script) throw new Fault('there are no calls to play');
  return script;
}
