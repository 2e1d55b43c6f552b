import {
  areaUnderCurve,
  bandSummaries,
  challengeModel,
  compileColumns,
  coOccurrence,
  doseResponse,
  itemPrevalence,
  itemValues,
  logisticRegression,
  missingnessPatterns,
  resilienceModel,
  scoreDistributions,
  scoreValues,
  screeningCutOffs,
} from 'resiliens/cohort';
import { outcomes as planted, resourceItem } from './planted-model.mjs';
import { mostModelled } from './read.mjs';

/** Numbers of the planted model that are looked for; the intervals are wide enough to hold all of them at once, 19 times of 20. */
const LOOKED_FOR = 9;
const confidenceLevel = 1 - 0.05 / LOOKED_FOR;

/** Everything the demonstration shows, as plain data. */
export const analyse = ({ borge, rutter, list, truth, outcomes }) => {
  const scorer = compileColumns(borge.instrument);
  const areas = borge.tables.map((table) => scorer.score(table).scores[0]);
  const real = truth.tables.map((table) => scorer.score(table).scores[0]);
  const resourceIn = (chunk) => itemValues(list.instrument, list.tables[chunk], resourceItem);
  const groups = groupsOf(areas, resourceIn, outcomes.difficulties);
  const difficulties = outcomes.difficulties.flat();
  return {
    rows: borge.progress.rows,
    accepted: borge.progress.accepted,
    rejections: borge.rejections,
    prevalence: [borge, rutter, list].map(({ tables }) => itemPrevalence(tables)),
    distributions: [
      ...scoreDistributions(borge.tables.map(scorer.score)),
      ...distributionsOf(rutter),
      ...distributionsOf(list, ['risk', 'protective']),
    ],
    bands: bandsOf(borge.tables.flatMap(scorer.countBands), areas, real),
    coOccurrence: coOccurrence(borge.tables),
    missingness: missingnessPatterns(borge.tables, { most: 5 }),
    dose: doseResponse(areas, difficulties),
    doseWithMissingAsNo: doseResponse(lowOf(areas, difficulties.length), difficulties),
    accuracy: {
      auc: areaUnderCurve(ratingsOf(groups), 'higher-is-case'),
      cuts: screeningCutOffs(ratingsOf(groups), 'higher-is-case'),
    },
    recovered: recovered(areas, resourceIn, groups, outcomes),
  };
};

/** What the number of areas would be with every open answer a "no": the lower bounds, put together. */
const lowOf = (areas, rows) => {
  const all = new Uint8Array(rows);
  let from = 0;
  for (const { low } of areas) {
    all.set(low, from);
    from += low.length;
  }
  return all;
};

function* scored({ instrument, tables }, ids) {
  const { score } = compileColumns(instrument);
  for (const table of tables) {
    const result = score(table);
    yield ids === undefined
      ? result
      : { ...result, scores: result.scores.filter(({ id }) => ids.includes(id)) };
  }
}

const distributionsOf = (read, ids) => scoreDistributions(scored(read, ids));

/** Four or more: as decided by the bounds, as it would be with every missing answer a "no", and as it truly is. */
const bandsOf = (counts, areas, real) => {
  const [summary] = bandSummaries(counts);
  const found = { truly: 0, lowReaches: 0, highReaches: 0, wronglyBelow: 0, wronglyDecided: 0, children: 0 };
  areas.forEach(({ low, high }, chunk) => {
    for (let row = 0; row < low.length; row += 1) {
      const isTruly = real[chunk].low[row] >= 4;
      found.children += 1;
      found.truly += isTruly ? 1 : 0;
      found.lowReaches += low[row] >= 4 ? 1 : 0;
      found.highReaches += high[row] >= 4 ? 1 : 0;
      found.wronglyBelow += isTruly && low[row] < 4 ? 1 : 0;
      const isDecided = low[row] >= 4 || high[row] < 4;
      if (isDecided && isTruly !== low[row] >= 4) found.wronglyDecided += 1;
    }
  });
  return { summary, ...found };
};

/** Children with and without difficulties by areas (decided) and resource (known): all a logistic regression needs. */
const groupsOf = (areas, resourceIn, difficulties) => {
  const groups = new Map();
  const asNo = new Map();
  const add = (map, risk, resource, outcome) => {
    const key = `${risk} ${resource}`;
    const own = map.get(key) ?? { risk, resource, events: 0, trials: 0 };
    map.set(key, own);
    own.events += outcome;
    own.trials += 1;
  };
  areas.forEach((own, chunk) => {
    const resources = resourceIn(chunk);
    scoreValues(own).forEach((risk, row) => {
      const [resource, outcome] = [resources[row], difficulties[chunk][row]];
      if (outcome === null) return;
      add(asNo, own.low[row], resource ?? 0, outcome);
      if (risk !== null && resource !== null) add(groups, risk, resource, outcome);
    });
  });
  return { known: [...groups.values()], asNo: [...asNo.values()] };
};

const ratingsOf = ({ known }) => {
  const scores = [...new Set(known.map(({ risk }) => risk))].sort((a, b) => a - b);
  const sum = (risk, of) =>
    known.filter((own) => own.risk === risk).reduce((total, own) => total + of(own), 0);
  return {
    scores,
    cases: scores.map((risk) => sum(risk, ({ events }) => events)),
    controls: scores.map((risk) => sum(risk, ({ events, trials }) => trials - events)),
  };
};

/** The planted model, found again from what was recorded, and from what it looks like where missing answers count as "no". */
const recovered = (areas, resourceIn, groups, { adjustment, challenges, coping }) => {
  const rows = adjustment.length;
  // No chunk has fewer rows than this many modelled children would need of them all.
  const needed = areas.slice(0, Math.ceil(rows / 1024));
  const risk = first(rows, needed.map(scoreValues));
  const resource = first(
    rows,
    needed.map((_, chunk) => resourceIn(chunk)),
  );
  const low = first(
    rows,
    needed.map((own) => [...own.low]),
  );
  const linear = (input) => resilienceModel({ outcome: adjustment, ...input, confidenceLevel });
  const [model, asNo] = [
    linear({ risk, resource }),
    linear({ risk: low, resource: resource.map((value) => value ?? 0) }),
  ];
  const curve = challengeModel({ outcome: coping, risk: challenges, confidenceLevel });
  const [logit, logitAsNo] = [logisticOf(groups.known), logisticOf(groups.asNo)];
  const terms = { intercept: 'intercept', risk: 'risk', resource: 'resource', product: 'risk:resource' };
  const side = (name, truth, found, wrong) =>
    Object.entries(terms).map(([key, term]) =>
      compared(`${name}: ${key}`, truth[key], estimateOf(found, term), estimateOf(wrong, term)),
    );
  return {
    confidenceLevel,
    mostModelled,
    model,
    curve,
    logit,
    compared: [
      ...side('adjustment', planted.adjustment, model.protective, asNo.protective),
      ...side('difficulties', planted.difficulties, logit, logitAsNo),
      compared(
        'coping turns at',
        -planted.coping.challenges / (2 * planted.coping.square),
        curve.turning,
        null,
      ),
    ],
  };
};

/** The first so many of lists that follow each other. */
const first = (count, lists) => {
  const all = [];
  for (const list of lists) {
    if (all.length >= count) break;
    all.push(...list.slice(0, count - all.length));
  }
  return all;
};

const logisticOf = (groups) =>
  logisticRegression(
    {
      events: groups.map(({ events }) => events),
      trials: groups.map(({ trials }) => trials),
      predictors: {
        risk: groups.map(({ risk }) => risk),
        resource: groups.map(({ resource }) => resource),
      },
      products: [['risk', 'resource']],
    },
    { confidenceLevel },
  );

const estimateOf = (model, term) => model.value.find((one) => one.term === term);

const compared = (name, truth, { value, low, high }, wrong) => ({
  name,
  planted: truth,
  value,
  low,
  high,
  isInside: low <= truth && truth <= high,
  missingAsNo: wrong?.value ?? null,
  isMissingAsNoInside: wrong === null ? null : wrong.low <= truth && truth <= wrong.high,
});
