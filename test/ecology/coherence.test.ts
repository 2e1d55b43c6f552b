import cytoscape from 'cytoscape';
import fc from 'fast-check';
import {
  checkEcology,
  type Ecology,
  type NetworkMeasures,
  networkMeasures,
  safeCheckEcology,
} from 'resiliens/ecology';
import { describe, expect, test } from 'vitest';
import { DAY, randomEcology } from './random.js';

/** Thousands against the other library and brute force, hundreds for the rest. */
const many = { numRuns: 2000 };
const runs = { numRuns: 400 };
const patient = { timeout: 60_000 };
const sorted = (lists: readonly (readonly string[])[]): string[] =>
  lists.map((list) => [...list].sort().join(' ')).sort();

/** The graph of settings with linked pairs as edges, as another library holds it. */
const graphOf = ({ microSettings, linkedPairs }: NetworkMeasures): cytoscape.Core =>
  cytoscape({
    headless: true,
    elements: [
      ...microSettings.map((id) => ({ data: { id } })),
      ...linkedPairs.map(([source, target]) => ({ data: { id: `${source} ${target}`, source, target } })),
    ],
  });

describe('on random ecologies', () => {
  test('groups of settings and bridges agree with cytoscape', patient, () => {
    fc.assert(
      fc.property(randomEcology(), (ecology) => {
        const found = networkMeasures(ecology, DAY);
        const graph = graphOf(found);
        const components = graph.elements().components();
        expect(sorted(found.components.groups)).toEqual(
          sorted(components.map((one) => one.nodes().map((node) => node.id()))),
        );
        // A block with a single edge is a bridge.
        const blocks = graph.elements().hopcroftTarjanBiconnected().components;
        const single = blocks
          .filter((block) => block.edges().length === 1)
          .map((block) => block.edges()[0]?.id());
        expect(found.bridgePairs.map(({ pair }) => pair.join(' ')).sort()).toEqual(single.sort());
      }),
      many,
    );
  });

  test('persons on whom it hangs are those whose removal leaves more groups', patient, () => {
    fc.assert(
      fc.property(randomEcology({ dated: false }), (ecology) => {
        const found = networkMeasures(ecology, DAY);
        const definite = found.cutPersons
          .filter(({ certainty }) => certainty === 'definite')
          .map(({ person }) => person);
        expect(found.cutPersons.map(({ person }) => person)).toEqual(
          ecology.persons
            .map(({ id }) => id)
            .filter(
              (id) =>
                id !== 'child' &&
                countWithout(ecology, found, id, false) > countWithout(ecology, found, null, false),
            ),
        );
        expect(definite).toEqual(
          ecology.persons
            .map(({ id }) => id)
            .filter(
              (id) =>
                id !== 'child' &&
                found.cutPersons.some(({ person }) => person === id) &&
                countWithout(ecology, found, id, true) > countWithout(ecology, found, null, true),
            ),
        );
        for (const { person, componentsAfterRemoval, separates } of found.cutPersons) {
          expect(componentsAfterRemoval).toBe(countWithout(ecology, found, person, false));
          expect(separates).toHaveLength(componentsAfterRemoval);
        }
      }),
      many,
    );
  });
});

/** Groups of settings without a person, counted by going round from each setting; pairs that nobody looked into may be linked. */
const countWithout = (
  ecology: Ecology,
  found: NetworkMeasures,
  person: string | null,
  complete: boolean,
): number => {
  const isMarked = ([a, b]: readonly [string, string]): boolean =>
    ecology.assessedPairs.some(({ between }) => between.includes(a) && between.includes(b));
  const linked = found.redundancy
    .map(({ pair }) => pair)
    .filter((pair) => {
      if (complete && !isMarked(pair)) return true;
      const routes = found.routes.find((one) => one.pair.join() === pair.join())?.routes ?? [];
      return routes.some(
        ({ carriers }) => person === null || carriers === null || !carriers.includes(person),
      );
    });
  const seen = new Set<string>();
  let count = 0;
  for (const start of found.microSettings) {
    if (seen.has(start)) continue;
    count += 1;
    const queue = [start];
    for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
      if (seen.has(here)) continue;
      seen.add(here);
      for (const [a, b] of linked)
        if (a === here) queue.push(b);
        else if (b === here) queue.push(a);
    }
  }
  return count;
};

const numbersOf = (found: NetworkMeasures) => [
  found.microRange,
  found.microKinds,
  found.pairs,
  found.assessedShare,
  found.density,
  found.supportiveDensity,
  found.components,
  found.twoWayShare,
  found.carrierDependence,
  found.pathToPower,
  found.transitionLoad,
  found.processCoverage,
  ...found.redundancy,
  ...found.linkConcentration,
  ...found.informalNetwork,
  ...found.formality,
  ...found.multiplexity,
  ...found.reciprocity,
  ...found.freshnessDays,
];

test('every number lies within its bounds, is finite, and has a reason where there is none', patient, () => {
  fc.assert(
    fc.property(randomEcology(), (ecology) => {
      for (const { value, low, high, why } of numbersOf(networkMeasures(ecology, DAY))) {
        for (const one of [value, low, high]) expect(one === null || Number.isFinite(one)).toBe(true);
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        if (value === null) expect(why).toBeDefined();
        else expect([low, high]).toEqual([value, value]);
      }
    }),
    runs,
  );
});

test('another mark never widens bounds, another route never lowers density', patient, () => {
  fc.assert(
    fc.property(randomEcology({ dated: false }), fc.nat(), (ecology, choice) => {
      const before = networkMeasures(ecology, DAY);
      const pair = before.redundancy[choice % Math.max(1, before.redundancy.length)]?.pair;
      fc.pre(pair !== undefined);
      const marked = networkMeasures(
        checkEcology({ ...ecology, assessedPairs: [...ecology.assessedPairs, { between: pair }] }),
        DAY,
      );
      for (const name of ['density', 'supportiveDensity', 'components', 'assessedShare'] as const) {
        const width = ({ low, high }: { low: number | null; high: number | null }): number =>
          (high ?? 0) - (low ?? 0);
        expect(width(marked[name])).toBeLessThanOrEqual(width(before[name]) + 1e-12);
      }
      const chain = { id: 'new', between: pair, type: 'communication', correspondents: [] } as const;
      const linked = networkMeasures(checkEcology({ ...ecology, links: [...ecology.links, chain] }), DAY);
      expect(linked.density.low).toBeGreaterThanOrEqual(before.density.low ?? 0);
      expect(linked.components.high).toBeLessThanOrEqual(before.components.high ?? 0);
    }),
    runs,
  );
});

test('a definite number stands whatever the dates that are not known turn out to be', patient, () => {
  const readings = ['2024-01-01', '2024-12-31'];
  fc.assert(
    fc.property(randomEcology(), fc.constantFrom(...readings), (ecology, from) => {
      const read = safeCheckEcology(
        JSON.parse(
          JSON.stringify(ecology)
            .replaceAll('"from":"2024"', `"from":"${from}"`)
            .replaceAll('"to":"2024-06"', '"to":"2024-06-15"'),
        ),
      );
      fc.pre(read.ok);
      const [open, sure] = [networkMeasures(ecology, DAY), networkMeasures(read.ecology, DAY)];
      for (const name of [
        'density',
        'assessedShare',
        'microRange',
        'supportiveDensity',
        'components',
        'microKinds',
        'pairs',
        'processCoverage',
      ] as const) {
        const { low, high } = open[name];
        const { value, low: surelyLow, high: surelyHigh } = sure[name];
        if (low === null || (value === null && surelyLow === null)) continue;
        expect(surelyLow).toBeGreaterThanOrEqual(low - 1e-12);
        if (high !== null && surelyHigh !== null) expect(surelyHigh).toBeLessThanOrEqual(high + 1e-12);
      }
      for (const { of, low, high } of sure.linkConcentration) {
        const wide = open.linkConcentration.find((one) => one.of === of);
        if (low === null || wide?.low === null || wide?.low === undefined) continue;
        expect(low).toBeGreaterThanOrEqual(wide.low - 1e-12);
        expect(high).toBeLessThanOrEqual((wide.high ?? 1) + 1e-12);
      }
    }),
    runs,
  );
});
