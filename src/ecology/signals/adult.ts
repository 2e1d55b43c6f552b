import { dayNumber, dayNumbers } from '../../logic/day-number.js';
import { monthsEarlier } from '../../logic/months-earlier.js';
import type { Person } from '../../model/ecology/person.js';
import type { Truth } from '../../model/truth.js';
import type { Ground } from './rule.js';

/** What grown-up people are to a child. */
const GROWN_UP: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...'mother father parent step-parent foster-parent guardian caregiver grandparent grandmother grandfather'.split(
    ' ',
  ),
  ...'aunt uncle teacher kindergarten-teacher coach leisure-leader visiting-carer visiting-home-carer'.split(
    ' ',
  ),
  ...'support-contact support-person caseworker child-welfare-worker public-health-nurse'.split(' '),
]);

/** Age in months from which a person is an adult. */
const ADULT_MONTHS = 18 * 12;

/** Whether a person is an adult, by month of birth, by work, or by what the person is to the child. */
export const isAdult = (
  { view, caregivers }: Ground,
  { id, born, sphere, relationToFocal }: Person,
): Truth => {
  if (born !== undefined) {
    const limit = dayNumber(monthsEarlier(view.date, ADULT_MONTHS));
    const [first, after] = dayNumbers(born);
    if (after - 1 <= limit) return 'yes';
    return first > limit ? 'no' : 'unknown';
  }
  if (sphere === 'formal' || caregivers.includes(id)) return 'yes';
  return relationToFocal !== undefined && GROWN_UP.has(relationToFocal) ? 'yes' : 'unknown';
};
