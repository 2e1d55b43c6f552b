import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conformancePack } from '../../scripts/conformance/pack.mjs';

const FOLDER = 'conformance';
const pack = conformancePack(FOLDER);

describe('the conformance pack', () => {
  test.each([...pack])('%s is what the library gives today', (path, text) => {
    expect(text, 'run: npm run conformance').toBe(readFileSync(`${FOLDER}/${path}`, 'utf8'));
  });

  test('holds nothing that nothing makes', () => {
    const found = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.json') && !path.startsWith('definitions/'));
    expect(found.sort()).toEqual([...pack.keys()].sort());
  });
});
