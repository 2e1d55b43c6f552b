import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkAssessment, profile, redact } from 'resiliens';
import { checkPlan, lint } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { everyString } from '../catalog/walk.js';
import { childOf, measured, planOf } from '../practice/plans.js';

const file = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const cases = ['lone-provider', 'school-and-leisure', 'contradicting-informants'];

describe('a document without its free text', () => {
  test.each(cases)('%s: still a document, with the same profile', (name) => {
    const assessment = checkAssessment(JSON.parse(file(`examples/cases/${name}.json`)));
    const bare = redact(assessment);
    expect(profile(checkAssessment(bare))).toEqual(profile(assessment));
    for (const { value, path } of everyString(bare)) {
      if (value !== '[removed]') expect(value, path).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/);
    }
    expect(redact(bare)).toEqual(bare);
  });

  test('a plan with a history: its words are gone there too, and it reads and is linted as before', () => {
    const stored = checkPlan(JSON.parse(file('test/fixtures/practice/plan-1.json')));
    const bare = checkPlan(redact(stored));
    expect(JSON.stringify(bare)).not.toMatch(/Plays with others|invited home|Seen in|grandmother|secret/);
    expect(bare.history[0]?.patches[0]?.path).toEqual(stored.history[0]?.patches[0]?.path);
    expect(bare.history[0]?.action).toBe('add-to-goals');
    const plan = planOf([measured('visiting-home', { daysPerMonth: 2 })]);
    const own = childOf(['bullying']);
    expect(lint(redact(plan), own, { date: '2024-06-02' })).toEqual(lint(plan, own, { date: '2024-06-02' }));
  });

  test('a patch that leads to a text loses it, one that leads to a code keeps it', () => {
    const patch = (path: (string | number)[], value: string) => ({ op: 'replace', path, value });
    expect(redact(patch(['observations', 0, 'note'], 'Ola'))).toEqual(
      patch(['observations', 0, 'note'], '[removed]'),
    );
    expect(redact(patch(['resources', 0], 'Ola'))).toEqual(patch(['resources', 0], '[removed]'));
    expect(redact(patch(['date'], '2024-05-02'))).toEqual(patch(['date'], '2024-05-02'));
  });

  test('a text that looks like an id is removed where the format holds free text, anything else everywhere', () => {
    expect(redact({ note: 'Ola', item: 'bullying', other: 'Ola Nordmann', list: ['a b', 'a-b'] })).toEqual({
      note: '[removed]',
      item: 'bullying',
      other: '[removed]',
      list: ['[removed]', 'a-b'],
    });
  });

  test('every key that a format reads as free text is among them', () => {
    const folder = fileURLToPath(new URL('../../src', import.meta.url));
    const shapes = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => /shape[^/]*\.ts$/.test(name) && !name.startsWith('schema'));
    expect(shapes.length).toBeGreaterThan(8);
    const keys = shapes.flatMap((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      return [...text.matchAll(/(\w+): (?:\{ list: )?read(?:Some)?Text\b/g)].map(([, key]) => key as string);
    });
    expect(keys.length).toBeGreaterThan(15);
    for (const key of keys) expect(redact({ [key]: 'Ola' }), key).toEqual({ [key]: '[removed]' });
  });

  test('the document is neither changed nor frozen, and what is not plain is refused', () => {
    const document = { note: 'x', inner: { reason: 'y' } };
    redact(document);
    expect(document).toEqual({ note: 'x', inner: { reason: 'y' } });
    expect(Object.isFrozen(document.inner)).toBe(false);
    expect(() => redact({ note: () => 1 })).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });
});
