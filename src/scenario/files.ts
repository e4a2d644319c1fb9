import { type Lang, langs } from '../dialogue/words/stage.ts';
import { nearest } from './nearest.ts';
import { type Refused, refuse } from './refuse.ts';
import type { File } from './source.ts';

/** The files of one scenario by what they are. */
export type Folder = Readonly<{
  /** Name of the folder, where the files' names tell it. */
  name?: string;
  account?: File;
  offer?: File;
  words: Partial<Record<Lang, File>>;
  /** Wordings that are kept out of the index; no part of what is compiled. */
  heldOut: Partial<Record<Lang, File>>;
  calls: readonly File[];
}>;

/** Name of the file that holds the wordings kept out of the index. */
export const heldOutName = (lang: Lang): string => `heldout.${lang}.yaml`;

/** The part of a name after its folders. */
const last = (name: string): string => name.split('/').at(-1) ?? name;
const isCall = (name: string): boolean => name.endsWith('.call.yaml');

/** Sorts the files of a folder by their names (`…/hengyue/account.yaml`) and refuses what is missing or does not belong there. */
export function sorted(files: readonly File[]): Readonly<{ folder: Folder; refusals: readonly Refused[] }> {
  const named = new Map(files.filter(({ name }) => !isCall(name)).map((file) => [last(file.name), file]));
  const account = named.get('account.yaml');
  const offer = named.get('offer.yaml');
  const byLang = (nameOf: (lang: Lang) => string): Partial<Record<Lang, File>> =>
    Object.fromEntries(langs.flatMap((lang) => (named.has(nameOf(lang)) ? [[lang, named.get(nameOf(lang))]] : [])));
  const words = byLang((lang) => `${lang}.yaml`);
  const base = (files[0]?.name ?? '')
    .split('/')
    .slice(0, -1)
    .filter((part) => part !== 'calls');
  const here = (name: string) => ({ file: [...base, name].join('/') });
  const known = ['account.yaml', 'offer.yaml', ...langs.flatMap((lang) => [`${lang}.yaml`, heldOutName(lang)])];
  const name = base.at(-1);
  const refusals = [
    ...['account.yaml', 'offer.yaml']
      .filter((each) => !named.has(each))
      .map((each) => refuse('scenario.no_file', here(each), { file: each })),
    ...(Object.keys(words).length === 0 ? [refuse('scenario.no_words', here('zh.yaml'))] : []),
    ...[...named.entries()]
      .filter(([each]) => !known.includes(each))
      .map(([each, file]) => refuse('scenario.unknown_file', { file: file.name }, { name: each, nearest: nearest(each, known) })),
  ];
  const folder = {
    ...(name ? { name } : {}),
    ...(account ? { account } : {}),
    ...(offer ? { offer } : {}),
    words,
    heldOut: byLang(heldOutName),
    calls: files.filter((file) => isCall(file.name)),
  };
  return { folder, refusals };
}
