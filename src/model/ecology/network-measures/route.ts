import type { Truth } from '../../truth.js';

/**
 * Whether those who carry a link stand in the family's own sphere or in that of services.
 *
 * @since 0.1.0
 */
export type RouteSphere = 'informal' | 'formal' | 'mixed' | 'unknown';

/**
 * One way in which two settings of the child are joined: persons who are all needed for it.
 *
 * @since 0.1.0
 */
export interface Route {
  /** Ids of the persons; `null` where nobody has named them. */
  readonly carriers: readonly string[] | null;
  /** Ids of the link records behind it; empty where it follows from taking part alone. */
  readonly links: readonly string[];
  /** Where the carriers stand. */
  readonly sphere: RouteSphere;
  /** Whether all five facts of a supportive link hold. */
  readonly supportive: Truth;
}

/**
 * A person without whom settings of the child would no longer hang together.
 *
 * @since 0.1.0
 */
export interface CutPerson {
  /** Id of the person. */
  readonly person: string;
  /** `definite` also where every pair that nobody looked into were joined by somebody else. */
  readonly certainty: 'definite' | 'possible';
  /** Into how many groups the settings fall without this person. */
  readonly componentsAfterRemoval: number;
  /** The groups, as ids of settings. */
  readonly separates: readonly (readonly string[])[];
}
