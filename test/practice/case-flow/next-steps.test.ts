import fc from 'fast-check';
import {
  addCaseEvent,
  type CaseEvent,
  type CaseEventType,
  type CaseFlow,
  caseTransitions,
  createCaseFlow,
  deadlines,
  type NextStep,
  nextSteps,
  type ReporterGroup,
  wordLawFinding,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { failsWith } from '../fail.js';
import { flowIn, flowOf, needed, type Short, WAYS } from './flows.js';

const day = '2026-03-02';
const events = (state: string, then: readonly CaseEventType[] = []) =>
  nextSteps(flowIn(state, then), day).steps.map(({ event, of }) =>
    of === null ? event : `${event} of ${of}`,
  );

describe('what may be done next', () => {
  test.each(Object.keys(WAYS))(
    'in %s: every move that is offered is allowed, and every one that is allowed is offered',
    (state) => {
      const offered = nextSteps(flowIn(state), day).steps.filter(
        ({ to }) => to !== null && to !== 'emergency-decision',
      );
      const allowed = caseTransitions.filter(
        ({ track, from }) => track === 'main' && from.some((one) => one === state),
      );
      expect(offered.map(({ event }) => event)).toEqual(allowed.map(({ event }) => event));
      for (const { event, to, duties } of offered) {
        const transition = caseTransitions.find((one) => one.event === event);
        expect([to, duties]).toEqual([transition?.to, transition?.duties]);
      }
    },
  );

  test('wherever a case has come, every step that is offered can be taken', () => {
    const change = { at: day, by: 'child-welfare-worker', reason: 'As agreed' } as const;
    const taken = (flow: CaseFlow, { event, of }: NextStep, id: string): CaseFlow => {
      const one: CaseEvent = { id, type: event, date: day, ...needed(event), ...(of === null ? {} : { of }) };
      return addCaseEvent(flow, one, change);
    };
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { maxLength: 20 }),
        fc.constantFrom<ReporterGroup>('public', 'private', 'anonymous'),
        (picks, reporter) => {
          let flow = createCaseFlow({ id: 'flow-1', reporter });
          for (const [place, pick] of picks.entries()) {
            const { steps } = nextSteps(flow, day);
            const next = steps.map((step) => taken(flow, step, `x${place}`));
            flow = next[pick % next.length] as CaseFlow;
          }
          for (const finding of deadlines(flow, { date: '2040-01-01' }).findings)
            for (const language of ['en', 'nb', 'nn'] as const)
              expect(wordLawFinding(finding, language)).not.toMatch(/[{}]|null|undefined/);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('before the report there is only the report, or an emergency', () => {
    expect(events('not-started')).toEqual(['receive-report', 'decide-emergency']);
  });

  test('the receipt is sent or left out, once', () => {
    const receipt = (then: readonly CaseEventType[]) =>
      events('report-received', then).filter((one) => one.includes('receipt'));
    expect(receipt([])).toEqual(['send-receipt of e1', 'omit-receipt of e1']);
    expect(receipt(['send-receipt'])).toEqual([]);
    expect(receipt(['omit-receipt'])).toEqual([]);
  });

  test.each([
    ['public', ['tell-outcome of e3']],
    ['professional', ['tell-outcome of e3']],
    ['private', []],
    ['anonymous', []],
    ['not-recorded', []],
  ] as const)('the outcome is told to a reporter that is %s: %j', (reporter, expected) => {
    const shorts: readonly Short[] = [
      ['receive-report', day],
      ['open-investigation', day],
      ['dismiss-case', day],
    ];
    const told = (more: readonly Short[]) =>
      nextSteps(flowOf([...shorts, ...more], { reporter }), day)
        .steps.filter(({ event }) => event === 'tell-outcome')
        .map(({ event, of }) => `${event} of ${of}`);
    expect(told([])).toEqual(expected);
    expect(told([['tell-outcome', day]])).toEqual([]);
  });

  test('nobody sends a receipt to somebody unknown', () => {
    const flow = flowOf([['receive-report', day]], { reporter: 'anonymous' });
    expect(nextSteps(flow, day).steps.map(({ event }) => event)).not.toContain('send-receipt');
  });

  test('a plan and an extension once in each investigation', () => {
    const once = (then: readonly CaseEventType[]) =>
      events('investigation-open', then).filter(
        (one) => one === 'make-investigation-plan' || one === 'extend-investigation',
      );
    expect(once([])).toEqual(['make-investigation-plan', 'extend-investigation']);
    expect(once(['make-investigation-plan'])).toEqual(['extend-investigation']);
    expect(once(['extend-investigation'])).toEqual(['make-investigation-plan']);
    const again = [
      'make-investigation-plan',
      'dismiss-with-reopening-option',
      'reopen-investigation',
    ] as const;
    expect(once(again)).toEqual(['make-investigation-plan', 'extend-investigation']);
  });

  test('orders and stays can be ended until they are', () => {
    const ends = (then: readonly CaseEventType[]) =>
      events('care-order', then).filter((one) => /order of|institution-stay of/.test(one));
    expect(ends([])).toEqual(['carry-out-care-order of e4', 'revoke-care-order of e4']);
    expect(ends(['carry-out-care-order', 'start-institution-stay'])).toEqual([
      'revoke-care-order of e4',
      'review-institution-stay of e6',
      'end-institution-stay of e6',
    ]);
    expect(ends(['start-institution-stay', 'review-institution-stay'])).toContain(
      'review-institution-stay of e5',
    );
    expect(
      ends(['start-institution-stay', 'end-institution-stay']).filter((one) => one.endsWith('e5')),
    ).toEqual([]);
    expect(events('ordered-measures')).toContain('end-order of e4');
    expect(events('ordered-measures', ['end-order'])).not.toContain('end-order of e4');
  });

  test('each emergency decision has its own steps; help without care is not sent to the board', () => {
    const of = (id: string) =>
      nextSteps(
        flowOf([
          ['decide-emergency', day, { emergency: 'acute-care-order' }],
          ['decide-emergency', day, { emergency: 'acute-help' }],
          ['board-receives', day, { of: 'e1' }],
        ]),
        day,
      )
        .steps.filter((step) => step.of === id)
        .map(({ event }) => event);
    expect(of('e1')).toEqual(['board-approves', 'lapse-emergency', 'end-emergency']);
    expect(of('e2')).toEqual(['lapse-emergency', 'end-emergency']);
  });

  test('the law is that of the day', () => {
    const law = (date: string) =>
      nextSteps(flowOf([['receive-report', date]]), date).steps.find(
        ({ event }) => event === 'open-investigation',
      )?.legal;
    expect(law('2022-12-31')).toMatchObject({ law: 'BVL', chapter: '4', section: '3' });
    expect(law('2023-01-01')).toMatchObject({ law: 'BVL2021', chapter: '2', section: '2' });
    const link = nextSteps(flowOf([['receive-report', day]]), day).steps.find(
      ({ event }) => event === 'link-to-measures',
    );
    expect(link?.legal).toBeNull();
  });

  test('time limits that wait are open; those that are met are not', () => {
    const flow = flowOf([
      ['receive-report', '2026-01-05'],
      ['send-receipt', '2026-01-06'],
    ]);
    expect(nextSteps(flow, '2026-01-12').open.map(({ key, state }) => [key, state])).toEqual([
      ['report-review', 'running'],
    ]);
    expect(nextSteps(flow, '2026-01-13').open.map(({ key, state }) => [key, state])).toEqual([
      ['report-review', 'passed'],
    ]);
    expect(nextSteps(flow, '2026-01-05').open.map(({ key }) => key)).toEqual([
      'report-review',
      'reporter-receipt',
    ]);
    expect(nextSteps(flow, '2026-01-13', { holidays: ['2026-01-12'] }).open[0]).toMatchObject({
      state: 'running',
    });
  });

  test('a date that is none is refused, and so is one among the options', () => {
    expect(failsWith(() => nextSteps(flowIn('closed'), 'today'))).toBe('value-invalid date');
    expect(failsWith(() => nextSteps(flowIn('closed'), day, { policy: 'x' as 'act' }))).toBe(
      'value-invalid options.policy',
    );
  });
});
