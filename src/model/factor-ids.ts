/**
 * Ids of the risk factors of the Kvello-style catalogue, in its order.
 *
 * @since 0.1.0
 */
export type RiskFactorId =
  | 'parental-mental-disorder'
  | 'prolonged-high-conflict'
  | 'parent-adverse-childhood'
  | 'poor-or-harmful-care'
  | 'family-violence'
  | 'parental-criminality'
  | 'parental-substance-misuse'
  | 'separation-from-mother'
  | 'parental-worklessness'
  | 'frequent-moves'
  | 'parental-separation'
  | 'parent-new-partner'
  | 'unsettled-residency'
  | 'stigma-exposure'
  | 'burdened-neighbourhood'
  | 'poor-kindergarten-or-school'
  | 'preterm-low-birth-weight'
  | 'developmental-disability'
  | 'impulsive-inattentive'
  | 'shy-withdrawn'
  | 'serious-somatic-illness'
  | 'maltreatment-or-abuse'
  | 'bereavement'
  | 'relationship-breaks'
  | 'bullying'
  | 'peer-relationship-problems'
  | 'weak-social-skills'
  | 'language-difficulties'
  | 'high-aggression'
  | 'child-mental-disorder'
  | 'acting-out'
  | 'child-substance-use';

/**
 * Ids of the protective factors of the Kvello-style catalogue, in its order.
 *
 * @since 0.1.0
 */
export type ProtectiveFactorId =
  | 'age-adequate-competence'
  | 'even-temperament'
  | 'interests-mastery'
  | 'meaning-coherence'
  | 'future-optimism'
  | 'positive-self-image'
  | 'creativity'
  | 'innate-robustness'
  | 'secure-adult-relationship'
  | 'good-enough-care-from-one-parent'
  | 'supportive-network'
  | 'good-friends'
  | 'sibling-support'
  | 'good-kindergarten-or-school';

/**
 * Ids of all factors of the Kvello-style catalogue.
 *
 * @since 0.1.0
 */
export type FactorId = RiskFactorId | ProtectiveFactorId;

/**
 * Ids of items that belong to the checklist without being factors.
 *
 * @since 0.1.0
 */
export type ExtraItemId = 'impulsive-inattentive-linked-to-disability';
