/** A count that may be hidden, as people read it. */
const shown = ({ value, why }) => (value === null ? `(${why})` : number(value));

const number = (value) => value.toLocaleString('en-GB');
const percent = (share) => (share === null ? 'hidden' : `${(100 * share).toFixed(1)} %`);
const mean = (value) => (value === null ? '(hidden)' : value.toFixed(2));
const decimal = (value) => (value === null ? '' : value.toFixed(3));
const interval = (low, high, say) => (low === null ? '' : `${say(low)} to ${say(high)}`);

/** Rows of cells with a head; the first column to the left, the others to the right. */
const table = (head, rows) => {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => String(row[column]).length)));
  const line = (row) =>
    row
      .map((cell, column) =>
        column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column]),
      )
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)];
};

const section = (title, ...lines) => ['', title.toUpperCase(), '', ...lines.flat()];

/** The whole report as lines of text. */
export const reportOf = (found, { seed, instruments }) =>
  [
    'SYNTHETIC COHORT: made-up children from a made-up model, for demonstration only. No number here says anything about children.',
    `Seed ${seed}; ${number(found.rows)} rows read, ${number(found.accepted)} accepted, rejected: ${rejectedOf(found)}.`,
    ...section('1. Prevalence, with bounds', ...prevalenceOf(found, instruments)),
    ...section('2. Counts, with bounds', ...distributionsOf(found)),
    ...section('3. Four or more areas: the cost of taking missing for "no"', ...bandsOf(found.bands)),
    ...section('4. Areas together: phi', ...coOccurrenceOf(found.coOccurrence)),
    ...section('5. Which answers are missing together', ...missingnessOf(found.missingness)),
    ...section('6. Difficulties by number of areas', ...doseOf(found)),
    ...section('7. The count as a screening score for difficulties', ...accuracyOf(found.accuracy)),
    ...section('8. The planted model, found again', ...recoveredOf(found.recovered)),
  ].join('\n');

const rejectedOf = ({ rejections }) =>
  Object.entries(rejections)
    .map(([code, count]) => `${number(count)} ${code}`)
    .join(', ') || 'none';

const prevalenceOf = ({ prevalence }, instruments) => [
  'Every open answer a "no" gives the lower bound, every one a "yes" the upper one. "Among known" holds only if what is missing',
  'is like what is known; here it was planted not to be, and planted shares lie above it.',
  '',
  ...prevalence.flatMap(({ value }, place) => {
    const { id, planted } = instruments[place];
    const rows = value.map(({ item, low, high, amongKnown }) => [
      item,
      percent(planted[item]),
      interval(low, high, percent),
      percent(amongKnown.value),
    ]);
    return [...table([id, 'planted', 'bounds', 'among known'], rows), ''];
  }),
];

const distributionsOf = ({ distributions, accepted }) =>
  distributions.flatMap(({ id, value, undecided, meanLow, meanHigh }) => {
    const rows = value.map(({ score, surely, atLowest, atHighest }) => [
      score,
      shown(surely),
      shown(atLowest),
      shown(atHighest),
    ]);
    const rest = `undecided: ${shown(undecided)} of ${number(accepted)}; mean between ${mean(meanLow)} and ${mean(meanHigh)}`;
    return [...table([id, 'surely', 'lower bound', 'upper bound'], rows), rest, ''];
  });

const bandsOf = ({ summary, children, truly, lowReaches, highReaches, wronglyBelow, wronglyDecided }) => {
  const share = (count) => percent(count / children);
  return [
    ...table(
      ['four or more areas', 'share'],
      [
        ['as it truly is (no study knows this)', share(truly)],
        ['missing taken for "no"', share(lowReaches)],
        ['bounds', `${share(lowReaches)} to ${share(highReaches)}`],
      ],
    ),
    '',
    ...table(
      ['decided by what is known', 'children'],
      [
        ...summary.value.map((own) => [own.band, shown(own)]),
        ['undecided', shown(summary.undecided)],
        ['decided, and wrong', number(wronglyDecided)],
      ],
    ),
    '',
    `Missing taken for "no" puts ${number(wronglyBelow)} children below four who have four areas or more: ${share(wronglyBelow)} of all,`,
    `${percent(wronglyBelow / truly)} of those who do. The bounds put nobody on a wrong side.`,
  ];
};

const coOccurrenceOf = ({ items, value }) => {
  const phi = new Map(value.map((pair) => [`${pair.first} ${pair.second}`, pair]));
  const cell = (first, second) => {
    const pair = phi.get(`${first} ${second}`);
    return pair === undefined ? '' : (pair.phi?.toFixed(2) ?? pair.why);
  };
  const names = items.map((_, index) => String.fromCharCode(65 + index));
  return table(
    ['', ...names.slice(1)],
    items
      .slice(0, -1)
      .map((first, index) => [
        `${names[index]} ${first}`,
        ...items.slice(1).map((second) => cell(first, second)),
      ]),
  ).concat(`${names[names.length - 1]} ${items[items.length - 1]}`);
};

const missingnessOf = ({ value, otherRows, otherPatterns }) =>
  table(
    ['open answers', 'children'],
    [
      ...value.map(({ items, rows }) => [items.join(', ') || 'none', number(rows)]),
      [`any of ${otherPatterns} other patterns`, shown(otherRows)],
    ],
  );

const doseOf = ({ dose, doseWithMissingAsNo }) => {
  const wrong = new Map(doseWithMissingAsNo.value.map((row) => [row.dose, row]));
  const rows = dose.value.map(({ dose: areas, rows: of, events, rate }) => [
    areas,
    shown(of),
    shown(events),
    percent(rate.value),
    interval(rate.low, rate.high, percent),
    percent(wrong.get(areas)?.rate.value ?? null),
  ]);
  const head = ['areas', 'children', 'with difficulties', 'share', '95 % interval', 'missing as "no"'];
  return [
    ...table(head, rows),
    `${number(dose.undecided)} children have no place here: open answers leave their number undecided.`,
  ];
};

const accuracyOf = ({ auc, cuts }) => [
  `Area under the curve ${decimal(auc.value)} (${interval(auc.intervalDeLong.low, auc.intervalDeLong.high, decimal)}), DeLong.`,
  '',
  ...table(
    ['cut', 'sensitivity', 'specificity', 'LR+', 'LR-', 'Youden'],
    cuts.value.map((own) => [
      `${own.rule} ${own.cut}`,
      percent(own.sensitivity),
      percent(own.specificity),
      own.positiveLikelihoodRatio?.toFixed(2) ?? '',
      own.negativeLikelihoodRatio?.toFixed(2) ?? '',
      own.youden.toFixed(3),
    ]),
  ),
  'A count that says so little of one child is no screening instrument, and this is no proposal to use it as one.',
];

const recoveredOf = ({ compared, confidenceLevel, mostModelled, model, curve }) => {
  const rows = compared.map((own) => [
    own.name,
    own.planted,
    decimal(own.value),
    interval(own.low, own.high, decimal),
    own.isInside ? 'inside' : 'OUTSIDE',
    decimal(own.missingAsNo),
    own.isMissingAsNoInside === null ? '' : own.isMissingAsNoInside ? 'inside' : 'outside',
  ]);
  return [
    `Children whose number of areas is decided; intervals of ${percent(confidenceLevel)}, so that all hold at once 19 times of 20.`,
    `Least squares on the first ${number(mostModelled)} children at most, logistic regression on the counts of all.`,
    '',
    ...table(['', 'planted', 'found', 'interval', '', 'missing as "no"', 'its interval'], rows),
    '',
    `Pattern of ${model.n} children: ${model.value}. Everyday challenges and coping: ${curve.value}${curve.because === null ? '' : ` (${curve.because})`}.`,
  ];
};
