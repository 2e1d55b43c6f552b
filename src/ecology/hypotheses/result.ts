import type { HypothesisId, HypothesisResult } from '../../model/ecology/hypothesis.js';
import type { Truth } from '../../model/truth.js';

/** The words for what a truth value says about a description. */
export const asResult = (truth: Truth): HypothesisResult['result'] => {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'holds' : 'does-not-hold';
};

/** A result; what is not said is empty. What links give depends on who the child is, so that every hypothesis about them is guarded. */
export const result = (
  hypothesis: HypothesisId,
  answer: HypothesisResult['result'],
  more: Partial<Omit<HypothesisResult, 'hypothesis' | 'result'>> = {},
): HypothesisResult => ({
  hypothesis,
  about: [],
  result: answer,
  value: null,
  basedOn: [],
  unknown: [],
  guards: hypothesis.startsWith('meso.') ? ['meso.curvilinear'] : [],
  ...more,
});
