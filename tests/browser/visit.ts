import { inject } from 'vitest';
import { type Browser, openBrowser } from '../kit/browser.ts';
import '../kit/server-run.ts';

let opened: Promise<Browser> | undefined;

/** The browser that the files of a worker share: it ends with the worker. Whoever visits opens a context of their own. */
export function sharedBrowser(): Promise<Browser> {
  opened ??= openBrowser();
  return opened;
}

/** That browser, and the run's own server: visitors there know nothing of each other. A test that ends its server or sets it up otherwise starts one. */
export async function visit(): Promise<Readonly<{ browser: Browser; server: Readonly<{ url: string; port: number }> }>> {
  const [browser, answer] = await Promise.all([sharedBrowser(), fetch(inject('serverAt'))]);
  const url = await answer.text();
  if (!answer.ok) throw new Error(`The server could not be started: ${url}`);
  return { browser, server: { url, port: Number(new URL(url).port) } };
}
