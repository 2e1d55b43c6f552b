import { describe, expect, test } from 'vitest';
import { kvelloStyleCatalogue as catalogue } from '../../src/catalog/factors/kvello-style-0.1.0/index.js';
import { ResiliensError } from '../../src/errors/resiliens-error.js';
import { checklistOf } from '../../src/logic/checklist-of.js';
import type { CatalogueOverlay } from '../../src/model/catalogue-overlay.js';
import type { Factor } from '../../src/model/factor.js';
import { withOverlay } from '../../src/profile/with-overlay.js';
import { compare } from '../../src/scoring/compare.js';
import { defineInstrument } from '../../src/scoring/define-instrument.js';
import { score } from '../../src/scoring/score.js';
import { everyObject } from '../catalog/walk.js';

const stamp = { id: 'our-form', edition: '2015', licence: 'by agreement with the holder' };
const words = (text: string) => ({ en: `${text} en`, nb: `${text} nb`, nn: `${text} nn` });

const own: Factor<string> = {
  ...structuredClone(catalogue.factors[10]!),
  id: 'low-family-income',
  code: 'X1',
  order: 33,
  label: words('income'),
};

describe('a caller’s own layer', () => {
  test('replaces labels and statements, and leaves the rest as it is', () => {
    const laid = withOverlay(catalogue, {
      ...stamp,
      labels: { 'frequent-moves': words('label') },
      statements: { 'good-friends': words('statement') },
      judgementPrompts: [words('prompt')],
    });
    expect(laid.overlay).toEqual(stamp);
    expect(laid.edition).toBe('0.1.0+our-form.2015');
    expect(laid.judgementPrompts).toEqual([words('prompt')]);
    laid.factors.forEach((factor, index) => {
      const shipped = catalogue.factors[index]!;
      const label = factor.id === 'frequent-moves' ? words('label') : shipped.label;
      const statement = factor.id === 'good-friends' ? words('statement') : shipped.statement;
      expect(factor).toEqual({ ...shipped, label, statement });
    });
  });

  test('adds factors after those of the catalogue, which then are counted', () => {
    const laid = withOverlay(catalogue, { ...stamp, factors: [own] });
    expect(laid.factors).toHaveLength(47);
    expect(laid.factors[46]).toEqual(own);
    const { risk } = score({ 'low-family-income': 'present' }, defineInstrument(checklistOf(laid))).scores;
    expect([risk?.low, risk?.high]).toEqual([1, 33]);
  });

  test('results with and without it are never compared', () => {
    const laid = defineInstrument(checklistOf(withOverlay(catalogue, stamp)));
    const shipped = defineInstrument(checklistOf(catalogue));
    expect(JSON.stringify(compare(score({}, laid), score({}, shipped)))).toContain('not-comparable');
  });

  test('is frozen, while the overlay and the catalogue stay as they were', () => {
    const overlay = { ...stamp, labels: { bullying: words('label') }, factors: [structuredClone(own)] };
    const before = structuredClone(overlay);
    const laid = withOverlay(catalogue, overlay);
    for (const { value, path } of everyObject(laid)) expect(Object.isFrozen(value), path).toBe(true);
    expect(overlay).toEqual(before);
    for (const { value, path } of everyObject(overlay)) expect(Object.isFrozen(value), path).toBe(false);
    expect(catalogue.overlay).toBe(undefined);
    expect(catalogue.factors).toHaveLength(46);
  });

  test('refuses what is no overlay at all', () => {
    const run = (): unknown => withOverlay(catalogue, 'form' as unknown as CatalogueOverlay);
    expect(run).toThrow(expect.objectContaining({ code: 'value-invalid', path: [] }));
  });

  test.each<[string, Record<string, unknown>, string, (string | number)[]]>([
    ['no id', { id: undefined }, 'required-missing', ['id']],
    ['no edition', { edition: undefined }, 'required-missing', ['edition']],
    ['no licence', { licence: undefined }, 'required-missing', ['licence']],
    ['an unknown key', { groups: {} }, 'key-unknown', ['groups']],
    ['a provenance for a shipped factor', { provenance: {} }, 'key-unknown', ['provenance']],
    [
      'a label of an unknown factor',
      { labels: { 'frequent-move': words('a') } },
      'id-unknown',
      ['labels', 'frequent-move'],
    ],
    [
      'a label in two languages',
      { labels: { bullying: { en: 'a', nb: 'b' } } },
      'required-missing',
      ['labels', 'bullying', 'nn'],
    ],
    [
      'an empty statement',
      { statements: { bullying: { en: '', nb: 'b', nn: 'c' } } },
      'value-invalid',
      ['statements', 'bullying', 'en'],
    ],
    [
      'a factor under a shipped id',
      { factors: [{ ...own, id: 'bullying' }] },
      'id-duplicate',
      ['factors', 0, 'id'],
    ],
    ['a factor twice', { factors: [own, own] }, 'id-duplicate', ['factors', 1, 'id']],
    [
      'a factor under the id of the extra item',
      { factors: [{ ...own, id: 'impulsive-inattentive-linked-to-disability' }] },
      'id-duplicate',
      ['factors', 0, 'id'],
    ],
    [
      'a factor of no dimension',
      { factors: [{ ...own, dimension: 'neutral' }] },
      'value-invalid',
      ['factors', 0, 'dimension'],
    ],
    [
      'a factor of an unknown group',
      { factors: [{ ...own, group: 'clan' }] },
      'value-invalid',
      ['factors', 0, 'group'],
    ],
    [
      'a factor of no level',
      { factors: [{ ...own, levels: [] }] },
      'required-missing',
      ['factors', 0, 'levels', 0],
    ],
    ['a factor with a weight', { factors: [{ ...own, weight: 2 }] }, 'key-unknown', ['factors', 0, 'weight']],
    [
      'a factor without provenance',
      { factors: [{ ...own, provenance: undefined }] },
      'required-missing',
      ['factors', 0, 'provenance'],
    ],
    [
      'a factor of an unknown status',
      { factors: [{ ...own, provenance: { ...own.provenance, status: 'validated' } }] },
      'value-invalid',
      ['factors', 0, 'provenance', 'status'],
    ],
    [
      'a factor under no id',
      { factors: [{ ...own, id: 'Low Income' }] },
      'definition-invalid',
      ['factors', 0, 'id'],
    ],
    [
      'a factor without notes',
      { factors: [{ ...own, notes: undefined }] },
      'required-missing',
      ['factors', 0, 'notes'],
    ],
    [
      'a factor that shows in an unknown way',
      { factors: [{ ...own, observability: ['observable', 'hidden'] }] },
      'value-invalid',
      ['factors', 0, 'observability', 1],
    ],
    [
      'a factor that changes in an unknown way',
      { factors: [{ ...own, dynamics: ['cyclic'] }] },
      'value-invalid',
      ['factors', 0, 'dynamics', 0],
    ],
    [
      'a factor at an unknown level',
      { factors: [{ ...own, levels: ['micro', 'mega'] }] },
      'value-invalid',
      ['factors', 0, 'levels', 1],
    ],
    [
      'a provenance that is none',
      { factors: [{ ...own, provenance: 'ours' }] },
      'value-invalid',
      ['factors', 0, 'provenance'],
    ],
    ['factors that are no list', { factors: {} }, 'value-invalid', ['factors']],
    ['prompts that are no list', { judgementPrompts: {} }, 'value-invalid', ['judgementPrompts']],
    [
      'a prompt that says nothing',
      { judgementPrompts: [{}] },
      'required-missing',
      ['judgementPrompts', 0, 'en'],
    ],
  ])('refuses %s', (_, change, code, path) => {
    const run = (): unknown => withOverlay(catalogue, { ...stamp, ...change } as CatalogueOverlay);
    expect(run).toThrow(ResiliensError);
    expect(run).toThrow(expect.objectContaining({ code, path }));
  });
});
