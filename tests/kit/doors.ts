import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import supertest from 'supertest';
import { systemClock } from '../../src/adapters/clock/clock.ts';
import { sha256 } from '../../src/adapters/hash.ts';
import { house as coach } from '../../src/coach/coach.ts';
import type { House } from '../../src/coach/house.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Voice } from '../../src/ports/voice.ts';
import type { Drill } from '../../src/scenario/drill.ts';
import { app } from '../../src/transport/http/app.ts';
import { type SocketDoor, socketDoor } from '../../src/transport/ws/socket-door.ts';
import { journeyHouse } from './house.ts';

/** The real doors over the real coach, listening on a free port of this machine. */
export type Doors = Readonly<{
  url: string;
  port: number;
  server: Server;
  sockets: SocketDoor;
  house: House;
  /** Requests to it, by supertest. */
  http: ReturnType<typeof supertest>;
  /** Everything the log wrote at info level so far. */
  logged: () => string;
  /** Ends the doors and leaves the store open. */
  close: () => Promise<void>;
}>;

/** What reads models and dictionaries is wired once per file of tests; each pair of doors has a coach of its own. */
const engines = journeyHouse();

/** Opens the doors over a store. `secure`: as behind https. `stopping`: as during a shutdown. `voice`: instead of the offline one. `drills`: on the shelf. */
export async function openDoors(
  store: Store,
  {
    secure = false,
    stopping = false,
    voice,
    drills = [],
  }: Readonly<{ secure?: boolean; stopping?: boolean; voice?: Voice; drills?: readonly Drill[] }> = {},
): Promise<Doors> {
  let text = '';
  const log = pino(
    { level: 'info' },
    new Writable({
      write(chunk, _encoding, done) {
        text += String(chunk);
        done();
      },
    }),
  );
  const { log: events, sessions, versions, gradings, practice } = store;
  const ports = await engines;
  const house = coach({
    ...ports,
    library: { ...ports.library, drills },
    log: events,
    sessions,
    versions,
    gradings,
    practice,
    voice: voice ?? ports.voice,
  });
  const { token, id, now } = systemClock;
  const doorman = { visitors: store.visitors, hash: sha256, token, id, now, secure };
  const server = createServer(app(house, { doorman, ready: store.ready, stopping: () => stopping, pages: null, log }));
  const sockets = socketDoor(server, house, doorman, log);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    server,
    sockets,
    house,
    http: supertest(url),
    logged: () => text,
    close: async () => {
      sockets.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
