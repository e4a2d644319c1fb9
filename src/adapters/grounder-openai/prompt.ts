import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { AskedKind } from '../../dialogue/words/topic.ts';
import type { ToGround } from '../../ports/grounder.ts';
import { filled, partsOf } from '../asking/prompt-parts.ts';

/** A prompt made ready; `hash` is that of its text. */
export type ReadyPrompt = Readonly<{ system: string; turn: string; hash: string }>;

/** Where each placeholder stands. A prompt may use no other, and uses each. The topics of an account stand in the first part, which stays the same from turn to turn. */
const places = { system: ['topics'], turn: ['before', 'previous', 'question', 'kind'] } as const;

/** Loads `zh.md` and `en.md`. A file that is missing or does not fit is a Fault that names it. `hash` is SHA-256 hex. */
export async function loadGroundPrompts(folder: string, hash: (text: string) => string): Promise<Readonly<Record<Lang, ReadyPrompt>>> {
  const load = async (lang: Lang): Promise<ReadyPrompt> => {
    const file = join(folder, `${lang}.md`);
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw new Fault(`${file} cannot be read; the grounder needs its prompt in each language.`, { cause });
    });
    const plain = text.replaceAll('\r\n', '\n');
    return { ...partsOf(plain, { name: 'ground', lang, file, places }), hash: hash(plain) };
  };
  const [zh, en] = await Promise.all([load('zh'), load('en')]);
  return { zh, en };
}

/** What each kind of topic is called in the list, and what a question of each act asks for. */
const kinds: Readonly<Record<Lang, Readonly<Record<AskedKind, string>>>> = {
  zh: { fact: '情况', problem: '难处', facet: '难处的细节', implication: '后果', payoff: '好处', criterion: '选供应商的标准' },
  en: {
    fact: 'fact',
    problem: 'difficulty',
    facet: 'detail of a difficulty',
    implication: 'consequence',
    payoff: 'benefit',
    criterion: 'criterion of choice',
  },
};
const askedFor: Readonly<Record<Lang, Readonly<Record<ToGround['act'], string>>>> = {
  zh: { situation: '情况', problem: '难处，或者难处的细节', implication: '后果', need_payoff: '好处' },
  en: { situation: 'a fact', problem: 'a difficulty or a detail of one', implication: 'a consequence', need_payoff: 'a benefit' },
};

/** What goes to the model for one question: topics by number, and what was said aloud, each text as a JSON string so that it stays data. No id leaves. */
export function questionOf(
  { system, turn }: ReadyPrompt,
  { lang, text, act, before, previous, topics }: ToGround,
): Readonly<{ system: string; user: string }> {
  const list = topics.map(({ kind, topic }, i) => `${i + 1}. ${kinds[lang][kind]}${lang === 'zh' ? '：' : ': '}${topic}`);
  return {
    system: filled(system, { topics: list.join('\n') }),
    user: filled(turn, {
      before: JSON.stringify(before),
      previous: JSON.stringify(previous),
      question: JSON.stringify(text),
      kind: askedFor[lang][act],
    }),
  };
}
