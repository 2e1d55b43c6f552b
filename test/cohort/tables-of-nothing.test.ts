import { borgeStressIndex2018 } from 'resiliens';
import { tableFromArrow, tableFromRows } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

const refused = (code: string, ...path: string[]) => expect.objectContaining({ code, path });
const none = { getChild: () => null };

describe('what is no rows', () => {
  it.each([null, undefined, 7, {}, 'present'])('is refused by name: %o', (rows) => {
    expect(() => tableFromRows(borgeStressIndex2018, rows as never)).toThrow(
      refused('input-invalid', 'rows'),
    );
  });

  it.each([
    [null, refused('input-invalid', 'source')],
    [{ numRows: 1 }, refused('required-missing', 'source', 'getChild')],
    [none, refused('required-missing', 'source', 'numRows')],
    [{ ...none, numRows: '3' }, refused('input-invalid', 'source', 'numRows')],
    [{ ...none, numRows: -1 }, refused('number-invalid', 'source', 'numRows')],
    [{ ...none, numRows: 1.5 }, refused('number-invalid', 'source', 'numRows')],
  ])('is refused as an Arrow table: %o', (source, error) => {
    expect(() =>
      tableFromArrow(borgeStressIndex2018, source as never, { otherItems: 'not-assessed' }),
    ).toThrow(error);
  });

  it('is not a table without rows, which is one', () => {
    expect(tableFromRows(borgeStressIndex2018, []).rows).toBe(0);
    const empty = { ...none, numRows: 0 };
    expect(tableFromArrow(borgeStressIndex2018, empty, { otherItems: 'not-assessed' }).rows).toBe(0);
  });
});
