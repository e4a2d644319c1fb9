import { useEffect, useState } from 'preact/hooks';
import type { SessionRowView } from '../../wire/session-view.ts';
import type { Problem } from '../../wire/shared.ts';
import { api } from '../kit/page.tsx';
import { useAnswer } from '../kit/use-answer.ts';

/** Calls shown at once. One more is asked for: it tells whether there are earlier ones, and waits for the next page. */
const page = 50;

/** Earlier calls beyond those shown. `failed`: why the last try brought none; null where nobody answered. */
export type More = Readonly<{ rest: boolean; asking: boolean; failed: Problem | null | undefined; show(): void }>;

/** This visitor's calls, newest first: the first page at once, further ones on demand. */
export function useSessions() {
  const [first, again] = useAnswer(() => api.sessions(page + 1));
  const [further, setFurther] = useState<readonly SessionRowView[]>([]);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<Problem | null | undefined>(undefined);
  const [pages, setPages] = useState(1);
  useEffect(() => {
    setFurther([]);
    setPages(1);
  }, [first]);
  const known = [...(first?.ok ? first.value.sessions : []), ...further];
  const show = async () => {
    const last = known.at(-1);
    if (asking || last === undefined) return;
    setAsking(true);
    setFailed(undefined);
    const answer = await api.sessions(page, last);
    setAsking(false);
    if (answer.ok) {
      setFurther([...further, ...answer.value.sessions]);
      setPages(pages + 1);
    } else setFailed(answer.problem);
  };
  const rows = known.slice(0, pages * page);
  const more: More = { rest: known.length > rows.length, asking, failed, show: () => void show() };
  return { first, again, rows, more };
}
