import WebSocket from 'ws';
import { Fault } from '../../dialogue/words/refusal.ts';

/** One who talks over a WebSocket: says something and waits for the answer. */
export type Client = Readonly<{
  /** Resolves with the time of the answer (`performance.now`). */
  say(text: string, to?: string | null): Promise<number>;
  /** The other side has ended the talk. */
  ended(): boolean;
  close(): void;
}>;

/** What is talked to. `lasts`: a talk never ends, so that its script may begin again. */
export type Target = Readonly<{ open(who: number): Promise<Client>; lasts: boolean }>;

/** How long a second line of the buyer's may take before one tries without it, milliseconds. */
const secondLine = 500;

type Waiting = Readonly<{ done(at: number): void; failed(error: Error): void }>;

/** A client whose answers `hear` recognises: it is told each message and says what it means. */
export async function connect(
  url: string,
  headers: Readonly<Record<string, string>>,
  compose: (text: string, to: string | null) => string,
  hear: (message: string) => 'answer' | 'again' | 'end' | 'nothing' | Fault,
): Promise<Client> {
  const ws = new WebSocket(url, { headers, perMessageDeflate: false, skipUTF8Validation: true });
  let waiting: Waiting | null = null;
  let saying = () => {};
  let ended = false;
  let again: NodeJS.Timeout | undefined;
  const sayAgain = (): void => {
    clearTimeout(again);
    again = undefined;
    saying();
  };
  const settle = (act: (one: Waiting) => void): void => {
    const one = waiting;
    waiting = null;
    if (one) act(one);
  };
  await new Promise<void>((open, failed) => ws.once('open', () => open()).once('error', failed));
  ws.on('error', (error) => settle((one) => one.failed(error)));
  ws.on('close', (code) => settle((one) => one.failed(new Fault(`the socket was closed with ${code}`))));
  ws.on('message', (data) => {
    const meant = hear(data.toString());
    if (meant === 'end') ended = true;
    if (meant instanceof Fault) return settle((one) => one.failed(meant));
    // A second line of the buyer's was still on its way: heard first, then said again. Who says it again at once is told that it is too often.
    if (meant === 'again') again = setTimeout(sayAgain, secondLine);
    else if (again !== undefined) sayAgain();
    if (meant !== 'answer') return;
    const at = performance.now();
    // What came in the same packet is heard before the next thing is said.
    setImmediate(() => settle((one) => one.done(at)));
  });
  return {
    say: (text, to = null) =>
      new Promise((done, failed) => {
        waiting = { done, failed };
        saying = () => ws.send(compose(text, to));
        saying();
      }),
    ended: () => ended,
    close: () => ws.terminate(),
  };
}
