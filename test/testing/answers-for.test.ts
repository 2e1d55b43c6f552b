import { defineInstrument, type ResiliensError } from 'resiliens';
import { answersFor } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';

const instrument = defineInstrument({
  id: 'kinds',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  items: [
    { id: 'quarrels', kind: 'binary' },
    { id: 'moves', kind: 'binary' },
    { id: 'worries', kind: 'ordinal', values: [0, 1, 2] },
    { id: 'contact', kind: 'graded', levels: [{ id: 'none' }, { id: 'much' }], cut: 'much' },
    { id: 'nights', kind: 'numeric', min: 1, max: 7, step: 0.5 },
    { id: 'hours', kind: 'numeric', min: 0, max: 24 },
  ],
  scores: [{ id: 'count', value: { sum: ['quarrels'] } }],
});

const refusal = (run: () => unknown): Partial<ResiliensError> => {
  try {
    run();
  } catch (error) {
    const { code, path, facts } = error as ResiliensError;
    return { code, path, facts };
  }
  throw new Error('nothing was refused');
};

describe('answersFor', () => {
  const builder = answersFor(instrument);

  test('puts answers of every kind together', () => {
    const answers = builder
      .present('quarrels')
      .absent('moves')
      .answer(2, 'worries')
      .answer('much', 'contact')
      .unknown('nights')
      .notApplicable('hours')
      .build();
    expect(answers).toEqual({
      quarrels: 'present',
      moves: 'absent',
      worries: 2,
      contact: 'much',
      nights: 'unknown',
      hours: 'not-applicable',
    });
  });

  test('answers several items at once, and the last answer holds', () => {
    expect(builder.present('quarrels', 'moves').absent('moves').build()).toEqual({
      quarrels: 'present',
      moves: 'absent',
    });
  });

  test('every step leaves the builder before it as it was, and every build is new', () => {
    const one = builder.present('quarrels');
    one.absent('quarrels').rest('unknown');
    expect(one.build()).toEqual({ quarrels: 'present' });
    expect(builder.build()).toEqual({});
    expect(one.build()).not.toBe(one.build());
  });

  test('takes answers away', () => {
    expect(builder.present('quarrels', 'moves').notAssessed('moves').build()).toEqual({
      quarrels: 'present',
    });
    expect(refusal(() => builder.notAssessed('move'))).toMatchObject({ code: 'id-unknown' });
  });

  test('gives the rest one answer, where they take it', () => {
    expect(builder.present('moves').rest('absent').build()).toEqual({ moves: 'present', quarrels: 'absent' });
    expect(builder.rest(2).build()).toEqual({ worries: 2, nights: 2, hours: 2 });
    expect(builder.present('moves').rest('unknown').build()).toMatchObject({
      moves: 'present',
      hours: 'unknown',
    });
  });

  test('writes bad input only where it is asked to', () => {
    const bad = builder.present('quarrels').unchecked('quarrels', 'yes').unchecked('no-item', 3).build();
    expect(bad).toEqual({ quarrels: 'yes', 'no-item': 3 });
  });

  test('suggests the id that was meant', () => {
    expect(refusal(() => builder.present('quarrel'))).toEqual({
      code: 'id-unknown',
      path: ['answers', 'quarrel'],
      facts: { found: 'quarrel', suggestion: 'quarrels' },
    });
  });

  test.each([
    ['quarrels', 1, ['absent', 'present']],
    ['worries', 3, [0, 1, 2]],
    ['worries', 'present', [0, 1, 2]],
    ['contact', 'some', ['none', 'much']],
    ['nights', 0.5, [1, 7]],
    ['nights', 7.5, [1, 7]],
    ['nights', 1.25, [1, 7]],
    ['nights', Number.NaN, [1, 7]],
    ['hours', '3', [0, 24]],
  ] as const)('refuses for %s the answer %s', (id, answer, allowed) => {
    expect(refusal(() => builder.answer(answer, id))).toEqual({
      code: 'answer-invalid',
      path: ['answers', id],
      facts: { allowed },
    });
  });

  test.each([
    ['nights', 1],
    ['nights', 7],
    ['nights', 6.5],
    ['hours', 0],
    ['hours', 24],
    ['hours', 1 / 3],
  ] as const)('takes for %s the answer %s', (id, answer) => {
    expect(builder.answer(answer, id).build()).toEqual({ [id]: answer });
  });
});
