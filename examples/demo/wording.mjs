import {
  borgeStressIndex2018,
  explain,
  kvelloStyle,
  kvelloStyleCatalogue,
  profileWords,
  resilienceModels,
  roleWords,
  rutterFai1977,
  sources,
  wordFinding,
  wordProfileFinding,
} from 'resiliens';

const INSTRUMENTS = [kvelloStyle, borgeStressIndex2018, rutterFai1977];

/** The instrument with an id. */
export const instrumentOf = (id) => INSTRUMENTS.find((instrument) => instrument.id === id);

/** What the ids and codes of a profile are called in one language. */
export const wordingIn = (language) => {
  const labels = (parts) => new Map(parts.map(({ id, label }) => [id, label]));
  const details = labels(kvelloStyleCatalogue.factors.flatMap((factor) => factor.details));
  const areas = labels(kvelloStyleCatalogue.blindSpots);
  const items = new Map(INSTRUMENTS.map((instrument) => [instrument.id, labels(instrument.items)]));
  const code = (kind, value) => profileWords[kind][value][language];
  const role = (id) => roleWords[id][language];
  const item = (id, instrument = kvelloStyle.id) => items.get(instrument).get(id)[language];
  return {
    language,
    code,
    codes: (kind) => Object.keys(profileWords[kind]),
    role,
    item,
    part: (id) => (items.get(kvelloStyle.id).get(id) ?? details.get(id))[language],
    area: (id) => areas.get(id)[language],
    finding: (finding) =>
      finding.instrument === null
        ? wordProfileFinding(finding, language)
        : wordFinding(finding, instrumentOf(finding.instrument), language),
    contradiction: ({ instrument, item: id, sides, decidedBy }) => ({
      item: id,
      label: item(id, instrument),
      sides: sides.map(({ answer, informants }) => ({
        answer: code('answer', answer),
        informants: informants.map(role),
      })),
      decidedBy: decidedBy === null ? null : role(decidedBy),
    }),
    model: (id) => resilienceModels.find((model) => model.id === id).label[language],
    claim: ({ protective, by, id, basis, confidence, recordedBy, restricted }) => ({
      id: protective,
      label: item(protective),
      by,
      claim: id,
      basis,
      confidence,
      restricted,
      recordedBy: recordedBy === null ? null : role(recordedBy),
    }),
    crosswalk: ({ from, to, suggests, answer, standing }) => ({
      from: item(from.item, from.instrument),
      to: item(to.item, to.instrument),
      suggests,
      answer: code('answer', answer),
      standing,
    }),
    lines: (result, kinds) =>
      explain(result, instrumentOf(result.instrument), {
        language,
        audience: 'professional',
        bibliography: sources,
      })
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ kind, text }) => ({ kind, text })),
  };
};
