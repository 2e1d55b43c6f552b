/** Engines that are told the two counts of the checklist, one child at a time; they give counts, no bounds and no reasons. */
import { itemIds, protectiveIds, riskIds } from './checklist.mjs';

/** One rule an item, as its documentation would write it. */
export const jsonRulesEngine = async () => {
  const { Engine } = await import('./peers/node_modules/json-rules-engine/dist/index.js').then(
    (module) => module.default,
  );
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [type, ids] of [
    ['risk', riskIds],
    ['protective', protectiveIds],
  ]) {
    for (const id of ids)
      engine.addRule({
        conditions: { all: [{ fact: id, operator: 'equal', value: 'present' }] },
        event: { type },
      });
  }
  return async (child) => {
    const { events } = await engine.run(child);
    return {
      risk: events.filter(({ type }) => type === 'risk').length,
      protective: events.filter(({ type }) => type === 'protective').length,
    };
  };
};

/** A questionnaire response and one compiled expression a count. */
export const fhirPath = async () => {
  const fhirpath = (await import('./peers/node_modules/fhirpath/src/fhirpath.js')).default;
  const count = (prefix) =>
    fhirpath.compile(
      `item.where(linkId.startsWith('${prefix}')).answer.valueCoding.where(code = 'present').count()`,
    );
  const [risk, protective] = [count('risk-'), count('protective-')];
  return (child) => {
    const item = Object.entries(child).map(([linkId, code]) => ({
      linkId,
      answer: [{ valueCoding: { code } }],
    }));
    const response = { resourceType: 'QuestionnaireResponse', item };
    return { risk: risk(response)[0], protective: protective(response)[0] };
  };
};

/** A form with a yes-or-no question an item and a calculated value a count. */
export const surveyCore = async () => {
  const { Model } = await import('./peers/node_modules/survey-core/fesm/survey-core.mjs');
  const count = (name, ids) => ({
    name,
    expression: ids.map((id) => `iif({${id}} = 'present', 1, 0)`).join(' + '),
  });
  const survey = new Model({
    elements: itemIds.map((name) => ({
      type: 'radiogroup',
      name,
      choices: ['present', 'absent', 'unknown'],
    })),
    calculatedValues: [count('risk-count', riskIds), count('protective-count', protectiveIds)],
  });
  return (child) => {
    survey.data = child;
    return { risk: survey.getVariable('risk-count'), protective: survey.getVariable('protective-count') };
  };
};
