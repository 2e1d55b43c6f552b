import { checkEcology, safeCheckEcology } from 'resiliens/ecology';
import { EcologySchema } from 'resiliens/schema';
import { describe, expect, test } from 'vitest';
import example from '../fixtures/ecology/worked-example.json' with { type: 'json' };
import { thesisCase } from './thesis-case.js';

const documents = [example.ecologies.baseline, example.ecologies.after, thesisCase];

describe('the zod schema of an ecology', () => {
  test('reads what the check reads, to the same document', () => {
    for (const document of documents) {
      const read = EcologySchema.safeParse(JSON.parse(JSON.stringify(document)));
      expect(read.data).toEqual(checkEcology(document));
    }
  });

  test.each<[string, object, string, (string | number)[]]>([
    [
      'a level that was typed in',
      { settings: [{ id: 'a', label: 'A', kind: 'home', level: 'micro' }] },
      'key-unknown',
      ['settings', 0],
    ],
    ['a person who is not there', { focalPersonId: 'nobody' }, 'id-unknown', ['focalPersonId']],
    [
      'a kind that does not exist',
      { settings: [{ id: 'a', label: 'A', kind: 'hous' }] },
      'value-invalid',
      ['settings', 0, 'kind'],
    ],
    ['a later version', { schemaVersion: 2 }, 'schema-version-newer', ['schemaVersion']],
  ])('refuses %s', (_, more, code, path) => {
    const document = { ...example.ecologies.baseline, ...more };
    const read = EcologySchema.safeParse(document);
    const issue = read.error?.issues[0];
    expect((issue as { params?: { code?: string } } | undefined)?.params?.code).toBe(code);
    expect(issue?.path.slice(0, path.length)).toEqual(path);
    expect(safeCheckEcology(document).ok).toBe(false);
  });
});
