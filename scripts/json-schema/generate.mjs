import { describe } from './describe.mjs';
import { loadModel } from './model.mjs';
import { loadShapes } from './shapes.mjs';

/** What is written, by the name of its file: the type that each schema reads. */
const documents = {
  answers: 'Answers',
  assessment: 'Assessment',
  'case-flow': 'CaseFlow',
  ecology: 'EcologyInput',
  instrument: 'Instrument',
  'instrument-definition': 'InstrumentDefinition',
  'investigation-plan': 'InvestigationPlan',
  observation: 'Observation',
  plan: 'Plan',
  result: 'Result',
};

/** What is said about forms that are no type of the model. */
const texts = {
  Id: 'An id: 1 to 128 letters of ASCII, digits, dots, underscores, colons and hyphens. It must not say who the child is; nothing in the form of a Norwegian personal number is one.',
  KebabId: 'An id in kebab-case, at most 80 characters.',
  ExclusionFindings: 'Rule ids of the findings of an exclusion.',
};

/** Forms that are shorter where they stand. */
const inline = ['Text', 'Filled', 'SomeText', 'Number'];

/**
 * The JSON Schemas (2020-12) of every kind of data, each whole in itself.
 *
 * They say what the zod schemas say about the form. What only code can check (ids that must exist, the order of dates, bands
 * without gaps) and the limits for size are not in them.
 *
 * @returns {Promise<Record<string, Record<string, any>>>}
 */
export const jsonSchemas = async () => {
  const { z, shapes } = await loadShapes();
  const model = loadModel();
  const written = Object.entries(documents).map(([file, root]) => {
    const metadata = z.registry();
    for (const [name, shape] of shapes) {
      if (name !== root && !inline.includes(name)) metadata.add(shape, { id: name });
    }
    const { $schema, ...schema } = z.toJSONSchema(shapes.get(root), { metadata, target: 'draft-2020-12' });
    describe(schema, root, { ...model, textOf: (name) => texts[name] ?? model.textOf(name) });
    const { $defs = {}, ...rest } = schema;
    const sorted = Object.fromEntries(Object.entries($defs).sort(([one], [two]) => (one < two ? -1 : 1)));
    return [file, { $schema, ...rest, ...(Object.keys(sorted).length === 0 ? {} : { $defs: sorted }) }];
  });
  return Object.fromEntries(written);
};
