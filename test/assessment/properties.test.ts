import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { conflicts } from '../../src/assessment/conflicts.js';
import { observationsByItem } from '../../src/assessment/observations-by-item.js';
import { toAnswers } from '../../src/assessment/to-answers.js';
import type { Assessment } from '../../src/model/assessment.js';
import type { Observation } from '../../src/model/observation.js';
import { score } from '../../src/scoring/score.js';
import { caseWith, checklist } from './cases.js';
import { attempt, editRow, fewer, observations, startingCase } from './random.js';

const day = fc.constantFrom(undefined, '2020-01-01', '2024-05-09', '2024-05-10', '2026-01-01');

/** An assessment after random edits, so that resolutions and corrections occur. */
const edited = fc.tuple(startingCase, editRow).map(([start, row]) => row.reduce(attempt, start));

const shuffled = (assessment: Assessment): fc.Arbitrary<Assessment> =>
  fc
    .tuple(
      fc.shuffledSubarray([...assessment.observations], { minLength: assessment.observations.length }),
      fc.shuffledSubarray([...assessment.corrections], { minLength: assessment.corrections.length }),
    )
    // The history would no longer fit another order.
    .map(([given, corrections]) => ({ ...assessment, observations: given, corrections, history: [] }));

describe('the order of observations never matters', () => {
  test.prop([edited.chain((one) => fc.tuple(fc.constant(one), shuffled(one))), day], fewer)(
    'not for answers, contradictions or summaries',
    ([one, other], date) => {
      for (const read of [toAnswers, conflicts, observationsByItem]) {
        expect(JSON.stringify(read(other, checklist, { date }))).toBe(
          JSON.stringify(read(one, checklist, { date })),
        );
      }
    },
  );
});

describe('nothing in a result that JSON could not hold', () => {
  test.prop([edited, day], fewer)('no undefined, no NaN', (assessment, date) => {
    for (const read of [toAnswers, conflicts, observationsByItem]) {
      const result = read(assessment, checklist, { date });
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });

  test.prop([edited, day], fewer)('outputs are fresh at each call', (assessment, date) => {
    const [one, two] = [
      toAnswers(assessment, checklist, { date }),
      toAnswers(assessment, checklist, { date }),
    ];
    expect(one).toEqual(two);
    expect(one.answers).not.toBe(two.answers);
  });
});

describe('what answers may claim', () => {
  const stated = (given: readonly Observation[], item: string): ReadonlySet<unknown> =>
    new Set(given.filter((one) => one.item === item).map((one) => one.answer));

  test.prop([observations, day])('present only where somebody stated present', (given, date) => {
    const { answers } = toAnswers(caseWith({ observations: given }), checklist, { date });
    for (const [item, answer] of Object.entries(answers)) {
      if (answer === 'present') expect(stated(given, item)).toContain('present');
    }
  });

  test.prop([observations, day])(
    'R5: opposite observations that hold are unknown, and listed',
    (given, date) => {
      const assessment = caseWith({ observations: given });
      const { answers, findings } = toAnswers(assessment, checklist, { date });
      const listed = conflicts(assessment, checklist, { date }).map(({ item }) => item);
      for (const item of listed) expect(answers[item]).toBe('unknown');
      const said = findings
        .filter(({ rule }) => rule === 'conflict:unresolved')
        .flatMap(({ ids }) => ids ?? []);
      expect(said).toEqual(listed);
    },
  );

  test.prop([observations, day])('an item with observations is never silently lost', (given, date) => {
    const assessment = caseWith({ observations: given });
    const { answers, findings } = toAnswers(assessment, checklist, { date });
    for (const { item } of given) {
      const spoken = Object.hasOwn(answers, item);
      const explained = findings.some(
        ({ ids, rule }) => ids?.includes(item) && rule.startsWith('observation:'),
      );
      expect(spoken || explained).toBe(true);
    }
  });

  test.prop([observations])('RU-01: what is said about one item leaves the others alone', (given) => {
    const without = given.filter(({ item }) => item !== 'bullying');
    const { bullying: _, ...others } = toAnswers(caseWith({ observations: given }), checklist).answers;
    expect(toAnswers(caseWith({ observations: without }), checklist).answers).toEqual(others);
  });

  test.prop([observations, day])('every answer can be scored', (given, date) => {
    const { answers } = toAnswers(caseWith({ observations: given }), checklist, { date });
    const total = score(answers, checklist, { ageMonths: 98 }).scores['total'];
    const present = Object.values(answers).filter((answer) => answer === 'present').length;
    expect(total?.low).toBe(present);
  });

  test.prop([observations, day])(
    'every finding says on what it rests and names no words of the case',
    (given, date) => {
      for (const finding of toAnswers(caseWith({ observations: given }), checklist, { date }).findings) {
        expect(finding.source).toEqual({ basis: 'project', reference: 'resiliens' });
        expect(finding.facts['item']).toBe(finding.ids?.[0]);
      }
    },
  );
});
