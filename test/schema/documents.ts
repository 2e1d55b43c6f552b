import { readdirSync, readFileSync } from 'node:fs';

/** A stored file: its name and what is in it. */
export interface Stored {
  readonly name: string;
  readonly text: string;
}

/** Every JSON file of a folder. */
export const filesIn = (folder: URL): readonly Stored[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** The stored assessments of the present version; together they have every key of the format. */
export const storedAssessments: readonly Stored[] = filesIn(
  new URL('../fixtures/assessment/1/', import.meta.url),
);

const textOf = (name: string): string => storedAssessments.find((stored) => stored.name === name)?.text ?? '';

/** The stored assessment that has every key. */
export const complete = JSON.parse(textOf('complete.json')) as Record<string, readonly unknown[]>;
