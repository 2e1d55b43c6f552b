import { fc, test } from '@fast-check/vitest';
import { toSvg } from 'resiliens/report';
import { describe, expect, it } from 'vitest';
import { direction } from '../../src/report/drawing/direction.js';
import { boxAbout, overlap, Space } from '../../src/report/drawing/space.js';
import { spread } from '../../src/report/drawing/spread.js';
import { clip, wrap } from '../../src/report/drawing/wrap.js';
import { textWidth } from '../../src/report/svg/text-width.js';
import { ticksBetween } from '../../src/report/views/time-line/ticks.js';
import { DAY, randomEcology } from '../ecology/random.js';
import { everyView } from './views.js';

const words = fc
  .array(fc.stringMatching(/^[A-Za-zæøåÆØÅéÜ-]{1,30}$/), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(' '));

describe('wrapped text', () => {
  test.prop([
    words,
    fc.integer({ min: 40, max: 300 }),
    fc.integer({ min: 8, max: 20 }),
    fc.integer({ min: 1, max: 5 }),
  ])('has no line wider than its room, and not more lines than allowed', (text, width, size, most) => {
    const lines = wrap(text, width, { size }, most);
    expect(lines.length).toBeLessThanOrEqual(most);
    for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(width + 1e-9);
  });

  test.prop([words, fc.integer({ min: 40, max: 300 })])(
    'loses no letter where lines are enough',
    (text, width) => {
      const letters = (value: string) => value.replace(/[ -]/g, '');
      expect(letters(wrap(text, width, { size: 12 }, 200).join(''))).toBe(letters(text));
    },
  );

  it.each([
    ['Barneverntenesta i kommunen', ['Barnevern-', 'tenesta i', 'kommunen']],
    ['Visiting-home carer', ['Visiting-', 'home carer']],
    ['Heimen', ['Heimen']],
    ['', []],
  ])('breaks %j as a reader would', (text, lines) => {
    expect(wrap(text, 76, { size: 12 }, 4)).toEqual(lines);
  });

  it('says with an ellipsis that something was left out', () => {
    expect(wrap('one two three four five six', 60, { size: 12 }, 1)[0]).toMatch(/…$/);
    expect(clip('x'.repeat(2000), 60, { size: 12 })).toMatch(/^x{2,9}…$/);
  });
});

describe('room', () => {
  const box = fc
    .tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 30 }),
    )
    .map(([x, y, size]) => boxAbout({ x, y }, size, size));

  test.prop([fc.array(fc.array(box, { minLength: 1, maxLength: 5 }), { maxLength: 20 })])(
    'is given once only, and inside of the bounds',
    (asked) => {
      const space = new Space({ x: 0, y: 0, width: 100, height: 100 });
      const given = asked.flatMap((candidates) => space.place(candidates) ?? []);
      given.forEach((one, at) => {
        expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= 100 && one.y + one.height <= 100).toBe(true);
        for (const two of given.slice(at + 1)) expect(overlap(one, two)).toBe(false);
      });
    },
  );
});

describe('places on a ring', () => {
  const around = (one: number, two: number): number => {
    const apart = Math.abs(one - two) % 360;
    return Math.min(apart, 360 - apart);
  };

  test.prop([fc.array(fc.integer({ min: 0, max: 359 }), { maxLength: 14 })])(
    'are apart by 34 degrees, or even where there are too many',
    (wanted) => {
      const found = spread(wanted);
      expect(found).toHaveLength(wanted.length);
      const least = Math.min(34, 360 / Math.max(wanted.length, 1));
      found.forEach((one, at) => {
        for (const two of found.slice(at + 1)) expect(around(one, two)).toBeGreaterThan(least - 1e-6);
      });
    },
  );

  it.each([
    [[90], [90]],
    [
      [0, 180],
      [0, 180],
    ],
    [
      [90, 90],
      [73, 107],
    ],
    [
      [10, 350],
      [17, 343],
    ],
  ])('%j stand at %j', (wanted, expected) => {
    spread(wanted).forEach((angle, at) => expect(around(angle, expected[at] as number)).toBeLessThan(1e-9));
  });

  test.prop([fc.double({ min: -1000, max: 1000, noNaN: true })])(
    'lie where sine and cosine say',
    (degrees) => {
      const turn = (degrees * Math.PI) / 180;
      const { x, y } = direction(degrees);
      expect(x).toBeCloseTo(Math.sin(turn), 12);
      expect(y).toBeCloseTo(-Math.cos(turn), 12);
    },
  );
});

describe('ticks of a time line', () => {
  it.each([
    ['2024-01-01', '2024-04-01', ['2024-01', '2024-02', '2024-03', '2024-04']],
    ['2024-01-15', '2024-03-01', ['2024-02', '2024-03']],
    [
      '2019-06-01',
      '2021-06-01',
      ['2019-07', '2019-10', '2020-01', '2020-04', '2020-07', '2020-10', '2021-01', '2021-04'],
    ],
    ['2016-05-01', '2024-01-01', ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024']],
    ['1990-05-01', '2024-01-01', ['1995', '2000', '2005', '2010', '2015', '2020']],
  ])('from %s to %s', (from, to, ticks) => {
    expect(ticksBetween(from, to)).toEqual(ticks);
  });
});

describe('any ecology', () => {
  test.prop([randomEcology()], { numRuns: 60 })('becomes pictures', (ecology) => {
    for (const picture of everyView(ecology, '2023-01-01', DAY)) {
      expect(toSvg(picture)).not.toMatch(/NaN|undefined|Infinity/);
      expect(toSvg(JSON.parse(JSON.stringify(picture)))).toBe(toSvg(picture));
    }
  });
});
