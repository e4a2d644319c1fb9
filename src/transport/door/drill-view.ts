import type { DrillGraded, DrillRound, DrillStanding } from '../../coach/drills.ts';
import { isChoice } from '../../dialogue/words/drill.ts';
import { choicesOf, type DrillItem } from '../../scenario/drill.ts';
import type { DrillRoundView, DrillRow, DrillTask, DrillVerdict } from '../../wire/drill-view.ts';

/** After so many tries one may see how others put it: three tries teach more than one answer read. */
const triesBeforeExamples = 3;

/** A drill as the list shows it. */
export const drillRow = ({ drill: { drill, lang, items }, due, fresh, next, last }: DrillStanding): DrillRow => ({
  drill,
  lang,
  items: items.length,
  due,
  fresh,
  next,
  last: last && { ...last },
});

/** What is put before the answer: nothing that tells it. */
const task = (choice: boolean, { id, scene, buyer, seller, exchange, answer }: DrillItem): DrillTask => ({
  item: id,
  scene,
  buyer,
  seller,
  exchange: exchange.map((line) => ({ ...line })),
  side: choice ? null : answer,
});

/** A drill with its next round. */
export function drillRoundView(at: DrillRound): DrillRoundView {
  const { drill } = at.drill;
  return { ...drillRow(at), choices: [...choicesOf(drill)], tasks: at.round.map((item) => task(isChoice(drill), item)) };
}

/** What came of an answer. */
export function drillVerdict({ entry, item, tries, due }: DrillGraded): DrillVerdict {
  const { across, reason, rule, heard, confidence, second, took, nearMiss } = entry.verdict;
  const choice = isChoice(entry.drill);
  return {
    item: item.id,
    text: entry.text,
    tries,
    across,
    reason,
    rule,
    heard: heard === null || confidence === null ? null : { act: heard, confidence },
    second: second && { ...second },
    took: took && [...took],
    nearMiss: nearMiss ? (item.poor?.why ?? null) : null,
    why: item.why,
    answer: choice ? item.answer : null,
    line: choice ? item.line : null,
    examples: across || tries >= triesBeforeExamples ? [...item.examples] : [],
    due,
    engine: entry.engine && { ...entry.engine },
  };
}
