import { and } from '../../logic/and.js';
import { dayNumbers } from '../../logic/day-number.js';
import { or } from '../../logic/or.js';
import type { EcologyEvent } from '../../model/ecology/event.js';
import type { HypothesisResult } from '../../model/ecology/hypothesis.js';
import type { Truth } from '../../model/truth.js';
import type { Ground } from '../signals/rule.js';
import { accompanied } from '../signals/rules/time.js';
import { asResult, result } from './result.js';

/** Hypotheses about the child's entries into settings up to the day. */
export const entryHypotheses = (ground: Ground): HypothesisResult[] => {
  const { view } = ground;
  const entries = view.ecology.events.filter(
    ({ kind, refs, date }) =>
      kind === 'setting-entry' &&
      refs.includes(view.ecology.focalPersonId) &&
      dayNumbers(date)[0] <= view.day,
  );
  if (entries.length === 0) {
    return [
      result('meso.entry-accompanied', 'not-applicable'),
      result('meso.prior-information', 'not-applicable'),
    ];
  }
  return entries.flatMap((event) => {
    const about = [event.id];
    const answer = (hypothesis: HypothesisResult['hypothesis'], truth: Truth): HypothesisResult =>
      result(hypothesis, asResult(truth), {
        about,
        basedOn: about,
        unknown: truth === 'unknown' ? about : [],
      });
    return [
      answer('meso.entry-accompanied', accompanied(ground, event)),
      answer('meso.prior-information', informed(event)),
    ];
  });
};

/** Whether the child and both settings were prepared; to have been there on trial is to know. */
const informed = ({ preparation = {} }: EcologyEvent): Truth => {
  const { child = 'unknown', sender = 'unknown', receiver = 'unknown', trialVisit = 'unknown' } = preparation;
  return and([or([child, trialVisit]), sender, receiver]);
};
