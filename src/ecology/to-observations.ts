import { INFORMANT_GROUPS } from '../assessment/informant-groups.js';
import { readDay } from '../assessment/read-date.js';
import { DEFAULT_LIMITS } from '../document/limits.js';
import { readField } from '../document/read-shape.js';
import { readId, readText } from '../document/readers.js';
import { readRoot } from '../document/reading.js';
import type { Field, ShapeOf } from '../document/shape.js';
import { needArgument } from '../errors/need-argument.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import type { Signal } from '../model/ecology/signal.js';
import type { ConfirmedNeed, SignalDecision } from '../model/ecology/signal-decision.js';
import type { SignalReport } from '../model/ecology/signal-report.js';
import type { FactorId } from '../model/factor-ids.js';
import type { Observation } from '../model/observation.js';

const DECISION: ShapeOf<SignalDecision> = {
  required: {
    signalId: readId,
    by: { oneOf: INFORMANT_GROUPS },
    at: readDay,
    verdict: { oneOf: { confirmed: 1, rejected: 1, unclear: 1 } },
  },
  optional: { note: readText },
};

const readDecisions = (decisions: readonly SignalDecision[]): readonly SignalDecision[] =>
  readRoot(
    decisions,
    (value, reading) => readField({ list: DECISION as Field }, value, reading),
    DEFAULT_LIMITS,
    ['decisions'],
  ) as unknown as readonly SignalDecision[];

/**
 * Turns confirmed signals into observations of an assessment: the only way from an ecology into a score. The decision is kept in the
 * observation: who, when, and the note.
 *
 * @param report - What {@link signals} gave.
 * @param decisions - What people decided; the latest about a signal stands.
 * @param instrument - Id of the instrument whose items are the factors; `kvello-style` unless told.
 * @returns One observation for each confirmed signal that names a factor; its id is that of the signal.
 * @throws `ResiliensError` `edit-invalid` where two different factors are confirmed in one group of signals, since one fact
 * counts once; codes with the path for a decision that is not one.
 * @example
 * ```ts
 * import { ecology, microsystem, signals, toObservations } from 'resiliens/ecology';
 *
 * const school = microsystem('school', 'school').feature('support', 'no');
 * const report = signals(ecology('case-17').include(school).build(), '2024-06-01');
 * const decided = { by: 'teacher', at: '2024-06-02', verdict: 'confirmed' } as const;
 * const decisions = report.signals.map(({ id }) => ({ signalId: id, ...decided }));
 * toObservations(report, decisions).map(({ item, answer, date }) => [item, answer, date]); // => [['poor-kindergarten-or-school', 'present', '2024-06-02']]
 * toObservations(report, []); // => []
 * ```
 * @since 0.1.0
 */
export const toObservations = (
  report: SignalReport,
  decisions: readonly SignalDecision[],
  instrument = 'kvello-style',
): readonly Observation[] => {
  const confirmed = confirmedIn(report, decisions).flatMap(({ signal, decision, place }) =>
    signal.factor === null ? [] : [{ signal, decision, place, factor: signal.factor }],
  );
  const byGroup = new Map<string, FactorId>();
  for (const { signal, factor, place } of confirmed) {
    const before = byGroup.get(signal.group) ?? factor;
    if (before !== factor) {
      throw new ResiliensError('edit-invalid', ['decisions', place], {
        why: 'one-fact-counts-once',
        id: signal.id,
      });
    }
    byGroup.set(signal.group, factor);
  }
  return confirmed.map(({ signal, decision, factor }) => ({
    id: signal.id,
    instrument,
    item: factor,
    informant: decision.by,
    date: decision.at,
    kind: 'document' as const,
    answer: 'present' as const,
    ...(decision.note === undefined ? {} : { note: decision.note }),
  }));
};

/**
 * Lists the needs that people confirmed; they go to the profile and never count as risk factors.
 *
 * @param report - What {@link signals} gave.
 * @param decisions - What people decided; the latest about a signal stands.
 * @returns The needs with the decisions behind them, in the order of the signals.
 * @throws `ResiliensError` codes with the path for a decision that is not one.
 * @example
 * ```ts
 * import { confirmedNeeds, ecology, microsystem, signals } from 'resiliens/ecology';
 *
 * const home = microsystem('home', 'home').with('mother', 'caregiver');
 * const case17 = ecology('case-17').person('mother', { assessed: { network: {} } }).include(home).build();
 * const report = signals(case17, '2024-06-01');
 * const decided = { by: 'child-welfare-worker', at: '2024-06-02', verdict: 'confirmed' } as const;
 * const decisions = report.signals.map(({ id }) => ({ signalId: id, ...decided }));
 * confirmedNeeds(report, decisions).map(({ need }) => need); // => ['thin-family-network']
 * ```
 * @since 0.1.0
 */
export const confirmedNeeds = (
  report: SignalReport,
  decisions: readonly SignalDecision[],
): readonly ConfirmedNeed[] =>
  confirmedIn(report, decisions).flatMap(({ signal, decision }) =>
    signal.need === null ? [] : [{ need: signal.need, decision }],
  );

/**
 * Finds decisions about signals that are no longer there: the records behind them have changed, so they have to be looked at again.
 *
 * @param report - What {@link signals} gave.
 * @param decisions - What people decided.
 * @returns The decisions that no signal of the report answers to.
 * @throws `ResiliensError` codes with the path for a decision that is not one.
 * @example
 * ```ts
 * import { ecology, outdatedDecisions, signals } from 'resiliens/ecology';
 *
 * const report = signals(ecology('case-17').build(), '2024-06-01');
 * const old = { signalId: 'mi-2.00000000.00000000', by: 'teacher', at: '2024-01-10', verdict: 'confirmed' } as const;
 * outdatedDecisions(report, [old]).length; // => 1
 * ```
 * @since 0.1.0
 */
export const outdatedDecisions = (
  report: SignalReport,
  decisions: readonly SignalDecision[],
): readonly SignalDecision[] => {
  needArgument(report, 'report', ['signals', 'serviceSignals']);
  const known = new Set([...report.signals, ...report.serviceSignals].map(({ id }) => id));
  return readDecisions(decisions).filter(({ signalId }) => !known.has(signalId));
};

interface Confirmed {
  readonly signal: Signal;
  readonly decision: SignalDecision;
  /** Place of the decision in the list. */
  readonly place: number;
}

const confirmedIn = (report: SignalReport, decisions: readonly SignalDecision[]): readonly Confirmed[] => {
  needArgument(report, 'report', ['signals', 'serviceSignals']);
  const latest = new Map<string, { readonly decision: SignalDecision; readonly place: number }>();
  readDecisions(decisions).forEach((decision, place) => {
    const before = latest.get(decision.signalId);
    if (before === undefined || decision.at >= before.decision.at)
      latest.set(decision.signalId, { decision, place });
  });
  return [...report.signals, ...report.serviceSignals].flatMap((signal) => {
    const found = latest.get(signal.id);
    return found === undefined || found.decision.verdict !== 'confirmed' ? [] : [{ signal, ...found }];
  });
};
