/** The benchmark checklist: synthetic, 32 risk and 10 protective binary items, two counts, one cut at four. */
import { defineInstrument } from '../dist/index.js';

const ids = (name, count) => Array.from({ length: count }, (_, index) => `${name}-matter-${index + 1}`);

export const riskIds = ids('risk', 32);
export const protectiveIds = ids('protective', 10);
export const itemIds = [...riskIds, ...protectiveIds];

export const checklist = defineInstrument({
  id: 'benchmark-checklist',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  items: [
    ...riskIds.map((id) => ({ id, kind: 'binary', tags: ['risk'] })),
    ...protectiveIds.map((id) => ({ id, kind: 'binary', tags: ['protective'] })),
  ],
  scores: [
    {
      id: 'risk',
      higherIs: 'worse',
      value: { sum: { tagged: 'risk' } },
      bands: [
        { id: 'below-four', from: 0 },
        { id: 'four-or-more', from: 4 },
      ],
    },
    { id: 'protective', higherIs: 'better', value: { sum: { tagged: 'protective' } } },
  ],
});

/** A small generator with a seed of its own, so that every run measures the same children. */
export const generator = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Children as pairs of item and answer; a share of the answers is unknown, or (sparse) the key is left out. */
const pairs = (count, { missing, sparse, keys = itemIds }) => {
  const random = generator(20221);
  return Array.from({ length: count }, () =>
    keys.flatMap((id) => {
      const open = random() < missing;
      if (open && sparse) return [];
      return [[id, open ? 'unknown' : random() < 0.15 ? 'present' : 'absent']];
    }),
  );
};

/** Objects as JSON.parse makes them. */
export const parsed = (count, options) =>
  pairs(count, options).map((own) => JSON.parse(JSON.stringify(Object.fromEntries(own))));

/** Objects built key by key, which V8 keeps as dictionaries once they have many keys. */
export const builtKeyByKey = (count, options) =>
  pairs(count, options).map((own) => {
    const answers = {};
    for (const [id, answer] of own) answers[id] = answer;
    return answers;
  });
