import { readdirSync, readFileSync } from 'node:fs';
import { checkEcology, ecologyFindings, networkMeasures, safeCheckEcology, signals } from 'resiliens/ecology';
import { describe, expect, test } from 'vitest';
import { ECOLOGY_VERSION } from '../../src/ecology/document/readers.js';
import { ECOLOGY } from '../../src/ecology/document/shape.js';
import { declaredKeys, writtenKeys } from '../assessment/shape-keys.js';

const folder = new URL('../fixtures/ecology/', import.meta.url);
const versions = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const stored = versions.flatMap(({ name }) =>
  readdirSync(new URL(`${name}/`, folder)).map((file) => {
    const text = readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
    return { version: Number(name), file, text };
  }),
);
const complete = checkEcology(JSON.parse(stored.find(({ file }) => file === 'complete.json')?.text ?? ''));
const DAY = '2021-04-01';

describe('stored ecologies of every version', () => {
  test('there is a folder for each version up to the present one', () => {
    const expected = Array.from({ length: ECOLOGY_VERSION }, (_, index) => index + 1);
    expect(versions.map(({ name }) => Number(name)).sort()).toEqual(expected);
  });

  test.each(stored)('version $version, $file, loads in the present version', ({ version, text }) => {
    const before = JSON.parse(text) as { schemaVersion: number };
    expect(before.schemaVersion).toBe(version);
    expect(checkEcology(before).schemaVersion).toBe(ECOLOGY_VERSION);
  });

  test.each(stored)('$file comes back byte for byte once it is in normal form', ({ version, text }) => {
    const normal = JSON.stringify(checkEcology(JSON.parse(text)), null, 2);
    if (version === ECOLOGY_VERSION) expect(`${normal}\n`).toBe(text);
    expect(JSON.stringify(checkEcology(JSON.parse(normal)), null, 2)).toBe(normal);
  });

  test('together those of the present version hold every key of the format', () => {
    const present = stored.filter(({ version }) => version === ECOLOGY_VERSION);
    const written = new Set(present.flatMap(({ text }) => [...writtenKeys(ECOLOGY, JSON.parse(text))]));
    expect([...written].sort()).toEqual(declaredKeys(ECOLOGY).sort());
  });

  test('what a stored ecology says stays the same', () => {
    const { density, linkedPairs, isolatedSettings, cutPersons, processCoverage } = networkMeasures(
      complete,
      DAY,
    );
    expect([density.numerator, density.denominator]).toEqual([2, 6]);
    expect(linkedPairs).toEqual([
      ['home', 'school'],
      ['home', 'visiting-home'],
    ]);
    expect(isolatedSettings).toEqual(['football']);
    expect(cutPersons.map(({ person }) => person)).toEqual(['mother', 'teacher', 'caseworker']);
    expect(processCoverage).toMatchObject({ low: 0.25, high: 0.75 });
    expect(
      [...new Set(ecologyFindings(complete, DAY).map(({ rule }) => rule.slice('ecology:'.length)))].join(' '),
    ).toBe('w03 w06 w16');
    expect(
      signals(complete, DAY)
        .outcomes.filter(({ outcome }) => outcome === 'fires')
        .map(({ rule }) => rule.slice('signal:'.length))
        .join(' '),
    ).toBe('mi-1 mi-4 mi-5 mi-6 pe-1 me-1 me-4 me-6 me-7 me-8 me-9 me-10 me-11 ex-1 ex-3 ma-1 ma-2 ch-3');
  });

  test('a version that does not exist yet, or that nobody wrote, is refused', () => {
    const codes = [ECOLOGY_VERSION + 1, 0, '1', undefined].map((schemaVersion) => {
      const result = safeCheckEcology({ ...complete, schemaVersion });
      return result.ok ? 'read' : result.errors[0]?.code;
    });
    expect(codes[0]).toBe('schema-version-newer');
    expect(codes).not.toContain('read');
  });
});
