import * as z from 'zod';
import { Fault } from '../../dialogue/words/refusal.ts';
import { openTab, type Tab } from './chrome.ts';
import { percentile } from './load.ts';

/** Milliseconds from the report's last byte in the browser to a page that is drawn and answers; `bare` of a page that draws nothing of it but one line. */
export type PageFigures = Readonly<{ report: number; bare: number }>;

/** How often each page is loaded: the first time with nothing in the browser's memory. */
const loads = 3;

/**
 * Runs before a page's own script. Resolves once the heading stands, has been painted, and the page's thread has been free for a while: then its last long task was the end of the work
 * (https://web.dev/articles/tti, with a shorter quiet time). Times are those of the page's own clock.
 */
const watching = `(() => {
  const quiet = 300;
  let worked = 0;
  new PerformanceObserver((list) => { for (const task of list.getEntries()) worked = task.startTime + task.duration; }).observe({ type: 'longtask', buffered: true });
  globalThis.whenInteractive = (heading, data) => new Promise((done) => {
    const settle = (drawn) => {
      const end = Math.max(drawn, worked);
      if (performance.now() - end < quiet) return setTimeout(settle, 20, drawn);
      const answer = performance.getEntriesByType('resource').find(({ name }) => name.endsWith(data));
      done(answer === undefined ? -1 : end - answer.responseEnd);
    };
    const look = () => {
      if (document.querySelector(heading) === null) return false;
      watcher.disconnect();
      requestAnimationFrame(() => setTimeout(() => settle(performance.now())));
      return true;
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { childList: true, subtree: true });
    look();
  });
})();`;

/** Loads the report page of each session in turn, in a browser that knows the visitor, and beside it a page that only asks for the same data. */
export async function measurePage(chrome: string, at: string, visitor: string, sessions: readonly string[]): Promise<PageFigures> {
  const tab = await openTab(chrome);
  try {
    await tab.ask('Page.enable');
    await tab.ask('Network.setCookie', { name: 'askwell', value: visitor, url: at });
    await tab.ask('Page.addScriptToEvaluateOnNewDocument', { source: watching });
    const each = Array.from({ length: loads }, (_, i) => sessions[i % sessions.length] as string);
    const report: number[] = [];
    for (const id of each) report.push(await interactive(tab, `${at}/report/${id}`, '.rep h1', reportOf(id)));
    const bare: number[] = [];
    for (const id of each) bare.push(await interactive(tab, `${at}/readyz`, 'h1', reportOf(id), showOneLine(reportOf(id))));
    return { report: Math.max(...report), bare: percentile(bare, 0.5) };
  } finally {
    await tab.close();
  }
}

const reportOf = (id: string): string => `/api/v1/sessions/${id}/report`;

/** What the page that is compared with does: asks for the same data, and says what it is about. */
const showOneLine = (path: string): string =>
  `void fetch(${JSON.stringify(path)}).then((answer) => answer.json()).then(({ session }) => document.body.append(Object.assign(document.createElement('h1'), { textContent: session.title })));`;

const Evaluated = z.object({ result: z.object({ value: z.unknown() }), exceptionDetails: z.object({ text: z.string() }).optional() });

async function interactive(tab: Tab, url: string, heading: string, data: string, script = ''): Promise<number> {
  await tab.ask('Page.navigate', { url });
  const expression = `${script} whenInteractive(${JSON.stringify(heading)}, ${JSON.stringify(data)})`;
  const { result, exceptionDetails } = Evaluated.parse(
    await tab.ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
  );
  if (exceptionDetails || typeof result.value !== 'number' || result.value < 0)
    throw new Fault(`${url} was not drawn: ${exceptionDetails?.text ?? 'the data were not asked for'}`);
  return result.value;
}
