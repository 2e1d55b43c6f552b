import { needArgument } from '../errors/need-argument.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import type { Condition, ConditionOutcome, CountCondition, LimitCondition } from '../model/condition.js';
import type { DetailRecord, Details } from '../model/detail.js';
import type { Truth } from '../model/truth.js';
import { and } from './and.js';
import { atLeast } from './at-least.js';
import { not } from './not.js';
import { or } from './or.js';

/**
 * Checks recorded details against a condition.
 *
 * `unknown` and what was not recorded leave a condition open, unless the rest settles it. Numbers are compared as they
 * stand: at a limit of 7, 7 is not more than the limit and 8 is. A list of records is counted as a range, from the
 * records that surely fulfil the condition to those that may; only a list that is said to be complete can fall short.
 *
 * @param condition - The condition.
 * @param details - The details of one observation; details that the condition does not name are not read.
 * @returns The truth by the details alone, the truth beside a statement that it holds, and which details were read,
 * recorded as unknown or not recorded.
 * @throws `ResiliensError` `value-invalid` where a detail is not of the kind that the condition reads, with the path
 * to it.
 * @example
 * ```ts
 * import { holds } from 'resiliens';
 *
 * const moderateOrSevere = { kind: 'is', detail: 'degree', in: ['moderate', 'severe'] } as const;
 *
 * holds(moderateOrSevere, { degree: 'severe' }).truth; // => 'yes'
 * holds(moderateOrSevere, { degree: 'mild' }).truth; // => 'no'
 * holds(moderateOrSevere, { degree: 'unknown' }).asStated; // => 'unknown'
 * holds(moderateOrSevere, {}); // => { truth: 'unknown', asStated: 'yes', read: [], unknown: [], missing: ['degree'] }
 * ```
 * @since 0.1.0
 */
export const holds = (condition: Condition, details: Details): ConditionOutcome => {
  needArgument(condition, 'condition', ['kind']);
  needArgument(details, 'details');
  const trail: Trail = { read: new Set(), unknown: new Set(), missing: new Set() };
  const { truth, asStated } = judge(condition, { details, path: [], statedAs: 'yes' }, trail);
  return {
    truth,
    asStated,
    read: [...trail.read],
    unknown: [...trail.unknown],
    missing: [...trail.missing],
  };
};

interface Trail {
  readonly read: Set<string>;
  readonly unknown: Set<string>;
  readonly missing: Set<string>;
}

interface Place {
  readonly details: Details;
  readonly path: readonly (string | number)[];
  /** What a statement that the whole holds says about this part; not asked inside a recorded list. */
  readonly statedAs: Truth;
}

interface Judgement {
  readonly truth: Truth;
  readonly asStated: Truth;
}

const judge = (condition: Condition, place: Place, trail: Trail): Judgement => {
  switch (condition.kind) {
    case 'all-of':
    case 'any-of': {
      const parts = condition.of.map((part) => judge(part, place, trail));
      const join = condition.kind === 'all-of' ? and : or;
      return {
        truth: join(parts.map((part) => part.truth)),
        asStated: join(parts.map((part) => part.asStated)),
      };
    }
    case 'not': {
      const part = judge(condition.of, { ...place, statedAs: not(place.statedAs) }, trail);
      return { truth: not(part.truth), asStated: not(part.asStated) };
    }
    case 'count':
      return judgeCount(condition, place, trail);
    case 'is':
      return judgeValue(condition.detail, place, trail, (value) => {
        if (typeof value !== 'string') throw wrongKind(place, condition.detail);
        return condition.in.includes(value);
      });
    default:
      return judgeValue(condition.detail, place, trail, (value) => {
        if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongKind(place, condition.detail);
        return withinLimit(condition, value);
      });
  }
};

const withinLimit = (condition: LimitCondition, value: number): boolean => {
  if (condition.kind === 'at-least') return value >= condition.limit;
  return condition.kind === 'more-than' ? value > condition.limit : value < condition.limit;
};

const judgeValue = (
  detail: string,
  place: Place,
  trail: Trail,
  test: (value: string | number | readonly DetailRecord[]) => boolean,
): Judgement => {
  const value = look(detail, place, trail);
  if (value === undefined) return { truth: 'unknown', asStated: place.statedAs };
  if (value === 'unknown') return { truth: 'unknown', asStated: 'unknown' };
  const truth = test(value) ? 'yes' : 'no';
  return { truth, asStated: truth };
};

const judgeCount = (condition: CountCondition, place: Place, trail: Trail): Judgement => {
  const records = look(condition.records, place, trail);
  if (records === undefined) return { truth: 'unknown', asStated: place.statedAs };
  if (records === 'unknown') return { truth: 'unknown', asStated: 'unknown' };
  if (!Array.isArray(records)) throw wrongKind(place, condition.records);
  const truths = records.map((record, index) => {
    const path = [...place.path, condition.records, index];
    if (typeof record !== 'object' || record === null) throw new ResiliensError('value-invalid', path);
    return judge(condition.where, { ...place, details: record, path }, trail).truth;
  });
  const enough = atLeast(condition.moreThan + 1, truths);
  const complete = judgeValue(condition.complete, place, trail, (value) => {
    if (typeof value !== 'string') throw wrongKind(place, condition.complete);
    return value === 'yes';
  }).truth;
  // More records than are listed could only add: a list that is not complete cannot fall short.
  const truth = enough === 'no' && complete !== 'yes' ? 'unknown' : enough;
  return { truth, asStated: truth };
};

const look = (detail: string, place: Place, trail: Trail): Details[string] => {
  const value = Object.hasOwn(place.details, detail) ? place.details[detail] : undefined;
  const name = [...place.path, detail].join('.');
  if (value === undefined) trail.missing.add(name);
  else if (value === 'unknown') trail.unknown.add(name);
  else trail.read.add(name);
  return value;
};

const wrongKind = (place: Place, detail: string): ResiliensError =>
  new ResiliensError('value-invalid', [...place.path, detail]);
