import { defineInstrument } from 'resiliens';
import { compileColumns, tableFromRows } from 'resiliens/cohort';
import { toR, writeCsv } from 'resiliens/formats';
import { describe, expect, it } from 'vitest';
import { hasR, inR, skippedWithoutR } from './in-r.js';

const instrument = defineInstrument({
  id: 'mixed',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  items: [
    { id: 'poor', kind: 'binary' },
    { id: 'often', kind: 'ordinal', values: [0, 0.5, 1] },
  ],
  scores: [{ id: 'total', value: { sum: ['poor', 'often'] } }],
});
const semicolons = { delimiter: ';', decimal: ',' } as const;

const readBack = (content: string, line: string, signs?: Parameters<typeof toR>[3]): string =>
  inR('file.csv', content, toR(instrument, 'file.csv', 'en', signs), line);

describe('the R script', () => {
  it.skipIf(!hasR)(`reads numbers as numbers, though some children have none${skippedWithoutR}`, () => {
    const line = 'cat(class(children$often), children$often, class(children$poor))';
    expect(
      readBack('poor,often\npresent,0.5\nunknown,unknown\nabsent,not-applicable\nabsent,\nabsent,1\n', line),
    ).toBe('numeric 0.5 NA NA NA 1 factor');
  });

  it.skipIf(!hasR)(`reads files with semicolons and decimal commas${skippedWithoutR}`, () => {
    expect(readBack('poor;often\npresent;0,5\nunknown;unknown\n', 'cat(children$often)', semicolons)).toBe(
      '0.5 NA',
    );
    const rows = [{ poor: 'present', often: 0.5 }, { poor: 'absent' }] as const;
    const result = compileColumns(instrument).score(tableFromRows(instrument, rows));
    const text = [...writeCsv(result, semicolons)].join('');
    expect(readBack(text, 'cat(children$total_value, children$total_high)', semicolons)).toBe('1.5 NA 1.5 1');
    expect(readBack('poor\toften\npresent\t1\n', 'cat(children$often)', { delimiter: '\t' })).toBe('1');
  });

  it('is not written for signs or names that no file has', () => {
    const refused = (code: string, ...path: string[]) => expect.objectContaining({ code, path });
    expect(() => toR(instrument, 7 as never)).toThrow(refused('input-invalid', 'file'));
    expect(() => toR(instrument, 'a.csv', 'en', null as never)).toThrow(refused('input-invalid', 'signs'));
    expect(() => toR(instrument, 'a.csv', 'en', { delimiter: 'x' as never })).toThrow(
      refused('option-invalid', 'signs', 'delimiter'),
    );
    expect(() => toR(instrument, 'a.csv', 'en', { decimal: ',' })).toThrow(
      refused('option-invalid', 'signs', 'delimiter'),
    );
  });
});
