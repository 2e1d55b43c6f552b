import { profile, questionsToAsk, recordsInForce, sources } from 'resiliens';
import { instrumentOf, wordingIn } from './wording.mjs';

/** Areas that nobody has looked into have a place of their own in the report. */
const BLIND_AREA = 'profile:blind-area';

/**
 * Everything that the report of one assessment says, as plain data: the profile, worded. What it says is the library's; how it
 * looks is decided elsewhere.
 */
export const reportOf = (assessment, language) => {
  const own = profile(assessment);
  const questions = questionsToAsk(own);
  const words = wordingIn(language);
  return {
    id: own.assessment,
    date: own.date,
    age: typeof own.ageMonths === 'number' ? { low: own.ageMonths, high: own.ageMonths } : own.ageMonths,
    contradictions: own.contradictions.map((contradiction) => words.contradiction(contradiction)),
    findings: own.findings
      .filter(({ rule }) => rule !== BLIND_AREA)
      .map((finding) => ({ rule: finding.rule, severity: finding.severity, text: words.finding(finding) })),
    areas: own.findings
      .filter(({ rule }) => rule === BLIND_AREA)
      .flatMap(({ ids }) => ids)
      .map(words.area),
    checklist: checklistPart(own, words),
    questions: questions.map(({ instrument, item, reasons }) => ({
      instrument,
      item,
      reasons,
      label: words.item(item, instrument),
      why: reasons.map((reason) => words.code('reason', reason)),
    })),
    indices: own.indices.map((index) => indexPart(index, questions, words)),
    crosswalk: own.crosswalk.map((reading) => words.crosswalk(reading)),
    models: own.models.map(({ model, points }) => ({
      model,
      label: words.model(model),
      points: points.map(({ about, ids }) => ({
        about: words.code('points', about),
        labels: ids.map(words.part),
      })),
    })),
    // What a child said is text of the case: it stays in the assessment, and the profile holds codes only.
    childViews: recordsInForce(assessment, 'childViews').map(({ mode, on, view, weight }) => ({
      mode,
      on,
      view: view ?? null,
      weight: weight ?? null,
    })),
    explanations: recordsInForce(assessment, 'alternativeExplanations').map(({ explanation, check }) => ({
      explanation,
      check: check ?? null,
    })),
    caveats: resultsOf(own).flatMap((result) => words.lines(result, ['caveat'])),
    sources: sourcesOf(own),
    profile: own,
  };
};

const resultsOf = ({ checklist, indices }) => [checklist, ...indices.map(({ result }) => result)];

const checklistPart = (own, words) => {
  const known = new Map(own.risk.factors.map((reading) => [reading.factor, reading]));
  const { risk, protective } = own.checklist.scores;
  const named = (id) => ({ id, label: words.item(id) });
  return {
    risks: own.buffering.map(({ risk: id, bufferedBy }) => {
      const { chronicity, severity } = known.get(id);
      return {
        ...named(id),
        chronicity: words.code('chronicity', chronicity),
        severity: severity === 'unknown' ? null : words.code('severity', severity),
        bufferedBy: bufferedBy.map((claim) => words.claim(claim)),
      };
    }),
    inGeneral: [
      ...new Set(own.buffering.flatMap(({ inGeneral }) => inGeneral.map((claim) => claim.protective))),
    ].map(named),
    protections: own.protection.map(({ factor, kind, open, reaches }) => ({
      ...named(factor),
      kind: words.code('protection', kind),
      open,
      links: reaches.filter(({ links }) => links.length > 0).map((reached) => words.item(reached.risk)),
    })),
    unbuffered: own.unbuffered.map(named),
    totals: { risk: boundsOf(own.risk), protective: boundsOf(own.protective) },
    counts: AXES.map(([axis, part]) => ({
      axis,
      rows: rowsOf(axis, own.risk[part], own.protective[part], words),
    })),
    unknown: [...risk.unknown, ...protective.unknown].map(named),
    notAssessed: { risk: risk.notAssessed.map(named), protective: protective.notAssessed.map(named) },
    functioning: own.functioning.areas.map(({ area, state }) => ({
      area,
      label: words.part(area),
      state: words.code('functioning', state),
    })),
  };
};

const AXES = [
  ['group', 'byGroup'],
  ['system', 'bySystem'],
  ['observability', 'byObservability'],
  ['dynamics', 'byDynamics'],
  ['status', 'byStatus'],
];

const boundsOf = ({ low, high, exact = true }) => ({ low, high, exact });

const rowsOf = (axis, risk, protective, words) =>
  words
    .codes(axis)
    .map((value) => {
      const part = (counts) => counts.filter((count) => count.value === value).map(boundsOf)[0] ?? null;
      return { value, label: words.code(axis, value), risk: part(risk), protective: part(protective) };
    })
    .filter((row) => row.risk !== null || row.protective !== null);

const INDEX_LINES = ['value', 'bounds', 'band', 'limits', 'settle', 'declared', 'meaning'];

const indexPart = ({ instrument: id, result }, questions, words) => {
  const { title, scores } = instrumentOf(id);
  const settle = questions.filter(
    ({ instrument, reasons }) => instrument === id && reasons.includes('critical-for-band'),
  );
  return {
    id,
    title: title[words.language],
    settle: settle.map(({ item }) => words.item(item, id)),
    scores: Object.entries(result.scores).map(
      ([score, { low, high, band, possibleBands, contributions }]) => {
        const bands = scores
          .find((candidate) => candidate.id === score)
          .bands.flatMap((table) => table.bands);
        const bandLabel = (name) => bands.find((candidate) => candidate.id === name).label[words.language];
        return {
          id: score,
          low,
          high,
          of: contributions.length,
          band: band === null ? null : bandLabel(band),
          possibleBands: possibleBands.map(bandLabel),
          present: contributions.filter((part) => part.low > 0).map(({ item }) => words.item(item, id)),
        };
      },
    ),
    lines: words.lines(result, INDEX_LINES),
  };
};

const sourcesOf = (own) => {
  const used = new Set(resultsOf(own).flatMap((result) => result.sources));
  return sources
    .filter(({ id }) => used.has(id))
    .map(({ id, title, authors, year, url }) => ({ id, title, authors, year, url }));
};
