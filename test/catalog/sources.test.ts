import { describe, expect, test } from 'vitest';
import { caseTransitions } from '../../src/catalog/case-flow/index.js';
import { outcomeCodes } from '../../src/catalog/case-flow/register-outcomes.js';
import { checklistCrosswalk } from '../../src/catalog/crosswalk/checklist-and-indices.js';
import { kvelloStyleCatalogue } from '../../src/catalog/factors/kvello-style-0.1.0/index.js';
import { ace10 } from '../../src/catalog/instruments/ace-10.js';
import { borgeStressIndex2018 } from '../../src/catalog/instruments/borge-stress-index-2018.js';
import { gad7 } from '../../src/catalog/instruments/gad-7.js';
import { kvelloStyle } from '../../src/catalog/instruments/kvello-style.js';
import { phq9 } from '../../src/catalog/instruments/phq-9.js';
import { psc17 } from '../../src/catalog/instruments/psc-17.js';
import { rutterFai1977 } from '../../src/catalog/instruments/rutter-fai-1977.js';
import { lawChanges } from '../../src/catalog/law/changes.js';
import { childRightsByAge } from '../../src/catalog/law/child-rights.js';
import { deadlineRules } from '../../src/catalog/law/deadlines/index.js';
import { legalTopics } from '../../src/catalog/law/index.js';
import { measureCatalogue } from '../../src/catalog/measures/index.js';
import { practicePrinciples, principleTensions } from '../../src/catalog/principles.js';
import { registerContents2013 } from '../../src/catalog/register-codes/contents-2013-2025.js';
import { registerThemes2026 } from '../../src/catalog/register-codes/themes-2026.js';
import { resilienceModels } from '../../src/catalog/resilience-models.js';
import { caseFlowFindingRules } from '../../src/catalog/rules/case-flow-rules.js';
import { deadlineFindingRules } from '../../src/catalog/rules/deadline-rules.js';
import { investigationRules } from '../../src/catalog/rules/investigation-rules.js';
import { planRules } from '../../src/catalog/rules/plan-rules.js';
import { profileRules } from '../../src/catalog/rules/profile-rules.js';
import { sources } from '../../src/catalog/sources/index.js';
import { networkMeasureDefinitions } from '../../src/ecology/network-measures/definitions.js';
import { everyObject, everyString } from './walk.js';

/** All data that ships, so that nothing in it can escape the bibliography. */
const shipped: readonly unknown[] = [
  kvelloStyleCatalogue,
  registerThemes2026,
  registerContents2013,
  kvelloStyle,
  borgeStressIndex2018,
  rutterFai1977,
  ace10,
  phq9,
  gad7,
  psc17,
  legalTopics,
  lawChanges,
  caseTransitions,
  outcomeCodes,
  deadlineRules,
  deadlineFindingRules,
  caseFlowFindingRules,
  childRightsByAge,
  practicePrinciples,
  principleTensions,
  investigationRules,
  checklistCrosswalk,
  measureCatalogue,
  networkMeasureDefinitions,
  planRules,
  profileRules,
  resilienceModels,
];

const cited = everyObject(shipped)
  .filter(({ value }) => typeof value['source'] === 'string' && 'confidence' in value)
  .map(({ value, path }) => ({ id: value['source'] as string, at: value['at'], path }));

describe('the bibliography', () => {
  test('ids are unique and kebab-case; every entry has a title', () => {
    const ids = sources.map((source) => source.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const source of sources) {
      expect(source.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(source.title).toMatch(/\S/);
      if (source.kind !== 'own' && source.kind !== 'thesis') {
        expect(source.url ?? source.doi ?? source.authors, source.id).toBeDefined();
      }
    }
  });

  test('every citation points into it', () => {
    expect(cited.length).toBeGreaterThan(100);
    const ids = new Set(sources.map((source) => source.id));
    for (const { id, path } of cited) expect(ids.has(id), `${path} cites ${id}`).toBe(true);
  });

  test('what a finding rests on is an entry too', () => {
    const references = everyObject(shipped)
      .filter(({ value }) => typeof value['reference'] === 'string' && 'basis' in value)
      .map(({ value }) => String(value['reference']).split('#')[0]);
    expect(references.length).toBeGreaterThan(0);
    const ids = sources.map((source) => source.id);
    for (const reference of new Set(references)) expect(ids).toContain(reference);
  });

  test('every entry is used', () => {
    const used = new Set(cited.map(({ id }) => id));
    expect(sources.map((source) => source.id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('the thesis is cited by its sections, never by a line', () => {
    const places = cited.filter(({ id }) => id === 'thesis-volda-2021').map(({ at }) => at as string);
    expect(places.length).toBeGreaterThan(10);
    for (const place of places) {
      expect(place).toMatch(/^(the epigraph, )?sections? \d(\.\d)?(, \d(\.\d)?)*( and \d(\.\d)?)?$/);
    }
    for (const { value, path } of everyString([shipped, sources])) {
      expect(value, path).not.toMatch(/\bL\d{2,3}\b|\bline \d/);
    }
  });

  test('frozen all the way down', () => {
    for (const { value, path } of everyObject(sources)) expect(Object.isFrozen(value), path).toBe(true);
  });
});
