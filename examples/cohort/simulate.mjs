import { borgeStressIndex2018, kvelloStyle, rutterFai1977 } from 'resiliens';
import {
  outcomes,
  plantedItems,
  resourceItem,
  shareUnknown,
  supportByAdversity,
  tornEvery,
} from './planted-model.mjs';
import { exceededBy, randomFrom } from './random.mjs';

const items = plantedItems({ borgeStressIndex2018, kvelloStyle, rutterFai1977 }).map((item) => ({
  ...item,
  point: exceededBy(item.prevalence),
  rest: Math.sqrt(1 - item.loading ** 2),
}));
const areas = items.filter(({ prefix }) => prefix === 'borge');
const resourceAt = items.findIndex(({ prefix, item }) => prefix === 'list' && item === resourceItem);

/** Headers of the columns beside the items. */
export const otherHeaders = ['adjustment', 'difficulties', 'everyday-challenges', 'coping'];

/** The first row of the cohort file. */
export const cohortHeader = ['synthetic-child', ...items.map(({ header }) => header), ...otherHeaders];

/** The first row of the file a real study never has: the seven areas as they truly are. */
export const truthHeader = ['synthetic-child', ...areas.map(({ header }) => header)];

const ROWS = 2048;

/**
 * Draws children and writes them as two CSV texts, piece by piece: what was recorded, and what is true.
 *
 * Coded 1 present, 0 absent, 9 unknown, empty not assessed. The same seed gives the same text.
 *
 * @param {number} rows How many children.
 * @param {number} seed A whole number.
 */
export function* syntheticCohort(rows, seed) {
  const random = randomFrom(seed);
  let cohort = `${cohortHeader.join(',')}\n`;
  let truth = `${truthHeader.join(',')}\n`;
  for (let row = 1; row <= rows; row += 1) {
    const { recorded, true: real } = child(random);
    const id = `synthetic-${String(row).padStart(8, '0')}`;
    const isTorn = row % tornEvery === 0;
    cohort += `${[id, ...(isTorn ? recorded.slice(0, -1) : recorded)].join(',')}\n`;
    truth += `${[id, ...(isTorn ? real.slice(0, -1) : real)].join(',')}\n`;
    if (row % ROWS !== 0 && row !== rows) continue;
    yield { cohort, truth, rows: row };
    [cohort, truth] = ['', ''];
  }
}

const child = (random) => {
  const adversity = random.normal();
  const support = supportByAdversity * adversity + Math.sqrt(1 - supportByAdversity ** 2) * random.normal();
  const states = items.map(({ hidden, loading, rest, point }) =>
    loading * (hidden === 'adversity' ? adversity : support) + rest * random.normal() > point ? 1 : 0,
  );
  const recorded = states.map((state, at) => {
    if (random.uniform() >= items[at].missing[state]) return state;
    return random.uniform() < shareUnknown ? 9 : '';
  });
  const real = states.slice(0, areas.length);
  const risk = real.reduce((sum, state) => sum + state, 0);
  return { recorded: [...recorded, ...outcomesOf(random, risk, states[resourceAt])], true: real };
};

const outcomesOf = (random, risk, resource) => {
  const { adjustment, difficulties, coping, missing } = outcomes;
  const line = ({ intercept, risk: slope, resource: gain, product }) =>
    intercept + slope * risk + gain * resource + product * risk * resource;
  const challenges = Math.min(10, Math.max(0, Math.round(4.5 + 2 * random.normal())));
  const curve = coping.intercept + coping.challenges * challenges + coping.square * challenges ** 2;
  const found = [
    (line(adjustment) + adjustment.sd * random.normal()).toFixed(1),
    random.uniform() < 1 / (1 + Math.exp(-line(difficulties))) ? 1 : 0,
    challenges,
    (curve + coping.sd * random.normal()).toFixed(1),
  ];
  return found.map((value) => (random.uniform() < missing ? '' : value));
};
