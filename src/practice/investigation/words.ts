import type { AskedSource, FamilyPart, Hypothesis } from '../../model/practice/investigation-plan.js';

/** The words of a closed union, each once. */
type Words<T extends string> = Readonly<Record<T, unknown>>;

export const HYPOTHESIS_KINDS: Words<Hypothesis['kind']> = { main: 1, alternative: 1 };
export const AIMS: Words<Hypothesis['aimsAt']> = { help: 1, care: 1, open: 1 };
export const LOOKS_FOR: Words<AskedSource['looksFor']> = { risk: 1, protection: 1, both: 1 };
export const WAYS: Words<AskedSource['way']> = { together: 1, known: 1, 'without-knowledge': 1 };
export const CONSENT_NEEDS: Words<AskedSource['consent']> = { needed: 1, 'not-needed': 1 };
export const FAMILY_PARTS: Words<FamilyPart['part']> = {
  'made-together': 1,
  heard: 1,
  told: 1,
  declined: 1,
  'not-reached': 1,
};
