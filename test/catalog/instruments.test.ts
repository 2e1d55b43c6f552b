import { describe, expect, test } from 'vitest';
import { kvelloStyleCatalogue } from '../../src/catalog/factors/kvello-style-0.1.0/index.js';
import { ace10 } from '../../src/catalog/instruments/ace-10.js';
import { borgeStressIndex2018 } from '../../src/catalog/instruments/borge-stress-index-2018.js';
import { gad7 } from '../../src/catalog/instruments/gad-7.js';
import { kvelloStyle } from '../../src/catalog/instruments/kvello-style.js';
import { phq9 } from '../../src/catalog/instruments/phq-9.js';
import { psc17 } from '../../src/catalog/instruments/psc-17.js';
import { rutterFai1977 } from '../../src/catalog/instruments/rutter-fai-1977.js';
import { checklistOf } from '../../src/logic/checklist-of.js';
import type { Instrument } from '../../src/model/instrument.js';
import { defineInstrument } from '../../src/scoring/define-instrument.js';
import { score } from '../../src/scoring/score.js';
import { everyObject, everyString } from './walk.js';

const all: readonly Instrument[] = [
  kvelloStyle,
  borgeStressIndex2018,
  rutterFai1977,
  ace10,
  phq9,
  gad7,
  psc17,
];

const named = all.map((instrument) => [instrument.id, instrument] as const);

describe.each(named)('%s', (_, instrument) => {
  test('equals its own normal form, key for key', () => {
    expect(JSON.stringify(defineInstrument(instrument))).toBe(JSON.stringify(instrument));
    expect(defineInstrument(structuredClone(instrument))).toEqual(instrument);
  });

  test('is plain JSON, frozen all the way down', () => {
    expect(JSON.parse(JSON.stringify(instrument))).toEqual(instrument);
    for (const { value, path } of everyObject(instrument)) {
      expect(Object.isFrozen(value), path).toBe(true);
      for (const part of Object.values(value)) expect(part, path).not.toBe(undefined);
    }
  });

  test('speaks all three languages wherever it speaks', () => {
    for (const { value, path } of everyObject(instrument)) {
      if (!('nn' in value)) continue;
      expect(Object.keys(value), path).toEqual(['en', 'nb', 'nn']);
      for (const words of Object.values(value)) expect(words, path).toMatch(/\S/);
    }
  });

  test('has caveats, limits, a licence and sources', () => {
    expect(instrument.caveats.length).toBeGreaterThan(0);
    expect(instrument.limits.length).toBeGreaterThan(0);
    expect(instrument.sources.length).toBeGreaterThan(0);
    for (const caveat of instrument.caveats) expect(caveat.sources.length).toBeGreaterThan(0);
    for (const item of instrument.items) expect(item.sources.length).toBeGreaterThan(0);
    for (const one of instrument.scores) {
      expect(one.sources.length).toBeGreaterThan(0);
      for (const table of one.bands) expect(table.sources.length).toBeGreaterThan(0);
    }
  });

  test('says of no answers at all that nothing is decided', () => {
    const { scores, caveats } = score({}, instrument);
    for (const [id, result] of Object.entries(scores)) {
      expect([id, result.low, result.value, result.band, result.answered]).toEqual([id, 0, null, null, 0]);
      expect(result.high).toBeGreaterThan(0);
    }
    expect(caveats.map((caveat) => caveat.id)).toEqual(instrument.caveats.map((caveat) => caveat.id));
  });

  test('words no verdict and no probability', () => {
    for (const { value, path } of everyString(instrument)) {
      expect(value, path).not.toMatch(/\d ?%|probab|sannsynlig|sannsynleg|percentile|high-risk child/i);
    }
  });
});

describe('which instruments ship, and with what', () => {
  test('id, edition, items, scores, item text', () => {
    const rows = all.map((instrument) => [
      instrument.id,
      instrument.edition,
      instrument.items.length,
      instrument.scores.length,
      instrument.licence.itemText,
      instrument.items.every((item) => item.label !== undefined),
    ]);
    expect(rows).toEqual([
      ['kvello-style', '0.1.0', 47, 28, 'own-wording', true],
      ['borge-stress-index-2018', '2018', 7, 1, 'own-wording', true],
      ['rutter-fai-1977', '1977', 6, 1, 'own-wording', true],
      ['ace-10', 'ten-categories', 10, 4, 'not-shipped', false],
      ['phq-9', '9', 9, 5, 'not-shipped', false],
      ['gad-7', '7', 7, 1, 'not-shipped', false],
      ['psc-17', '17', 17, 4, 'not-shipped', false],
    ]);
  });

  test('text-free means that no item says anything', () => {
    for (const instrument of [ace10, phq9, gad7, psc17]) {
      for (const item of instrument.items) {
        expect([item.label, item.statement, item.details]).toEqual([undefined, undefined, undefined]);
      }
    }
  });

  test('bands: score, limits, support', () => {
    const rows = all.flatMap((instrument) =>
      instrument.scores.flatMap((one) =>
        one.bands.map((table) => [
          `${instrument.id} ${one.id}`,
          table.bands.map((band) => band.from).join(' '),
          table.confidence,
        ]),
      ),
    );
    expect(rows).toEqual([
      ['borge-stress-index-2018 areas', '0 4', 'confirmed'],
      ['rutter-fai-1977 indicators', '0 4', 'unverified'],
      ['ace-10 total', '0 4', 'unverified'],
      ['phq-9 sum', '0 5 10 15 20', 'partial'],
      ['phq-9 algorithm', '0 1 2', 'confirmed'],
      ['phq-9 algorithm-last-from-two', '0 1 2', 'confirmed'],
      ['gad-7 sum', '0 5 10 15', 'partial'],
      ['psc-17 total', '0 15', 'confirmed'],
      ['psc-17 internalising', '0 5', 'confirmed'],
      ['psc-17 attention', '0 7', 'confirmed'],
      ['psc-17 externalising', '0 7', 'confirmed'],
    ]);
  });

  test('licences', () => {
    expect(all.map(({ id, licence }) => [id, licence.status, licence.confidence])).toEqual([
      ['kvello-style', 'own-wording', 'own'],
      ['borge-stress-index-2018', 'own-wording', 'own'],
      ['rutter-fai-1977', 'own-wording', 'own'],
      ['ace-10', 'not-established', 'unverified'],
      ['phq-9', 'free', 'confirmed'],
      ['gad-7', 'free', 'partial'],
      ['psc-17', 'free', 'partial'],
    ]);
  });
});

describe('the checklist', () => {
  test('is the checklist of the catalogue, and shares its parts', () => {
    expect(checklistOf(kvelloStyleCatalogue)).toEqual(kvelloStyle);
    expect(kvelloStyle.items[0]?.details).toBe(kvelloStyleCatalogue.factors[0]?.details);
    expect(kvelloStyle.edition).toBe(kvelloStyleCatalogue.edition);
  });

  test('counts: what each score adds up', () => {
    const sizes = Object.fromEntries(
      kvelloStyle.scores.map((one) => [one.id, 'sum' in one.value ? one.value.sum.length : -1]),
    );
    expect(sizes).toEqual({
      risk: 32,
      'risk-group-family': 14,
      'risk-group-wider-system': 2,
      'risk-group-child': 16,
      'risk-system-individual': 11,
      'risk-system-micro': 10,
      'risk-system-exo': 2,
      'risk-system-macro': 2,
      'risk-system-chrono': 7,
      'risk-observability-observable': 17,
      'risk-observability-underlying': 7,
      'risk-observability-interaction': 8,
      'risk-status-confirmed': 20,
      'risk-status-provisional': 12,
      protective: 14,
      'protective-group-family': 2,
      'protective-group-wider-system': 1,
      'protective-group-child': 8,
      'protective-group-relation': 1,
      'protective-group-network': 2,
      'protective-system-individual': 7,
      'protective-system-micro': 6,
      'protective-system-meso': 1,
      'protective-observability-observable': 4,
      'protective-observability-underlying': 4,
      'protective-observability-interaction': 6,
      'protective-status-provisional': 5,
      'protective-status-proposed': 9,
    });
  });

  test('the parts of each axis add up to the total, every factor once', () => {
    for (const dimension of ['risk', 'protective']) {
      for (const axis of ['group', 'system', 'observability', 'status']) {
        const ids = kvelloStyle.scores
          .filter((one) => one.id.startsWith(`${dimension}-${axis}-`))
          .flatMap((one) => ('sum' in one.value ? one.value.sum : []))
          .map((node) => ('item' in node ? node.item : ''));
        const total = kvelloStyle.items.filter((item) => item.dimension === dimension);
        expect(ids.sort()).toEqual(total.map((item) => item.id).sort());
      }
    }
  });

  test('the item of the exclusion is counted nowhere', () => {
    expect(JSON.stringify(kvelloStyle.scores)).not.toContain('impulsive-inattentive-linked-to-disability');
  });

  test('29 pairs that may overlap and 14 in tension, each once', () => {
    const pairs = kvelloStyle.prompts.map((prompt) => `${prompt.rule} ${JSON.stringify(prompt.when)}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.filter((pair) => pair.startsWith('overlap:'))).toHaveLength(29);
    expect(pairs.filter((pair) => pair.startsWith('tension:'))).toHaveLength(14);
  });
});

describe('stress indices', () => {
  test('three present and one unknown of six: undecided; nothing known: 0 to 6', () => {
    const answers = {
      'marital-discord': 'present',
      'low-social-status': 'present',
      'paternal-criminality': 'present',
      'large-family-or-overcrowding': 'absent',
      'maternal-mental-disorder': 'absent',
      'out-of-home-care': 'unknown',
    } as const;
    const { indicators } = score(answers, rutterFai1977).scores;
    expect([indicators?.low, indicators?.high, indicators?.band]).toEqual([3, 4, null]);
    expect(indicators?.possibleBands).toEqual(['below-four', 'four-or-more']);
    expect(indicators?.criticalUnknowns).toEqual(['out-of-home-care']);
  });

  test.each([
    [3, 'below-four'],
    [4, 'four-or-more'],
    [7, 'four-or-more'],
    [0, 'below-four'],
  ])('%i of seven areas: %s', (present, band) => {
    const answers = Object.fromEntries(
      borgeStressIndex2018.items.map((item, index) => [item.id, index < present ? 'present' : 'absent']),
    );
    const { areas } = score(answers, borgeStressIndex2018).scores;
    expect([areas?.value, areas?.band]).toEqual([present, band]);
  });

  test('the areas are those the crosswalk refers to, and the indices share names, not items', () => {
    expect(borgeStressIndex2018.items.map((item) => item.id)).toEqual([
      'marital-discord',
      'low-social-status',
      'poor-housing',
      'alcohol-misuse',
      'criminality',
      'caregiver-mental-difficulties',
      'help-service-contact',
    ]);
    expect(rutterFai1977.items.map((item) => item.id)).toEqual([
      'marital-discord',
      'low-social-status',
      'large-family-or-overcrowding',
      'paternal-criminality',
      'maternal-mental-disorder',
      'out-of-home-care',
    ]);
    const statement = (instrument: Instrument): unknown =>
      instrument.caveats.find((caveat) => caveat.id === 'not-merged')?.text.en;
    expect(statement(borgeStressIndex2018)).not.toBe(statement(rutterFai1977));
  });

  test('every result on seven areas says that contact with services has no published cut', () => {
    expect(score({}, borgeStressIndex2018).caveats.map((caveat) => caveat.id)).toContain('no-published-cut');
  });

  test('no rates under any name', () => {
    for (const { value, path } of everyObject([borgeStressIndex2018, rutterFai1977])) {
      for (const key of Object.keys(value)) expect(key, path).not.toMatch(/^rate|^odds|^prevalence/);
    }
    expect(rutterFai1977.caveats.map((caveat) => caveat.id)).toContain('no-rates');
  });

  test('window, informant, weights and the cut are declared by the caller or named as not declared', () => {
    expect(borgeStressIndex2018.declared).toEqual([
      { parameter: 'help-service-contact-cut', status: 'not-declared' },
      { parameter: 'weighting', status: 'not-declared' },
      { parameter: 'time-window', status: 'not-declared' },
      { parameter: 'informant', status: 'not-declared' },
    ]);
    expect(rutterFai1977.declared.map(({ parameter }) => parameter)).toEqual([
      'weighting',
      'time-window',
      'informant',
    ]);
  });
});

describe('ACE, ten categories', () => {
  test('four present', () => {
    const answers = Object.fromEntries(
      ace10.items.map((item, index) => [item.id, index < 4 ? 'present' : 'absent']),
    );
    const { total, abuse, neglect, household } = score(answers, ace10).scores;
    expect([total?.value, abuse?.value, neglect?.value, household?.value]).toEqual([4, 3, 1, 0]);
    expect(total?.band).toBe('four-or-more');
  });
});

describe('PHQ-9', () => {
  const nine = (...values: (number | 'unknown')[]) =>
    Object.fromEntries(phq9.items.map((item, index) => [item.id, values[index] ?? 0]));

  // answers; symptoms, algorithm, algorithm with the last from 2
  test.each<[number[], number, string, string]>([
    [[], 0, 'none', 'none'],
    [[2, 0, 2], 2, 'other', 'other'],
    [[0, 2, 2], 2, 'other', 'other'],
    [[0, 0, 2, 2, 2, 2, 2], 5, 'none', 'none'],
    [[2, 2, 2, 2, 2], 5, 'major', 'major'],
    [[2, 2, 2, 2], 4, 'other', 'other'],
    [[2], 1, 'none', 'none'],
    [[2, 0, 0, 0, 0, 0, 0, 0, 1], 2, 'other', 'none'],
    [[2, 2, 2, 2, 0, 0, 0, 0, 1], 5, 'major', 'other'],
    [[2, 2, 2, 2, 0, 0, 0, 0, 2], 5, 'major', 'major'],
    [[1, 1, 1, 1, 1, 1, 1, 1, 0], 0, 'none', 'none'],
  ])('%j: %i symptoms, %s, strict %s', (values, symptoms, band, strict) => {
    const { scores } = score(nine(...values), phq9);
    expect(scores['symptoms']?.value).toBe(symptoms);
    expect(scores['algorithm']?.band).toBe(band);
    expect(scores['algorithm-last-from-two']?.band).toBe(strict);
    expect(scores['sum']?.value).toBe(values.reduce((sum, value) => sum + value, 0));
    expect(scores['self-harm-answered']?.value).toBe((values[8] ?? 0) >= 1 ? 1 : 0);
  });

  test.each<[number, string]>([
    [4, 'below-5'],
    [5, 'from-5'],
    [9, 'from-5'],
    [10, 'from-10'],
    [14, 'from-10'],
    [15, 'from-15'],
    [19, 'from-15'],
    [20, 'from-20'],
    [27, 'from-20'],
  ])('a sum of %i: %s', (sum, band) => {
    const values = Array.from({ length: 9 }, (_, index) => Math.min(3, Math.max(0, sum - 3 * index)));
    const { sum: result } = score(nine(...values), phq9).scores;
    expect([result?.value, result?.band]).toEqual([sum, band]);
  });

  test('two missing: the mean of the others, not rounded; three missing: no value', () => {
    const two = score(nine(1, 1, 1, 1, 1, 1, 2, 'unknown', 'unknown'), phq9).scores['sum'];
    expect(two?.value).toBeCloseTo((8 * 9) / 7, 12);
    expect([two?.low, two?.high]).toEqual([8, 14]);
    const three = score(nine(1, 1, 1, 1, 1, 1, 'unknown', 'unknown', 'unknown'), phq9).scores['sum'];
    expect([three?.value, three?.low, three?.high]).toEqual([null, 6, 15]);
  });

  test('the algorithm needs all nine answers for its value, while bounds may settle its band', () => {
    const { algorithm } = score(nine(3, 3, 3, 3, 3, 3, 3, 3, 'unknown'), phq9).scores;
    expect([algorithm?.value, algorithm?.band]).toEqual([null, 'major']);
  });
});

describe('GAD-7', () => {
  test.each<[number, string]>([
    [4, 'below-5'],
    [5, 'from-5'],
    [10, 'from-10'],
    [15, 'from-15'],
    [21, 'from-15'],
  ])('a sum of %i: %s', (sum, band) => {
    const answers = Object.fromEntries(
      gad7.items.map((item, index) => [item.id, Math.min(3, Math.max(0, sum - 3 * index))]),
    );
    const { sum: result } = score(answers, gad7).scores;
    expect([result?.value, result?.band]).toEqual([sum, band]);
  });

  test('one missing: no value, and bounds', () => {
    const answers = Object.fromEntries(gad7.items.slice(1).map((item) => [item.id, 1]));
    const { sum } = score(answers, gad7).scores;
    expect([sum?.value, sum?.low, sum?.high]).toEqual([null, 6, 9]);
  });
});

describe('PSC-17', () => {
  const items = (scale: string): string[] =>
    psc17.items.filter((item) => item.tags?.includes(scale)).map((item) => item.id);
  const filled = (blank: readonly string[], value: number) =>
    Object.fromEntries(
      psc17.items.filter((item) => !blank.includes(item.id)).map((item) => [item.id, value]),
    );

  test('five, five and seven items', () => {
    expect(items('internalising')).toHaveLength(5);
    expect(items('attention')).toHaveLength(5);
    expect(items('externalising')).toHaveLength(7);
  });

  test.each([
    ['total', 14, 15],
    ['internalising', 4, 5],
    ['attention', 6, 7],
    ['externalising', 6, 7],
  ])('%s changes band from %i to %i', (scale, below, at) => {
    const ids = scale === 'total' ? psc17.items.map((item) => item.id) : items(scale);
    const upTo = (sum: number) => ({
      ...filled([], 0),
      ...Object.fromEntries(ids.map((id, index) => [id, Math.min(2, Math.max(0, sum - 2 * index))])),
    });
    expect(score(upTo(below), psc17).scores[scale]?.band).toBe(`below-${at}`);
    expect(score(upTo(at), psc17).scores[scale]?.band).toBe(`from-${at}`);
  });

  test('three blank count 0; the fourth takes the value from every scale', () => {
    const three = score(filled(items('attention').slice(0, 3), 1), psc17).scores;
    expect([three['total']?.value, three['attention']?.value]).toEqual([14, 2]);
    expect([three['attention']?.low, three['attention']?.high]).toEqual([2, 8]);
    const four = score(filled(items('attention').slice(0, 4), 1), psc17).scores;
    for (const id of ['total', 'internalising', 'attention', 'externalising']) {
      expect(four[id]?.value, id).toBe(null);
    }
  });

  test('says that the assignment of items to scales is not verified', () => {
    expect(score({}, psc17).caveats.map((caveat) => caveat.id)).toContain('scale-assignment-unverified');
    for (const item of psc17.items) expect(item.sources[0]?.confidence).toBe('unverified');
  });
});
