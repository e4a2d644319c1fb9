import { createServer, type Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { freePort } from './free-port.ts';
import { type BuiltServer, startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for the run's own built server; the first to ask starts it. */
    readonly serverAt: string;
  }
}

let front: Server | undefined;
let running: Promise<BuiltServer> | undefined;

/** Vitest calls this in its main process, before the first worker: a worker is ended without a chance to end its own. */
export async function setup(project: TestProject): Promise<void> {
  front = createServer((_request, response) => {
    running ??= startServer();
    running.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const port = await freePort();
  await new Promise<void>((resolve) => front?.listen(port, '127.0.0.1', resolve));
  project.provide('serverAt', `http://127.0.0.1:${port}`);
}

/** Ends what was started, after the last test. */
export async function teardown(): Promise<void> {
  front?.close();
  await (await running?.catch(() => undefined))?.remove(); // that it did not start was told to whoever asked
}
