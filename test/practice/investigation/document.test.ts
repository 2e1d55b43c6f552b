import {
  addToInvestigationPlan,
  checkInvestigationPlan,
  createInvestigationPlan,
  type InvestigationList,
  recordAsked,
  setInvestigationFrame,
  withdrawInvestigationRecord,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { failsWith } from '../fail.js';
import { consent, planWith, source, whole } from './plans.js';

const change = { at: '2026-02-01', by: 'child-welfare-worker', reason: 'As agreed' } as const;
const plain = (more: object = {}): object => ({ ...JSON.parse(JSON.stringify(planWith())), ...more });

describe('reading the plan of an investigation', () => {
  test('normal form is stable, and what was passed stays as it was', () => {
    const given = plain();
    const read = checkInvestigationPlan(given);
    expect(JSON.stringify(checkInvestigationPlan(JSON.parse(JSON.stringify(read))))).toBe(
      JSON.stringify(read),
    );
    expect(Object.isFrozen(given)).toBe(false);
  });

  test.each<[string, object, string]>([
    ['a newer version', plain({ schemaVersion: 2 }), 'schema-version-newer schemaVersion'],
    ['an unknown key', plain({ hypothesis: [] }), 'key-unknown hypothesis'],
    ['no day', plain({ madeOn: undefined }), 'required-missing madeOn'],
    ['an impossible day', plain({ madeOn: '2026-02-30' }), 'date-impossible madeOn'],
    [
      'a frame that ends before it begins',
      plain({ timeFrame: { from: '2026-02-02', to: '2026-02-01' } }),
      'date-order timeFrame.to',
    ],
    ['half a frame', plain({ timeFrame: { from: '2026-02-02' } }), 'required-missing timeFrame.to'],
    ['no purpose', plain({ proportionality: { purpose: ' ' } }), 'value-invalid proportionality.purpose'],
    [
      'an unknown aim',
      plain({ hypotheses: [{ ...whole.hypotheses![0], aimsAt: 'removal' }] }),
      'value-invalid hypotheses.0.aimsAt',
    ],
    [
      'a number at a hypothesis',
      plain({ hypotheses: [{ ...whole.hypotheses![0], score: 4 }] }),
      'key-unknown hypotheses.0.4',
    ],
    ['an id twice', plain({ family: [{ ...whole.family![0], id: 'h1' }] }), 'id-duplicate family.0.id'],
    [
      'an unknown hypothesis',
      plain({ sources: [{ ...source, hypotheses: ['h1', 'h9'] }] }),
      'id-unknown sources.0.hypotheses.1',
    ],
    [
      'an unknown consent',
      plain({ sources: [{ ...source, consents: ['q7'] }] }),
      'id-unknown sources.0.consents.0',
    ],
    [
      'a consent withdrawn before it was given',
      plain({ consents: [{ ...consent, withdrawnOn: '2026-01-14' }] }),
      'date-order consents.0.withdrawnOn',
    ],
    [
      'a view of a child that was not heard',
      plain({ childViews: [{ ...whole.childViews![0], mode: '2.2', view: 'x' }] }),
      'value-invalid childViews.0.view',
    ],
    [
      'a principle that is none',
      plain({ principles: [{ ...whole.principles![0], principle: 'efficiency' }] }),
      'value-invalid principles.0.principle',
    ],
    [
      'a score for a principle',
      plain({ principles: [{ ...whole.principles![0], weight: 3 }] }),
      'key-unknown principles.0.5',
    ],
    [
      'an answer without words',
      plain({ principles: [{ ...whole.principles![0], text: '' }] }),
      'value-invalid principles.0.text',
    ],
    [
      'a correction of nothing',
      plain({ corrections: [{ record: 'x9', by: 'child', at: '2026-02-01', reason: 'Slip' }] }),
      'id-unknown corrections.0.record',
    ],
  ])('%s is refused', (_, value, expected) => {
    expect(failsWith(() => checkInvestigationPlan(value))).toMatch(
      new RegExp(`^${expected.replaceAll('.', '[.]')}`),
    );
  });

  test('one day is a frame, and a consent may be withdrawn on its day', () => {
    const value = plain({
      timeFrame: { from: '2026-02-02', to: '2026-02-02' },
      consents: [{ ...consent, withdrawnOn: consent.givenOn }],
    });
    expect(checkInvestigationPlan(value).timeFrame?.to).toBe('2026-02-02');
  });
});

describe('edits', () => {
  test('a new plan starts empty', () => {
    expect(createInvestigationPlan({ id: 'investigation-1', madeOn: '2026-01-14' })).toEqual({
      schemaVersion: 1,
      id: 'investigation-1',
      madeOn: '2026-01-14',
      hypotheses: [],
      sources: [],
      family: [],
      childViews: [],
      consents: [],
      principles: [],
      corrections: [],
      history: [],
    });
  });

  test('each list takes records, and the history says which', () => {
    let plan = createInvestigationPlan({ id: 'investigation-1', madeOn: '2026-01-14' });
    const lists: readonly InvestigationList[] = [
      'hypotheses',
      'consents',
      'sources',
      'family',
      'childViews',
      'principles',
    ];
    for (const list of lists)
      for (const record of whole[list]!) plan = addToInvestigationPlan(plan, list, record as never, change);
    for (const list of lists) expect(plan[list]).toEqual(whole[list]);
    expect(new Set(plan.history.map(({ action }) => action))).toEqual(
      new Set([
        'add-to-hypotheses',
        'add-to-consents',
        'add-to-sources',
        'add-to-family',
        'add-to-child-views',
        'add-to-principles',
      ]),
    );
    expect(checkInvestigationPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    expect(Object.isFrozen(plan.sources[0])).toBe(true);
  });

  test('time frame, width and case are set; an equal value is no change', () => {
    const plan = planWith();
    const framed = setInvestigationFrame(
      plan,
      { timeFrame: { from: '2026-01-14', to: '2026-03-01' }, caseFlow: 'flow-1' },
      change,
    );
    expect([framed.timeFrame?.to, framed.caseFlow, framed.proportionality]).toEqual([
      '2026-03-01',
      'flow-1',
      whole.proportionality,
    ]);
    expect(framed.history.map(({ action }) => action)).toEqual(['set-frame']);
    expect(setInvestigationFrame(plan, { timeFrame: plan.timeFrame }, change)).toBe(plan);
    expect(
      failsWith(() =>
        setInvestigationFrame(plan, { timeFrame: { from: '2026-02-01', to: '2026-01-31' } }, change),
      ),
    ).toBe('date-order timeFrame.to');
    expect(failsWith(() => setInvestigationFrame(plan, { madeOn: '2026-01-01' } as never, change))).toBe(
      'key-unknown frame.0',
    );
  });

  test('who was asked when', () => {
    const plan = planWith();
    const asked = recordAsked(plan, 's2', '2026-01-25', change);
    expect(asked.sources.map(({ askedOn }) => askedOn)).toEqual(['2026-01-20', '2026-01-25']);
    expect(asked.history[0]?.action).toBe('record-asked');
    expect(failsWith(() => recordAsked(plan, 's9', '2026-01-25', change))).toBe('id-unknown source');
    expect(failsWith(() => recordAsked(plan, 's1', '2026-1-25', change))).toBe('value-invalid askedOn');
  });

  test('what was taken back stays', () => {
    const back = withdrawInvestigationRecord(planWith(), 'h2', change);
    expect(back.hypotheses).toHaveLength(2);
    expect(back.corrections).toEqual([{ record: 'h2', by: change.by, at: change.at, reason: change.reason }]);
    expect(failsWith(() => withdrawInvestigationRecord(back, 'two words', change))).toBe(
      'value-invalid record',
    );
    expect(failsWith(() => withdrawInvestigationRecord(back, 'h2', change))).toBe(
      'id-duplicate corrections.1.record',
    );
  });

  test('what does not fit is refused under its own name', () => {
    expect(
      failsWith(() =>
        addToInvestigationPlan(
          planWith(),
          'sources',
          { ...source, id: 's3', way: 'secret' as 'known' },
          change,
        ),
      ),
    ).toBe('value-invalid record.way');
    expect(
      failsWith(() =>
        addToInvestigationPlan(planWith(), 'sources', { ...source, id: 's3', hypotheses: ['q9'] }, change),
      ),
    ).toBe('id-unknown sources.2.hypotheses.0');
    expect(
      failsWith(() =>
        addToInvestigationPlan(planWith(), 'family', whole.family![0]!, { ...change, at: 'now' }),
      ),
    ).toBe('value-invalid change.at');
  });
});
