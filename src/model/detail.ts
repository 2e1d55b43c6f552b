import type { Words } from './language.js';

/**
 * Something about a matter that is either so or not: recorded as `yes`, `no` or `unknown`.
 *
 * @since 0.1.0
 */
export interface YesNoDetail {
  /** The kind of detail. */
  readonly kind: 'yes-no';
  /** Kebab-case id, unique within its factor or record. */
  readonly id: string;
  /** What is recorded. */
  readonly label: Words;
}

/**
 * One value of a {@link ChoiceDetail}.
 *
 * @since 0.1.0
 */
export interface DetailOption {
  /** Kebab-case id, which is also the value; never `unknown`, which every detail takes. */
  readonly id: string;
  /** What the value means. */
  readonly label: Words;
}

/**
 * Something that is one of a few values: recorded as the id of one of them, or `unknown`.
 *
 * @since 0.1.0
 */
export interface ChoiceDetail {
  /** The kind of detail. */
  readonly kind: 'choice';
  /** Kebab-case id, unique within its factor or record. */
  readonly id: string;
  /** What is recorded. */
  readonly label: Words;
  /** The values, in the order in which they are offered; at least two. */
  readonly options: readonly DetailOption[];
}

/**
 * A number that is recorded as such, or `unknown`.
 *
 * @since 0.1.0
 */
export interface NumberDetail {
  /** The kind of detail. */
  readonly kind: 'number';
  /** Kebab-case id, unique within its factor or record. */
  readonly id: string;
  /** What is recorded. */
  readonly label: Words;
  /** Whether it is an age of the child, which cannot lie ahead of the day, or how long something lasted. */
  readonly measures: 'age' | 'duration';
  /** What it is counted in; whole units. */
  readonly unit: 'months' | 'days';
  /** Smallest number that may be recorded. */
  readonly min: number;
}

/**
 * A list of records of one kind, such as moves; each record has its own details.
 *
 * @since 0.1.0
 */
export interface RecordsDetail {
  /** The kind of detail. */
  readonly kind: 'records';
  /** Kebab-case id, unique within its factor. */
  readonly id: string;
  /** What is listed. */
  readonly label: Words;
  /** What each record holds. */
  readonly fields: readonly (YesNoDetail | ChoiceDetail | NumberDetail)[];
}

/**
 * What may be recorded about a factor beside the answer itself.
 *
 * @since 0.1.0
 */
export type DetailSpec = YesNoDetail | ChoiceDetail | NumberDetail | RecordsDetail;

/**
 * One record in a list of records: detail id to value, a missing key where nothing was recorded.
 *
 * @since 0.1.0
 */
export type DetailRecord = Readonly<Record<string, string | number | undefined>>;

/**
 * Details as an observation holds them: detail id to value, a missing key where nothing was recorded.
 *
 * `unknown` says that it was asked and could not be settled, of every kind of detail.
 *
 * @since 0.1.0
 */
export type Details = Readonly<Record<string, string | number | readonly DetailRecord[] | undefined>>;
