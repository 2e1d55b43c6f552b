import { appliesAt } from '../../logic/applies-at.js';
import type { Answer } from '../../model/answers.js';
import type { Item } from '../../model/item.js';
import type { Note } from './note.js';
import { ageReading } from './readings.js';
import type { View } from './view.js';

/** What a reading of a sourced age that the caller named makes of an answer. */
export const answerAtAge = (
  answer: Answer | null,
  item: Item,
  view: View,
): { readonly answer: Answer | null; readonly notes: readonly Note[] } => {
  const reading = ageReading(item, view);
  if (reading === null || view.ageMonths === null) return { answer, notes: [] };
  const { from, to } = reading.applies;
  const facts = { reading: reading.id, from, to };
  switch (appliesAt(view.ageMonths, reading.applies)) {
    case 'yes':
      return { answer, notes: [] };
    case 'no':
      return {
        answer: 'not-applicable',
        notes: [{ rule: answer === 'present' ? 'age:stated-outside' : 'age:not-applicable', facts }],
      };
    default:
      // The month of birth leaves two ages, one on each side of the limit: what can be answered stays open.
      return { answer, notes: [{ rule: 'age:undetermined', facts }] };
  }
};
