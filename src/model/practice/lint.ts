import type { PlainDate } from '../dates.js';
import type { FactorCatalogue } from '../factor-catalogue.js';
import type { FollowUpOptions } from './due.js';
import type { MeasureCatalogue } from './measure/measure-catalogue.js';

/**
 * What reading a plan by its rules may be told; limits that no source sets can be changed.
 *
 * @since 0.1.0
 */
export interface LintOptions extends FollowUpOptions {
  /** The day to read the plan on. */
  readonly date: PlainDate;
  /** Most days a month in a visiting home that count as few; 2 unless told, the thesis's example. */
  readonly visitingLowDaysPerMonth?: number | undefined;
  /** Age in completed months below which a child counts as young; 48 unless told, after the thesis. */
  readonly youngChildMonths?: number | undefined;
  /** Months from which a grant of money runs long; 6 unless told, this library's own. */
  readonly longGrantMonths?: number | undefined;
  /** The measures, where they are not the shipped ones. */
  readonly measures?: MeasureCatalogue | undefined;
  /** The factor catalogue of the profile, where it is not the shipped one. */
  readonly catalogue?: FactorCatalogue<string> | undefined;
}
