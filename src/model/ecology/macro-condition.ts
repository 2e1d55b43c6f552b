import type { DatedRecord } from './record.js';

/**
 * What a condition touches, and how.
 *
 * @since 0.1.0
 */
export interface ConditionTarget {
  /** Id of a setting, link, influence, participation, activity, dyad or measure. */
  readonly ref: string;
  /** What it does there. */
  readonly effect: 'eases' | 'strains' | 'mixed' | 'unknown';
}

/**
 * A pattern that lies over the other systems: law, economy, norms. It acts on what it targets, not on the child.
 *
 * @since 0.1.0
 */
export interface MacroCondition extends DatedRecord {
  /** What kind of pattern it is. */
  readonly domain:
    | 'law'
    | 'economy'
    | 'labour-market'
    | 'service-organisation'
    | 'culture'
    | 'religion'
    | 'norms'
    | 'policy'
    | 'other';
  /** What it is. */
  readonly label: string;
  /** Where it holds, as a code. */
  readonly jurisdiction?: string | undefined;
  /** What it touches; at least one. */
  readonly targets: readonly ConditionTarget[];
  /** Area of an official assessment triangle it is filed under, as a code. */
  readonly triangleArea?: string | undefined;
}
