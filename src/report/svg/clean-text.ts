/** Signs that turn the direction of what follows, or show nothing; control characters; what XML does not allow. */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
const NO_CHARACTER = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** More marks than this on one letter would climb out of their line. */
const PILED = /(\p{M}{2})\p{M}+/gu;
const PLAIN = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2013-\u2026]*$/;

/** A text as it may stand in a picture: one line, nothing invisible, no half characters. */
export const cleanText = (text: string): string => {
  if (PLAIN.test(text)) return text;
  return text.replace(/\s+/g, ' ').replace(UNWANTED, '').replace(NO_CHARACTER, '\uFFFD').replace(PILED, '$1');
};
