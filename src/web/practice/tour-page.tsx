import { useEffect, useState } from 'preact/hooks';
import { tourPage as words } from '../../phrases/tour-page.ts';
import type { TourView } from '../../wire/tour-view.ts';
import { api, Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import { Compared } from './tour-compared.tsx';
import { Stage } from './tour-stage.tsx';
import { type At, backward, onward } from './walk.ts';

/** The account that is shown: its three calls differ most, and its trade needs no explaining. */
const shown = 'renhe';
/** How long a turn stays while the tour goes on by itself, milliseconds: some forty turns in five minutes. */
const pace = 8_000;
const beginning: At = { seller: 0, turn: 0 };

/** Arrow keys turn the turns, wherever the focus is but in a field. */
function useArrows(go: (way: 1 | -1) => void) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowRight') go(1);
      if (event.key === 'ArrowLeft') go(-1);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}

function Walk({ tour }: Readonly<{ tour: TourView }>) {
  const [at, setAt] = useState(beginning);
  const [playing, setPlaying] = useState(false);
  const turns = tour.sellers.map((seller) => seller.turns.length - 1);
  const over = at.seller >= tour.sellers.length;
  const go = (way: 1 | -1) => setAt((now) => (way === 1 ? onward(now, turns) : backward(now, turns)));
  useArrows((way) => {
    setPlaying(false);
    go(way);
  });
  useEffect(() => {
    if (!playing || over) return;
    const timer = setTimeout(() => go(1), pace);
    return () => clearTimeout(timer);
  }, [playing, over, at]);
  if (over) return <Compared tour={tour} again={() => setAt(beginning)} />;
  return <Stage tour={tour} at={at} playing={playing} play={setPlaying} go={go} />;
}

/** Three sellers, one buyer. */
export function TourPage() {
  const [answer, again] = useAnswer(() => api.tour(shown));
  return (
    <>
      <Skip />
      <Top here="practice" />
      <main id="main" class="wrap practice tour">
        <h1 class="h">
          <Words text={say(words.head)} />
        </h1>
        <p class="lead">
          <Words text={say(words.lead)} />
        </p>
        {answer === null && <Wait what={say(words.wait)} />}
        {answer?.ok === false && <Failed inside problem={answer.problem} retry={again} />}
        {answer?.ok && <Walk key={answer.value.lang} tour={answer.value} />}
      </main>
    </>
  );
}
