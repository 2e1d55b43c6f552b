import fc from 'fast-check';
import {
  checkEcology,
  type Ecology,
  ecology,
  microsystem,
  networkMeasures,
  outdatedDecisions,
  type SignalDecision,
  signalRules,
  signals,
  toObservations,
} from 'resiliens/ecology';
import { describe, expect, test } from 'vitest';
import { DAY, randomEcology } from './random.js';
import { thesisCase } from './thesis-case.js';

const at = '2021-04-01';
const outcomes = (ecology: Ecology, date: string, options = {}): Record<string, string> =>
  Object.fromEntries(
    signals(ecology, date, options).outcomes.map(({ rule, outcome }) => [rule.slice(7), outcome]),
  );

describe('the case of the thesis', () => {
  test('every rule answers as a reader would', () => {
    expect(outcomes(thesisCase, at)).toEqual({
      'mi-1': 'fires',
      'mi-2': 'silent',
      'mi-3': 'unknown',
      'mi-4': 'fires',
      'mi-5': 'fires',
      'mi-6': 'fires',
      'mi-7': 'silent',
      'pe-1': 'fires',
      'me-1': 'fires',
      'me-2': 'fires',
      'me-3': 'silent',
      'me-4': 'fires',
      'me-5': 'silent',
      'me-6': 'fires',
      'me-7': 'fires',
      'me-8': 'fires',
      'me-9': 'fires',
      'me-10': 'fires',
      'me-11': 'fires',
      'ex-1': 'fires',
      'ex-2': 'silent',
      'ex-3': 'fires',
      'ex-4': 'unknown',
      'ex-5': 'unknown',
      'ma-1': 'fires',
      'ma-2': 'fires',
      'ch-1': 'unknown',
      'ch-2': 'not-applicable',
      'ch-3': 'fires',
      'ch-4': 'silent',
    });
  });

  test('thresholds that no source gives have to be set', () => {
    const set = outcomes(thesisCase, at, { smallInformalNetwork: 1, longPathPersons: 2, transitionCount: 3 });
    expect(set).toMatchObject({ 'ex-4': 'fires', 'ex-5': 'fires', 'ch-1': 'silent' });
    expect(outcomes(thesisCase, at, { longPathPersons: 3 })['ex-5']).toBe('silent');
  });

  test('the first visit was alone and unprepared', () => {
    expect(outcomes(thesisCase, '2020-06-01')['ch-2']).toBe('fires');
    expect(outcomes(thesisCase, '2020-06-01', { transitionWindowMonths: 4 })['ch-2']).toBe('not-applicable');
  });

  test('it is measured', () => {
    const found = networkMeasures(thesisCase, at);
    expect(found.isolatedSettings).toEqual(['football']);
    expect(found.density).toMatchObject({ numerator: 2, denominator: 6 });
    expect(found.pathToPower).toMatchObject({ value: 2, persons: ['caseworker', 'visiting-carer'] });
    expect(found.carrierDependence).toMatchObject({
      value: 1,
      carriers: [{ person: 'mother', influences: 1 }],
    });
  });

  test('what the service does is kept apart, money behind the activity is listed', () => {
    const report = signals(thesisCase, at);
    expect(report.serviceSignals.map(({ rule }) => rule)).toEqual([
      'signal:me-7',
      'signal:me-9',
      'signal:ch-3',
    ]);
    expect(report.signals.find(({ rule }) => rule === 'signal:mi-4')?.basis).toEqual(['training', 'fees']);
    expect(report.problemsOnly).toBe(false);
  });

  test('signals on the same records are one group', () => {
    const report = signals(thesisCase, at);
    const group = (rule: string): string[] =>
      report.signals.filter((one) => one.rule === rule).map((one) => one.group);
    expect(group('signal:ma-2')).toEqual(group('signal:mi-4'));
    expect(group('signal:mi-5')).not.toEqual(group('signal:mi-4'));
  });
});

describe('what every signal carries', () => {
  const report = signals(thesisCase, at, { smallInformalNetwork: 2 });
  const all = [...report.signals, ...report.serviceSignals];

  test('records, theory, options, a status, and ids that are its own', () => {
    for (const signal of all) {
      expect(signal.basis.length).toBeGreaterThan(0);
      expect(signal).toMatchObject({ status: 'suggested', ruleVersion: 1 });
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.find(({ rule }) => rule === 'signal:mi-6')?.options).toEqual({ visitingLowDaysPerMonth: 2 });
    expect(report.options).toMatchObject({
      smallInformalNetwork: 2,
      transitionCount: null,
      youngChildMonths: 48,
      off: [],
    });
  });

  test('a rule can be switched off, a rule that does not exist cannot', () => {
    const quiet = signals(thesisCase, at, { off: ['signal:mi-5'] });
    expect(quiet.outcomes.find(({ rule }) => rule === 'signal:mi-5')?.outcome).toBe('off');
    expect(quiet.signals.some(({ rule }) => rule === 'signal:mi-5')).toBe(false);
    expect(() => signals(thesisCase, at, { off: ['signal:zz-9' as never] })).toThrow(
      expect.objectContaining({ code: 'id-unknown' }),
    );
    expect(() => signals(thesisCase, at, { transitionCount: 0 })).toThrow(
      expect.objectContaining({ code: 'option-invalid' }),
    );
  });

  test('rules that argue from absence carry another reading', () => {
    for (const id of ['signal:me-1', 'signal:me-2', 'signal:ex-1']) {
      expect(signalRules().find((rule) => rule.id === id)?.otherReadings.length).toBeGreaterThan(0);
    }
  });
});

describe('what is never a reason for a signal of risk', () => {
  const word = fc.constantFrom('girl', 'dark-hair', 'sami', 'muslim', 'arabic', 'twelve');
  const domain = fc.constantFrom('culture' as const, 'religion' as const, 'norms' as const);
  const label = fc.constantFrom('Moské', 'Davvisámegiella', 'مدرسة', 'Bedehus', 'Dark-haired');
  /** The case of the thesis, in which most rules of risk speak, and random ones. */
  const cases = fc.oneof(
    fc.constant({ from: thesisCase, day: at }),
    randomEcology({ dated: false }).map((from) => ({ from, day: DAY })),
  );
  const risksOf = (from: Ecology, day: string): string[] =>
    signals(from, day, { smallInformalNetwork: 1, transitionCount: 1, longPathPersons: 1 })
      .signals.filter(({ direction }) => direction === 'risk')
      .map(({ rule, about }) => `${rule} ${about.join(' ')}`)
      .sort();

  test('visible traits of anybody, culture, religion, norms', () => {
    fc.assert(
      fc.property(cases, fc.array(word), domain, fc.nat(), ({ from, day }, traits, kind, choice) => {
        const persons = from.persons.map((person) => ({
          ...person,
          characteristics: { ...person.characteristics, demand: traits },
        }));
        const records = [...from.settings, ...from.links, ...from.participations].map(({ id }) => id);
        const targets = [{ ref: records[choice % records.length] as string, effect: 'strains' as const }];
        const condition = { id: 'condition', domain: kind, label: 'Language, custom, belief', targets };
        const after = checkEcology({ ...from, persons, conditions: [...from.conditions, condition] });
        expect(risksOf(after, day)).toEqual(risksOf(from, day));
      }),
    );
  });

  test('what something is called, in whatever language, and whether a place is one of faith', () => {
    fc.assert(
      fc.property(cases, label, ({ from, day }, name) => {
        const renamed = checkEcology({
          ...from,
          persons: from.persons.map((one) => ({ ...one, label: name })),
          settings: from.settings.map((one) => ({
            ...one,
            label: name,
            kind: one.kind === 'other' ? ('religious' as const) : one.kind,
          })),
          activities: from.activities.map((one) => ({ ...one, label: name })),
        });
        expect(risksOf(renamed, day)).toEqual(risksOf(from, day));
      }),
    );
  });

  test('the case they are tried on has enough that could change', () => {
    expect(new Set(risksOf(thesisCase, at).map((one) => one.split(' ')[0])).size).toBeGreaterThan(5);
  });

  test('contact with a service', () => {
    const home = microsystem('home', 'home').with('mother', 'caregiver');
    const start = ecology('case').person('mother').include(home);
    const used = start.include(microsystem('clinic', 'health').with('mother', 'caregiver'));
    const rules = (one: Ecology): string[] =>
      signals(one, DAY)
        .signals.filter(({ direction }) => direction === 'risk')
        .map(({ rule }) => rule);
    expect(rules(used.build())).toEqual(rules(start.build()));
  });

  test('thin notes: nothing fires where nobody has looked', () => {
    const thin = ecology('case')
      .person('mother')
      .person('teacher')
      .include(
        microsystem('home', 'home').with('mother', 'caregiver'),
        microsystem('school', 'school').with('teacher', 'teacher'),
      )
      .build();
    expect(signals(thin, DAY).signals).toEqual([]);
    expect(signals(thin, DAY).outcomes.filter(({ outcome }) => outcome === 'unknown').length).toBeGreaterThan(
      5,
    );
  });
});

describe('from signals to observations', () => {
  const report = signals(thesisCase, at);
  const decide = (
    rule: string,
    verdict: SignalDecision['verdict'] = 'confirmed',
    when = '2021-04-02',
  ): SignalDecision => ({
    signalId: report.signals.find((one) => one.rule === rule)?.id ?? '',
    by: 'child-welfare-worker',
    at: when,
    verdict,
    note: 'As the mother says',
  });

  test('only a confirmed signal with a factor becomes one, with the decision kept', () => {
    const decisions = [
      decide('signal:mi-4'),
      decide('signal:mi-5', 'rejected'),
      decide('signal:me-1'),
      decide('signal:pe-1', 'unclear'),
    ];
    expect(toObservations(report, decisions)).toEqual([
      {
        id: decisions[0]?.signalId,
        instrument: 'kvello-style',
        item: 'interests-mastery',
        informant: 'child-welfare-worker',
        date: '2021-04-02',
        kind: 'document',
        answer: 'present',
        note: 'As the mother says',
      },
    ]);
  });

  test('the latest decision about a signal stands', () => {
    const first = decide('signal:mi-5');
    expect(toObservations(report, [first, decide('signal:mi-5', 'rejected', '2021-05-01')])).toEqual([]);
    expect(toObservations(report, [decide('signal:mi-5', 'rejected', '2021-05-01'), first])).toEqual([]);
  });

  test('a decision about a signal that is gone is outdated', () => {
    const gone = { ...decide('signal:mi-5'), signalId: 'mi-5.00000000.00000000' };
    expect(outdatedDecisions(report, [decide('signal:mi-5'), gone])).toEqual([gone]);
    expect(toObservations(report, [gone])).toEqual([]);
  });

  test('what is no decision is refused with its path', () => {
    expect(() => toObservations(report, [{ ...decide('signal:mi-5'), verdict: 'yes' as never }])).toThrow(
      expect.objectContaining({ code: 'value-invalid', path: ['decisions', 0, 'verdict'] }),
    );
  });

  test('a signal keeps its id while its basis is the same', () => {
    const later = signals(thesisCase, '2021-04-20');
    expect(later.signals.find(({ rule }) => rule === 'signal:mi-5')?.id).toBe(decide('signal:mi-5').signalId);
  });
});
