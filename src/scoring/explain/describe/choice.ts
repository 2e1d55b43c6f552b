import { around, leaf, type Phrase, type Wording } from './phrase.js';

/** One of two phrases, chosen by a clause: in one sentence where none has parts, else below each other. */
export const choice = (condition: Phrase, then: Phrase, otherwise: Phrase, { say }: Wording): Phrase =>
  [condition, then, otherwise].every(({ parts }) => parts.length === 0)
    ? leaf(say.choice(condition.text, then.text, otherwise.text))
    : {
        ...leaf(say.oneOfTwo),
        parts: [
          around(condition, say.condition(condition.text)),
          around(then, say.then(then.text)),
          around(otherwise, say.otherwise(otherwise.text)),
        ],
      };
