import type { ConditionTarget } from '../macro-condition.js';
import type { SystemBuilder } from './ecology-builder.js';

/**
 * Describes a pattern that lies over the rest. Each step returns a new builder; the one before stays as it was.
 *
 * @since 0.1.0
 */
export interface MacrosystemBuilder extends SystemBuilder {
  /**
   * Says what it touches; at least one is needed.
   *
   * @param ref - Id of what it touches.
   * @param effect - What it does there.
   * @returns A new builder.
   */
  affects(ref: string, effect: ConditionTarget['effect']): MacrosystemBuilder;
}
