/**
 * Where a factor has its main home; groups are not exclusive.
 *
 * @since 0.1.0
 */
export type FactorGroup = 'family' | 'wider-system' | 'child' | 'relation' | 'network';

/**
 * A level of Bronfenbrenner's model; `individual` is the child itself.
 *
 * @since 0.1.0
 */
export type SystemLevel = 'individual' | 'micro' | 'meso' | 'exo' | 'macro' | 'chrono';

/**
 * Whether a matter can be seen from outside, lies underneath, or shows in the interplay between people.
 *
 * @since 0.1.0
 */
export type Observability = 'observable' | 'underlying' | 'interaction';

/**
 * Whether a matter can change: `static` cannot, `dynamic` can, `historic` has happened and can only be worked with.
 *
 * @since 0.1.0
 */
export type Dynamics = 'static' | 'dynamic' | 'historic';

/**
 * What kind of cause a factor belongs to; a tag without any rule behind it.
 *
 * @since 0.1.0
 */
export type FactorNature = 'genetic' | 'biological' | 'mental' | 'environmental' | 'social';

/**
 * Whose condition it is: `parent` means that one carer is enough, `parents` the couple, `close-person` anyone close.
 *
 * @since 0.1.0
 */
export type FactorSubject =
  | 'child'
  | 'parent'
  | 'parents'
  | 'mother'
  | 'family'
  | 'sibling'
  | 'close-person'
  | 'place'
  | 'network';

/**
 * Where a factor stands in its list. `confirmed` means confirmed as an item of a published list with this group structure
 * and numbering, neither validated nor official; `provisional` found in a published mixed list; `proposed` ours, or found
 * with weak signs of belonging.
 *
 * @since 0.1.0
 */
export type FactorStatus = 'confirmed' | 'provisional' | 'proposed';

/**
 * This library's estimate that an item belongs to the list it is modelled on.
 *
 * @since 0.1.0
 */
export type Membership = 'high' | 'medium-high' | 'medium' | 'low-medium' | 'low' | 'none';
