import type { NeedId } from '../../ecology/measure-kind.js';
import type { Words } from '../../language.js';
import type { Cited } from './measure-parts.js';

/**
 * A need that no factor stands for, in words; it is never counted as a risk.
 *
 * @since 0.1.0
 */
export interface Need {
  /** Kebab-case id. */
  readonly id: NeedId;
  /** Name. */
  readonly label: Words;
  /** Nearest theme codes of the register. */
  readonly themes: readonly string[];
  /** Where it is found. */
  readonly sources: Cited;
}
