/** Profile, lint, due dates and coverings measured. */
import { readFileSync } from 'node:fs';
import { checkAssessment, kvelloStyleCatalogue, profile } from '../dist/index.js';
import { checkPlan, coverings, due, lint, measureCatalogue } from '../dist/practice.js';
import { generator } from './checklist.mjs';
import { measure, median, nanoseconds } from './measure.mjs';

const DATE = '2024-12-01';
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const times = (run) => (calls) => {
  for (let call = 0; call < calls; call += 1) run();
};

/** The typical case: what a second of one core does. */
export const typical = () => {
  const assessment = read('../examples/cases/lone-provider.json');
  const stored = read('../test/fixtures/practice/plan-1.json');
  const [{ id: observation }] = assessment.observations;
  // The stored plan belongs to another case: here it sets aside something of this one.
  const setAside = stored.setAside.map((one) =>
    one.observation === undefined ? one : { ...one, observation },
  );
  const plan = { ...stored, assessments: [assessment.id], setAside };
  const own = profile(assessment);
  const nanosecondsEach = measure({
    'check of the assessment': times(() => checkAssessment(assessment)),
    profile: times(() => profile(assessment)),
    lint: times(() => lint(plan, own, { date: DATE })),
    due: times(() => due(plan, DATE)),
  });
  return Object.entries(nanosecondsEach).map(([name, time]) => ({ name, perSecond: Math.round(1e9 / time) }));
};

/** A profile of which every risk is open to be answered, and forty measures that answer some of them. */
const crowded = (share, seed) => {
  const random = generator(seed);
  const risks = kvelloStyleCatalogue.factors
    .filter(({ dimension }) => dimension === 'risk')
    .map(({ id }) => id);
  const told = {
    instrument: 'kvello-style',
    informant: 'mother',
    date: '2024-05-02',
    kind: 'told',
    answer: 'present',
  };
  const own = profile(
    checkAssessment({
      ...read('../examples/cases/lone-provider.json'),
      observations: risks.map((item, place) => ({ ...told, id: `o${place}`, item })),
    }),
  );
  const [first] = measureCatalogue.measures;
  const { sources } = first.compensates[0];
  const classes = measureCatalogue.intrusiveness.map(({ id }) => id);
  const measures = Array.from({ length: 40 }, (_, place) => ({
    ...first,
    id: `measure-${String(place).padStart(2, '0')}`,
    builds: [],
    compensates: risks.filter(() => random() < share).map((factor) => ({ factor, sources })),
    intrusiveness: { class: classes[Math.floor(random() * classes.length)], sources },
  }));
  return { own, options: { measures: { ...measureCatalogue, measures } } };
};

/** Coverings of 32 risks by 40 measures: the median in milliseconds over many draws, by the share of risks a measure answers. */
export const coveringTimes = (shares = [0.05, 0.1, 0.2, 0.3, 0.5], draws = 21) =>
  shares.map((share) => {
    const each = Array.from({ length: draws }, (_, draw) => {
      const { own, options } = crowded(share, 100 * draw + 7);
      return nanoseconds(() => coverings(own, options)) / 1e6;
    });
    return { share, median: median(each), longest: Math.max(...each) };
  });

/** Whether reading a plan grows with its evaluations, and no faster. */
export const growing = (sizes = [1_000, 10_000]) =>
  sizes.map((size) => {
    const plan = read('../test/fixtures/practice/plan-1.json');
    const [evaluation] = plan.evaluations;
    const evaluations = Array.from({ length: size }, (_, place) => ({ ...evaluation, id: `e-${place}` }));
    const each = Array.from(
      { length: 7 },
      () => nanoseconds(() => due(checkPlan({ ...plan, evaluations }), DATE)) / 1e6,
    );
    return { evaluations: size, milliseconds: median(each) };
  });
