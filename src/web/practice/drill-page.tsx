import { useEffect, useState } from 'preact/hooks';
import { drillNames, drillPage as words } from '../../phrases/drills.ts';
import type { DrillRoundView } from '../../wire/drill-view.ts';
import { entitle, idInPath, Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import { freshId } from './answering.ts';
import { drillsApi } from './drills-api.ts';
import { Finish } from './finish.tsx';
import { Item } from './item.tsx';
import { begun, type Round, toRepeat } from './round.ts';

/** A round from its first item to what came of it. One that is under way stays in its language, whatever the reader changes. */
function Practising({ view, afresh }: Readonly<{ view: DrillRoundView; afresh(): void }>) {
  const [round, change] = useState(() => begun(freshId(), view));
  const [since, start] = useState(() => Date.now());
  const [ended, end] = useState(0);
  const untouched = round.at === 0 && Object.keys(round.verdicts).length === 0;
  const begin = (next: Round) => {
    change(next);
    start(Date.now());
  };
  useEffect(() => {
    if (untouched && round.view !== view) begin(begun(freshId(), view));
  }, [view]);
  const task = round.tasks[round.at];
  useEffect(() => {
    if (!task) end(Date.now());
  }, [task]);
  if (task) return <Item key={task.item} round={round} task={task} since={since} change={change} />;
  const repeat = () => begin(begun(freshId(), round.view, toRepeat(round)));
  return <Finish round={round} seconds={Math.max(0, Math.floor((ended - since) / 1000))} repeat={repeat} another={afresh} />;
}

function Drill({ view, afresh }: Readonly<{ view: DrillRoundView; afresh(): void }>) {
  const { name } = drillNames[view.drill];
  useEffect(() => entitle(words.title, say(name)));
  return (
    <>
      <h1 class="h">
        <Words text={say(name)} />
      </h1>
      <Practising view={view} afresh={afresh} />
    </>
  );
}

/** One drill: a round of ten. */
export function DrillPage() {
  const [answer, again] = useAnswer(() => drillsApi.round(idInPath()));
  return (
    <>
      <Skip />
      <Top here="practice" />
      <main id="main" class="wrap practice drills">
        {answer === null && <Wait what={say(words.wait)} />}
        {answer?.ok === false && <Failed problem={answer.problem} retry={again} />}
        {answer?.ok && <Drill view={answer.value} afresh={again} />}
      </main>
    </>
  );
}
