import { readdirSync, readFileSync } from 'node:fs';
import { kvelloStyleCatalogue, registerThemes2026, sources } from 'resiliens';
import { measureCatalogue as catalogue } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { MEASURE_KINDS } from '../../src/catalog/measures/kinds.js';
import { everyObject, everyString } from './walk.js';

const { measures } = catalogue;
const factors = (dimension: string) =>
  kvelloStyleCatalogue.factors.filter((factor) => factor.dimension === dimension).map(({ id }) => id);
const risks = factors('risk');
const protection = factors('protective');

describe('the measures', () => {
  test('each kind once, in no order of worth', () => {
    const ids = measures.map(({ id }) => id);
    expect([...ids].sort()).toEqual(Object.keys(MEASURE_KINDS).sort());
    const purposes = ['compensatory', 'change', 'supportive', 'control'];
    const places = measures.map(({ mainPurpose }) => purposes.indexOf(mainPurpose));
    expect(places).toEqual([...places].sort((one, two) => one - two));
  });

  test('purposes are a set that begins with the main one', () => {
    for (const { id, purposes, mainPurpose } of measures) {
      const own = purposes.map(({ purpose }) => purpose);
      expect(own[0], id).toBe(mainPurpose);
      expect(new Set(own).size, id).toBe(own.length);
    }
    const home = measures.find(({ id }) => id === 'visiting-home');
    expect(home?.purposes.map(({ purpose }) => purpose)).toEqual(['compensatory', 'supportive', 'change']);
  });

  test('aim at factors that exist, on the side where they belong', () => {
    for (const { id, compensates, watches, builds } of measures) {
      for (const { factor } of [...compensates, ...watches]) expect(risks, id).toContain(factor);
      for (const { factor } of builds) expect(protection, id).toContain(factor);
      const watched = watches.map(({ factor }) => factor);
      for (const { factor } of compensates) expect(watched, id).not.toContain(factor);
    }
  });

  test('meet needs that exist, which are no factors', () => {
    const ids = catalogue.needs.map((need) => need.id);
    expect(ids).toEqual([
      'low-family-income',
      'exclusion-from-leisure',
      'thin-family-network',
      'overburdened-lone-carer',
      'fragmented-help',
    ]);
    for (const { meets } of measures) for (const { need } of meets) expect(ids).toContain(need);
    for (const { id, themes } of catalogue.needs) {
      expect([...risks, ...protection]).not.toContain(id);
      for (const theme of themes)
        expect(registerThemes2026.codes.map(({ code }): string => code)).toContain(theme);
    }
  });

  test('none is a placement', () => {
    for (const { id, codes } of measures) {
      for (const { code } of codes) expect(code, id).toMatch(/^(3|4|5|6)\.\d{1,2}$|^8\.1$/);
    }
  });

  test('codes are texts: 3.1 and 3.10 are two', () => {
    const codeOf = (wanted: string) => measures.find(({ id }) => id === wanted)?.codes[0].code;
    expect([codeOf('mst'), codeOf('home-consultant')]).toEqual(['3.1', '3.10']);
  });

  test('control only watches, and builds nothing', () => {
    for (const { mainPurpose, compensates, builds, watches, models } of measures) {
      if (mainPurpose !== 'control') continue;
      expect([compensates, builds, models.of]).toEqual([[], [], []]);
      expect(watches.length).toBeGreaterThan(0);
    }
  });

  test('the challenge model is nobody’s reason', () => {
    expect(JSON.stringify(measures)).not.toContain('challenge');
  });

  test('what the law lets the board order, and for how long', () => {
    const orders = Object.fromEntries(
      measures.map(({ id, order }) => [id, order && [order.letter, order.limitMonths]]),
    );
    expect(orders).toMatchObject({
      'visiting-home': ['b', 12],
      kindergarten: ['b', 'none'],
      'after-school-care': ['b', 'none'],
      'cos-p': ['a', 12],
      'drug-testing': ['c', 12],
      'parent-child-centre': [null, 3],
      'financial-support': null,
      'fixed-contact-points': null,
      'supervised-contact': null,
    });
    for (const { order } of measures)
      if (order !== null) expect(order.places[0]).toMatchObject({ chapter: '3', section: '4' });
  });

  test('ages are whole years from low to high', () => {
    for (const { ageYears } of measures) {
      if (ageYears === null) continue;
      expect(ageYears.from).toBeLessThan(ageYears.to);
      expect([ageYears.from, ageYears.to].every(Number.isInteger)).toBe(true);
    }
  });

  test('evidence: a level only in a scheme that has levels, within its range, and with a source', () => {
    for (const { id, evidence } of measures) {
      for (const { scheme, level, year, sources: found } of evidence) {
        if (level !== null) {
          expect(scheme, id).toMatch(/^ungsinn/);
          expect(level).toBeLessThanOrEqual(scheme === 'ungsinn-pre2016' ? 4 : 5);
        }
        expect(found.length === 0, id).toBe(scheme === 'none-found');
        if (year !== null) expect(year).toBeGreaterThan(2000);
      }
    }
  });

  test('every caution is a rule of a plan', () => {
    for (const { cautions } of measures)
      for (const rule of cautions) expect(rule).toMatch(/^(VH|EC|CH|CO|VO|GEN)\d{1,2}$/);
  });

  test('every class of intrusiveness is in words, gentlest first, and in use', () => {
    const classes = catalogue.intrusiveness.map(({ id }) => id);
    expect(classes).toEqual(['ordinary-offer', 'beside-the-home', 'guidance', 'in-the-family', 'control']);
    expect(new Set(measures.map(({ intrusiveness }) => intrusiveness.class))).toEqual(new Set(classes));
  });

  test('every stated fact cites an entry; every text stands in three languages; all of it is frozen', () => {
    const ids = new Set(sources.map(({ id }) => id));
    for (const { value, path } of everyObject(catalogue)) {
      expect(Object.isFrozen(value), path).toBe(true);
      if (typeof value['source'] === 'string') expect(ids.has(value['source']), path).toBe(true);
      if ('nb' in value) {
        expect(Object.keys(value).sort(), path).toEqual(['en', 'nb', 'nn']);
        for (const part of everyString(value)) expect(part.value, path).toMatch(/\S/);
      }
      if (Array.isArray(value['sources']) && !('scheme' in value)) {
        expect(value['sources'].length, path).toBeGreaterThan(0);
      }
    }
  });

  test('the files that ship name no line of the thesis', () => {
    const folder = new URL('../../src/catalog/measures/', import.meta.url);
    const text = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    expect(text.join('')).toContain("'advice-and-guidance'");
    expect(text.join('')).not.toMatch(/\bL\d{2,3}\b/);
  });
});
