/** An exact fraction: the oracle knows no binary remainders. */
export interface Rational {
  readonly over: bigint;
  /** Always positive. */
  readonly under: bigint;
}

const rational = (over: bigint, under = 1n): Rational =>
  under < 0n ? { over: -over, under: -under } : { over, under };

export const zero = rational(0n);
export const one = rational(1n);

/** The decimal number as it is written: 0.1 is a tenth. */
export const exactly = (value: number): Rational => {
  const [digits, exponent = '0'] = String(value).split('e');
  const [whole, decimals = ''] = (digits as string).split('.');
  const shift = Number(exponent) - decimals.length;
  const over = BigInt(`${whole}${decimals}`);
  return shift >= 0 ? rational(over * 10n ** BigInt(shift)) : rational(over, 10n ** BigInt(-shift));
};

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.over * b.under + b.over * a.under, a.under * b.under);

export const times = (a: Rational, b: Rational): Rational => rational(a.over * b.over, a.under * b.under);

const dividedBy = (a: Rational, count: number): Rational => rational(a.over, a.under * BigInt(count));

/** Below 0, 0, or above 0, as for sorting. */
export const compared = (a: Rational, b: Rational): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const equal = (a: Rational, b: Rational): boolean => compared(a, b) === 0;

export const least = (values: readonly Rational[]): Rational =>
  values.reduce((best, value) => (compared(value, best) < 0 ? value : best));

export const most = (values: readonly Rational[]): Rational =>
  values.reduce((best, value) => (compared(value, best) > 0 ? value : best));

export const sumOf = (values: readonly Rational[]): Rational => values.reduce(plus, zero);

export const meanOf = (values: readonly Rational[]): Rational => dividedBy(sumOf(values), values.length);

/** The binary number nearest to the fraction, by twenty digits after the point. */
export const asNumber = (value: Rational): number => {
  const digits = 10n ** 20n;
  const scaled = (value.over * digits) / value.under;
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(21, '0');
  const number = Number(`${text.slice(0, -20)}.${text.slice(-20)}`);
  return scaled < 0n ? -number : number;
};

/** The largest whole number that is not above the fraction. */
const floorOf = ({ over, under }: Rational): bigint => {
  const quotient = over / under;
  return over < 0n && quotient * under !== over ? quotient - 1n : quotient;
};

export const rounded = (
  value: Rational,
  mode: 'half-up' | 'half-even' | 'down' | 'up',
  decimals: number,
): Rational => {
  const scale = 10n ** BigInt(decimals);
  const scaled = rational(value.over * scale, value.under);
  const below = floorOf(scaled);
  const rest = compared(rational((scaled.over - below * scaled.under) * 2n, scaled.under), one);
  const isWhole = scaled.over === below * scaled.under;
  const goesUp = {
    down: false,
    up: !isWhole,
    'half-up': rest >= 0,
    'half-even': rest > 0 || (rest === 0 && below % 2n !== 0n),
  }[mode];
  return rational(goesUp ? below + 1n : below, scale);
};
