import { readFile } from 'node:fs/promises';
import type { RequestHandler } from 'express';
import type { Lang } from '../../dialogue/words/stage.ts';
import { common } from '../../phrases/pages.ts';
import { problemPage as words } from '../../phrases/problem-page.ts';
import { type RefusalCode, refusals } from '../../phrases/refusals.ts';
import { readersLang } from '../door/problem.ts';
import { statusOf } from '../door/status.ts';
import { type RefusalText, refusalText } from './refusal-text.ts';
import { sendProblem } from './serve-route.ts';

/** The pages stand in the repository, beside `src` and `dist` alike. */
const folder = new URL('../../../docs/refusals/', import.meta.url);
const isCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);

/** Where a problem's `type` leads (RFC 9457 section 3.1.1): what it means and what to do, as a page for browsers and as JSON for programs. */
export const problemPages: RequestHandler = async (request, response) => {
  const code = String(request.params['code']);
  if (!isCode(code)) return sendProblem(request, response, { code: 'request.no_such_route', facts: { path: request.originalUrl } });
  const lang = readersLang(request.headers['accept-language']);
  const text = refusalText(await readFile(new URL(`${code}.md`, folder), 'utf8'), lang);
  response.setHeader('vary', 'Accept, Accept-Language');
  response.setHeader('content-language', lang);
  if (request.accepts(['json', 'html']) === 'html') return void response.type('html').send(asPage(code, text, lang));
  const { title, todo } = parted(text);
  const { examples } = text;
  response.json({ type: `/api/v1/problems/${code}`, code, status: statusOf(code), title, detail: todo.join('\n'), examples });
};

/** The first sentence names the problem, as in the problem document; what follows says what to do. Blanks that only an occurrence fills become dots. */
function parted({ says, more }: RefusalText): Readonly<{ title: string; todo: readonly string[] }> {
  const [title = says, ...rest] = says
    .replace(/\{\w+\}/g, '…')
    .split(/(?<=[。.!?])\s*(?!$)/u)
    .filter((sentence) => sentence !== '');
  const joined = rest.join(/\p{Script=Han}/u.test(title) ? '' : ' ');
  return { title, todo: [...(joined === '' ? [] : [joined]), ...more] };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const paragraph = (text: string): string => `<p>${escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`;

/** Paper, ink and accent as in `tokens.css` of the pages, whose built file has a name that changes. */
const style = `:root{color-scheme:light dark;background:light-dark(oklch(0.984 0.004 120),oklch(0.190 0.008 170));color:light-dark(oklch(0.240 0.016 170),oklch(0.930 0.006 165))}
body{font:1rem/1.75 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:1.5rem;line-height:1.35}h2{font-size:1rem}pre{overflow-x:auto;border-inline-start:2px solid;padding-inline-start:1rem}
a{color:light-dark(oklch(0.420 0.080 165),oklch(0.790 0.085 165))}`;

function asPage(code: RefusalCode, text: RefusalText, lang: Lang): string {
  const { title, todo } = parted(text);
  const examples = text.examples.map((each) => `<h2>${escaped(each.label)}</h2><pre tabindex="0">${escaped(each.code)}</pre>`);
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${common.brand[lang]}</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1><p>${words.code[lang]} <code>${code}</code></p>
${todo.length > 0 ? `<h2>${words.todo[lang]}</h2>` : ''}${todo.map(paragraph).join('\n')}
${examples.join('\n')}
<p><a href="/">${words.home[lang]}</a></p></main></body></html>`;
}
