import { ResiliensError } from '../errors/resiliens-error.js';
import type { InformantGroup, InformantRole } from '../model/informant.js';

/** Where each informant stands to the child. */
export const INFORMANT_GROUPS: Readonly<Record<InformantRole, InformantGroup>> = {
  child: 'child',
  mother: 'family',
  father: 'family',
  parent: 'family',
  'step-parent': 'family',
  'foster-parent': 'family',
  guardian: 'family',
  sibling: 'family',
  grandparent: 'family',
  'other-kin': 'family',
  friend: 'network',
  neighbour: 'network',
  'visiting-home-carer': 'network',
  'support-person': 'network',
  'leisure-leader': 'network',
  'kindergarten-teacher': 'education',
  teacher: 'education',
  'school-assistant': 'education',
  'after-school-worker': 'education',
  'special-needs-educator': 'education',
  'educational-psychologist': 'education',
  midwife: 'health',
  'public-health-nurse': 'health',
  'general-practitioner': 'health',
  paediatrician: 'health',
  nurse: 'health',
  'dental-worker': 'health',
  'child-mental-health-worker': 'health',
  'adult-mental-health-worker': 'health',
  'addiction-worker': 'health',
  psychologist: 'health',
  'child-welfare-worker': 'child-welfare',
  'residential-worker': 'child-welfare',
  'family-guidance-worker': 'child-welfare',
  'child-welfare-expert': 'child-welfare',
  'social-services-worker': 'social-services',
  'family-counsellor': 'social-services',
  'crisis-centre-worker': 'social-services',
  'refugee-services-worker': 'social-services',
  'police-officer': 'justice',
  'probation-worker': 'justice',
  lawyer: 'justice',
  'court-expert': 'justice',
  'childs-spokesperson': 'justice',
  'other-professional': 'other',
  register: 'other',
  other: 'other',
  unknown: 'other',
};

/**
 * Tells where an informant stands to the child: what comes from one profession alone may be coloured by it.
 *
 * @param role - Role of the informant.
 * @returns The child itself, its family, its network, a profession, or `other`.
 * @throws `ResiliensError` `value-invalid` for a role that does not exist.
 * @example
 * ```ts
 * import { informantGroup } from 'resiliens';
 *
 * informantGroup('teacher'); // => 'education'
 * informantGroup('grandparent'); // => 'family'
 * ```
 * @since 0.1.0
 */
export const informantGroup = (role: InformantRole): InformantGroup => {
  if (Object.hasOwn(INFORMANT_GROUPS, role)) return INFORMANT_GROUPS[role];
  throw new ResiliensError('value-invalid', ['role'], { expected: Object.keys(INFORMANT_GROUPS) });
};
