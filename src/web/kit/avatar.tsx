import type { Lang } from '../../dialogue/words/stage.ts';
import { tagOf } from './settings.ts';

/** First letter of a surname: 陈工 → 陈, Ms Li → L, Dr. Weber → W. */
export const initialOf = (address: string): string => {
  const words = address.trim().split(/\s+/);
  const name = words.find((word) => !/^(mr|mrs|ms|miss|dr|prof|herr|frau|sir)\.?$/i.test(word)) ?? address;
  return [...name][0]?.toUpperCase() ?? '';
};

/** A person's initial in a ring; the name stands beside it. */
export function Avatar({ address, of, small }: Readonly<{ address: string; of: Lang; small?: boolean }>) {
  return (
    <span class={small ? 'av s' : 'av'} lang={tagOf(of)} aria-hidden="true">
      {initialOf(address)}
    </span>
  );
}
