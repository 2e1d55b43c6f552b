/**
 * The field that a professional informant looks from; every profession colours what it reports.
 *
 * @since 0.1.0
 */
export type Profession = 'education' | 'health' | 'child-welfare' | 'social-services' | 'justice';

/**
 * Where an informant stands to the child: the child itself, its family, its network, a profession, or none of these.
 *
 * @since 0.1.0
 */
export type InformantGroup = 'child' | 'family' | 'network' | Profession | 'other';

/**
 * Who gave a piece of information, as a role: never a name.
 *
 * @since 0.1.0
 */
export type InformantRole =
  | 'child'
  | 'mother'
  | 'father'
  | 'parent'
  | 'step-parent'
  | 'foster-parent'
  | 'guardian'
  | 'sibling'
  | 'grandparent'
  | 'other-kin'
  | 'friend'
  | 'neighbour'
  | 'visiting-home-carer'
  | 'support-person'
  | 'leisure-leader'
  | 'kindergarten-teacher'
  | 'teacher'
  | 'school-assistant'
  | 'after-school-worker'
  | 'special-needs-educator'
  | 'educational-psychologist'
  | 'midwife'
  | 'public-health-nurse'
  | 'general-practitioner'
  | 'paediatrician'
  | 'nurse'
  | 'dental-worker'
  | 'child-mental-health-worker'
  | 'adult-mental-health-worker'
  | 'addiction-worker'
  | 'psychologist'
  | 'child-welfare-worker'
  | 'residential-worker'
  | 'family-guidance-worker'
  | 'child-welfare-expert'
  | 'social-services-worker'
  | 'family-counsellor'
  | 'crisis-centre-worker'
  | 'refugee-services-worker'
  | 'police-officer'
  | 'probation-worker'
  | 'lawyer'
  | 'court-expert'
  | 'childs-spokesperson'
  | 'other-professional'
  | 'register'
  | 'other'
  | 'unknown';

/**
 * Who wrote, decided or changed something, as a role: never a name.
 *
 * @since 0.1.0
 */
export type AuthorRole =
  | InformantRole
  | 'child-welfare-leader'
  | 'board'
  | 'court'
  | 'researcher'
  | 'importing-system';

/**
 * Whom a statement about a carer is about, as a role.
 *
 * @since 0.1.0
 */
export type CarerRole =
  | 'mother'
  | 'father'
  | 'parent'
  | 'step-parent'
  | 'foster-parent'
  | 'grandparent'
  | 'other-carer'
  | 'unknown';
