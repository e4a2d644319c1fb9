import type { Difficulty } from '../../dialogue/words/stage.ts';
import { common, difficultyNames, home, stageNames } from '../../phrases/pages.ts';
import type { ScenarioRow } from '../../wire/scenario-view.ts';
import { Avatar } from '../kit/avatar.tsx';
import { say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';

const level: Readonly<Record<Difficulty, number>> = { easy: 1, normal: 2, hard: 3 };

/** Difficulty as three lozenges; the word stands beside them. */
function Lozenges({ of }: Readonly<{ of: Difficulty }>) {
  return (
    <span class="lv" aria-hidden="true">
      {[1, 2, 3].map((n) => (
        <i key={n} class={n <= level[of] ? 'on' : undefined} />
      ))}
    </span>
  );
}

function Row({ row, first }: Readonly<{ row: ScenarioRow; first: boolean }>) {
  const of = row.lang === lang.value ? undefined : tagOf(row.lang);
  const present = row.stakeholders.filter((person) => person.present);
  return (
    <li class={first ? 'first' : undefined}>
      <div class="t">
        <h3 class="name">
          <a href={`/before/${encodeURIComponent(row.id)}`} lang={of}>
            {row.title}
          </a>
          {first && <span class="chip">{say(home.startHere)}</span>}
          {of !== undefined && <span class="chip quiet">{say(home.onlyIn)}</span>}
        </h3>
        <div class="what">
          <span lang={of}>{row.industry}</span>
          {say(common.dot)}
          {say(stageNames[row.stage])}
        </div>
      </div>
      <div class="who" lang={of}>
        <span class="avs">
          {present.map((person) => (
            <Avatar key={person.id} address={person.address} of={row.lang} small />
          ))}
        </span>
        <span>{present.map((person) => person.title).join(say(common.list))}</span>
      </div>
      <div class="meta num">
        <Lozenges of={row.difficulty} />
        <span>{say(home.minutes, { difficulty: say(difficultyNames[row.difficulty]), n: row.minutes })}</span>
      </div>
      <span class="go" aria-hidden="true">
        →
      </span>
    </li>
  );
}

/** The list of scenarios; the one to begin with is marked. */
export function ScenarioRows({ rows, first }: Readonly<{ rows: readonly ScenarioRow[]; first: string | null }>) {
  return (
    <ul class="rows" aria-labelledby="pick-h">
      {rows.map((row) => (
        <Row key={row.id} row={row} first={row.id === first} />
      ))}
    </ul>
  );
}
