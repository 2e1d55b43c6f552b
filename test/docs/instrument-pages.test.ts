import { readdirSync, readFileSync } from 'node:fs';
import * as library from 'resiliens';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../scripts/instrument-pages/pages.mjs';

const folder = 'docs/instruments';
const pages: Readonly<Record<string, string>> = pagesOf(library);
const names = Object.keys(pages).sort();

describe('the generated pages of the instruments', () => {
  test('are one an instrument and an index, no more and no fewer', () => {
    expect(names).toContain('kvello-style.md');
    expect(names.length).toBeGreaterThanOrEqual(8);
    expect(readdirSync(folder).sort(), 'run npm run docs:instruments').toEqual(names);
  });

  test.each(names)('%s is as committed', (name) => {
    expect(readFileSync(`${folder}/${name}`, 'utf8'), 'run npm run docs:instruments').toBe(pages[name]);
  });

  test.each(names)('%s has no gap in it', (name) => {
    expect(pages[name]).not.toMatch(/undefined|NaN|\[object|null/);
  });

  const instruments = [
    library.kvelloStyle,
    library.borgeStressIndex2018,
    library.rutterFai1977,
    library.ace10,
    library.phq9,
    library.gad7,
    library.psc17,
  ];

  test.each(instruments.map((own) => [own.id, own] as const))(
    'the page of %s holds every item, band, caveat, limit and source of its definition',
    (id, { items, scores, caveats, limits, sources }) => {
      const page = pages[`${id}.md`] as string;
      for (const item of items) expect(page).toContain(`\`${item.id}\``);
      for (const band of scores.flatMap((own) => own.bands.flatMap(({ bands }) => bands)))
        expect(page).toContain(`\`${band.id}\``);
      for (const { text } of caveats) expect(page).toContain(text.en);
      for (const { en } of limits) expect(page).toContain(en);
      for (const { source } of sources) expect(page).toContain(`**${source}**`);
    },
  );
});
