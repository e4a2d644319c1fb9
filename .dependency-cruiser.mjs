/** Which room may look into which. Each rule says in its comment what to do instead. */
const rooms = ['words', 'split', 'code', 'ground', 'decide', 'letter', 'score', 'journey'];

const never = (name, comment, from, to) => ({
  name,
  severity: 'error',
  comment,
  from: typeof from === 'string' ? { path: from } : from,
  to: typeof to === 'string' ? { path: to } : to,
});
/** A room may reach itself and what is named; everything else, Node's own modules too, is forbidden. */
const only = (name, comment, from, ...may) => never(name, comment, from, { pathNot: [from, ...may] });
const npm = (...names) => names.map((name) => `(^|/)node_modules/${name}/`);

const order = rooms
  .slice(0, -1)
  .map((room, at) =>
    never(
      `dialogue-order-${room}`,
      'The conversation runs one way: words, split, code, ground, decide, letter, score, journey. Move what both need into the earlier room.',
      `^src/dialogue/${room}/`,
      `^src/dialogue/(${rooms.slice(at + 1).join('|')})/`,
    ),
  );

export default {
  forbidden: [
    ...order,
    only('dialogue-knows-nobody', 'The core is pure. Take what it needs as an argument; the coach fetches it.', '^src/dialogue/'),
    only('phrases-know-nobody', 'Sentences import nothing. Pass the facts in.', '^src/phrases/'),
    only(
      'wire-knows-words',
      'The wire holds schemas only: dialogue/words, phrases, zod.',
      '^src/wire/',
      '^src/dialogue/words/',
      '^src/phrases/',
      ...npm('zod'),
    ),
    only(
      'scenario-is-pure',
      'A scenario is made from text: dialogue, phrases, zod, yaml. Whoever calls reads the files.',
      '^src/scenario/',
      '^src/dialogue/',
      '^src/phrases/',
      ...npm('zod', 'yaml'),
    ),
    only(
      'practice-is-pure',
      'What is practised around a call is graded without asking anybody: dialogue, scenario, types of ports, ts-fsrs. The coach fetches the rest.',
      '^src/practice/',
      '^src/dialogue/',
      '^src/scenario/',
      '^src/ports/',
      ...npm('ts-fsrs'),
    ),
    only(
      'ports-are-shapes',
      'A port is a shape over dialogue/words and scenario types. Put behaviour into the adapter.',
      '^src/ports/',
      '^src/dialogue/words/',
      '^src/scenario/',
    ),
    only(
      'coach-knows-core-and-ports',
      'The coach works through ports. Add a port, and let wiring join it.',
      '^src/coach/',
      '^src/dialogue/',
      '^src/scenario/',
      '^src/practice/',
      '^src/ports/',
    ),
    only(
      'web-knows-wire',
      'The pages know wire, phrases, dialogue/words (the studio also scenario) and Preact.',
      '^src/web/',
      '^src/wire/',
      '^src/phrases/',
      '^src/dialogue/words/',
      '^src/scenario/',
      '^docs/manual/',
      ...npm('preact', '@preact'),
    ),
    never(
      'chat-is-light',
      'Chat and report stay light: leave scenarios to the studio.',
      '^src/web/(chat|report|journey|practice|link|kit)/',
      '^src/scenario/|node_modules/@?codemirror',
    ),
    never(
      'link-has-no-pages',
      'The link and the kit serve the pages, not the other way round.',
      '^src/web/(link|kit)/',
      '^src/web/(chat|report|journey|practice|studio|manual)/',
    ),
    never(
      'pages-do-not-meet',
      'What two pages share belongs in web/kit or web/link.',
      '^src/web/(chat|studio|report|journey|practice|manual)/',
      {
        path: '^src/web/(chat|studio|report|journey|practice|manual)/',
        pathNot: '^src/web/$1/',
      },
    ),
    // `asking` is no adapter: how a model is asked one question, for the adapters that ask one.
    never('adapters-do-not-meet', 'Adapters meet in wiring only. Join them there.', '^src/adapters/([^/]+)/', {
      path: '^src/adapters/',
      pathNot: '^src/adapters/($1|asking)/',
    }),
    never(
      'adapters-know-ports',
      'An adapter knows its port, dialogue/words and its own library.',
      '^src/adapters/',
      '^src/(coach|transport|web|wire|cli|dialogue/(?!words/))',
    ),
    never('doors-do-not-meet', 'What two doors share belongs in transport/door.', '^src/transport/([^/]+)/', {
      path: '^src/transport/',
      pathNot: '^src/transport/($1|door)/',
    }),
    never(
      'doors-know-the-coach',
      'A door asks the coach. Wiring gives the coach its adapters.',
      '^src/transport/',
      '^src/(adapters|web|cli)/',
    ),
    never(
      'one-place-wires',
      'Only main and cli may wire. Take the part as an argument.',
      { pathNot: '^(tests/|scripts/|src/(main|wiring|cli/))' },
      '^src/(main|wiring)',
    ),
    never('src-ignores-tests', 'The product does not know its tests or tools.', '^src/', '^(tests|scripts)/'),
    never(
      'core-without-node',
      'No Node in the core, the wire, the phrases or the pages.',
      '^src/(dialogue|phrases|wire|scenario|practice|ports|web)/',
      { dependencyTypes: ['core'] },
    ),
    never('no-cycles', 'Two files that need each other are one idea, or hide a third. Move what they share.', {}, { circular: true }),
    never('nothing-unresolved', 'The path or package is not there. Mend the import, or add the package.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/|(^|/)\\.cache/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      mainFields: ['module', 'main'],
    },
  },
};
