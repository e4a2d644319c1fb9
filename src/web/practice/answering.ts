import { useRef, useState } from 'preact/hooks';
import { drillPage as words } from '../../phrases/drills.ts';
import { call } from '../../phrases/pages.ts';
import type { DrillVerdict } from '../../wire/drill-view.ts';
import { say } from '../kit/say.ts';
import { uuidFrom } from '../link/uuid.ts';
import { drillsApi } from './drills-api.ts';
import type { Round } from './round.ts';

/** A fresh UUID. */
export const freshId = (): string => uuidFrom(crypto.getRandomValues(new Uint8Array(16)));

type Sending = Readonly<{ text: string; line: number | null }>;

/** Sends an answer and waits for its verdict. One that did not get through is sent again under its own key, so that it counts once. */
export function useAnswering(judged: (verdict: DrillVerdict) => void) {
  const [state, setState] = useState<Readonly<{ busy: boolean; refused: string | null }>>({ busy: false, refused: null });
  const kept = useRef<Readonly<{ of: string; key: string }> | null>(null);
  const send = async (round: Round, item: string, { text, line }: Sending): Promise<void> => {
    if (state.busy) return;
    setState({ busy: true, refused: null });
    const of = JSON.stringify([round.id, item, text, line]);
    const key = kept.current?.of === of ? kept.current.key : freshId();
    kept.current = { of, key };
    const { drill, lang } = round.view;
    const answer = await drillsApi.answer(drill, { key, round: round.id, lang, item, text, line });
    if (answer.ok) {
      kept.current = null;
      judged(answer.value);
    }
    const reason = answer.ok ? null : (answer.problem?.detail ?? say(call.noAnswer));
    setState({
      busy: false,
      refused: reason === null ? null : say(words.notSent, { reason }),
    });
  };
  return { ...state, send, forget: () => setState({ busy: false, refused: null }) };
}
