import { distributionPlot, doseResponsePlot, interactionPlot, type Picture, toSvg } from 'resiliens/report';
import { describe, expect, it } from 'vitest';

const long =
  'Alvorlege samlivskonfliktar, ekteskapskranglar og vald mellom omsorgspersonar i heimen over lang tid, med fleire meldingar';
const widths = [336, 696, 1188];
const count = (value: number) => ({ value, why: null });

const doses = (number: number) => ({
  n: 1e6,
  dropped: 0,
  undecided: 0,
  smallestCell: 5,
  topFrom: number - 1,
  value: Array.from({ length: number }, (_, dose) => ({
    dose,
    rows: count(1_234_567),
    rate: { value: 0.5, low: 0.1, high: 0.9 },
  })),
});

/** Texts with the room they take at least: half a type size a letter is less than any typeface of the pictures needs. */
const textsOf = (picture: Picture) =>
  picture.shapes.flatMap((shape) => {
    if (shape.shape !== 'text') return [];
    const long = shape.text.length * shape.size * 0.5;
    const from = { start: 0, middle: long / 2, end: long }[shape.anchor ?? 'start'];
    return [
      shape.turn === undefined
        ? { ...shape, left: shape.x - from, right: shape.x - from + long, top: shape.y, bottom: shape.y }
        : { ...shape, left: shape.x, right: shape.x, top: shape.y - from, bottom: shape.y - from + long },
    ];
  });

const expectInside = (picture: Picture): void => {
  for (const { left, right, top, bottom, text } of textsOf(picture)) {
    expect([text, left > -1, right < picture.width + 1]).toEqual([text, true, true]);
    expect([text, top > -1, bottom < picture.height + 1]).toEqual([text, true, true]);
  }
};

describe.each(widths)('plots of width %d', (width) => {
  it('cut the titles of their axes off instead of leaving the picture', () => {
    const lines = {
      value: [{ moderatorAt: 0, points: [0, 1].map((at) => ({ at, value: at, low: at - 1, high: at + 1 })) }],
      n: 100,
      observedRange: [0, 1],
      scale: 'outcome',
      confidenceLevel: 0.95,
    } as const;
    expectInside(interactionPlot(lines, { width, xTitle: long, yTitle: long }));
    const value = [{ score: 0, surely: count(9), atLowest: count(9), atHighest: count(9) }];
    const distribution = { id: 'areas', n: 9, smallestCell: 5, value, undecided: count(0) };
    expectInside(distributionPlot(distribution, { width, labels: { areas: long } }));
  });

  it.each([1, 2, 8, 60, 300])('of %d doses have numbers that can be read and do not touch', (number) => {
    const picture = doseResponsePlot(doses(number), { width });
    expectInside(picture);
    const below = textsOf(picture).filter(({ text }) => text === '1,234,567');
    expect(below.length).toBeGreaterThan(0);
    expect(below.every(({ size }) => size >= 8)).toBe(true);
    below.slice(1).forEach(({ left }, place) => {
      expect(left).toBeGreaterThanOrEqual(below[place]!.right);
    });
    expect(toSvg(picture)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('name the last dose, which stands for all above it, however many there are', () => {
    for (const number of [8, 9, 60]) {
      const names = textsOf(doseResponsePlot(doses(number), { width })).map(({ text }) => text);
      expect(names).toContain(`${number - 1} or more`);
    }
  });
});
