import type { PartialDate } from '../interval.js';
import type { Mark } from './record.js';

/**
 * What a person brings into an interaction; the three kinds of the bioecological model.
 *
 * @since 0.1.0
 */
export interface PersonCharacteristics {
  /** Dispositions that start, keep up or block processes, as codes: `curious`, `withdrawn`, `shy`. */
  readonly force?: readonly string[] | undefined;
  /** Abilities, knowledge, health, as codes. */
  readonly resource?: readonly string[] | undefined;
  /** What is seen at once; no rule of this library reads it. */
  readonly demand?: readonly string[] | undefined;
}

/**
 * A person in an ecology. A person has no level: only a setting has one.
 *
 * @since 0.1.0
 */
export interface Person {
  /** Id, unique in the whole document. */
  readonly id: string;
  /** A role such as "mother" or "teacher", never a name. */
  readonly label: string;
  /** Whether the person meets the child in an organisation's service (`formal`) or not. */
  readonly sphere: 'informal' | 'formal' | 'unknown';
  /** What the person is to the child, as a code. */
  readonly relationToFocal?: string | undefined;
  /** Year or month of birth; may lie ahead. A day would say more than a document may hold. */
  readonly born?: PartialDate | undefined;
  /** When the person died. */
  readonly died?: PartialDate | undefined;
  /** What was looked into about this person. */
  readonly assessed?:
    | {
        /** The person's own ties and settings. */
        readonly network?: Mark | undefined;
      }
    | undefined;
  /** What the person brings into an interaction. */
  readonly characteristics?: PersonCharacteristics | undefined;
}
