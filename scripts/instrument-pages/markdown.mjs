/** A text as one cell of a table. */
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * A table; nothing where it has no rows.
 *
 * @param {readonly string[]} heads
 * @param {readonly (readonly unknown[])[]} rows
 * @returns {string[]} Lines.
 */
export const table = (heads, rows) =>
  rows.length === 0
    ? []
    : [
        `| ${heads.map(cell).join(' | ')} |`,
        `|${heads.map(() => '---').join('|')}|`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
        '',
      ];

/**
 * A heading with what stands under it; nothing where that is nothing.
 *
 * @param {string} heading
 * @param {readonly string[]} lines
 * @returns {string[]} Lines.
 */
export const section = (heading, lines) => (lines.length === 0 ? [] : [`## ${heading}`, '', ...lines]);

/**
 * A list; deeper entries are indented.
 *
 * @param {readonly { text: string, depth?: number }[]} entries
 * @returns {string[]} Lines.
 */
export const list = (entries) =>
  entries.length === 0 ? [] : [...entries.map(({ text, depth = 0 }) => `${'  '.repeat(depth)}- ${text}`), ''];

/**
 * Paragraphs.
 *
 * @param {readonly string[]} texts
 * @returns {string[]} Lines.
 */
export const paragraphs = (texts) => texts.flatMap((text) => [text, '']);
