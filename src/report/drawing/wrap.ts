import { cleanText } from '../svg/clean-text.js';
import { characterWidth, textWidth } from '../svg/text-width.js';

/** How a text is set. */
export interface TypeSize {
  /** Height of the type. */
  readonly size: number;
  /** Whether it is bold. */
  readonly bold?: boolean | undefined;
}

const ELLIPSIS = '…';
/** Nothing may be broken off before these: marks, joiners and what they join. */
const JOINED = /\p{M}|\u200C|\u200D|\uFE0E|\uFE0F/u;

/**
 * Breaks a text into lines that fit a width: between words where it can, within a word too long for a line, with a hyphen. What does not
 * fit in the lines ends with an ellipsis.
 */
export const wrap = (text: string, width: number, type: TypeSize, most: number): readonly string[] => {
  const clean = cleanText(text);
  if (textWidth(clean, type.size, type.bold) <= width) return clean === '' ? [] : [clean];
  const lines: string[] = [''];
  for (const word of clean.split(' ')) {
    for (let rest = word; rest !== ''; ) rest = setOn(lines, rest, width, type);
    if (lines.length > most) return cut(lines, width, type, most);
  }
  return lines;
};

/** Sets a word, or as much of it as fits, on the last line or a new one; returns what is left of it. */
const setOn = (lines: string[], word: string, width: number, type: TypeSize): string => {
  const line = lines.at(-1) as string;
  const start = line === '' ? '' : `${line} `;
  const room = width - textWidth(start, type.size, type.bold);
  const length = textWidth(word, type.size, type.bold);
  if (length <= room) {
    lines[lines.length - 1] = start + word;
    return '';
  }
  // A word that fits a line of its own is not broken.
  const [head, tail] = line !== '' && length <= width ? ['', word] : broken(word, room, type, line === '');
  if (head !== '') lines[lines.length - 1] = start + head;
  lines.push('');
  return tail;
};

const cut = (lines: readonly string[], width: number, type: TypeSize, most: number): readonly string[] => [
  ...lines.slice(0, most - 1),
  clip(`${(lines[most - 1] as string).replace(/-$/, '')}${ELLIPSIS}`, width, type),
];

/** A text cut to a width; what was cut off is an ellipsis. */
export const clip = (text: string, width: number, type: TypeSize): string => {
  const clean = cleanText(text);
  if (textWidth(clean, type.size, type.bold) <= width) return clean;
  const characters = [...clean];
  let used = textWidth(ELLIPSIS, type.size, type.bold);
  let end = 0;
  for (; end < characters.length; end += 1) {
    used += characterWidth(characters[end] as string, type.bold === true) * type.size;
    if (used > width) break;
  }
  while (end > 0 && JOINED.test(characters[end] as string)) end -= 1;
  return `${characters.slice(0, end).join('').trimEnd().replace(/…$/, '')}${ELLIPSIS}`;
};

const CONSONANT = /^[bcdfghjklmnpqrstvwxz]$/i;
const VOWEL = /^[aeiouyæøåéèêóòôäö]$/i;

/** The longest beginning of a word that fits with a hyphen, and the rest. Nothing of it fits where the beginning is empty. */
const broken = (word: string, width: number, type: TypeSize, must: boolean): readonly [string, string] => {
  const characters = [...word];
  const most = fitting(characters, width - textWidth('-', type.size, type.bold), type);
  const hyphen = characters.lastIndexOf('-', most) + 1;
  if (hyphen > 2) return [characters.slice(0, hyphen).join(''), characters.slice(hyphen).join('')];
  if (!must && (most < 4 || characters.length - most < 3)) return ['', word];
  let at = Math.max(most, 1);
  // Before a consonant that a vowel follows is where a Norwegian or an English word may be broken.
  for (let back = at; back > Math.max(2, at - 5); back -= 1) {
    const left = characters.length - back;
    if (left > 2 && CONSONANT.test(characters[back] as string) && VOWEL.test(characters[back + 1] ?? '')) {
      at = back;
      break;
    }
  }
  while (at > 1 && JOINED.test(characters[at] as string)) at -= 1;
  const head = characters.slice(0, at).join('');
  return [/\p{L}$/u.test(head) ? `${head}-` : head, characters.slice(at).join('')];
};

const fitting = (characters: readonly string[], width: number, { size, bold }: TypeSize): number => {
  let used = 0;
  let count = 0;
  for (const character of characters) {
    used += characterWidth(character, bold === true) * size;
    if (used > width) break;
    count += 1;
  }
  return count;
};
