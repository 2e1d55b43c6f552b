/**
 * One resilience model as a way of reading one child: what it would point to, never what to do.
 *
 * @since 0.1.0
 */
export interface ModelReading {
  /** The model, as the thesis names the three. */
  readonly model: 'compensation' | 'protection' | 'challenge';
  /** What it points to: each with the facts, as ids. */
  readonly points: readonly {
    /** What the ids have in common. */
    readonly about:
      | 'unbuffered-risk'
      | 'functioning-below'
      | 'protection-present'
      | 'protection-to-build'
      | 'conditions-at-home'
      | 'risks-together'
      | 'functioning-in-spite';
    /** Ids of factors or areas. */
    readonly ids: readonly string[];
  }[];
}
