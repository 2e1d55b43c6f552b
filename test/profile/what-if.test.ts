import fc from 'fast-check';
import {
  type Answer,
  kvelloStyle,
  kvelloStyleCatalogue,
  type Profile,
  profile,
  questionsToAsk,
  whatIf,
  withOverlay,
} from 'resiliens';
import { describe, expect, test } from 'vitest';
import { caseOf, inBorge, link, noticed, seen } from './cases.js';

const short = (own: ReturnType<typeof whatIf>) =>
  own.differences.map(({ about, id, before, after }) => `${about} ${id}: ${before} > ${after}`);

describe('the same profile with other answers', () => {
  const own = profile(
    caseOf([
      seen('o1', 'poor-or-harmful-care', 'present', { chronicity: 'chronic' }),
      seen('o2', 'bullying'),
      seen('o3', 'bullying', 'absent', { informant: 'teacher' }),
      inBorge('o4', 'marital-discord', 'present'),
      inBorge('o5', 'poor-housing', 'present'),
      inBorge('o6', 'low-social-status', 'present'),
    ]),
  );

  test('nothing changed, nothing differs', () => {
    const same = whatIf(own, {});
    expect([same.changed, same.differences]).toEqual([[], []]);
    expect(same.profile).toEqual(own);
    expect(whatIf(own, { 'kvello-style': { 'poor-or-harmful-care': 'present' } }).changed).toEqual([]);
  });

  test('a protection that would be there: what it would do, and to what', () => {
    expect(short(whatIf(own, { 'kvello-style': { 'secure-adult-relationship': 'present' } }))).toEqual([
      'state secure-adult-relationship: undetermined > met',
      'count protective: 0..13 > 1..13',
      'protection secure-adult-relationship: null > potentially-protective',
      'buffering poor-or-harmful-care: unbuffered > buffered',
      'finding profile:protection-not-assessed: noticed > null',
      'finding profile:problem-only: noticed > null',
    ]);
  });

  test('an answer that settles a band', () => {
    const settled = whatIf(own, { 'borge-stress-index-2018': { criminality: 'present' } });
    expect(short(settled)).toContain(
      'band borge-stress-index-2018:areas: below-four | four-or-more > four-or-more',
    );
    expect(settled.changed).toEqual([
      {
        instrument: 'borge-stress-index-2018',
        item: 'criminality',
        before: 'not-assessed',
        after: 'present',
      },
    ]);
  });

  test('what was said of the old answer goes with it', () => {
    const other = whatIf(own, { 'kvello-style': { bullying: 'present' } }).profile;
    expect(noticed(own.findings, 'conflict')).toEqual(['unresolved bullying']);
    expect(noticed(other.findings, 'conflict')).toEqual([]);
    const taken = whatIf(own, { 'kvello-style': { 'poor-or-harmful-care': 'not-assessed' } }).profile;
    expect(taken.chronicity).toEqual({ chronic: [], temporary: [], unknown: [] });
    expect(taken.basis.answers['kvello-style']).toEqual({ bullying: 'unknown' });
  });

  test('the profile itself stays as it was, and one from a file does as well', () => {
    const copy = JSON.parse(JSON.stringify(own)) as typeof own;
    const changes = { 'kvello-style': { 'good-friends': 'present' } } as const;
    expect(whatIf(copy, changes)).toEqual(whatIf(own, changes));
    expect(copy).toEqual(own);
  });

  test('with another answer it is the profile of a child of whom that was said', () => {
    const words: readonly Answer[] = ['present', 'absent', 'unknown', 'not-applicable'];
    const items = kvelloStyle.items.map(({ id }) => id);
    const told = (answers: ReadonlyMap<string, Answer>, linked: boolean) =>
      profile(
        caseOf(
          [...answers].map(([item, answer]) => seen(`o-${item}`, item, answer)),
          linked ? { bufferingLinks: [link('l1', 'good-friends', 'bullying')] } : {},
        ),
      );
    const picture = ({ risk, protective, ...rest }: Profile) => ({
      counts: [risk, protective].map(({ low, high, byGroup }) => [low, high, byGroup]),
      states: [...risk.factors, ...protective.factors].map(({ factor, state }) => [factor, state]),
      protection: rest.protection,
      buffering: rest.buffering,
      unbuffered: rest.unbuffered,
      models: rest.models,
      blindSpots: rest.blindSpots,
      functioning: rest.functioning,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...items), fc.constantFrom(...words)), {
          selector: ([item]) => item,
          maxLength: 40,
        }),
        fc.constantFrom(...items),
        fc.constantFrom(...words),
        fc.boolean(),
        (pairs, item, answer, linked) => {
          const before = new Map(pairs);
          const after = new Map(before).set(item, answer);
          const changed = whatIf(told(before, linked), { 'kvello-style': { [item]: answer } }).profile;
          expect(picture(changed)).toEqual(picture(told(after, linked)));
        },
      ),
      { numRuns: 40 },
    );
  });

  const laid = withOverlay(kvelloStyleCatalogue, { id: 'our-form', edition: '2015', licence: 'own' });
  const wrong: [string, () => unknown, string, unknown[]][] = [
    [
      'an instrument that it does not read',
      () => whatIf(own, { 'kvello-stile': {} }),
      'id-unknown',
      ['changes', 'kvello-stile'],
    ],
    [
      'an item that does not exist',
      () => whatIf(own, { 'kvello-style': { bulying: 'present' } }),
      'id-unknown',
      ['answers', 'bulying'],
    ],
    [
      'an answer that the item cannot have',
      () => whatIf(own, { 'kvello-style': { bullying: 3 } }),
      'answer-invalid',
      ['answers', 'bullying'],
    ],
    [
      'another catalogue',
      () => whatIf(own, {}, { catalogue: laid }),
      'edition-mismatch',
      ['options', 'catalogue'],
    ],
    [
      'without an instrument that it was made with',
      () => whatIf(own, {}, { instruments: [] }),
      'id-unknown',
      ['options', 'instruments'],
    ],
  ];
  test.each(wrong)('refuses %s', (_, call, code, path) => {
    let caught: { code?: string; path?: unknown } = {};
    try {
      call();
    } catch (error) {
      caught = error as typeof caught;
    }
    expect([caught.code, caught.path]).toEqual([code, path]);
  });
});

describe('what is worth asking', () => {
  test('first what could change a band, then what settles something, then the order of the catalogue', () => {
    const details = { disorder: 'yes', degree: 'unknown' };
    const questions = questionsToAsk(
      profile(
        caseOf([
          inBorge('o1', 'marital-discord', 'present'),
          inBorge('o2', 'poor-housing', 'absent'),
          seen('o3', 'bullying'),
          seen('o4', 'bullying', 'absent', { informant: 'teacher' }),
          seen('o5', 'parental-mental-disorder', 'present', { details }),
          seen('o6', 'impulsive-inattentive'),
          seen('o7', 'family-violence', 'unknown'),
        ]),
      ),
    );
    const places = questions.map(({ item, reasons }) => `${item}: ${reasons.join(', ')}`);
    expect(places.slice(0, 5)).toEqual([
      'low-social-status: critical-for-band, not-assessed',
      'alcohol-misuse: critical-for-band, not-assessed',
      'criminality: critical-for-band, not-assessed',
      'caregiver-mental-difficulties: critical-for-band, not-assessed',
      'help-service-contact: critical-for-band, not-assessed',
    ]);
    const later = places.filter((place) => !place.startsWith('critical') && !place.includes('critical'));
    expect(later.slice(0, 5)).toEqual([
      'parental-mental-disorder: settles-condition, unknown',
      'bullying: settles-contradiction, unknown',
      'impulsive-inattentive-linked-to-disability: settles-link',
      'prolonged-high-conflict: not-assessed',
      'parent-adverse-childhood: not-assessed',
    ]);
    expect(places).toContain('family-violence: unknown');
    expect(places.filter((place) => place.startsWith('impulsive-inattentive:'))).toEqual([]);
  });

  test('nothing open, nothing to ask', () => {
    const answers = [...kvelloStyleCatalogue.factors.map(({ id }, place) => seen(`o${place}`, id, 'absent'))];
    const use = { instruments: [{ id: 'kvello-style', edition: '0.1.0' }] };
    expect(questionsToAsk(profile(caseOf(answers, use)))).toEqual([]);
  });
});
