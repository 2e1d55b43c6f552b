/** Definitions that are refused: what is changed in a small one that is not. */
const base = {
  id: 'small',
  edition: '1',
  sources: [{ source: 'example', confidence: 'own' }],
  items: [
    { id: 'first', kind: 'binary' },
    { id: 'second', kind: 'ordinal', values: [0, 1, 2] },
  ],
  scores: [{ id: 'total', value: { sum: ['first', 'second'] } }],
};

const valued = (value, more = {}) => ({ ...base, ...more, scores: [{ id: 'total', value }] });
const banded = (bands) => ({
  ...base,
  scores: [{ id: 'total', value: { sum: ['first', 'second'] }, bands }],
});

/** Name and definition of each refusal. */
export const refusedDefinitions = [
  ['newer-format', { ...base, schemaVersion: 2 }],
  ['no-items', { ...base, items: [] }],
  ['no-scores', { ...base, scores: [] }],
  ['no-sources', { ...base, sources: [] }],
  ['unknown-key', { ...base, itmes: [] }],
  ['repeated-id', { ...base, items: [...base.items, { id: 'first', kind: 'binary' }] }],
  ['unknown-item', valued({ sum: ['first', 'secnd'] })],
  ['unknown-node', valued({ summ: ['first'] })],
  ['two-operators', valued({ sum: ['first'], max: ['first'] })],
  ['empty-sum', valued({ sum: [] })],
  ['score-needs-itself', valued({ sum: ['first', 'total'] })],
  [
    'band-gap',
    banded([
      { id: 'low', from: 0, to: 1 },
      { id: 'high', from: 3 },
    ]),
  ],
  [
    'band-overlap',
    banded([
      { id: 'low', from: 0, to: 2 },
      { id: 'high', from: 2 },
    ]),
  ],
  ['bands-begin-too-late', banded([{ id: 'low', from: 1 }])],
  [
    'band-out-of-reach',
    banded([
      { id: 'low', from: 0 },
      { id: 'high', from: 4 },
    ]),
  ],
  ['fill-outside-the-range', valued({ sum: ['first'], missing: { needs: 0, fill: 2 } })],
  ['needs-more-than-there-are', valued({ sum: ['first'], missing: { needs: 2 } })],
  ['both-needs-and-up-to', valued({ sum: ['first'], missing: { needs: 1, upTo: 1 } })],
  ['condition-is-no-truth-value', valued({ if: 'second', then: 0, else: 1 })],
  ['filter-needs-itself', { ...base, skips: [{ id: 'loop', when: 'first', items: ['first'] }] }],
];
