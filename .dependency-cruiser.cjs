// The house of ARCHITECTURE.md as rules: which room may import which, checked by `npm run deps`.

const ground = ['model'];
const base = [...ground, 'errors', 'logic'];
const engine = [...base, 'scoring'];
const document = [...base, 'catalog', 'scoring', 'document', 'assessment'];
const whole = [...document, 'compile', 'ecology', 'profile', 'practice'];

/** Each room with the other rooms it may import; a room may always import itself. */
const rooms = {
  model: [],
  errors: ground,
  // Logic reads details and dates that a caller passed, so it may refuse them with a coded error.
  logic: [...ground, 'errors'],
  catalog: base,
  scoring: base,
  compile: engine,
  document: [...ground, 'errors'],
  assessment: document,
  ecology: document,
  profile: [...document, 'ecology'],
  practice: [...document, 'ecology', 'profile'],
  cohort: whole,
  formats: whole,
  report: whole,
  testing: whole,
  schema: whole,
};

const anyOf = (names) => `(${[...new Set(names)].join('|')})`;
const door = '^src/index[.]ts$|^src/[^/]+/index[.]ts$';

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${room} may import ${allowed.length === 0 ? 'nothing but itself' : allowed.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/${anyOf([room, ...allowed])}/` },
}));

/** A package that only some places may load. */
const only = (name, places, packages = name) => ({
  name: `${name}-only-where-allowed`,
  comment: `${name} may be imported only under ${places}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: places },
  to: { path: `node_modules/${packages}/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-door-inside',
      comment: 'Doors are for users; inside, import the file that holds the thing.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: door },
    },
    {
      name: 'known-rooms-only',
      comment: 'A new room is first drawn in ARCHITECTURE.md and listed in this file.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${anyOf(Object.keys(rooms))}/|^src/index[.]ts$` },
      to: {},
    },
    ...roomRules,
    only('zod', '^src/schema/'),
    only('fast-check', '^src/testing/'),
    only('immer', '^src/document/(edit|history)'),
    only('vitest', '^src/testing/'),
    only('@stdlib', '^src/cohort/'),
    only('papaparse', '^src/formats/(csv|network-tables)/'),
    only('d3', '^src/report/plots/scales[.]ts$', '(@types/)?d3-[a-z]+'),
    {
      name: 'vitest-as-type-only',
      comment: 'Matchers are plain objects, so the testing door works under every runner.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/vitest/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'named-packages-only',
      comment: 'Every run-time dependency is a decision written down in ARCHITECTURE.md.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules/',
        pathNot:
          'node_modules/(immer|zod|fast-check|vitest|@stdlib|papaparse|@types/papaparse|d3-array|d3-shape|@types/d3-array|@types/d3-shape)/',
      },
    },
    {
      name: 'no-node-built-ins',
      comment: 'The library runs in every JavaScript run time.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'src-stands-alone',
      comment: 'Nothing that is not shipped can be imported by what is.',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: '^src/|node_modules/', dependencyTypesNot: ['core'], couldNotResolve: false },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Type-only imports count as imports.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
