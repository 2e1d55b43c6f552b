import { bundleOf } from '../../scripts/size/bundle.mjs';
import { coldStart } from '../cold-start.mjs';
import { kilobytes, met, table } from '../markdown.mjs';

/** What is imported, and the most it should cost: bytes, and what is said of the aim. */
const imports = [
  { door: 'resiliens', names: ['score'] },
  {
    door: 'resiliens',
    names: ['score', 'borgeStressIndex2018'],
    note: ', in three languages',
    aim: 12_000,
    in: ' with one language',
  },
  { door: 'resiliens', names: ['score', 'explain', 'borgeStressIndex2018'] },
  { door: 'resiliens', names: ['score', 'kvelloStyle'] },
  { door: 'resiliens', names: ['compileRow', 'borgeStressIndex2018'] },
  { door: 'resiliens/cohort', names: ['compileColumns', 'tableFromCodes'], aim: 12_000 },
  { door: 'resiliens/cohort', names: ['toSql'], aim: 12_000 },
  {
    door: 'resiliens/ecology',
    names: [
      'ecology',
      'microsystem',
      'mesosystem',
      'exosystem',
      'macrosystem',
      'chronosystem',
      'networkMeasures',
      'signals',
    ],
    note: ', no words in it',
    aim: 20_000,
  },
  { door: 'resiliens/report', names: ['ringsView', 'toSvg'], aim: 12_000 },
  { door: 'resiliens/practice', names: ['due'] },
  { door: 'resiliens/practice', names: ['lint', 'due'], note: ', which load immer' },
  { door: 'resiliens/practice', names: ['coverings', 'candidateMeasures'] },
  { door: 'resiliens/practice', names: ['evaluate'] },
  { door: 'resiliens/practice', names: ['explainPlan'], note: ', in three languages' },
];

const sizeOfAll = async (door) =>
  bundleOf({ door, names: Object.keys(await import(`../../dist/${door.split('/')[1]}.js`)) });

export const section = async () => {
  const rows = await Promise.all(
    imports.map(async ({ door, names, note = '', aim, in: scope = '' }) => {
      const size = await bundleOf({ door, names });
      const said = aim === undefined ? '' : `; aim ${aim / 1000} kB${scope}: ${met(aim, size.brotli)}`;
      return [
        `${names.map((name) => `\`${name}\``).join(', ')} of \`${door}\`${note}`,
        kilobytes(size) + said,
      ];
    }),
  );
  const practice = await sizeOfAll('resiliens/practice');
  const start = coldStart();
  const above = start.core - start.empty;
  return `## Size and start

Minified and compressed with brotli; zod is in none of them.

${table(
  ['import', 'size'],
  [
    ...rows,
    [
      'everything of `resiliens/practice`: law, measures and case flow in three languages, factors, immer',
      `${kilobytes(practice)}; aim 25 kB: ${met(25_000, practice.brotli)}`,
    ],
  ],
)}

Importing the core door takes ${above.toFixed(1)} ms above an empty module (${start.core.toFixed(1)} against ${start.empty.toFixed(1)} ms; aim 5 ms: ${met(5, above)}).`;
};
