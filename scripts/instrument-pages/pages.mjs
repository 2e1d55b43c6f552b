import { table } from './markdown.mjs';
import { pageOf } from './page.mjs';
import { support } from './sources.mjs';

const isInstrument = (value) =>
  typeof value === 'object' && value !== null && 'scores' in value && 'items' in value && 'declared' in value;

const indexOf = (instruments) =>
  [
    '# Instruments',
    '',
    '<!-- Written by `npm run docs:instruments`. -->',
    '',
    'Each page is made from the definition that is scored, so the two cannot disagree.',
    '',
    ...table(
      ['Instrument', 'Edition', 'Status of the definition', 'Item text'],
      instruments.map(({ id, title, edition, confidence, licence }) => [
        `[${title.en}](${id}.md)`,
        edition,
        support[confidence],
        licence.itemText === 'not-shipped' ? 'not shipped' : 'ships',
      ]),
    ),
  ].join('\n');

/**
 * Every page of `docs/instruments`, by file name.
 *
 * @param {Record<string, unknown>} library - What the core door exports.
 * @returns {Record<string, string>} Markdown by file name.
 */
export const pagesOf = (library) => {
  const instruments = Object.values(library).filter(isInstrument);
  const pages = instruments.map((instrument) => [`${instrument.id}.md`, pageOf(instrument, library)]);
  return Object.fromEntries([['README.md', indexOf(instruments)], ...pages]);
};
