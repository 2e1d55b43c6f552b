import type { HypothesisId, HypothesisResult } from '../../model/ecology/hypothesis.js';
import type { Words } from '../../model/language.js';
import type { Truth } from '../../model/truth.js';

/** The words for what a truth value says about a description. */
export const asResult = (truth: Truth): HypothesisResult['result'] => {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'holds' : 'does-not-hold';
};

/** A result; what is not said is empty. */
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
  guards: hypothesis.startsWith('meso.') ? [FADING] : [],
  ...more,
});

/** The guard that every hypothesis about links carries: what they give depends on who the child is. */
const FADING: Words = {
  en: 'Links are thought to help most the young, the unsure and the ill; with age and confidence the gain may shrink or turn.',
  nb: 'Forbindelser antas å hjelpe mest de yngste, de utrygge og de syke; med alder og trygghet kan gevinsten minke eller snu.',
  nn: 'Forbindingar er tenkte å hjelpe mest dei yngste, dei utrygge og dei sjuke; med alder og tryggleik kan gevinsten minke eller snu.',
};
