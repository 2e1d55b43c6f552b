import { ResiliensError } from '../errors/resiliens-error.js';

/** Refuses a piece that is no text: bytes cut anywhere would lose letters where they are turned into text one by one. */
export const needText: (piece: unknown) => asserts piece is string = (piece) => {
  if (typeof piece !== 'string') throw new ResiliensError('input-invalid', ['text'], { expected: 'text' });
};

/** Text that is whole or comes in pieces, as pieces; anything else is refused. */
export const piecesOf = (text: string | Iterable<string>): Iterable<string> => {
  if (typeof text === 'string') return [text];
  if (typeof text !== 'object' || text === null || !(Symbol.iterator in text)) needText(text);
  return text as Iterable<string>;
};
