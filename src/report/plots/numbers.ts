import type { Language } from '../../model/language.js';

/** Numbers as people read them in a language; by hand, so that no run time has a say in it. */
export interface Numbers {
  /** A whole number with its thousands apart. */
  readonly whole: (value: number) => string;
  /** A number with so many decimals. */
  readonly decimal: (value: number, decimals: number) => string;
  /** A number as short as its step allows: the label of a tick. */
  readonly tick: (value: number) => string;
  /** A share as per cent with so many decimals. */
  readonly percent: (share: number, decimals?: number) => string;
}

export const numbersIn = (language: Language): Numbers => {
  const [point, comma] = language === 'en' ? ['.', ','] : [',', ' '];
  const whole = (value: number): string => {
    const digits = String(Math.round(Math.abs(value)));
    const groups = digits.replace(/\B(?=(\d{3})+$)/g, comma);
    return Math.round(value) < 0 ? `–${groups}` : groups;
  };
  const decimal = (value: number, decimals: number): string => {
    const text = Math.abs(value).toFixed(decimals);
    const [digits = '0', rest] = text.split('.');
    const sign = value < 0 && Number(text) !== 0 ? '–' : '';
    return `${sign}${whole(Number(digits))}${rest === undefined ? '' : point + rest}`;
  };
  return {
    whole,
    decimal,
    tick: (value) => decimal(value, decimalsOf(value)),
    percent: (share, decimals = 0) => `${decimal(100 * share, decimals)}${language === 'en' ? '%' : ' %'}`,
  };
};

/** Fewest decimals, up to four, that say a number to six digits. */
const decimalsOf = (value: number): number => {
  const rounded = Number(value.toPrecision(6));
  for (let decimals = 0; decimals < 4; decimals += 1)
    if (Math.abs(Number(rounded.toFixed(decimals)) - rounded) < 1e-9) return decimals;
  return 4;
};
