/**
 * The made-up world the synthetic cohort is drawn from. Every number here was chosen for this demonstration: none comes from a
 * study, and none says anything about children.
 *
 * Each child has two hidden numbers, adversity and support, both standard normal, correlated by `supportByAdversity`. An item is
 * present where `loading x hidden + sqrt(1 - loading^2) x chance` exceeds the point that `prevalence` of all children
 * exceed, so that prevalence is exact in the long run and two items of one kind correlate (tetrachorically) by the product of
 * their loadings. Then answers go missing, more often where the item is present (`missing`: the share where it is absent, and
 * where it is present): leaving a thing out is not a matter of chance.
 */
const risk = (prevalence, missing = [0.05, 0.12], loading = 0.6) => ({
  hidden: 'adversity',
  prevalence,
  loading,
  missing,
});
const protective = (prevalence, missing = [0.06, 0.06], loading = 0.6) => ({
  hidden: 'support',
  prevalence,
  loading,
  missing,
});

/** How support and adversity go together. */
export const supportByAdversity = -0.3;

/** Of the missing answers, the share that says "unknown"; the rest was never asked. */
export const shareUnknown = 0.5;

/** The seven areas of `borge-stress-index-2018`. */
const borge = {
  'marital-discord': risk(0.22),
  'low-social-status': risk(0.25),
  'poor-housing': risk(0.15),
  'alcohol-misuse': risk(0.14, [0.1, 0.35]),
  criminality: risk(0.08, [0.08, 0.3]),
  'caregiver-mental-difficulties': risk(0.24, [0.08, 0.2]),
  'help-service-contact': risk(0.2),
};

/** The six indicators of `rutter-fai-1977`, rules of their own and so answers of their own. */
const rutter = {
  'marital-discord': risk(0.18),
  'low-social-status': risk(0.25),
  'large-family-or-overcrowding': risk(0.16),
  'paternal-criminality': risk(0.06, [0.08, 0.3]),
  'maternal-mental-disorder': risk(0.17, [0.08, 0.2]),
  'out-of-home-care': risk(0.03),
};

/** Items of `kvello-style` that differ from the rest of their kind. */
const ownItems = {
  'family-violence': risk(0.09, [0.08, 0.35]),
  'maltreatment-or-abuse': risk(0.06, [0.08, 0.4]),
  'parental-substance-misuse': risk(0.1, [0.1, 0.35]),
  'preterm-low-birth-weight': risk(0.06, [0.02, 0.02], 0.2),
  bereavement: risk(0.04, [0.03, 0.03], 0.2),
  'secure-adult-relationship': protective(0.6, [0.05, 0.05]),
  'impulsive-inattentive-linked-to-disability': risk(0.02, [0.1, 0.1], 0.2),
};

const kvello = (instrument) =>
  Object.fromEntries(
    instrument.items.map(({ id }, index) => {
      const isProtective = index >= 32 && index < 46;
      const usual = isProtective ? protective(0.45 + 0.02 * (index - 32)) : risk(0.05 + 0.005 * index);
      return [id, ownItems[id] ?? usual];
    }),
  );

/** Every item of the file: its header, instrument and place in the world. */
export const plantedItems = ({ kvelloStyle, borgeStressIndex2018, rutterFai1977 }) =>
  [
    ['borge', borgeStressIndex2018, borge],
    ['rutter', rutterFai1977, rutter],
    ['list', kvelloStyle, kvello(kvelloStyle)],
  ].flatMap(([prefix, instrument, world]) =>
    instrument.items.map(({ id }) => ({ ...world[id], header: `${prefix}-${id}`, prefix, item: id })),
  );

/** The item whose presence softens the weight of the areas. */
export const resourceItem = 'secure-adult-relationship';

/** Outcomes, by R (areas present, 0 to 7, the true number), P (the resource, 0 or 1) and C (everyday challenges, 0 to 10). */
export const outcomes = {
  /** adjustment = intercept + risk R + resource P + product R P + chance (normal, `sd`); high is good. */
  adjustment: { intercept: 50, risk: -3, resource: 3, product: 1.5, sd: 8 },
  /** log odds of difficulties = intercept + risk R + resource P + product R P. */
  difficulties: { intercept: -2.4, risk: 0.5, resource: -0.4, product: -0.2 },
  /** coping = intercept + challenges C + square C^2 + chance (normal, `sd`): it turns at -challenges / (2 square) = 4. */
  coping: { intercept: 30, challenges: 4, square: -0.5, sd: 5 },
  /** Share of outcomes that nobody wrote down, whatever they were. */
  missing: 0.03,
};

/** Every so manyth row of the file is torn: its last field is gone. */
export const tornEvery = 9973;
