/** `npm start`: installs what is missing, builds what is stale, starts the server and says when it is ready. `--build-only` stops before the server. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const needs = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node.replace('>=', '');
const older = (/** @type {string} */ have, /** @type {string} */ need) => {
  const [a = 0, b = 0] = have.split('.').map(Number);
  const [c = 0, d = 0] = need.split('.').map(Number);
  return a < c || (a === c && b < d);
};
if (older(process.versions.node, needs)) {
  console.error(
    `Askwell needs Node.js ${needs} or later; this is ${process.versions.node}. Get the current LTS from https://nodejs.org, then run the same command again.\n` +
      `善问需要 Node.js ${needs} 或更新版本，当前是 ${process.versions.node}。请到 https://nodejs.org 安装最新的长期支持版，再运行一次。`,
  );
  process.exit(1);
}

const { build, install, root, Stop, word } = await import('./set-up.mjs');
const tell = (/** @type {string} */ line) => console.error(line);

/** @param {number} port */
function portIsFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => ('code' in error && error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

/** @param {number} port */
async function ready(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false; // not listening yet: asked again until the server answers or ends
  }
}

/** @param {number} port */
async function serve(port) {
  const known = Number.isInteger(port) && port > 0 && port < 65_536; // anything else the server's own check of its settings answers
  if (known && !(await portIsFree(port))) {
    throw new Stop(
      word(
        `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
        `端口 ${port} 已被其他程序占用。请先停掉它，或换一个端口：PORT=${port + 1} npm start`,
      ),
    );
  }
  // A larger young generation than V8's own: with many sessions talking at once less is copied that is garbage a moment later.
  // In a group of its own: Ctrl+C reaches the whole foreground group, and npm passes it on besides. The server hears it once.
  const server = spawn(process.execPath, ['--max-semi-space-size=64', '--max-inlined-bytecode-size-cumulative=250', 'dist/server.js'], {
    cwd: root,
    stdio: 'inherit',
    detached: process.platform !== 'win32',
  });
  let heard = 0;
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    if (Date.now() - heard > 500) server.kill(signal);
    heard = Date.now();
  };
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, pass);
  server.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
  if (!known) return;
  while (!(await ready(port))) await pause(50);
  tell(word(`Askwell is ready: http://localhost:${port}  (Ctrl+C stops it)`, `善问已就绪：http://localhost:${port} （按 Ctrl+C 停止）`));
}

try {
  install('', tell);
  build(tell);
  if (!process.argv.includes('--build-only')) await serve(Number(process.env['PORT'] || 3000));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  tell(error.message);
  process.exitCode = 1;
}
