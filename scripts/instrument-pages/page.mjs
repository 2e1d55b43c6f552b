import { list, paragraphs, section, table } from './markdown.mjs';
import { resultTable } from './results.mjs';
import { cite, sourcesOf, support } from './sources.mjs';

const kinds = (lines, ...wanted) => lines.filter(({ kind }) => wanted.includes(kind));

const facts = ({ id, edition, confidence, validity, items, scores }) => {
  const { ageMonths, dates } = validity;
  const ages =
    ageMonths === undefined
      ? 'not limited'
      : `${ageMonths.from} to ${ageMonths.to === null ? 'no upper end' : ageMonths.to - 1} months`;
  return table(
    ['About it', ''],
    [
      ['Id', `\`${id}\``],
      ['Edition', edition],
      ['Status of the definition', support[confidence]],
      ['Ages', ages],
      ['Days', dates === undefined ? 'not limited' : `${dates.from ?? ''} to ${dates.to ?? ''}`],
      ['Items', items.length],
      ['Scores', scores.length],
    ],
  );
};

const itemTable = (instrument, lines) => {
  const answers = new Map(
    kinds(lines, 'item').map(({ id, text }) => [id, text.slice(text.indexOf(': ') + 2).replace(/\.$/, '')]),
  );
  const hasText = instrument.items.some(({ label }) => label !== undefined);
  const heads = ['Key', ...(hasText ? ['Asked', 'Bokmål', 'Nynorsk'] : []), 'Answers', 'Sources'];
  return table(
    heads,
    instrument.items.map(({ id, label, statement, sources }) => [
      `\`${id}\``,
      ...(hasText ? [statement?.en ?? label?.en ?? '', label?.nb ?? '', label?.nn ?? ''] : []),
      answers.get(id) ?? '',
      cite(sources),
    ]),
  );
};

/** The rules, and under each score what it rests on. */
const ruleEntries = ({ scores }, lines) => {
  const rules = kinds(lines, 'derived', 'score', 'part', 'missing', 'direction');
  return rules.flatMap((line, place) => {
    const own = scores.find(({ id }) => id === line.id);
    const isLast = rules[place + 1]?.depth === 0 || place === rules.length - 1;
    return own === undefined || !isLast
      ? [line]
      : [line, { text: `Rests on: ${cite(own.sources)}.`, depth: 1 }];
  });
};

const bandTable = ({ scores }) =>
  table(
    ['Score', 'Band', 'From', 'Name', 'Holds for', 'Status', 'Sources'],
    scores.flatMap(({ id, label, bands }) =>
      bands.flatMap((own) =>
        own.bands.map((band) => [
          label?.en ?? id,
          `\`${band.id}\``,
          band.from,
          band.label?.en ?? '',
          Object.keys(own.when).length === 0 ? 'always' : JSON.stringify(own.when),
          support[own.confidence],
          cite(own.sources),
        ]),
      ),
    ),
  );

const caveatList = ({ caveats }) =>
  list(caveats.map(({ id, text, sources }) => ({ text: `${text.en} (\`${id}\`; ${cite(sources)})` })));

const beside = (lines) =>
  list(
    kinds(lines, 'table', 'skip', 'exclusion', 'prompt', 'companion').map(({ text, id }) => ({
      text: `${text} (\`${id}\`)`,
    })),
  );

const missing = (lines, instrument) => {
  const rules = kinds(lines, 'missing');
  if (rules.length === 0)
    return paragraphs([
      'There is no rule for missing answers. What is unknown or not assessed leaves an interval; a score has a single value only where nothing open matters.',
    ]);
  const name = (id) =>
    [...instrument.scores, ...instrument.derived].find((own) => own.id === id)?.label?.en ?? id;
  return [
    ...paragraphs(['Beside these rules every result carries the limits between which all completions lie.']),
    ...list(rules.map(({ id, text }) => ({ text: `${name(id)}: ${text}` }))),
  ];
};

/**
 * The page of one instrument, made from its data alone.
 *
 * @param {object} instrument
 * @param {{ describe: Function, score: Function, sources: readonly object[] }} library
 * @returns {string} Markdown.
 */
export const pageOf = (instrument, { describe, score, sources }) => {
  const lines = describe(instrument, { language: 'en' });
  const results = resultTable(instrument, score);
  const texts = (...wanted) => paragraphs(kinds(lines, ...wanted).map(({ text }) => text));
  return [
    `# ${instrument.title.en}`,
    '',
    '<!-- Written by `npm run docs:instruments` from the definition. Change the definition, not this page. -->',
    '',
    ...paragraphs([instrument.description.en]),
    ...paragraphs([`Bokmål: ${instrument.title.nb}. Nynorsk: ${instrument.title.nn}.`]),
    ...facts(instrument),
    ...section('What it asks', [...texts('answers'), ...itemTable(instrument, lines)]),
    ...section('How it counts', list(ruleEntries(instrument, lines))),
    ...section('When answers are missing', missing(lines, instrument)),
    ...section('Bands', bandTable(instrument)),
    ...section('What stands beside the count', beside(lines)),
    ...section(
      'What is left to the user',
      list(kinds(lines, 'parameter').map(({ text, id }) => ({ text: `${text} (\`${id}\`)` }))),
    ),
    ...section('What simple answers come to', table(results.heads, results.rows)),
    ...section('Said with every result', caveatList(instrument)),
    ...section('Known limits', list(instrument.limits.map(({ en }) => ({ text: en })))),
    ...section('Rights', [
      ...texts('licence'),
      ...paragraphs([`Support of this statement: ${support[instrument.licence.confidence]}.`]),
    ]),
    ...section('Sources', list(sourcesOf(instrument, sources).map((text) => ({ text })))),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
};
