import { aroundOver } from '../link/around-api.ts';
import { uuidFrom } from '../link/uuid.ts';
import { lang } from './settings.ts';

/** The routes around a call, asked in the reader's language. */
export const around = aroundOver(
  (path, init) => fetch(path, { ...init, credentials: 'same-origin' }),
  () => lang.value,
);

/** A key for something that is sent once. */
export const onceKey = (): string => uuidFrom(crypto.getRandomValues(new Uint8Array(16)));
