import type { When } from '../../model/context.js';
import type { BasicWords, RuleWords } from './words/explain-words.js';
import { numbered } from './write.js';

/** The values of a band in words: everything from its limit up to the next one. */
export const rangeWritten = (
  limits: readonly { readonly from: number }[],
  place: number,
  step: number | null,
  words: BasicWords,
): string => {
  const from = numbered(limits[place]?.from ?? 0, words);
  const next = limits[place + 1]?.from;
  if (next === undefined) return words.andAbove(from);
  if (place === 0) return words.below(numbered(next, words));
  if (step === null) return words.fromBelow(from, numbered(next, words));
  const last = numbered(next - step, words);
  return last === from ? from : words.fromTo(from, last);
};

/** The circumstances in which a table holds, or `null` where it always does. */
export const whenWritten = (when: When, rules: RuleWords, words: BasicWords): string | null => {
  const parts = Object.entries(when.context ?? {}).map(
    ([key, value]) => `${wordOf(key, rules)}: ${wordOf(value, rules)}`,
  );
  if (when.ageMonths !== undefined) {
    const { from, to } = when.ageMonths;
    const span =
      to === null
        ? words.andAbove(numbered(from, words))
        : words.fromTo(numbered(from, words), numbered(to - 1, words));
    parts.push(`${rules.ageMonths}: ${span}`);
  }
  return parts.length === 0 ? null : parts.join('; ');
};

const wordOf = (written: string, { context }: RuleWords): string =>
  Object.hasOwn(context, written) ? (context[written] as string) : written.replaceAll('-', ' ');
