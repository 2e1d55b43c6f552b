import {
  blindSpots,
  chronicityOf,
  conflicts,
  explain,
  kvelloStyle,
  kvelloStyleCatalogue,
  observationsByItem,
  readProtection,
  score,
  sources,
  toAnswers,
  wordFinding,
} from 'resiliens';

/** Scores an assessment with one instrument that it uses: answers, result, everything noticed on the way. */
export const scored = (assessment, instrument) => {
  const drawn = toAnswers(assessment, instrument);
  const age = drawn.ageMonths === null ? {} : { ageMonths: drawn.ageMonths };
  const result = score(drawn.answers, instrument, { ...age, date: drawn.date });
  return { instrument, drawn, result, findings: [...drawn.findings, ...result.findings] };
};

/** Everything that the report of one assessment says, as plain data; how it looks is decided elsewhere. */
export const reportOf = (assessment, instruments, language) => {
  const used = instruments.filter(({ id }) => assessment.instruments.some((use) => use.id === id));
  const all = used.map((instrument) => scored(assessment, instrument));
  const checklist = all.find(({ instrument }) => instrument.id === kvelloStyle.id);
  const others = all.filter((one) => one !== checklist);
  return {
    id: assessment.id,
    date: assessment.date,
    age: ageOf(all[0]?.drawn.ageMonths ?? assessment.child.ageMonths ?? null),
    contradictions: all.flatMap(({ instrument }) => contradictionsOf(assessment, instrument, language)),
    findings: all.flatMap(({ instrument, findings }) =>
      findings.map((finding) => lineOf(finding, instrument, language)),
    ),
    checklist: checklist === undefined ? null : checklistPart(checklist, assessment, language),
    indices: others.map((one) => indexPart(one, language)),
    childViews: assessment.childViews.map(({ mode, on, view, weight }) => ({
      mode,
      on,
      view: view ?? null,
      weight: weight ?? null,
    })),
    explanations: assessment.alternativeExplanations.map(({ explanation, check }) => ({
      explanation,
      check: check ?? null,
    })),
    caveats: all.flatMap(({ instrument, result }) => saidBy(instrument, result, ['caveat'], language)),
    sources: sourcesOf(all),
    results: Object.fromEntries(all.map(({ instrument, result }) => [instrument.id, result])),
  };
};

const ageOf = (age) => (age === null ? null : typeof age === 'number' ? { low: age, high: age } : age);

const labelOf = (id, instrument, language) =>
  instrument.items.find((item) => item.id === id)?.label?.[language] ?? id;

const contradictionsOf = (assessment, instrument, language) =>
  conflicts(assessment, instrument).map(({ item, sides, resolution }) => ({
    item,
    label: labelOf(item, instrument, language),
    sides: sides.map(({ answer, observations }) => ({
      answer,
      informants: observations.map(({ informant }) => informant),
    })),
    resolvedBy: resolution?.by ?? null,
  }));

const lineOf = (finding, instrument, language) => ({
  rule: finding.rule,
  severity: finding.severity,
  text: wordFinding(finding, instrument, language),
});

const saidBy = (instrument, result, kinds, language) =>
  explain(result, instrument, { language, audience: 'professional', bibliography: sources })
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, text }) => ({ kind, text }));

const AXES = ['group', 'system', 'observability', 'status'];

const checklistPart = ({ instrument, drawn, result }, assessment, language) => {
  const observed = observationsByItem(assessment, instrument);
  const durations = chronicityOf(result, observed);
  const readings = readProtection(result, kvelloStyleCatalogue, assessment.bufferingLinks);
  const durationOf = (id) => Object.keys(durations).find((kind) => durations[kind].includes(id));
  const named = (id) => ({ id, label: labelOf(id, instrument, language) });
  const { risk, protective } = result.scores;
  const present = (part) => part.contributions.filter(({ low }) => low > 0).map(({ item }) => item);
  const tied = new Set(
    readings.flatMap(({ reaches }) => reaches.filter(specific).map((reach) => reach.risk)),
  );
  return {
    risks: present(risk).map((id) => ({ ...named(id), duration: durationOf(id) ?? 'unknown' })),
    protections: readings.map(({ factor, kind, open, reaches }) => ({
      ...named(factor),
      kind,
      open,
      links: reaches.filter(({ links }) => links.length > 0).map((reach) => named(reach.risk).label),
    })),
    unbuffered: present(risk)
      .filter((id) => !tied.has(id))
      .map(named),
    totals: { risk: boundsOf(risk), protective: boundsOf(protective) },
    counts: AXES.map((axis) => ({ axis, rows: rowsOf(axis, result, instrument, language) })),
    unknown: [...risk.unknown, ...protective.unknown].map(named),
    notAssessed: { risk: risk.notAssessed.map(named), protective: protective.notAssessed.map(named) },
    areas: blindSpots(drawn.answers, kvelloStyleCatalogue)
      .filter(({ answered }) => answered.length === 0)
      .map(({ area }) => kvelloStyleCatalogue.blindSpots.find(({ id }) => id === area).label[language]),
  };
};

/** A link that a person recorded, or an edge to this very risk: what is said of risk in general ties nothing to it. */
const specific = ({ risk, links, edges, restricted }) =>
  links.length > 0 ||
  kvelloStyleCatalogue.bufferingEdges.some(
    (edge) =>
      edges.includes(edge.id) &&
      !restricted.includes(edge.id) &&
      edge.risk.kind === 'factor' &&
      edge.risk.factor === risk,
  );

const boundsOf = ({ low, high, exact }) => ({ low, high, exact });

const rowsOf = (axis, result, instrument, language) => {
  const values = new Map();
  for (const { id, label } of instrument.scores) {
    const [, dimension, value] = new RegExp(`^(risk|protective)-${axis}-(.+)$`).exec(id) ?? [];
    if (value === undefined) continue;
    const row = values.get(value) ?? {
      value,
      label: label[language].split(': ')[1],
      risk: null,
      protective: null,
    };
    row[dimension] = boundsOf(result.scores[id]);
    values.set(value, row);
  }
  return [...values.values()];
};

const indexPart = ({ instrument, result }, language) => ({
  id: instrument.id,
  title: instrument.title[language],
  scores: Object.entries(result.scores).map(
    ([id, { low, high, band, possibleBands, criticalUnknowns, contributions }]) => {
      const own = instrument.scores.find((candidate) => candidate.id === id);
      const bandLabel = (name) =>
        own.bands.flatMap(({ bands }) => bands).find((candidate) => candidate.id === name)?.label?.[
          language
        ] ?? name;
      return {
        id,
        low,
        high,
        of: contributions.length,
        band: band === null ? null : bandLabel(band),
        possibleBands: possibleBands.map(bandLabel),
        present: contributions
          .filter((part) => part.low > 0)
          .map(({ item }) => labelOf(item, instrument, language)),
        settle: criticalUnknowns.map((item) => labelOf(item, instrument, language)),
      };
    },
  ),
  lines: saidBy(
    instrument,
    result,
    ['value', 'bounds', 'band', 'limits', 'settle', 'declared', 'meaning'],
    language,
  ),
});

const sourcesOf = (all) => {
  const used = new Set(all.flatMap(({ result }) => result.sources));
  return sources
    .filter(({ id }) => used.has(id))
    .map(({ id, title, authors, year, url }) => ({ id, title, authors, year, url }));
};
