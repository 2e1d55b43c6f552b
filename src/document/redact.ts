import { plainCopy } from '../errors/plain-copy.js';
import { isId } from './readers.js';

/** What stands where a text was: something, since a reason must not be empty. */
const REMOVED = '[removed]';

/** Keys of documents whose values are free text, whatever they look like. */
const FREE_TEXT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'about',
  'changePotential',
  'check',
  'childExperience',
  'clarification',
  'conclusion',
  'decided',
  'economicMotive',
  'explanation',
  'gentleness',
  'ground',
  'grounds',
  'how',
  'hypothesis',
  'indicator',
  'informedHow',
  'knowledgeBase',
  'label',
  'leftOut',
  'match',
  'note',
  'parentsPart',
  'pressureNote',
  'purpose',
  'reason',
  'reasons',
  'resources',
  'supportedBy',
  'text',
  'view',
  'weakenedBy',
  'weight',
  'weightReason',
  'what',
  'why',
  'whyNot',
]);

/** Codes under a key that one format reads as a code and another as free text. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  ground: [
    'reduces-risk',
    'compensation',
    'protection',
    'control',
    'co-ordination',
    'challenge',
    'least-intrusion',
    'consent-refused',
    'not-available',
    'granted-by-board',
    'trafficking-case',
    'behaviour-case',
    'age',
    'other',
  ],
};

/**
 * Removes the free text from a document, so that it can be shown, sent or kept where the words of a case must not be.
 *
 * Ids, codes, dates, numbers and roles stay; every text under a key for free text, and every other text that is not written like
 * an id, becomes `[removed]`, in the history too. The result is still a document that can be read and scored. Ids are kept as they
 * are: choose ids that say nothing about the child.
 *
 * @typeParam D - The kind of document.
 * @param document - An assessment, ecology, plan or any other plain document; neither changed nor frozen.
 * @returns A copy without free text.
 * @throws `ResiliensError` `input-invalid`, `number-invalid`, `text-invalid`, `key-unknown` or `limit-exceeded` for something
 * that is not plain JSON.
 * @example
 * ```ts
 * import { redact } from 'resiliens';
 *
 * const record = { id: 'o1', item: 'bullying', date: '2024-05-02', note: 'Told by her friend', weight: 2 };
 * redact(record); // => { id: 'o1', item: 'bullying', date: '2024-05-02', note: '[removed]', weight: 2 }
 * ```
 * @since 0.1.0
 */
export const redact = <D>(document: D): D => without(plainCopy(document), null) as D;

const without = (value: unknown, key: string | null): unknown => {
  if (typeof value === 'string') return isCoded(value, key) ? value : REMOVED;
  if (Array.isArray(value)) return value.map((entry: unknown) => without(entry, key));
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Readonly<Record<string, unknown>>;
  // A step of the history stands for the key that its path leads to.
  const led = Array.isArray(object['path']) ? lastKey(object['path']) : null;
  return Object.fromEntries(
    Object.entries(object).map(([own, entry]) => {
      if (own === 'path' && led !== null) return [own, entry];
      return [own, without(entry, own === 'value' && led !== null ? led : own)];
    }),
  );
};

const isCoded = (text: string, key: string | null): boolean => {
  if (key === null || !FREE_TEXT.has(key)) return isId(text);
  return Object.hasOwn(CODES, key) && (CODES[key] as readonly string[]).includes(text);
};

const lastKey = (path: readonly unknown[]): string | null => {
  const keys = path.filter((step) => typeof step === 'string');
  return (keys[keys.length - 1] as string | undefined) ?? null;
};
