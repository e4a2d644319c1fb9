import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../link/api.ts';
import { lang } from './settings.ts';

/** An answer that is asked for when the page opens, again when the reader changes the language, and on `again`. Null until it is there. */
export function useAnswer<T>(ask: () => Promise<Answer<T>>): readonly [Answer<T> | null, () => void] {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [round, setRound] = useState(0);
  const of = lang.value;
  useEffect(() => {
    let wanted = true;
    void ask().then((came) => {
      if (wanted) setAnswer(came);
    });
    return () => {
      wanted = false;
    };
  }, [of, round]);
  const again = () => {
    setAnswer(null);
    setRound(round + 1);
  };
  return [answer, again];
}
