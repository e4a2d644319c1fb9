import { type Drill, parseDrill } from '../../src/scenario/drill.ts';

const files: Readonly<Record<string, string>> = {
  'practice/drills/to_implication/en.yaml': `drill: to_implication
lang: en
items:
  - id: to_implication-en-01
    scene: Gear plant; the equipment manager speaks of spares.
    buyer: Twice last year a spindle failed and the one in store was the wrong type.
    examples: [Who had to explain those two delays to the customer?, What did the wrong type cost you in stopped machines?]
    poor: { text: How many kinds of spares do you stock?, why: The honest answer is a count. }
    rule: 17
    why: Two failures are on the table, and somebody paid for them.
  - id: to_implication-en-02
    scene: A laundry for hospitals; the night supervisor on the dryers.
    buyer: The dryers trip, and then we're sending sheets out damp.
    examples: [What do damp sheets do to the wards that get them?, How do the hospitals take it out on you when sheets come damp?]
    poor: { text: Why do the dryers trip?, why: The cause is still the difficulty itself. }
    rule: 2
    why: Damp sheets travel; what they do at the other end makes the dryers matter.
`,
  'practice/drills/rung/en.yaml': `drill: rung
lang: en
items:
  - id: rung-en-01
    scene: End of a second meeting at a brewery.
    buyer: Very interesting, that. Do send me something, and we'll keep in touch.
    answer: continuation
    why: Kind words, and nobody has said they will do anything by any day.
`,
  'practice/drills/mistakes/en.yaml': `drill: mistakes
lang: en
items:
  - id: mistakes-en-01
    scene: Second visit to a tannery.
    exchange:
      - { who: seller, text: How did the last lot go? }
      - { who: buyer, text: It came in short again. }
      - { who: seller, text: Have you seen our new colour range? }
    answer: ignoring
    line: 3
    why: She was told of a short delivery and talked of colours.
`,
};

/** A few drills of three kinds, for tests of what is done with them. */
export const smallDrills: readonly Drill[] = Object.entries(files).flatMap(([name, text]) => {
  const parsed = parseDrill({ name, text });
  if (!parsed.ok) throw new Error(`${name}: ${parsed.refusals[0]?.code}`);
  return [parsed.value];
});
