/** What each mark of support means, in the words of the pages. */
export const support = {
  confirmed: 'read in the source',
  partial: 'supported in part',
  unverified: 'not verified',
  own: 'a proposal, not from a publication',
};

/** Every citation anywhere in a value, with the place it stands in. */
const citationsIn = (value) => {
  if (typeof value !== 'object' || value === null) return [];
  const own = typeof value.source === 'string' && 'confidence' in value ? [value] : [];
  const reference = typeof value.reference === 'string' ? value.reference.split('#') : null;
  const found =
    reference === null || value.reference === '' ? [] : [{ source: reference[0], at: reference[1] }];
  return [...own, ...found, ...Object.values(value).flatMap(citationsIn)];
};

const entryOf = ({ id, title, authors, year, url, doi, note }, places) => {
  const name = [
    ...(authors === undefined ? [] : [`${authors}:`]),
    `*${title}*`,
    ...(year === undefined ? [] : [`(${year})`]),
  ].join(' ');
  const link = url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
  return [
    `**${id}**: ${name}.`,
    ...(link === undefined ? [] : [`<${link}>.`]),
    ...(note === undefined ? [] : [note]),
    ...(places.length === 0 ? [] : [`Cited at: ${places.join('; ')}.`]),
  ].join(' ');
};

/**
 * The bibliography entries an instrument rests on, in the order of the bibliography.
 *
 * @param {object} instrument
 * @param {readonly { id: string }[]} bibliography
 * @returns {string[]} One text an entry.
 */
export const sourcesOf = (instrument, bibliography) => {
  const cited = citationsIn(instrument);
  return bibliography
    .filter(({ id }) => cited.some(({ source }) => source === id))
    .map((entry) => {
      const places = cited.flatMap(({ source, at }) => (source === entry.id && at !== undefined ? [at] : []));
      return entryOf(entry, [...new Set(places)].sort());
    });
};

/**
 * Citations in short; how well each supports is said where it was not read in the source.
 *
 * @param {readonly { source: string, at?: string, confidence: keyof typeof support }[]} citations
 * @returns {string} Ids, each with its place.
 */
export const cite = (citations) => {
  const short = ({ source, at, confidence }) => {
    const beside = [
      ...(at === undefined ? [] : [at]),
      ...(confidence === 'confirmed' ? [] : [support[confidence]]),
    ];
    return beside.length === 0 ? source : `${source} (${beside.join('; ')})`;
  };
  return [...new Set(citations.map(short))].join(', ');
};
