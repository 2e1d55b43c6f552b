import {
  distributionPlot,
  doseResponsePlot,
  interactionPlot,
  type Picture,
  turningPointPlot,
} from 'resiliens/report';
import { describe, expect, it } from 'vitest';

const widths = [336, 696, 1188];
const greatest = [9, 12_345, 2e9, 987_654_321_012, 1e15, -1e15];
const languages = ['nb', 'en'] as const;
const count = (value: number | null) => ({ value, why: null });

/** Texts with the room they take at least: a digit takes more than half its size in every typeface of the pictures. */
const textsOf = (picture: Picture) =>
  picture.shapes.flatMap((shape) => {
    if (shape.shape !== 'text' || shape.turn !== undefined) return [];
    const room =
      [...shape.text].reduce((sum, sign) => sum + (/[\d–]/.test(sign) ? 0.55 : 0.25), 0) * shape.size;
    const left = shape.x - { start: 0, middle: room / 2, end: room }[shape.anchor ?? 'start'];
    return [{ text: shape.text, y: shape.y, left, right: left + room }];
  });

/** Every text lies within the picture, and no two of one line below the axis lie over each other. */
const expectReadable = (picture: Picture): void => {
  const texts = textsOf(picture);
  for (const { text, left, right } of texts)
    expect([text, left >= 0, right <= picture.width]).toEqual([text, true, true]);
  const numbers = texts.filter(({ text }) => /^[–\d., ]+$/.test(text));
  for (const one of numbers)
    for (const other of numbers)
      if (one !== other && one.y === other.y)
        expect([one, other, one.right <= other.left || other.right <= one.left]).toEqual([one, other, true]);
};

const linesTo = (end: number) =>
  ({
    value: [
      {
        moderatorAt: 0,
        points: [Math.min(0, end), Math.max(0, end)].map((at) => ({ at, value: at, low: at, high: at })),
      },
    ],
    n: 100,
    observedRange: [Math.min(0, end), Math.max(0, end)],
    scale: 'outcome',
    confidenceLevel: 0.95,
  }) as const;

describe.each(widths)('plots of width %d', (width) => {
  describe.each(languages)('in %s', (language) => {
    it.each(greatest)('keep the labels of a risk up to %d inside the picture and apart', (end) => {
      const options = { width, language };
      expectReadable(interactionPlot(linesTo(end), options));
      const turn = { value: null, kind: null, low: null, high: null, insideRange: null };
      expectReadable(turningPointPlot(linesTo(end), turn, options));
      // Shares have short labels, so that there is little room at the left.
      expectReadable(interactionPlot({ ...linesTo(end), scale: 'probability' }, { ...options, yTitle: '' }));
    });

    it.each(greatest)('keep scores and doses up to %d inside the picture and apart', (end) => {
      const scores = [0.1, 0.5, 1].map((share) => share * end);
      const value = scores.map((score) => ({
        score,
        surely: count(9),
        atLowest: count(9),
        atHighest: count(Math.abs(end)),
      }));
      const distribution = { id: 'areas', n: 9, smallestCell: 5, value, undecided: count(0) };
      expectReadable(distributionPlot(distribution, { width, language }));
      const doses = {
        n: 9,
        dropped: 0,
        undecided: 0,
        smallestCell: 5,
        topFrom: null,
        value: scores.map((dose) => ({
          dose,
          rows: count(Math.abs(end)),
          rate: { value: 0.5, low: 0.1, high: 0.9 },
        })),
      };
      expectReadable(doseResponsePlot(doses as never, { width, language }));
    });
  });

  it.each([3, 8, 12])('keep the signs of %d scores whose counts are hidden apart', (number) => {
    const value = Array.from({ length: number }, (_, score) => ({
      score,
      surely: count(null),
      atLowest: count(null),
      atHighest: count(null),
    }));
    const distribution = { id: 'areas', n: 9, smallestCell: 5, value, undecided: count(0) };
    const signs = distributionPlot(distribution, { width }).shapes.flatMap((shape) =>
      shape.shape === 'text' && shape.text === '×' && shape.anchor === 'middle' ? [shape] : [],
    );
    const own = signs.slice(0, 3 * number);
    expect(own).toHaveLength(3 * number);
    own.slice(1).forEach(({ x, size }, place) => {
      expect(x - (own[place]?.x ?? 0)).toBeGreaterThanOrEqual(0.84 * size - 1e-9);
    });
  });
});
