import { borgeStressIndex2018 } from 'resiliens';
import { coOccurrence, tableFromRows } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

const table = tableFromRows(borgeStressIndex2018, [{ criminality: 'present' }]);
const refused = (code: string, ...path: (string | number)[]) => expect.objectContaining({ code, path });

describe('pairs of items', () => {
  it('are not made of an item and itself', () => {
    expect(() => coOccurrence(table, { items: ['criminality', 'poor-housing', 'criminality'] })).toThrow(
      refused('id-duplicate', 'items', 2),
    );
  });

  it('are not made of a word', () => {
    expect(() => coOccurrence(table, { items: 'criminality' as never })).toThrow(
      refused('input-invalid', 'items'),
    );
  });
});
