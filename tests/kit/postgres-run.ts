import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { freePort } from './free-port.ts';
import { ordinaryUser, programsFor } from './postgres-binaries.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for the run's PostgreSQL; the first to ask starts it. */
    readonly postgresAt: string;
  }
}

type Running = Readonly<{ child: ChildProcess; work: string; url: string }>;

/** A new cluster on a free port. Nothing is synced to disk: the data live as long as the run. */
async function startPostgres(): Promise<Running> {
  const user = ordinaryUser();
  const work = mkdtempSync(join(user === undefined ? tmpdir() : '/tmp', 'askwell-postgres-'));
  const data = join(work, 'data');
  const bin = programsFor(user, work);
  mkdirSync(data, { mode: 0o700 });
  if (user !== undefined) for (const folder of [work, data]) chownSync(folder, user.uid, user.gid);
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
  await promisify(execFile)(join(bin, 'initdb'), ['-D', data, '-U', 'askwell', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'], {
    ...user,
    env,
    cwd: work,
  });
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=60', 'shared_buffers=32MB'];
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(bin, 'postgres'), args, { ...user, env, cwd: work, stdio: ['ignore', 'ignore', 'pipe'] });
  await saysReady(child);
  return { child, work, url: `postgres://askwell@127.0.0.1:${port}` };
}

function saysReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code} before it was ready:\n${said}`)));
  });
}

async function stopPostgres({ child, work }: Running): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.kill('SIGINT')) await gone;
  rmSync(work, { recursive: true, force: true });
}

let front: Server | undefined;
let running: Promise<Running> | undefined;
let emergency: (() => void) | undefined;

/** Vitest calls this once per project, in its main process, before the first worker. */
export async function setup(project: TestProject): Promise<void> {
  front = createServer((_request, response) => {
    running ??= startPostgres();
    running.then(
      ({ url, child }) => {
        emergency ??= () => child.kill('SIGQUIT');
        process.once('exit', emergency);
        response.end(url);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const port = await freePort();
  await new Promise<void>((resolve) => front?.listen(port, '127.0.0.1', resolve));
  project.provide('postgresAt', `http://127.0.0.1:${port}`);
}

/** Ends what was started, after the last test. */
export async function teardown(): Promise<void> {
  front?.close();
  if (running !== undefined) await stopPostgres(await running);
  if (emergency !== undefined) process.off('exit', emergency);
}
