/** The answer of each item that counts least, and most, in its own value. */
const ends = (item) => {
  if (item.kind === 'binary') return ['absent', 'present'];
  if (item.kind === 'ordinal') return [item.values[0], item.values.at(-1)];
  if (item.kind === 'graded') return [item.levels[0].id, item.levels.at(-1).id];
  return [item.min, item.max];
};

const cases = (items) => [
  ['nothing answered', {}],
  [
    'first half unknown, the others lowest',
    answersTo(items, (item, place) => (place < items.length / 2 ? 'unknown' : ends(item)[0])),
  ],
  ['every item lowest', answersTo(items, (item) => ends(item)[0])],
  ['every item highest', answersTo(items, (item) => ends(item)[1])],
];

const answersTo = (items, answer) =>
  Object.fromEntries(items.map((item, place) => [item.id, answer(item, place)]));

const written = ({ value, low, high, possibleBands }, labels) => {
  const number = low === high ? String(low) : `${low} to ${high}`;
  const rule = value !== null && low !== high ? `, by rule ${Math.round(value * 1000) / 1000}` : '';
  const none = value === null && low === high ? ', no value by rule' : '';
  const bands = possibleBands.map((id) => labels.get(id) ?? id).join(' or ');
  return `${number}${rule}${none}${bands === '' ? '' : `; ${bands}`}`;
};

/**
 * What simple answers come to, as rows of a table: the same numbers as `score` gives.
 *
 * @param {{ items: readonly object[], scores: readonly object[] }} instrument
 * @param {(answers: object, instrument: object) => { scores: object }} score
 * @returns {{ heads: string[], rows: string[][] }}
 */
export const resultTable = (instrument, score) => {
  const tried = cases(instrument.items);
  const results = tried.map(([, answers]) => score(answers, instrument));
  return {
    heads: ['Score', ...tried.map(([name]) => name)],
    rows: instrument.scores.map(({ id, label, bands }) => {
      const labels = new Map(bands.flatMap((own) => own.bands).map((band) => [band.id, band.label?.en]));
      return [label?.en ?? id, ...results.map(({ scores }) => written(scores[id], labels))];
    }),
  };
};
