import type { MoodRule } from '../../dialogue/words/event.ts';
import { tryAgain } from '../../phrases/branches.ts';
import { call, common } from '../../phrases/pages.ts';
import { notUnderstood, report as words } from '../../phrases/report.ts';
import { moodNames, moodRules } from '../../phrases/rules.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { type Both, byCode, say, signed } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { TryHere } from './try-here.tsx';
import { anchorOf } from './turns.tsx';

type Line = ReportView['transcript'][number];

/** Lines by turn, in the order in which they were said. */
function byTurn(lines: readonly Line[]): readonly Readonly<{ turn: number; lines: readonly Line[] }>[] {
  return [...new Set(lines.map((line) => line.turn))].map((turn) => ({ turn, lines: lines.filter((line) => line.turn === turn) }));
}

function Said({ of, line }: Readonly<{ of: About; line: Line }>) {
  const tag = of.view.lang === lang.value ? undefined : tagOf(of.view.lang);
  const mine = line.who === null;
  return (
    <div class={mine ? 'mine' : undefined}>
      <dt>
        {line.who === null ? say(common.you) : <span lang={tag}>{of.person(line.who)}</span>}
        {mine && <span class="to">{line.to === null ? say(call.everyone) : <span lang={tag}>{of.person(line.to)}</span>}</span>}
      </dt>
      <dd>
        <Words text={line.text} of={of.view.lang} />
        {line.instead && line.voice !== undefined && <span class="cap instead">{say(words.insteadOf, { voice: line.voice })}</span>}
        {line.understood && <span class="cap instead">{understood(line.understood)}</span>}
      </dd>
    </div>
  );
}

/** Which engine said what a question asks for, and why not the one that was asked. */
function understood({ by, instead }: NonNullable<Line['understood']>): string {
  if (!instead) return say(words.understoodBy, { by });
  return say(words.understoodInstead, {
    why: say(instead.why in notUnderstood ? byCode(notUnderstood, instead.why) : notUnderstood.other),
  });
}

/** Compiles only while each rule of the mood has its words. */
const rules: Readonly<Record<MoodRule, Both>> = moodRules;

/** What moved trust or patience in a turn, and by which rule. */
function Mood({ of, turn }: Readonly<{ of: About; turn: number }>) {
  const moved = of.report.mood.filter((step) => step.turn === turn);
  if (moved.length === 0) return null;
  return (
    <p class="cap num mood">
      {moved
        .map((step) => say(words.moved, { what: say(moodNames[step.what]), by: signed(step.by), why: say(byCode(rules, step.rule)) }))
        .join(say(common.semicolon))}
    </p>
  );
}

/** The whole conversation; every claim above leads here. */
export function Transcript({ of }: Readonly<{ of: About }>) {
  const { id: session } = of.view.session;
  const { ending, turns } = of.report;
  return (
    <section class="block" aria-labelledby="transcript">
      <h2 class="h" id="transcript">
        {say(words.transcript)}
      </h2>
      <ol class="transcript">
        {byTurn(of.view.transcript).map(({ turn, lines }) => (
          <li key={turn} id={anchorOf(turn)} tabIndex={-1}>
            <div class="turntop">
              <p class="cap num">{turn === 0 ? say(common.opening) : say(common.turnHead, { n: turn })}</p>
              {turn > 0 && <TryHere session={session} turn={turn} look="link" />}
            </div>
            <dl class="dlg">
              {lines.map((line, i) => (
                <Said key={`${turn} ${i}`} of={of} line={line} />
              ))}
            </dl>
            <Mood of={of} turn={turn} />
          </li>
        ))}
      </ol>
      {ending.by === 'trainee' && turns > 0 && <TryHere session={session} turn={turns} from="after" label={say(tryAgain.onFromEnd)} />}
    </section>
  );
}
