/** Ids of shipped definitions; each may be in a bundle only where it was asked for. */
export const shippedIds = [
  'kvello-style',
  'borge-stress-index-2018',
  'rutter-fai-1977',
  'ace-10',
  'phq-9',
  'gad-7',
  'psc-17',
];

/**
 * What a user imports, the most it may cost (bytes after minification and brotli), and what may come along.
 *
 * @type {readonly { door: string, names: readonly string[], limit: number, packages?: readonly string[], ids?: readonly string[] }[]}
 */
export const cases = [
  { door: 'resiliens', names: ['ResiliensError'], limit: 500 },
  {
    door: 'resiliens',
    names: ['score', 'borgeStressIndex2018'],
    // The aim is 12 kB with one language in it; bench/RESULTS.md says how far off it is.
    limit: 15_500,
    ids: ['borge-stress-index-2018'],
  },
  {
    door: 'resiliens',
    names: ['compileRow', 'borgeStressIndex2018'],
    limit: 12_900,
    ids: ['borge-stress-index-2018'],
  },
  {
    door: 'resiliens',
    names: ['score', 'explain', 'borgeStressIndex2018'],
    limit: 27_000,
    ids: ['borge-stress-index-2018'],
  },
  { door: 'resiliens', names: ['wordError'], limit: 7_000 },
  { door: 'resiliens', names: ['describe'], limit: 10_700 },
  { door: 'resiliens', names: ['defineInstrument'], limit: 13_700 },
  { door: 'resiliens', names: ['score', 'kvelloStyle'], limit: 37_500, ids: ['kvello-style'] },
  // The aim is 12 kB for either alone: both carry the program and what prepares it, some 6 kB.
  { door: 'resiliens/cohort', names: ['compileColumns', 'tableFromCodes'], limit: 16_500 },
  { door: 'resiliens/cohort', names: ['toSql'], limit: 14_500 },
  { door: 'resiliens/cohort', names: ['compileColumns', 'tableFromCodes', 'toSql'], limit: 24_700 },
  { door: 'resiliens/formats', names: ['readCsv'], limit: 15_700, packages: ['papaparse'] },
  // The factor catalogue in three languages makes up most of this.
  {
    door: 'resiliens',
    names: ['profile', 'questionsToAsk'],
    limit: 62_000,
    ids: ['kvello-style', 'borge-stress-index-2018', 'rutter-fai-1977'],
  },
  // Dates need no words: neither the measures' nor the factors'.
  { door: 'resiliens/practice', names: ['due'], limit: 8_200, packages: ['immer'] },
  // Profiles come in ready made, as lint and coverings take them.
  { door: 'resiliens/practice', names: ['evaluate'], limit: 7_500, packages: ['immer'] },
  {
    door: 'resiliens/practice',
    names: ['lint', 'due'],
    limit: 20_000,
    packages: ['immer'],
    ids: ['kvello-style'],
  },
  {
    door: 'resiliens/practice',
    names: ['coverings', 'candidateMeasures'],
    limit: 15_500,
    ids: ['kvello-style'],
  },
  { door: 'resiliens/practice', names: ['coverings'], limit: 12_000, ids: ['kvello-style'] },
  {
    door: 'resiliens/practice',
    names: ['candidateMeasures', 'lint', 'due', 'coverings', 'evaluate'],
    limit: 26_500,
    packages: ['immer'],
    ids: ['kvello-style'],
  },
  { door: 'resiliens/practice', names: ['explainPlan'], limit: 20_000, packages: ['immer'] },
  // A case is gone through and its days are counted without words; what may be done next is said in words.
  { door: 'resiliens/practice', names: ['addCaseEvent'], limit: 13_200, packages: ['immer'] },
  { door: 'resiliens/practice', names: ['deadlines'], limit: 15_200, packages: ['immer'] },
  { door: 'resiliens/practice', names: ['nextSteps'], limit: 21_000, packages: ['immer'] },
  { door: 'resiliens/practice', names: ['lintInvestigation'], limit: 17_200, packages: ['immer'] },
  { door: 'resiliens/practice', names: ['wordPlanFinding'], limit: 10_000 },
  { door: 'resiliens/cohort', names: ['krippendorffAlpha'], limit: 2_500 },
  { door: 'resiliens/cohort', names: ['wilsonInterval'], limit: 5_000 },
  { door: 'resiliens/cohort', names: ['mantelHaenszel'], limit: 10_500 },
  // The t and F distributions, which hold the incomplete beta function.
  { door: 'resiliens/cohort', names: ['leastSquares'], limit: 30_000 },
  // The aim is 12 kB. What an ecology on a day takes is 3 kB of this, words in three languages 2 kB, the drawing base 5 kB.
  { door: 'resiliens/report', names: ['ringsView', 'toSvg'], limit: 18_800 },
  { door: 'resiliens/report', names: ['doseResponsePlot', 'toSvg'], limit: 10_000 },
  {
    door: 'resiliens/ecology',
    names: [
      'ecology',
      'microsystem',
      'mesosystem',
      'exosystem',
      'macrosystem',
      'chronosystem',
      'networkMeasures',
      'signals',
    ],
    // No words are in it. The aim is 20 kB: check and builders take 10, measures 7, thirty rules 7; what is shared counts once.
    limit: 23_900,
  },
];
