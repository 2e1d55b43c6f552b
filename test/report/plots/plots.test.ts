import fc from 'fast-check';
import { type Answers, borgeStressIndex2018 } from 'resiliens';
import {
  areaUnderCurve,
  challengeModel,
  compileColumns,
  coOccurrence,
  doseResponse,
  fittedLines,
  itemPrevalence,
  resilienceModel,
  scoreDistributions,
  screeningCutOffs,
  tableFromRows,
} from 'resiliens/cohort';
import {
  coOccurrencePlot,
  distributionPlot,
  doseResponsePlot,
  interactionPlot,
  type Picture,
  type PlotOptions,
  prevalencePlot,
  rocPlot,
  type Shape,
  toSvg,
  turningPointPlot,
} from 'resiliens/report';
import { describe, expect, it } from 'vitest';

const ids = borgeStressIndex2018.items.map(({ id }) => id);
const states = ['present', 'absent', 'absent', 'absent', 'unknown', 'absent', 'present'] as const;
const rows = Array.from(
  { length: 200 },
  (_, row): Answers =>
    Object.fromEntries(ids.map((id, item) => [id, states[(row * 3 + item * (row % 5)) % states.length]!])),
);
const table = tableFromRows(borgeStressIndex2018, rows);
const result = compileColumns(borgeStressIndex2018).score(table);
const outcome = rows.map((_, row) => (row % 3 === 0 ? 1 : 0));
const risk = [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5];
const resource = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
const noise = [0.4, -0.3, -0.2, 0.3, -0.4, 0.2, -0.3, 0.4, -0.1, -0.2, 0.3, -0.1];
const adjustment = risk.map((r, row) => 50 - 3 * r + 3 * resource[row]! + r * resource[row]! + noise[row]!);
const counts = { scores: [0, 1, 2, 3], cases: [10, 20, 30, 3], controls: [60, 40, 25, 7] };

const known = <T extends { readonly value: unknown }>(found: T): Exclude<T, { readonly value: null }> => {
  if (found.value === null) throw new Error('not estimable');
  return found as Exclude<T, { readonly value: null }>;
};
const model = known(resilienceModel({ outcome: adjustment, risk, resource }));
const curve = known(challengeModel({ outcome: [4.1, 7, 7.9, 7.1, 4, 0.4], risk: [0, 1, 2, 3, 4, 5] }));
const cutOffs = known(screeningCutOffs(counts, 'higher-is-case'));

const plots: Record<string, (options?: PlotOptions) => Picture> = {
  distributionPlot: (options) => distributionPlot(scoreDistributions(result)[0]!, options),
  doseResponsePlot: (options) => doseResponsePlot(known(doseResponse(result.scores[0]!, outcome)), options),
  prevalencePlot: (options) => prevalencePlot(itemPrevalence(table), options),
  coOccurrencePlot: (options) => coOccurrencePlot(coOccurrence(table), options),
  rocPlot: (options) =>
    rocPlot(cutOffs, { ...options, area: known(areaUnderCurve(counts, 'higher-is-case')) }),
  interactionPlot: (options) =>
    interactionPlot(fittedLines(model.protective, { focal: 'risk', moderator: 'resource' }), options),
  turningPointPlot: (options) =>
    turningPointPlot(fittedLines(curve.model, { focal: 'risk' }), curve.turning, options),
};

const flat = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape) => (shape.shape === 'group' ? flat(shape.shapes) : [shape]));
const textsOf = (plot: Picture): string[] =>
  flat(plot.shapes).flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));
/** Every point of every shape; of text only the place. */
const pointsOf = (plot: Picture): (readonly [number, number])[] =>
  flat(plot.shapes).flatMap((shape): (readonly [number, number])[] => {
    if (shape.shape === 'path')
      return shape.steps.flatMap((step) =>
        step[0] === 'M' || step[0] === 'L' ? [[step[1], step[2]] as const] : [],
      );
    if (shape.shape === 'rectangle')
      return [
        [shape.x, shape.y],
        [shape.x + shape.width, shape.y + shape.height],
      ];
    return shape.shape === 'group' ? [] : [[shape.x, shape.y]];
  });

describe.each(Object.entries(plots))('%s', (_, plotOf) => {
  it('gives the same bytes every time', () => {
    expect(toSvg(plotOf())).toBe(toSvg(plotOf()));
    expect(JSON.parse(JSON.stringify(plotOf()))).toEqual(JSON.parse(JSON.stringify(plotOf())));
  });

  it('has a title and everything in words for those who do not see it', () => {
    const plot = plotOf();
    const svg = toSvg(plot);
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`<title id="picture-title">${plot.title}</title>`);
    expect(plot.text.length).toBeGreaterThan(1);
    for (const line of plot.text) expect(line).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it('tells the same in greys: no colour is left, and every shape is there', () => {
    const [colour, grey] = [toSvg(plotOf()), toSvg(plotOf(), { palette: 'grey' })];
    const tones = [...grey.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/g)];
    expect(tones.length).toBeGreaterThan(0);
    for (const [, red, green, blue] of tones) expect([green, blue]).toEqual([red, red]);
    expect(grey.replaceAll(/#[0-9a-f]{6}/g, '')).toBe(colour.replaceAll(/#[0-9a-f]{6}/g, ''));
  });

  it.each(['en', 'nb', 'nn'] as const)(
    'is worded in %s, at the width of one column and of a page',
    (language) => {
      for (const width of [336, 1188]) {
        const plot = plotOf({ language, width });
        expect([plot.language, plot.width]).toEqual([language, width]);
        for (const [x, y] of pointsOf(plot)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(plot.height);
        }
      }
      const other = language === 'en' ? 'nb' : 'en';
      expect(plotOf({ language }).title).not.toBe(plotOf({ language: other }).title);
    },
  );

  it("takes a title and a subtitle of one's own, and lets no text out of its quotes", () => {
    const svg = toSvg(plotOf({ title: 'A < B & "C"', subtitle: '</desc><script>' }));
    expect(svg).toContain('A &lt; B &amp; &quot;C&quot;');
    expect(svg).not.toContain('<script>');
  });

  it.each([
    ['a language without words', { language: 'fr' as never }, ['options', 'language']],
    ['a width that no page has', { width: 10 }, ['options', 'width']],
  ])('refuses %s', (_name, options, path) => {
    expect(() => plotOf(options)).toThrow(expect.objectContaining({ code: 'option-invalid', path }));
  });
});

describe('what is not known', () => {
  it('stands beside what is: undecided children are named, bounds are drawn', () => {
    const distribution = scoreDistributions(result)[0]!;
    const plot = distributionPlot(distribution);
    expect(plot.text.at(-1)).toBe(`Undecided: ${distribution.undecided.value} of 200 children.`);
    const prevalence = itemPrevalence(table);
    const [first] = prevalence.value;
    expect(first!.high!).toBeGreaterThan(first!.low!);
    const bands = flat(prevalencePlot(prevalence).shapes).filter(
      (shape) => shape.shape === 'rectangle' && shape.fill === 'series-4',
    );
    // One band an item, and the sample of the legend.
    expect(bands).toHaveLength(ids.length + 1);
  });

  it('is left out and counted where it has no place', () => {
    const found = known(doseResponse(result.scores[0]!, outcome));
    expect(plots['doseResponsePlot']!().text.at(-1)).toBe(
      `Left out: ${found.dropped} children, ${found.undecided} of them because open answers leave their count undecided.`,
    );
  });
});

describe('small counts', () => {
  const few = tableFromRows(
    borgeStressIndex2018,
    Array.from(
      { length: 40 },
      (_, row) =>
        ({
          criminality: row < 3 ? 'present' : 'absent',
          'alcohol-misuse': row % 2 === 0 ? 'present' : 'absent',
        }) as const,
    ),
  );

  it('stay hidden: a sign instead of a bar, a cell or a point, and the threshold in words', () => {
    const hidden = [
      prevalencePlot(itemPrevalence(few)),
      coOccurrencePlot(coOccurrence(few, { items: ['criminality', 'alcohol-misuse'] })),
      doseResponsePlot(
        known(doseResponse([...Array(30).fill(0), 1, 1], [...Array(15).fill(1), ...Array(17).fill(0)])),
      ),
      distributionPlot({
        id: 'x',
        n: 40,
        smallestCell: 5,
        value: [{ score: 0, surely: { value: null }, atLowest: { value: 40 }, atHighest: { value: null } }],
        undecided: { value: null },
      }),
    ];
    for (const plot of hidden) {
      expect(textsOf(plot)).toContain('×');
      expect(plot.text.join(' ')).toContain('×');
    }
    expect(textsOf(hidden[0]!).join(' ')).toContain('hidden: a count below 5');
  });

  it('take a cut-off off the curve, and that is said', () => {
    const plot = rocPlot(cutOffs);
    // Three cases at the highest score.
    expect(plot.text.some((line) => line.startsWith('≥ 3'))).toBe(false);
    expect(plot.text).toContain('Cut-offs left out because a count is small: 1.');
    expect(rocPlot(cutOffs, { smallestCell: 1 }).text.some((line) => line.startsWith('≥ 3'))).toBe(true);
  });
});

describe('curves', () => {
  /** Ends of the lower axis: the longest dark line that lies flat. */
  const axisOf = (plot: Picture): readonly [number, number] => {
    const flatLines = flat(plot.shapes).flatMap((shape) =>
      shape.shape === 'path' && shape.stroke?.paint === 'ink' && shape.steps.length === 2
        ? [shape.steps.map((step) => step.slice(1) as number[])]
        : [],
    );
    const [first] = flatLines
      .filter(([from, to]) => from![1] === to![1])
      .sort((a, b) => b[1]![0]! - b[0]![0]! - (a[1]![0]! - a[0]![0]!));
    return [first![0]![0]!, first![1]![0]!];
  };

  it('begin and end with the observed values', () => {
    for (const name of ['interactionPlot', 'turningPointPlot']) {
      const plot = plots[name]!();
      const [left, right] = axisOf(plot);
      const lines = flat(plot.shapes).flatMap((shape) =>
        shape.shape === 'path' && (shape.steps.length > 20 || shape.fill === 'tint-3') ? [shape.steps] : [],
      );
      expect(lines.length).toBeGreaterThan(1);
      for (const steps of lines) {
        const xs = steps.flatMap((step) => (step[0] === 'M' || step[0] === 'L' ? [step[1]] : []));
        expect(Math.min(...xs)).toBeCloseTo(left, 9);
        expect(Math.max(...xs)).toBeCloseTo(right, 9);
      }
    }
  });

  it('show a turning point where it lies in the data, and only say so where it does not', () => {
    expect(plots['turningPointPlot']!().text.some((line) => line.startsWith('Turning point'))).toBe(true);
    const rising = known(
      challengeModel({ outcome: [1, 3.1, 4.9, 6.9, 8.7, 10.4], risk: [0, 1, 2, 3, 4, 5] }),
    );
    expect(rising.turning).toMatchObject({ insideRange: false });
    const plot = turningPointPlot(fittedLines(rising.model, { focal: 'risk' }), rising.turning);
    expect(plot.text.some((line) => line.includes('does not turn in these data'))).toBe(true);
    expect(textsOf(plot).join(' ')).not.toContain('turning point with its interval');
    const straight = turningPointPlot(fittedLines(curve.model, { focal: 'risk' }), {
      value: null,
      kind: null,
      insideRange: null,
      low: null,
      high: null,
    });
    expect(straight.text).toContain('The curve does not turn.');
  });
});

describe('any distribution', () => {
  const count = fc.record({ value: fc.option(fc.nat(1_000_000)) });
  it('is drawn inside its page, with every value in words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ surely: count, atLowest: count, atHighest: count }), { maxLength: 40 }),
        count,
        (values, undecided) => {
          const plot = distributionPlot({
            id: 'count',
            n: 9,
            smallestCell: 5,
            value: values.map((value, score) => ({ score, ...value })),
            undecided,
          });
          // Labels that would touch are left out, but never the first.
          if (values.length > 0) expect(textsOf(plot)).toContain('0');
          expect(plot.text).toHaveLength(values.length + 1);
          for (const [x, y] of pointsOf(plot)) {
            expect(x >= 0 && x <= plot.width && y >= 0 && y <= plot.height).toBe(true);
          }
          expect(toSvg(plot)).not.toMatch(/NaN|Infinity/);
        },
      ),
      { numRuns: 60 },
    );
  });
});
