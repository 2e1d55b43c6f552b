import { caseSteps } from '../../catalog/case-flow/steps.js';
import { withdrawnIds } from '../../document/corrections.js';
import type { PlainDate } from '../../model/dates.js';
import type { CaseEvent, CaseEventType } from '../../model/practice/case-event.js';
import type {
  CaseFlow,
  CaseStanding,
  CaseState,
  EmergencyStanding,
  EmergencyState,
} from '../../model/practice/case-flow.js';
import type { CaseStep } from '../../model/practice/case-transition.js';

/** A step that was taken. */
export interface Step {
  /** What happened. */
  readonly event: CaseEvent;
  /** Its place in the document. */
  readonly place: number;
  /** State of the case, or of the emergency decision, before and after it. */
  readonly before: CaseState | EmergencyState | null;
  readonly after: CaseState | EmergencyState | null;
  /** The earlier event it answers to. */
  readonly answered: CaseEvent | null;
}

/** Why a step cannot be taken. */
interface Obstacle {
  readonly place: number;
  readonly why: 'step-not-allowed' | 'answers-nothing' | 'answers-other-kind';
  readonly from: CaseState | EmergencyState | null;
  readonly allowed: readonly CaseEventType[];
}

/** A way through a case: steps, where it stands, and the first step that could not be taken. */
export interface Walk {
  readonly steps: readonly Step[];
  readonly standing: CaseStanding;
  readonly obstacle: Obstacle | null;
}

/** The events that may happen in a state. */
const eventsFrom = (state: CaseState | EmergencyState, track: CaseStep['track']): readonly CaseEventType[] =>
  (Object.keys(caseSteps) as CaseEventType[]).filter(
    (type) => caseSteps[type].track === track && caseSteps[type].from.includes(state),
  );

/** Goes through the events that are in force, up to and with a day, and stops at the first step that is not allowed. */
export const walk = (flow: CaseFlow, date: PlainDate | null = null): Walk => {
  const withdrawn = withdrawnIds(flow.corrections);
  const way: Way = { steps: [], byId: new Map(), latest: new Map(), emergencies: new Map() };
  let standing: Omit<CaseStanding, 'emergencies'> = { state: 'not-started', since: null, extended: false };
  let obstacle: Obstacle | null = null;
  for (const [place, event] of flow.events.entries()) {
    if (withdrawn.has(event.id) || (date !== null && event.date > date)) continue;
    const taken = step(event, place, standing.state, way);
    if ('why' in taken) {
      obstacle = taken;
      break;
    }
    standing = { ...standing, ...moved(taken, way) };
    way.byId.set(event.id, event);
    way.latest.set(event.type, way.steps.push(taken) - 1);
  }
  return {
    steps: way.steps,
    standing: { ...standing, emergencies: [...way.emergencies.values()] },
    obstacle,
  };
};

/** What was gone through so far, so that no step has to look through all before it. */
interface Way {
  readonly steps: Step[];
  readonly byId: Map<string, CaseEvent>;
  /** Place of the latest step of each kind. */
  readonly latest: Map<CaseEventType, number>;
  readonly emergencies: Map<string, EmergencyStanding>;
}

/** The step that an event makes, or what stands in its way. */
const step = (event: CaseEvent, place: number, state: CaseState, way: Way): Step | Obstacle => {
  const own = caseSteps[event.type];
  const { answered, why } = answerOf(event, own, way);
  const before: Step['before'] =
    own.track === 'emergency' ? (way.emergencies.get(event.of ?? '')?.state ?? null) : state;
  const obstacle = why ?? (mayStart(event.type, before) ? null : 'step-not-allowed');
  if (obstacle === null) return { event, place, before, after: own.to ?? before, answered };
  const allowed = before === null ? [] : eventsFrom(before, own.track);
  return { place, why: obstacle, from: before, allowed };
};

/** What of the standing of a case a step changes; a step of an emergency decision changes that decision alone. */
const moved = ({ event, after, answered }: Step, { emergencies }: Way): Partial<CaseStanding> => {
  const { track } = caseSteps[event.type];
  if (track === 'main') {
    const main = { state: after as CaseState, since: event.date };
    return after === 'investigation-open' ? { ...main, extended: false } : main;
  }
  if (track === 'side') return event.type === 'extend-investigation' ? { extended: true } : {};
  const { id, emergency } = answered ?? event;
  emergencies.set(id, {
    decision: id,
    kind: emergency as EmergencyStanding['kind'],
    state: after as EmergencyState,
    since: event.date,
  });
  return {};
};

/** An emergency decision may be made in any state; everything else on the side needs a case. */
const mayStart = (event: CaseEventType, state: Step['before']): boolean => {
  const { from } = caseSteps[event];
  if (from.length > 0) return state !== null && from.includes(state);
  return event === 'decide-emergency' || (state !== null && state !== 'not-started');
};

/** The event that is answered: the one that is named, else the latest that can be. */
const answerOf = (
  event: CaseEvent,
  { answers, track }: CaseStep,
  { steps, byId, latest }: Way,
): { readonly answered: CaseEvent | null; readonly why?: Obstacle['why'] } => {
  if (answers.length === 0)
    return event.of === undefined ? { answered: null } : { answered: null, why: 'answers-other-kind' };
  if (event.of === undefined) {
    const last = steps[Math.max(...answers.map((type) => latest.get(type) ?? -1))];
    if (last === undefined || track === 'emergency') return { answered: null, why: 'answers-nothing' };
    return { answered: last.event };
  }
  const named = byId.get(event.of);
  if (named === undefined) return { answered: null, why: 'answers-nothing' };
  if (!answers.includes(named.type)) return { answered: null, why: 'answers-other-kind' };
  return { answered: named };
};
