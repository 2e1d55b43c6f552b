/** The peers of the fast paths: what somebody would write by hand for this one checklist. */
import { itemIds, protectiveIds, riskIds } from './checklist.mjs';

const CUT = 4;

const bounds = (answers, ids) => {
  let low = 0;
  let open = 0;
  for (const id of ids) {
    const answer = answers[id];
    if (answer === 'present') low += 1;
    else if (answer !== 'absent' && answer !== 'not-applicable') open += 1;
  }
  return { low, high: low + open };
};

const bandOf = (value) => (value >= CUT ? 'four-or-more' : 'below-four');

const finish = ({ low, high }, isBanded) => ({
  value: low === high ? low : null,
  low,
  high,
  band: isBanded && bandOf(low) === bandOf(high) ? bandOf(low) : null,
  bandByRule: isBanded && low === high ? bandOf(low) : null,
});

/** A loop over the keys the checklist has; checks nothing. */
export const keyLoop = (answers) => ({
  risk: finish(bounds(answers, riskIds), true),
  protective: finish(bounds(answers, protectiveIds), false),
});

const known = new Set(itemIds);
const risk = new Set(riskIds);

/** A loop over the keys that are there, which refuses unknown keys and values. */
export const checkedLoop = (answers) => {
  let riskLow = 0;
  let riskHigh = riskIds.length;
  let protectiveLow = 0;
  let protectiveHigh = protectiveIds.length;
  for (const key in answers) {
    if (!known.has(key)) throw new Error(`unknown key ${key}`);
    const answer = answers[key];
    if (answer === 'present') {
      if (risk.has(key)) riskLow += 1;
      else protectiveLow += 1;
    } else if (answer === 'absent' || answer === 'not-applicable') {
      if (risk.has(key)) riskHigh -= 1;
      else protectiveHigh -= 1;
    } else if (answer !== 'unknown') throw new Error(`wrong value at ${key}`);
  }
  return {
    risk: finish({ low: riskLow, high: riskHigh }, true),
    protective: finish({ low: protectiveLow, high: protectiveHigh }, false),
  };
};

/** The key loop written out, one line an item: how fast one instrument can be if it is all there is. */
export const unrolledLoop = () => {
  const count = (ids) =>
    ids
      .map(
        (id) =>
          `v = a[${JSON.stringify(id)}]; if (v === 'present') l++; else if (v !== 'absent' && v !== 'not-applicable') o++;`,
      )
      .join('\n');
  const body = `let v, l = 0, o = 0; ${count(riskIds)} const r = finish({ low: l, high: l + o }, true);
    l = 0; o = 0; ${count(protectiveIds)} return { risk: r, protective: finish({ low: l, high: l + o }, false) };`;
  return new Function('finish', `return (a) => { ${body} }`)(finish);
};

const part = (item, answer, rule, low, high) => ({ item, answer, weight: 1, rule, source: 'own', low, high });

const scoreOf = (answers, ids, isBanded) => {
  const contributions = [];
  const unknown = [];
  const notAssessed = [];
  const notApplicable = [];
  let low = 0;
  let high = 0;
  let answered = 0;
  for (const item of ids) {
    const answer = answers[item];
    if (answer === 'present') {
      low += 1;
      high += 1;
      answered += 1;
      contributions.push(part(item, answer, 'answered', 1, 1));
    } else if (answer === 'absent') {
      answered += 1;
      contributions.push(part(item, answer, 'answered', 0, 0));
    } else if (answer === 'not-applicable') {
      notApplicable.push(item);
      contributions.push(part(item, answer, 'not-applicable', 0, 0));
    } else {
      high += 1;
      (answer === 'unknown' ? unknown : notAssessed).push(item);
      contributions.push(part(item, answer ?? 'not-assessed', 'open', 0, 1));
    }
  }
  const lists = { unknown, notAssessed, notApplicable, contributions };
  return isBanded ? banded(low, high, answered, lists) : plain(low, high, answered, lists);
};

const banded = (low, high, answered, { unknown, notAssessed, notApplicable, contributions }) => {
  const band = bandOf(low) === bandOf(high) ? bandOf(low) : null;
  return {
    value: low === high ? low : null,
    low,
    high,
    exact: true,
    band,
    possibleBands: band === null ? ['below-four', 'four-or-more'] : [band],
    bandByRule: low === high ? band : null,
    answered,
    unknown,
    notAssessed,
    notApplicable,
    contributions,
    criticalUnknowns: band === null ? [...unknown, ...notAssessed] : [],
    toReach: { 'four-or-more': Math.max(0, CUT - low) },
    toRuleOut: { 'four-or-more': Math.max(0, high - CUT + 1) },
    applied: null,
  };
};

const plain = (low, high, answered, { unknown, notAssessed, notApplicable, contributions }) => ({
  value: low === high ? low : null,
  low,
  high,
  exact: true,
  band: null,
  possibleBands: [],
  bandByRule: null,
  answered,
  unknown,
  notAssessed,
  notApplicable,
  contributions,
  criticalUnknowns: [],
  toReach: null,
  toRuleOut: null,
  applied: null,
});

/** A loop that builds the same result as `score`, for this one checklist; checks nothing. */
export const fullResult = (answers) => ({
  instrument: 'benchmark-checklist',
  edition: '1',
  declared: [],
  scores: { risk: scoreOf(answers, riskIds, true), protective: scoreOf(answers, protectiveIds, false) },
  findings: [],
  caveats: [],
  sources: ['own'],
  version: '0.1.0',
});
