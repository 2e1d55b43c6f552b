/**
 * Limits that keep a hostile document from doing harm; what is beyond them is refused with `limit-exceeded`.
 *
 * @since 0.1.0
 */
export interface EcologyLimits {
  /** Most persons; without it 2 000. */
  readonly maxPersons?: number | undefined;
  /** Most settings; without it 500. */
  readonly maxSettings?: number | undefined;
  /** Most records in all other lists together; without it 20 000. */
  readonly maxRecords?: number | undefined;
  /** Most persons in the chain of an influence or a link; without it 6. */
  readonly maxChain?: number | undefined;
  /** Longest text in UTF-16 code units; without it 10 000. */
  readonly maxText?: number | undefined;
}

/**
 * How an ecology is checked.
 *
 * @since 0.1.0
 */
export interface EcologyCheckOptions {
  /** Limits for its size, where the usual ones do not fit. */
  readonly limits?: EcologyLimits | undefined;
  /** Whether a record without a source is an error; without it only a finding says so. */
  readonly requireSources?: boolean | undefined;
}

/**
 * What the findings, measures, hypotheses and signals of an ecology may be told. A limit without a default is one for which
 * no source gives a number: until it is set, what needs it stays unknown.
 *
 * @since 0.1.0
 */
export interface EcologyOptions {
  /** How old, in days, a mark that something was looked into may be; no default: marks do not lapse. */
  readonly markMaxAgeDays?: number | undefined;
  /** Months before the date in which changes are counted; 12 unless told, a choice of this project. */
  readonly transitionWindowMonths?: number | undefined;
  /** How many changes in that time are asked about; no default. */
  readonly transitionCount?: number | undefined;
  /** How old, in days, a last contact may be and still count as recent; no default. */
  readonly communicationRecencyDays?: number | undefined;
  /** How old, in days, knowledge may be and still count as kept up; no default. */
  readonly knowledgeMaxAgeDays?: number | undefined;
  /** The most informal ties that count as a small network; no default. */
  readonly smallInformalNetwork?: number | undefined;
  /** From how many persons on a path is called long; no default. */
  readonly longPathPersons?: number | undefined;
  /** The most days a month in a visiting home that are asked about; 2 unless told, the thesis's example and no limit. */
  readonly visitingLowDaysPerMonth?: number | undefined;
  /** Age in completed months below which a child counts as young; 48 unless told, after the thesis. */
  readonly youngChildMonths?: number | undefined;
}
