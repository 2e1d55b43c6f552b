import type { PartialDate } from '../interval.js';
import type { Rate } from '../rate.js';
import type { Truth } from '../truth.js';
import type { DatedRecord, SettingPair } from './record.js';

/**
 * The way a message takes.
 *
 * @since 0.1.0
 */
export type Channel = 'face-to-face' | 'phone' | 'note' | 'letter' | 'notice' | 'digital' | 'other';

/**
 * The five facts that together make a link supportive; a missing one is unknown.
 *
 * @since 0.1.0
 */
export interface LinkSupport {
  /** Whether the role demands of the two settings fit together. */
  readonly roleDemandsFit?: Truth | undefined;
  /** Whether there is mutual trust. */
  readonly trust?: Truth | undefined;
  /** Whether those involved are well disposed to each other. */
  readonly positiveOrientation?: Truth | undefined;
  /** Whether they agree on goals. */
  readonly sharedGoals?: Truth | undefined;
  /** Whether the balance of power answers to those who act for the child. */
  readonly responsivePower?: Truth | undefined;
}

/**
 * What joins two settings: a person who takes part in both, a chain of intermediaries, messages, or knowledge.
 *
 * That the child is in both is derived and never a link record.
 *
 * @since 0.1.0
 */
export interface Link extends DatedRecord {
  /** Ids of the two settings; `a` in a direction is the first. */
  readonly between: SettingPair;
  /** What kind of link it is. */
  readonly type: 'supplementary' | 'indirect' | 'communication' | 'knowledge';
  /** Ids of the persons who make a supplementary or indirect link, an indirect chain in its order. */
  readonly via?: readonly string[] | undefined;
  /** Ids of those who communicate; all of them are needed for it. */
  readonly correspondents?: readonly string[] | undefined;
  /** Which way it goes; for knowledge `a-to-b` means that the first setting knows about the second. */
  readonly direction?: 'both' | 'a-to-b' | 'b-to-a' | 'unknown' | undefined;
  /** How messages travel. */
  readonly channel?: Channel | undefined;
  /** When they were last in contact. */
  readonly lastContact?: PartialDate | undefined;
  /** How often they are in contact. */
  readonly frequency?: Rate | undefined;
  /** How the link is. */
  readonly support?: LinkSupport | undefined;
  /** Whether the knowledge is adequate. */
  readonly adequacy?: Truth | undefined;
  /** Where the knowledge comes from. */
  readonly knowledgeFrom?: 'contact' | 'outside-source' | 'unknown' | undefined;
}
