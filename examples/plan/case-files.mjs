import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAssessmentJson, readPlanJson } from 'resiliens/schema';

const examples = fileURLToPath(new URL('..', import.meta.url));

/** Names of the made-up cases that have a plan. */
export const caseNames = readdirSync(join(examples, 'plan', 'cases')).sort();

/**
 * One case in one language: the assessment, the plan that caseworkers made, and the assessment half a year later.
 *
 * A plan is written in one language. These are made up, and told in three: the free texts of the plan and of the later assessment are
 * taken from `texts.json`, a text that is not there stays as it is.
 */
export const readCase = (name, language) => {
  const folder = join(examples, 'plan', 'cases', name);
  const read = (...path) => readFileSync(join(...path), 'utf8');
  const texts = JSON.parse(read(folder, 'texts.json'))[language] ?? {};
  return {
    name,
    before: readAssessmentJson(read(examples, 'cases', `${name}.json`)),
    plan: readPlanJson(JSON.stringify(inLanguage(JSON.parse(read(folder, 'plan.json')), texts))),
    after: readAssessmentJson(JSON.stringify(inLanguage(JSON.parse(read(folder, 'later.json')), texts))),
  };
};

const inLanguage = (value, texts) => {
  if (typeof value === 'string') return Object.hasOwn(texts, value) ? texts[value] : value;
  if (Array.isArray(value)) return value.map((entry) => inLanguage(entry, texts));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inLanguage(entry, texts)]));
};
