/** A value of the engine: whole numbers are `bigint`, floating-point numbers `number`. */
export type Value = bigint | number | string | boolean | null;

/** Most that a whole number of four bytes holds. */
const LARGEST = 2n ** 31n - 1n;

const isNumeric = (value: Value): value is bigint | number =>
  typeof value === 'bigint' || typeof value === 'number';

/** A whole number, which must fit in four bytes as it does in the narrowest engine. */
const whole = (value: bigint): bigint => {
  if (value > LARGEST || value < -LARGEST) throw new Error(`out of range: ${value}`);
  return value;
};

interface Operation {
  readonly whole: (a: bigint, b: bigint) => bigint;
  readonly floating: (a: number, b: number) => number;
}

const operations: Readonly<Record<string, Operation>> = {
  '+': { whole: (a, b) => a + b, floating: (a, b) => a + b },
  '-': { whole: (a, b) => a - b, floating: (a, b) => a - b },
  '*': { whole: (a, b) => a * b, floating: (a, b) => a * b },
  '/': { whole: (a, b) => a / b, floating: (a, b) => a / b },
};

/** Adds, subtracts, multiplies or divides; whole numbers stay whole, and nothing is divided by 0. */
export const calculate = (sign: string, a: Value, b: Value): Value => {
  if (a === null || b === null) return null;
  const own = operations[sign];
  if (own === undefined || !isNumeric(a) || !isNumeric(b)) throw new Error(`${typeof a} ${sign} ${typeof b}`);
  if (sign === '/' && Number(b) === 0) throw new Error('division by 0');
  return typeof a === 'bigint' && typeof b === 'bigint'
    ? whole(own.whole(a, b))
    : own.floating(Number(a), Number(b));
};

/** Compares two texts or two numbers; `null` where one of them is missing. */
export const compare = (sign: string, a: Value, b: Value): boolean | null => {
  if (a === null || b === null) return null;
  if (!(isNumeric(a) && isNumeric(b)) && typeof a !== typeof b)
    throw new Error(`${typeof a} ${sign} ${typeof b}`);
  const [x, y] = isNumeric(a) ? [Number(a), Number(b)] : [a, b];
  switch (sign) {
    case '=':
      return x === y;
    case '<>':
      return x !== y;
    case '<':
      return x < y;
    case '>':
      return x > y;
    case '<=':
      return x <= y;
    default:
      return x >= y;
  }
};

/** A number of a certain type. */
export const cast = (value: Value, type: string): Value => {
  if (value === null) return null;
  if (typeof value === 'boolean' || (typeof value === 'string' && !/^-?[\d.]+(e[-+]?\d+)?$/i.test(value)))
    throw new Error(`no number: ${value}`);
  const number = Number(value);
  if (type !== 'INTEGER') return number;
  if (!Number.isInteger(number)) throw new Error(`not whole: ${number}`);
  return whole(BigInt(number));
};

const each = (values: readonly Value[]): readonly (bigint | number)[] =>
  values.map((value) => {
    if (!isNumeric(value)) throw new Error(`no number: ${value}`);
    return value;
  });

const extreme = (values: readonly Value[], beats: (a: Value, b: Value) => boolean | null): Value =>
  each(values).reduce((best, next) => (beats(next, best) === true ? next : best));

const floating =
  (change: (value: number) => number) =>
  ([value]: readonly Value[]): Value =>
    value === null ? null : change(Number(each([value as Value])[0]));

const matches = ([text, pattern]: readonly Value[]): Value =>
  text === null ? null : new RegExp(String(pattern)).test(String(text));

const toNumberOrNull = ([text]: readonly Value[]): Value =>
  text === null || String(text).trim() === '' || Number.isNaN(Number(text)) ? null : Number(text);

/** The functions that statements may call; any other is an error. */
export const functions: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  LEAST: (values) => extreme(values, (a, b) => compare('<', a, b)),
  GREATEST: (values) => extreme(values, (a, b) => compare('>', a, b)),
  ABS: floating(Math.abs),
  FLOOR: floating(Math.floor),
  CEIL: floating(Math.ceil),
  toInt64: ([value]) => cast(value as Value, 'INTEGER'),
  toFloat64OrNull: toNumberOrNull,
  tryDouble: toNumberOrNull,
  regexp_full_match: matches,
  match: matches,
};
