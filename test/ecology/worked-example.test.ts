import { describe, expect, test } from 'vitest';
import { checkEcology } from '../../src/ecology/check.js';
import { diff } from '../../src/ecology/diff.js';
import { levelOf, systemOf } from '../../src/ecology/levels.js';
import { networkMeasureDefinitions } from '../../src/ecology/network-measures/definitions.js';
import { networkMeasures } from '../../src/ecology/network-measures.js';
import type { Ecology } from '../../src/model/ecology/ecology.js';
import example from '../fixtures/ecology/worked-example.json' with { type: 'json' };

const key = (pair: readonly string[]): string => pair.join('|');
const sets = (lists: readonly (readonly string[])[]): string[] =>
  lists.map((list) => [...list].sort().join(' ')).sort();
const byPair = <T>(
  entries: readonly ({ readonly pair: readonly string[] } & T)[],
  value: (entry: T) => unknown,
) => Object.fromEntries(entries.map((entry) => [key(entry.pair), value(entry)]));

/** The measures in the form of the expected block of the example. */
const shown = (ecology: Ecology, date: string) => {
  const found = networkMeasures(ecology, date);
  return {
    levels: Object.fromEntries(ecology.settings.map(({ id }) => [id, levelOf(ecology, id, date)])),
    systems: Object.fromEntries(ecology.links.map(({ id }) => [id, systemOf(ecology, id, date)])),
    microSettings: found.microRange.value,
    microKinds: found.microKinds.value,
    pairs: found.pairs.value,
    assessedShare: found.assessedShare,
    density: found.density,
    linkedPairs: found.linkedPairs.map(key).sort(),
    supportiveDensity: found.supportiveDensity,
    routes: byPair(found.routes, ({ routes }) => sets(routes.map(({ carriers }) => carriers ?? []))),
    redundancy: byPair(found.redundancy, ({ value }) => value),
    soleLinks: found.soleLinks.map(({ pair, carriers, sphere }) => [
      key(pair),
      [...(carriers ?? [])].sort(),
      sphere,
    ]),
    isolatedSettings: found.isolatedSettings,
    components: { count: found.components.value, groups: sets(found.components.groups) },
    cutPersons: Object.fromEntries(
      found.cutPersons.map((one) => [
        one.person,
        [one.certainty, one.componentsAfterRemoval, sets(one.separates)],
      ]),
    ),
    bridgePairs: found.bridgePairs.map(({ pair, certainty }) => [key(pair), certainty]).sort(),
    linkConcentration: Object.fromEntries(found.linkConcentration.map((one) => [one.of, one])),
    maxLinkConcentration: found.maxLinkConcentration,
    twoWayShare: found.twoWayShare,
    bestChannel: byPair(found.bestChannel, ({ channel }) => channel),
    knowledgeOnlyPairs: found.knowledgeOnlyPairs,
    freshnessDays: Object.fromEntries(found.freshnessDays.map((one) => [one.of, one.value])),
    processCoverage: found.processCoverage,
  };
};

const baseline = checkEcology(example.ecologies.baseline);
const after = checkEcology(example.ecologies.after);

describe.each([
  ['before', baseline, example.expected.baseline],
  ['after', after, example.expected.after],
] as const)('the worked example %s', (_, ecology, expected) => {
  const found = shown(ecology, expected.asOf);

  test('levels, systems, range', () => {
    const { levels, systems, microSettings, microKinds, pairs } = expected;
    expect(found).toMatchObject({ levels, systems, microSettings, microKinds, pairs });
  });

  test('shares', () => {
    const { assessedShare, density, supportiveDensity, twoWayShare, processCoverage } = expected;
    expect(found).toMatchObject({ assessedShare, density, supportiveDensity, twoWayShare, processCoverage });
  });

  test('links, routes, redundancy, sole links, channels, freshness', () => {
    expect(found.linkedPairs).toEqual([...expected.linkedPairs].sort());
    expect(found.routes).toEqual(
      Object.fromEntries(Object.entries(expected.routes).map(([pair, routes]) => [pair, sets(routes)])),
    );
    expect(found.redundancy).toEqual(expected.redundancy);
    expect(found.soleLinks).toEqual(
      expected.soleLinks.map(({ pair, carriers, spheres }) => [pair, [...carriers].sort(), spheres]),
    );
    expect(found.bestChannel).toEqual(expected.bestChannel);
    expect(found.freshnessDays).toEqual(expected.freshnessDays);
    expect(found.knowledgeOnlyPairs).toEqual(expected.knowledgeOnlyPairs);
  });

  test('how it hangs together', () => {
    expect(found.isolatedSettings).toEqual(expected.isolatedSettings);
    expect(found.components).toEqual({
      count: expected.components.count,
      groups: sets(expected.components.groups),
    });
    expect(found.cutPersons).toEqual(
      Object.fromEntries(
        expected.cutPersons.map((one) => [
          one.person,
          ['definite', one.componentsAfterRemoval, sets(one.separates)],
        ]),
      ),
    );
    expect(found.bridgePairs).toEqual(expected.bridgePairs.map((pair) => [pair, 'definite']).sort());
  });

  test('on whom it hangs', () => {
    expect(found.linkConcentration).toMatchObject(expected.linkConcentration);
    expect(Object.keys(found.linkConcentration).sort()).toEqual(
      Object.keys(expected.linkConcentration).sort(),
    );
    expect(found.maxLinkConcentration).toMatchObject({ value: expected.maxLinkConcentration.value });
    expect([...(found.maxLinkConcentration?.persons ?? [])].sort()).toEqual(
      [...expected.maxLinkConcentration.persons].sort(),
    );
  });
});

describe('the later document read at the earlier date', () => {
  const expected = example.expected.afterDocumentAtBaselineDate;
  const early = shown(after, expected.asOf);
  const first = shown(baseline, expected.asOf);

  test.each(expected.sameAsBaseline as (keyof typeof early)[])('%s is as it was', (measure) => {
    expect(early[measure]).toEqual(first[measure]);
  });

  test('a last contact that lies ahead tells nothing about freshness', () => {
    expect(early.freshnessDays).toEqual(expected.freshnessDays);
  });
});

describe('without the mark for home and club', () => {
  const expected = example.expected.baselineWithHomeClubNotAssessed;
  const marks = baseline.assessedPairs.filter(({ between }) => key(between) !== 'home|club');
  const ecology = checkEcology({ ...baseline, assessedPairs: marks });
  const found = networkMeasures(ecology, expected.asOf);

  test('what is known bounds every measure', () => {
    const { assessedShare, density, supportiveDensity, components } = expected;
    expect(found).toMatchObject({ assessedShare, density, supportiveDensity, components });
    expect(found.redundancy.find(({ pair }) => key(pair) === 'home|club')).toMatchObject(
      expected.redundancy['home|club'],
    );
    expect(Object.fromEntries(found.linkConcentration.map((one) => [one.of, one]))).toMatchObject(
      expected.linkConcentration,
    );
    expect(found.maxLinkConcentration).toBeNull();
  });

  test('the club is only possibly alone, the same persons are needed', () => {
    expect(found.isolatedSettings).toEqual(expected.isolatedSettings);
    expect(found.possiblyIsolatedSettings).toEqual(expected.possiblyIsolatedSettings);
    const definite = found.cutPersons.filter(({ certainty }) => certainty === 'definite');
    expect(definite.map(({ person }) => person).sort()).toEqual(expected.cutPersons);
  });
});

describe('the two days compared', () => {
  const expected = example.expected.diff;
  const found = diff(after, expected.from, expected.to);

  test('records that began and ended', () => {
    expect([...found.added].sort()).toEqual([...expected.added].sort());
    expect(found.ended).toEqual(expected.ended);
  });

  test('measures and pairs that changed', () => {
    const density = found.measures.find(({ measure }) => measure === 'density');
    expect([density?.before.value, density?.after.value]).toEqual(expected.density);
    expect(found.isolatedSettings).toEqual(expected.isolatedSettings);
    expect(byPair(found.redundancy, (one) => [one.before.value, one.after.value])).toEqual(
      expected.redundancy,
    );
    expect(found.levels).toEqual([]);
  });
});

test('every measure states its definition in three languages', () => {
  const {
    ecology: _ecology,
    date: _date,
    options: _options,
    ...measures
  } = networkMeasures(baseline, '2026-03-01');
  expect(Object.keys(networkMeasureDefinitions).sort()).toEqual(Object.keys(measures).sort());
  for (const { text } of Object.values(networkMeasureDefinitions))
    expect(new Set(Object.values(text)).size).toBeGreaterThan(1);
});

test.each([
  ['what counts settings, links and ways between them', 'ecological-1979', 'density'],
  ['what counts proximal processes', 'bioecological-2006', 'processCoverage'],
  ['what counts the ties of a person: no version of the theory', null, 'formality'],
] as const)('%s', (_, theory, name) => {
  expect(networkMeasureDefinitions[name].theory).toBe(theory);
  // Without a version of the theory somebody else has to have said it.
  for (const { theory: own, sources } of Object.values(networkMeasureDefinitions))
    expect(sources.some(({ source }) => own !== null || source !== 'resiliens')).toBe(true);
});
