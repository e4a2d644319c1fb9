import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type Logger, pino } from 'pino';
import { systemClock } from './adapters/clock/clock.ts';
import { sha256 } from './adapters/hash.ts';
import { loopIsBusy } from './adapters/load.ts';
import { type Config, readConfig } from './config.ts';
import type { Lang } from './dialogue/words/stage.ts';
import type { Library } from './ports/library.ts';
import { explain } from './scenario/explain.ts';
import { app } from './transport/http/app.ts';
import { socketDoor } from './transport/ws/socket-door.ts';
import { classifierOf, grounderOf, loadEverything, secondOf, storeOf, voiceOf, wire } from './wiring.ts';

/** How long turns in flight may take at shutdown, milliseconds. */
const patience = 10_000;

/**
 * How long an idle connection is kept for the next request, milliseconds. Longer than the minute for which proxies keep theirs (nginx, AWS load balancers: 60 s): whoever closes first must be
 * the one who sends, or now and then a request meets a connection that is just being closed.
 */
const keepAliveTimeout = 65_000;

/** When the cases are looked through, milliseconds after the start: nobody who comes at once should wait for it. A build has looked through those that it was made with. */
const casesAfter = 30_000;

const config = readConfig(process.env);
if (!config.ok) {
  console.error(
    `Askwell cannot start: the environment has ${config.faults.length} fault(s). .env.example names every variable.\n${config.faults.map((fault) => `  ${fault}`).join('\n')}`,
  );
  process.exitCode = 1;
} else await start(config.value);

/** Starts the server; resolves once it listens. */
async function start(settings: Config): Promise<void> {
  const log = pino({ level: settings.LOG_LEVEL });
  const lang = /^zh/i.test(process.env['LC_ALL'] ?? process.env['LANG'] ?? '') ? 'zh' : 'en';
  const library = await loadEverything(settings);
  if (!library.ok) {
    console.error(library.refusals.map((finding) => explain(lang, finding)).join('\n'));
    process.exitCode = 1;
    return;
  }
  const busy = loopIsBusy();
  const store = await storeOf(settings, (err) => log.warn({ err }, 'a connection to the database was lost and will be replaced'), busy);
  const [voice, second, grounder] = [await voiceOf(settings, log), await secondOf(settings, log), await grounderOf(settings, log)];
  const house = await wire(library.value, store, voice, second?.opinion, classifierOf(log, busy), grounder);
  const secure = settings.BEHIND_HTTPS || (settings.PUBLIC_URL?.startsWith('https:') ?? false);
  const doorman = { visitors: store.visitors, hash: sha256, token: systemClock.token, id: systemClock.id, now: systemClock.now, secure };
  let stopping = false;
  const pages = fileURLToPath(new URL('./web', import.meta.url));
  const server = createServer(
    { keepAliveTimeout },
    app(house, { doorman, ready: store.ready, stopping: () => stopping, leftOff: lookedThrough(library.value, lang, log), pages, log }),
  );
  const sockets = socketDoor(server, house, doorman, log);
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(settings.PORT, settings.HOST, () => listening()));
  log.info(
    {
      address: server.address(),
      scenarios: library.value.all().length,
      store: settings.DATABASE_URL ? 'postgresql' : 'sqlite',
      voice: house.voice.engine.name,
      grounder: grounder?.grounder.engine.name,
      secondClassifier: second?.opinion.classifier.engine.name,
    },
    'listening',
  );
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    server.close();
    await Promise.race([house.live.idle(), new Promise((late) => setTimeout(late, patience).unref())]);
    sockets.close();
    server.closeIdleConnections();
    await store.close();
    log.info({ secondOpinions: await second?.end() }, 'stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}

/** Looks the cases through once the server is up, and says in the log which of them are left off and how to mend them; answers with what is known of it. */
function lookedThrough({ leftOff }: Library, lang: Lang, log: Logger): () => readonly string[] {
  let known: readonly string[] = [];
  const look = async (): Promise<void> => {
    const refusals = await leftOff();
    known = refusals.map((finding) => explain(lang, finding));
    for (const [i, { code, at }] of refusals.entries()) log.warn({ code, ...at, why: known[i] }, 'a case is left off the shelf');
  };
  setTimeout(() => look().catch((err: unknown) => log.warn({ err }, 'the cases could not be looked through')), casesAfter).unref();
  return () => known;
}
