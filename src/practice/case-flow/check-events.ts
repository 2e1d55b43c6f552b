import { outcomeCodes } from '../../catalog/case-flow/register-outcomes.js';
import { withdrawnIds } from '../../document/corrections.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { CaseEvent } from '../../model/practice/case-event.js';
import type { CaseFlow } from '../../model/practice/case-flow.js';
import { walk } from './walk.js';

type Path = readonly (string | number)[];

/**
 * Checks the events of a case flow: each says what its kind needs and nothing else, they stand in the order of their days, and
 * each is a step that the state of the case allows.
 *
 * @throws `ResiliensError` `required-missing`, `value-invalid`, `date-order` or `edit-invalid` with the path.
 */
export const checkEvents = (flow: CaseFlow): void => {
  const withdrawn = withdrawnIds(flow.corrections);
  let last: CaseEvent | undefined;
  for (const [place, event] of flow.events.entries()) {
    const path = ['events', place];
    checkKeys(event, path);
    checkCode(event, path);
    if (withdrawn.has(event.id)) continue;
    if (last !== undefined && event.date < last.date) {
      throw new ResiliensError('date-order', [...path, 'date'], { at: event.date, notBefore: last.date });
    }
    last = event;
  }
  const { obstacle } = walk(flow);
  if (obstacle === null) return;
  const { place, why, from, allowed } = obstacle;
  throw new ResiliensError('edit-invalid', ['events', place, why === 'step-not-allowed' ? 'type' : 'of'], {
    why,
    ...(from === null ? {} : { from }),
    ...(allowed.length === 0 ? {} : { allowed }),
  });
};

/** Kinds of event for which each key is needed. */
const NEEDED = [
  ['emergency', ['decide-emergency']],
  ['order', ['order-measures']],
  ['grounds', ['extend-investigation', 'omit-receipt']],
] as const;

/** Kinds of event that each condition can belong to. */
const CONDITION_OF: Readonly<Record<NonNullable<CaseEvent['condition']>, readonly string[]>> = {
  'habitual-residence-abroad': ['acute-care-order', 'acute-institution'],
  'cannot-be-moved': ['moving-ban'],
  'abducted-abroad': ['order-care'],
};

const checkKeys = (event: CaseEvent, path: Path): void => {
  for (const [key, types] of NEEDED) {
    const needed = (types as readonly string[]).includes(event.type);
    if (needed && event[key] === undefined) throw new ResiliensError('required-missing', [...path, key]);
    if (!needed && key !== 'grounds' && event[key] !== undefined) {
      throw new ResiliensError('value-invalid', [...path, key], { allowed: [...types] });
    }
  }
  if (event.condition === undefined) return;
  const allowed = CONDITION_OF[event.condition];
  if (!allowed.includes(event.emergency ?? event.type)) {
    throw new ResiliensError('value-invalid', [...path, 'condition'], { allowed: [...allowed] });
  }
};

/** A code of the register must exist for this kind of event on this day; one that has ended names what took its place. */
const checkCode = ({ type, registerCode, date }: CaseEvent, path: Path): void => {
  if (registerCode === undefined) return;
  const possible = outcomeCodes.filter(({ events }) => events.includes(type));
  const valid = possible.filter(
    ({ validFrom, validTo }) => (validFrom ?? '') <= date && (validTo === null || date <= validTo),
  );
  if (valid.some(({ code }) => code === registerCode)) return;
  const ended = possible.find(({ code }) => code === registerCode);
  const allowed =
    ended === undefined || ended.successors.length === 0 ? valid.map(({ code }) => code) : ended.successors;
  throw new ResiliensError('value-invalid', [...path, 'registerCode'], { allowed: [...allowed] });
};
