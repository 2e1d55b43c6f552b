import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkAssessment } from '../../src/assessment/check.js';
import { replay, rewind } from '../../src/assessment/edits/time.js';
import { ASSESSMENT, ASSESSMENT_VERSION } from '../../src/assessment/shape-assessment.js';
import { declaredKeys, writtenKeys } from './shape-keys.js';

const folder = new URL('../fixtures/assessment/', import.meta.url);
const versions = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const stored = versions.flatMap(({ name }) =>
  readdirSync(new URL(`${name}/`, folder)).map((file) => {
    const text = readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
    return { version: Number(name), file, text };
  }),
);

describe('stored assessments of every version', () => {
  test('there is a folder for each version up to the present one', () => {
    const expected = Array.from({ length: ASSESSMENT_VERSION }, (_, index) => index + 1);
    expect(versions.map(({ name }) => Number(name)).sort()).toEqual(expected);
  });

  test.each(stored)('version $version, $file, loads in the present version', ({ version, text }) => {
    const before = JSON.parse(text) as { schemaVersion: number };
    expect(before.schemaVersion).toBe(version);
    expect(checkAssessment(before).schemaVersion).toBe(ASSESSMENT_VERSION);
  });

  test.each(stored)('$file comes back byte for byte once it is in normal form', ({ version, text }) => {
    const normal = JSON.stringify(checkAssessment(JSON.parse(text)), null, 2);
    if (version === ASSESSMENT_VERSION) expect(`${normal}\n`).toBe(text);
    expect(JSON.stringify(checkAssessment(JSON.parse(normal)), null, 2)).toBe(normal);
  });

  test('together those of the present version hold every key of the format', () => {
    const present = stored.filter(({ version }) => version === ASSESSMENT_VERSION);
    const written = new Set(present.flatMap(({ text }) => [...writtenKeys(ASSESSMENT, JSON.parse(text))]));
    expect([...written].sort()).toEqual(declaredKeys(ASSESSMENT).sort());
  });

  test('the history of a stored assessment can be gone back and forth', () => {
    const complete = stored.find(({ file }) => file === 'complete.json');
    const assessment = checkAssessment(JSON.parse(complete?.text ?? ''));
    expect(rewind(assessment, 1).date).toBe('2024-05-11');
    expect(replay(rewind(assessment, 0), assessment.history)).toEqual(assessment);
  });
});
