/** A benchmark instrument in the manner of five-scale questionnaires: synthetic, 25 items from 0 to 2, six scores. */
import { defineInstrument } from '../dist/index.js';
import { generator } from './checklist.mjs';

const SCALES = ['emotional', 'conduct', 'hyperactivity', 'peer', 'prosocial'];
const itemsOf = (scale) => [1, 2, 3, 4, 5].map((number) => `${scale}-${number}`);
const isReversed = (scale, number) => scale !== 'emotional' && scale !== 'prosocial' && number === 2;
const bands = (...limits) => limits.map((from, place) => ({ id: `band-${place + 1}`, from }));

const strengthsItems = SCALES.flatMap(itemsOf);

export const strengthsLike = defineInstrument({
  id: 'strengths-like',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  items: strengthsItems.map((id) => ({ id, kind: 'ordinal', values: [0, 1, 2] })),
  scores: [
    ...SCALES.map((scale) => ({
      id: scale,
      value: {
        round: {
          sum: itemsOf(scale).map((id, place) => (isReversed(scale, place + 1) ? { reverse: id } : id)),
          missing: { needs: 3, fill: 'mean' },
        },
        mode: 'half-up',
      },
      bands: bands(0, 4, 6),
    })),
    {
      id: 'total',
      value: { sum: SCALES.slice(0, 4).map((score) => ({ score })) },
      bands: bands(0, 14, 17),
    },
  ],
});

/** Answer bytes by item: 1 unknown, 3 to 5 the answers 0 to 2. */
export const strengthsBytes = (rows, missing = 0.05) => {
  const random = generator(7);
  return Object.fromEntries(
    strengthsItems.map((id) => [
      id,
      Uint8Array.from({ length: rows }, () => (random() < missing ? 1 : 3 + Math.floor(random() * 2.999))),
    ]),
  );
};

export const newStrengthsOut = (rows) =>
  [...SCALES, 'total'].map(() => ({
    low: new Uint8Array(rows),
    high: new Uint8Array(rows),
    value: new Uint8Array(rows),
    has: new Uint8Array(rows),
    band: new Uint8Array(rows),
    bandByRule: new Uint8Array(rows),
  }));

const bandOf = (value, first, second) => (value >= second ? 2 : value >= first ? 1 : 0);

const put = (out, row, low, high, value, first, second) => {
  const lowest = bandOf(low, first, second);
  out.low[row] = low;
  out.high[row] = high;
  out.band[row] = lowest === bandOf(high, first, second) ? lowest : 255;
  out.has[row] = value < 0 ? 0 : 1;
  out.value[row] = value < 0 ? 0 : value;
  out.bandByRule[row] = value < 0 ? 255 : bandOf(value, first, second);
};

const values = Uint8Array.from({ length: 256 }, (_, code) => (code < 3 ? 0 : code - 3));
const turnedValues = Uint8Array.from({ length: 256 }, (_, code) => (code < 3 ? 0 : 5 - code));
const knowns = Uint8Array.from({ length: 256 }, (_, code) => (code < 3 ? 0 : 1));

const scaleByHand = ([a, b, c, d, e], second, rows, out, totals) => {
  for (let row = 0; row < rows; row += 1) {
    const known = knowns[a[row]] + knowns[b[row]] + knowns[c[row]] + knowns[d[row]] + knowns[e[row]];
    const sum = values[a[row]] + second[b[row]] + values[c[row]] + values[d[row]] + values[e[row]];
    const high = sum + 2 * (5 - known);
    const value = known < 3 ? -1 : Math.floor((sum * 5) / known + 0.5);
    put(out, row, sum, high, value, 4, 6);
    if (totals === null) continue;
    totals.low[row] += sum;
    totals.high[row] += high;
    totals.value[row] = value < 0 || totals.value[row] < 0 ? -1 : totals.value[row] + value;
  }
};

/** The same instrument by hand, scale by scale. */
export const handWrittenColumns = (columns, rows, out) => {
  const totals = { low: new Uint8Array(rows), high: new Uint8Array(rows), value: new Int8Array(rows) };
  SCALES.forEach((scale, place) => {
    const second = isReversed(scale, 2) ? turnedValues : values;
    scaleByHand(
      itemsOf(scale).map((id) => columns[id]),
      second,
      rows,
      out[place],
      place === 4 ? null : totals,
    );
  });
  for (let row = 0; row < rows; row += 1)
    put(out[5], row, totals.low[row], totals.high[row], totals.value[row], 14, 17);
  return out;
};
