import { readdirSync, readFileSync } from 'node:fs';
import { checkEcology, networkMeasures } from 'resiliens/ecology';
import { describe, expect, it } from 'vitest';
import { goldens } from '../../examples/ecology/goldens.mjs';
import { ecologies } from '../../examples/ecology/pictures.mjs';
import worked from '../fixtures/ecology/worked-example.json';

const folder = new URL('../../docs/pictures/', import.meta.url);
const made = goldens();

describe('committed pictures', () => {
  it.each([...made.keys()])('%s is what is drawn today, to the byte', (name) => {
    expect(made.get(name)).toBe(readFileSync(new URL(name, folder), 'utf8'));
  });

  it('are all of them', () => {
    expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
  });
});

describe('the worked example', () => {
  const fixture = checkEcology(worked.ecologies.after);
  const [example] = ecologies as [(typeof ecologies)[number]];

  it.each([example.before, example.after])('measures on %s as the fixture does', (day) => {
    const numbers = (ecology: typeof fixture) => {
      const { density, redundancy, soleLinks, isolatedSettings, cutPersons, twoWayShare } = networkMeasures(
        ecology,
        day,
      );
      const ways = redundancy.map(({ pair, low, high }) => [pair, low, high]);
      return [density.value, ways, soleLinks, isolatedSettings, cutPersons, twoWayShare.value];
    };
    expect(numbers(example.ecology)).toEqual(numbers(fixture));
  });
});
