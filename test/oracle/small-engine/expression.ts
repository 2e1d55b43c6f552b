import type { Tokens } from './reader.js';
import { calculate, cast, compare, functions, type Value } from './values.js';

/** One row: columns by name. */
export type Row = ReadonlyMap<string, Value>;

/** A compiled expression, over the rows of a group: outside an aggregate it reads the first of them. */
export type Run = (rows: readonly Row[]) => Value;

/** Reads one expression, the loosest operator first. */
export const readExpression = (tokens: Tokens): Run => {
  let left = readAnd(tokens);
  while (tokens.takes('OR')) {
    const [a, b] = [left, readAnd(tokens)];
    left = (rows) => either(a(rows), () => b(rows));
  }
  return left;
};

const readAnd = (tokens: Tokens): Run => {
  let left = readNot(tokens);
  while (tokens.takes('AND')) {
    const [a, b] = [left, readNot(tokens)];
    left = (rows) => not(either(not(a(rows)), () => not(b(rows))));
  }
  return left;
};

const readNot = (tokens: Tokens): Run => {
  if (!tokens.takes('NOT')) return readComparison(tokens);
  const own = readNot(tokens);
  return (rows) => not(own(rows));
};

const truth = (value: Value): boolean | null => {
  if (value !== null && typeof value !== 'boolean') throw new Error(`no truth value: ${value}`);
  return value;
};

const not = (value: Value): boolean | null => {
  const own = truth(value);
  return own === null ? null : !own;
};

const either = (first: Value, second: () => Value): boolean | null => {
  if (truth(first) === true) return true;
  const other = truth(second());
  return other === true ? true : first === null || other === null ? null : false;
};

const readComparison = (tokens: Tokens): Run => {
  const left = readSum(tokens);
  const sign = tokens.takesOneOf(['=', '<>', '<=', '>=', '<', '>']);
  if (sign !== null) {
    const right = readSum(tokens);
    return (rows) => compare(sign, left(rows), right(rows));
  }
  if (tokens.takesOneOf(['~', 'RLIKE']) !== null) {
    const pattern = readSum(tokens);
    return (rows) => functions['match']?.([left(rows), pattern(rows)]) ?? null;
  }
  if (tokens.takes('IS')) {
    tokens.must('NULL');
    return (rows) => left(rows) === null;
  }
  if (!tokens.takes('IN')) return left;
  const list = readArguments(tokens);
  return (rows) => {
    const value = left(rows);
    return value === null ? null : list.some((own) => compare('=', value, own(rows)) === true);
  };
};

const readSum = (tokens: Tokens): Run =>
  readChain(tokens, ['+', '-'], (own) => readChain(own, ['*', '/'], readSigned));

const readChain = (tokens: Tokens, signs: readonly string[], read: (tokens: Tokens) => Run): Run => {
  let left = read(tokens);
  for (let sign = tokens.takesOneOf(signs); sign !== null; sign = tokens.takesOneOf(signs)) {
    const [a, own, b] = [left, sign, read(tokens)];
    left = (rows) => calculate(own, a(rows), b(rows));
  }
  return left;
};

const readSigned = (tokens: Tokens): Run => {
  if (!tokens.takes('-')) return readSingle(tokens);
  const own = readSingle(tokens);
  return (rows) => calculate('*', -1n, own(rows));
};

const readArguments = (tokens: Tokens): readonly Run[] => {
  tokens.must('(');
  const list = tokens.list(() => readExpression(tokens));
  tokens.must(')');
  return list;
};

const readSingle = (tokens: Tokens): Run => {
  const { kind, text } = tokens.next();
  if (kind === 'text') return () => text;
  if (kind === 'number') {
    const value = /^\d+$/.test(text) ? BigInt(text) : Number(text);
    return () => value;
  }
  if (kind === 'sign' && text === '(') {
    const own = readExpression(tokens);
    tokens.must(')');
    return own;
  }
  if (text === 'NULL') return () => null;
  if (text === 'CASE') return readCase(tokens);
  if (text === 'CAST' || text === 'TRY_CAST') return readCast(tokens, text === 'CAST');
  if (kind === 'word' && tokens.sees('(')) return readCall(tokens, text);
  if (kind === 'sign') throw new Error(`unexpected ${text}`);
  return columnOf(tokens.takes('.') ? tokens.name() : text);
};

const columnOf =
  (name: string): Run =>
  ([row]) => {
    const value = row?.get(name);
    if (value === undefined) throw new Error(`no column ${name}`);
    return value;
  };

const readCase = (tokens: Tokens): Run => {
  const cases: (readonly [test: Run, value: Run])[] = [];
  while (tokens.takes('WHEN')) {
    const test = readExpression(tokens);
    tokens.must('THEN');
    cases.push([test, readExpression(tokens)]);
  }
  const last = tokens.takes('ELSE') ? readExpression(tokens) : (): Value => null;
  tokens.must('END');
  if (cases.length === 0) throw new Error('CASE without WHEN');
  return (rows) => (cases.find(([test]) => truth(test(rows)) === true)?.[1] ?? last)(rows);
};

const TYPES = ['INTEGER', 'DOUBLE', 'double precision', 'Float64', 'Int64'];

const readCast = (tokens: Tokens, isStrict: boolean): Run => {
  tokens.must('(');
  const own = readExpression(tokens);
  tokens.must('AS');
  const type = tokens.takes('double') ? `double ${tokens.next().text}` : tokens.next().text;
  tokens.must(')');
  if (!TYPES.includes(type)) throw new Error(`no type ${type}`);
  const wanted = type === 'Int64' ? 'INTEGER' : type;
  return isStrict
    ? (rows) => cast(own(rows), wanted)
    : (rows) => functions['tryDouble']?.([own(rows)]) ?? null;
};

const readCall = (tokens: Tokens, name: string): Run => {
  const list = readArguments(tokens);
  const [first] = list;
  if (name === 'SUM' || name === 'MAX') {
    const join = (all: Value, next: Value): Value =>
      name === 'SUM' ? calculate('+', all, next) : compare('>', next, all) === true ? next : all;
    return (rows) => {
      const values: Value[] = rows.map((row) => first?.([row]) ?? null).filter((value) => value !== null);
      return values.length === 0 ? null : values.reduce(join);
    };
  }
  const own = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (own === undefined) throw new Error(`no function ${name}`);
  return (rows) => own(list.map((value) => value(rows)));
};
