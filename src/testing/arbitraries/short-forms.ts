import { drawCompany, drawMissing } from './aggregates.js';
import { type Made, numberIn, type Scope, tidy } from './scope.js';

const truth = (value: Made['value']): Made => ({ value, low: 0, high: 1, truth: true });

/** One of the short forms that normalization removes. */
export const drawShortForm = (scope: Scope, part: () => Made): Made => {
  const forms = [drawCount, drawSome, drawScale, ...(scope.has('falling') ? [drawNot, drawBetween] : [])];
  return scope.draw.oneOf(forms)(scope, part);
};

const drawNot = (_scope: Scope, part: () => Made): Made => truth({ not: part().value });

/** Of an item, which becomes one table, a range that holds some of its answers and leaves its lowest out. */
const drawBetween = (scope: Scope, part: () => Made): Made => {
  const of = part();
  const item = scope.items.find(({ id }) => id === of.value);
  const width = scope.draw.whole(0, 2);
  if (item?.kind === 'ordinal' || (item?.kind === 'numeric' && item.step !== null)) {
    const second =
      item.kind === 'ordinal' ? (item.values[1] as number) : tidy(item.min + (item.step as number));
    return truth({ between: of.value, from: second, to: tidy(second + width) });
  }
  const from = numberIn(scope, of.low, of.high);
  return truth({ between: of.value, from, to: tidy(from + width) });
};

const drawCount = (scope: Scope, part: () => Made): Made => {
  const { members, parts } = drawCompany(scope, part);
  const missing = drawMissing(
    scope,
    parts.map(({ value }) => truth(value)),
  );
  return {
    value: {
      count: members,
      ...(scope.draw.chance(5) ? { atLeast: scope.draw.whole(0, 2) } : {}),
      ...missing,
    },
    low: 0,
    high: parts.length,
    truth: false,
  };
};

const drawSome = (scope: Scope, part: () => Made): Made => {
  const { members, parts } = drawCompany(scope, part);
  return truth({ some: members, atLeast: scope.draw.whole(1, parts.length), ...drawMissing(scope, parts) });
};

const drawScale = (scope: Scope, part: () => Made): Made => {
  const of = part();
  const by = scope.draw.oneOf([
    2,
    1,
    ...(scope.has('falling') ? [-1] : []),
    ...(scope.has('decimals') ? [0.5] : []),
  ]);
  const plus = scope.draw.oneOf([0, 1, scope.has('falling') ? -1 : 2]);
  const ends = [of.low * by + plus, of.high * by + plus];
  return {
    value: { scale: of.value, by, ...(plus === 0 ? {} : { plus }) },
    low: tidy(Math.min(...ends)),
    high: tidy(Math.max(...ends)),
    truth: false,
  };
};
