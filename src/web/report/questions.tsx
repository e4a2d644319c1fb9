import type { UnaskedKind } from '../../dialogue/words/moment.ts';
import { questionNotes } from '../../phrases/moments.ts';
import { common } from '../../phrases/pages.ts';
import { report as words } from '../../phrases/report.ts';
import { stepNames } from '../../phrases/rules.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { Label } from '../kit/label.tsx';
import { type Both, byCode, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { BetterQuestion } from './better.tsx';
import { ruleNumber } from './manual-rule.ts';
import { TurnLink } from './turns.tsx';
import { WhyThisLabel } from './why.tsx';

type Question = ReportView['report']['questions'][number];

/** Compiles only while each note has its words. */
const notes: Readonly<Record<UnaskedKind, Both>> = questionNotes;

/** The rule of the manual that settled a label, where it can be read. */
function Rule({ n }: Readonly<{ n: string }>) {
  return (
    <>
      {say(common.dot)}
      <a href={`/manual#rule-${n}`}>{say(words.byRule, { n })}</a>
    </>
  );
}

/** Whom the buyer named there, and that nobody went to them. */
function Note({ of, note }: Readonly<{ of: About; note: NonNullable<Question['note']> }>) {
  return (
    <>
      {say(common.dot)}
      <Words text={say(byCode(notes, note.kind), { asked: of.person(note.asked), to: of.person(note.to) })} />
    </>
  );
}

function Asked({ of, question }: Readonly<{ of: About; question: Question }>) {
  return (
    <li>
      <p class="mine">
        <Words text={question.text} of={of.view.lang} /> <TurnLink n={question.turn} />
      </p>
      <Label of={question} />
      <p class="why">
        <Words text={say(question.answered ? byCode(stepNames, question.step) : words.notAnswered)} />
        {question.note !== undefined && <Note of={of} note={question.note} />}
        {question.rule !== undefined && <Rule n={ruleNumber(question.rule)} />}
      </p>
      <WhyThisLabel of={of} turn={question.turn} segment={question.segment} />
      {question.better !== null && <BetterQuestion of={of} better={question.better} plain={words.betterHere} />}
    </li>
  );
}

/** Each question with its label, how sure the label is, what it did, and where it was weak a better one. */
export function Questions({ of }: Readonly<{ of: About }>) {
  const { questions } = of.report;
  const engines = [...new Map(questions.map(({ engine }) => [`${engine.name} ${engine.hash}`, engine])).values()];
  return (
    <section class="block" aria-labelledby="questions-h">
      <h2 class="h" id="questions-h">
        {say(words.questions)}
      </h2>
      <p class="intro">
        <Words text={say(questions.length === 0 ? words.noQuestions : words.questionsIntro)} />
      </p>
      <ol class="asked">
        {questions.map((question) => (
          <Asked key={`${question.turn} ${question.segment}`} of={of} question={question} />
        ))}
      </ol>
      {engines.map((engine) => (
        <p key={engine.hash} class="cap">
          {say(words.labelledBy, { name: engine.name, hash: engine.hash.slice(0, 12) })}
        </p>
      ))}
    </section>
  );
}
