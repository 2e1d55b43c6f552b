import { isOwn } from '../../document/own.js';
import { needArgument } from '../../errors/need-argument.js';
import type { Assessment } from '../../model/assessment.js';
import type { AnswerOptions } from '../../model/assessment-answers.js';
import type { Instrument } from '../../model/instrument.js';
import { checkAssessment } from '../check.js';
import { type ReadItem, readItems } from './read-item.js';
import { checkReadingNames } from './readings.js';
import { openView, type View } from './view.js';

/** An assessment read for one instrument on one day: answers, sums and contradictions are all drawn from it. */
export interface ReadAssessment {
  readonly view: View;
  /** Items with observations, in the order of the instrument. */
  readonly items: ReadonlyMap<string, ReadItem>;
}

/** Checks what a caller gave and reads it, or throws the coded error that says why it cannot be read. */
export const readFor = (
  assessment: Assessment,
  instrument: Instrument,
  options: AnswerOptions,
): ReadAssessment => {
  needArgument(options, 'options');
  needArgument(instrument, 'instrument', ['items']);
  return readChecked(trusted(assessment, options.limits), instrument, options);
};

/** The assessment checked, unless an edit of this library made it. */
export const trusted = (assessment: Assessment, limits: AnswerOptions['limits']): Assessment =>
  isOwn(assessment) ? assessment : checkAssessment(assessment, limits);

/** Reads a checked assessment for an instrument: once for all that is drawn from it. */
export const readChecked = (
  assessment: Assessment,
  instrument: Instrument,
  options: AnswerOptions,
): ReadAssessment => {
  const view = openView(assessment, instrument, options);
  checkReadingNames(view);
  return { view, items: readItems(view) };
};
