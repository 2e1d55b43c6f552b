import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** A stored file: its name and what is in it. */
export interface Stored {
  readonly name: string;
  readonly text: string;
}

const filesIn = (folder: string): readonly Stored[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(new URL(`${folder}/${name}`, root), 'utf8') }));

/** Every assessment that is committed: those of the present version, and the cases of the examples. */
export const storedAssessments: readonly Stored[] = [
  ...filesIn('test/fixtures/assessment/1'),
  ...filesIn('examples/cases'),
];

/** Every definition that is committed as JSON. */
export const storedDefinitions: readonly Stored[] = filesIn('examples/own-instrument');
