import { readInput } from '../../assessment/edits/ground.js';
import { readDay } from '../../assessment/read-date.js';
import { readSomeText, readWhole } from '../../document/readers.js';
import { type Reader, refusal } from '../../document/reading.js';
import type { ShapeOf } from '../../document/shape.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { ClosedDay, DeadlineOptions, DeadlineOverride } from '../../model/practice/deadline.js';
import type { DeadlineKey, DeadlineSpan } from '../../model/practice/deadline-rule.js';

/** Options with every gap filled, except that no date may be given. */
export type FilledOptions = {
  readonly [Name in Exclude<keyof DeadlineOptions, 'date' | 'holidays'>]-?: NonNullable<
    DeadlineOptions[Name]
  >;
} & { readonly date: string | null; readonly holidays: ReadonlySet<ClosedDay> };

type Words<T extends string> = Readonly<Record<T, unknown>>;

const DEADLINE_KEYS: Words<DeadlineKey> = {
  'report-review': 1,
  'reporter-receipt': 1,
  'reporter-outcome': 1,
  'investigation-ordinary': 1,
  'investigation-extended': 1,
  'reopen-after-refusal': 1,
  'ordered-measure': 1,
  'ordered-day-care': 1,
  'ordered-parent-child-centre': 1,
  'assessment-in-centre': 1,
  'parent-support-without-child-consent': 1,
  'acute-care-order': 1,
  'moving-ban': 1,
  'acute-institution': 1,
  'acute-trafficking': 1,
  'acute-travel-ban': 1,
  'contact-stop': 1,
  'board-control-of-acute': 1,
  'care-order-execution': 1,
  'care-order-revocation-bar': 1,
  'institution-review': 1,
  'follow-up-after-revocation': 1,
  'plan-evaluation': 1,
  appeal: 1,
  'aftercare-end': 1,
};
const UNITS: Words<DeadlineSpan['unit']> = { hours: 1, days: 1, weeks: 1, months: 1, years: 1 };
const LAWS: Words<DeadlineOverride['legalBasis']['law']> = { BVL: 1, BVL2021: 1, BL1981: 1, other: 1 };
const POLICIES: Words<NonNullable<DeadlineOptions['policy']>> = { act: 1, 'register-check': 1 };
const EXTENDED: Words<NonNullable<DeadlineOptions['extendedFrom']>> = {
  'from-week-limit': 1,
  'from-receipt': 1,
};
const EVALUATIONS: Words<NonNullable<DeadlineOptions['evaluations']>> = {
  quarterly: 1,
  'half-yearly': 1,
  monthly: 1,
};

/** Longest time limit that may be set: a hundred years of days. */
const MOST = 36_525;

const readPart: Reader = (value, reading) => {
  if (typeof value === 'string' && /^[1-9]\d{0,2}[a-z]{0,2}$/.test(value)) return value;
  throw refusal(reading, 'value-invalid', { expected: 'legal-part' });
};

const readLetter: Reader = (value, reading) => {
  if (typeof value === 'string' && /^[a-z]$/.test(value)) return value;
  throw refusal(reading, 'value-invalid', { expected: 'legal-part' });
};

const readClosed: Reader = (value, reading) =>
  value === 'saturday' || value === 'sunday' ? value : readDay(value, reading);

const OVERRIDE: ShapeOf<DeadlineOverride> = {
  required: {
    key: { oneOf: DEADLINE_KEYS },
    rule: {
      required: { count: (value, reading) => readWhole(value, reading, 1, MOST), unit: { oneOf: UNITS } },
      optional: {},
    },
    legalBasis: {
      required: { law: { oneOf: LAWS }, chapter: readPart },
      optional: {
        section: readPart,
        subsections: { list: readPart },
        letters: { list: readLetter },
        sentences: { list: readPart },
      },
    },
    from: readDay,
    reason: readSomeText,
  },
  optional: { to: readDay },
};

const OPTIONS: ShapeOf<DeadlineOptions> = {
  required: {},
  optional: {
    policy: { oneOf: POLICIES },
    extendedFrom: { oneOf: EXTENDED },
    evaluations: { oneOf: EVALUATIONS },
    overrides: { list: OVERRIDE },
    holidays: { list: readClosed },
    date: readDay,
  },
};

/**
 * Reads the options of time limits and fills what was left out.
 *
 * @throws `ResiliensError` `key-unknown`, `value-invalid`, `number-invalid`, `date-impossible` or `date-order` with the path.
 */
export const readDeadlineOptions = (options: DeadlineOptions): FilledOptions => {
  const given = readInput<DeadlineOptions>(OPTIONS, options, 'options');
  for (const [place, { from, to }] of (given.overrides ?? []).entries()) {
    if (to === undefined || from <= to) continue;
    throw new ResiliensError('date-order', ['options', 'overrides', place, 'to'], {
      at: to,
      notBefore: from,
    });
  }
  return {
    policy: given.policy ?? 'act',
    extendedFrom: given.extendedFrom ?? 'from-week-limit',
    evaluations: given.evaluations ?? 'quarterly',
    overrides: given.overrides ?? [],
    holidays: new Set(given.holidays),
    date: given.date ?? null,
  };
};
