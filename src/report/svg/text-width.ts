/**
 * The typefaces of a picture. All of them are on no machine, one of them is on nearly every one; DejaVu Sans is the widest, so a line
 * that fits in its widths fits in all.
 */
export const FONT_STACK =
  "'Segoe UI','Helvetica Neue',Helvetica,Arial,'Liberation Sans','DejaVu Sans',sans-serif";

/** Widths of the characters from space to tilde in DejaVu Sans, in hundredths of the size, each as the character 12 places on. */
const REGULAR =
  ',5:`LlZ(44>`,1,.LLLLLLLLLL..```BpQQRZLFZX**NDcW[I[RLJVQoQJQ4.4`>>JLCLJ0LL((F(nLJLL6A4LH^HHAL.L`';
const BOLD =
  '/:A`Rqd+::A`2621RRRRRRRRRR44```GpZYV`QQ_`22ZLp`bVbZUQ^Z{ZUU:1:`>>PTHTP8TT//O/uTQTT>H<TNiMNGT1T`';

/** Characters that are wider than the letter they are made from. */
const WIDE = 'Ææ—…½×→←↔≥≤';
const MARK = /\p{M}|\u200C|\u200D|\uFE0E|\uFE0F/u;

/** The letter below the marks, for the letters of European languages; anything else counts as wide as it may be. */
const widthOf = (character: string, widths: string): number => {
  const code = character.charCodeAt(0);
  if (code >= 32 && code < 127) return widths.charCodeAt(code - 32) - 12;
  if (WIDE.includes(character)) return 110;
  const base = character.normalize('NFD').charCodeAt(0);
  if (base >= 65 && base < 123) return widths.charCodeAt(base - 32) - 12;
  if (MARK.test(character)) return 0;
  if (code < 0x250 || (code > 0x2010 && code < 0x2030)) return 87;
  if (code >= 0x590 && code < 0x800) return 66;
  return code < 0x1100 ? 100 : 140;
};

/** Where letters are set on whole pixels they may come out a little wider. */
const ROUNDING = 1.02;

/** The most room that one character can take, for type of size 1. */
export const characterWidth = (character: string, bold: boolean): number =>
  (widthOf(character, bold ? BOLD : REGULAR) * ROUNDING) / 100;

/** The most room that a line of clean text can take. */
export const textWidth = (text: string, size: number, bold = false): number => {
  const widths = bold ? BOLD : REGULAR;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 32 && code < 127) {
      sum += widths.charCodeAt(code - 32) - 12;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    sum += widthOf(character, widths);
    at += character.length - 1;
  }
  return (sum * size * ROUNDING) / 100;
};

/** Whether the typefaces hold every character; where they do not, another one steps in, whose widths nobody knows. */
export const isMeasured = (text: string): boolean =>
  /^[ -~\u00A1-\u024F\u2013\u2014\u2018-\u201D\u2022\u2026×→←↔≥≤]*$/.test(text);
