import type { Lang } from '../../dialogue/words/stage.ts';
import type { RefusalCode } from '../../phrases/refusals.ts';
import { say } from '../../phrases/say.ts';
import type { Problem } from '../../wire/shared.ts';
import { statusOf } from './status.ts';

/** A refusal as a door meets it. */
export type Refused = Readonly<{ code: RefusalCode; facts?: Readonly<Record<string, string | number>>; fields?: Problem['fields'] }>;

/** RFC 9457 problem details in the reader's language. `number` is what to name when asking for help. */
export function problem(lang: Lang, { code, facts, fields }: Refused, number: string): Problem {
  const detail = say(lang, code, facts);
  return {
    type: `/api/v1/problems/${code}`,
    title: detail.split(/(?<=[。.!?])\s*/u)[0] ?? detail,
    status: statusOf(code),
    detail,
    code,
    instance: `urn:askwell:request:${number}`,
    ...(fields && fields.length > 0 ? { fields } : {}),
  };
}

/** The reader's language from Accept-Language (RFC 9110 section 12.5.4): the first of zh and en by weight, English where neither is named. */
export function readersLang(header: string | undefined): Lang {
  const ranked = (header ?? '').split(',').map((part, i) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const q = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((w) => w !== undefined);
    return { tag, weight: q === undefined ? 1 : Number(q), i };
  });
  const best = ranked
    .filter(({ tag, weight }) => weight > 0 && /^(?:zh|en)\b/.test(tag))
    .sort((a, b) => b.weight - a.weight || a.i - b.i)[0];
  return best?.tag.startsWith('zh') ? 'zh' : 'en';
}
