import { message as words } from '../../phrases/around.ts';
import type { FindingView, SentView } from '../../wire/message-view.ts';
import { dayIn, say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { TurnLink } from './turns.tsx';

const msPerDay = 86_400_000;

/** The day that was agreed on. */
function agreedDay({ view, report }: About): string {
  const { agreement } = report;
  return agreement === null ? '' : dayIn((view.session.endedAt ?? view.session.createdAt) + agreement.days * msPerDay, lang.value);
}

/** What a rule found, in a sentence. */
function sentence(of: About, { rule, ok, quote, should }: FindingView): string {
  if (ok === null) return say(words.noOccasion);
  if (ok) return say(words[`${rule}Ok`]);
  if (rule === 'who' && should === null) return say(words.inventedNo);
  if (rule === 'when') return say(quote === null ? words.whenMissing : words.whenNo, { date: agreedDay(of) });
  return say(words[`${rule}No`], { who: should?.label ?? '', what: should?.label ?? '' });
}

function Finding({ of, finding }: Readonly<{ of: About; finding: FindingView }>) {
  const { rule, ok, quote, turn } = finding;
  return (
    <div class={ok === false ? 'no' : undefined}>
      <dt>{say(words[rule])}</dt>
      <dd>
        <Words text={sentence(of, finding)} /> {turn !== null && <TurnLink n={turn} />}
        {quote !== null && (
          <span class="cap quote">
            <Words text={quote} of={of.view.lang} />
          </span>
        )}
      </dd>
    </div>
  );
}

/** A message as it was sent, what came back, and what each rule found. */
export function Sent({ of, sent, nth }: Readonly<{ of: About; sent: SentView; nth: number }>) {
  const tag = of.view.lang === lang.value ? undefined : tagOf(of.view.lang);
  const who = of.person(sent.to);
  return (
    <article class="sent">
      <h3>
        {say(nth === 0 ? words.first : words.second)} <span class="cap">{say(words.sentTo, { way: say(words[sent.channel]), who })}</span>
      </h3>
      <p class="text" lang={tag}>
        {sent.text}
      </p>
      {sent.findings.length === 0 ? (
        <p class="dim">{say(words.kept)}</p>
      ) : (
        <>
          {sent.said === null ? (
            <p class="dim">{say(words.silent)}</p>
          ) : (
            <div class="back">
              <span class="cap">{say(words.answers, { who })}</span>
              <p class="serif">
                <Words text={sent.said} of={of.view.lang} />
              </p>
            </div>
          )}
          <h4>{say(words.found)}</h4>
          <dl class="rules">
            {sent.findings.map((finding) => (
              <Finding key={finding.rule} of={of} finding={finding} />
            ))}
          </dl>
        </>
      )}
    </article>
  );
}
