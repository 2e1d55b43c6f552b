import type { MeasureKind } from '../../ecology/measure-kind.js';
import type { SystemLevel } from '../../factor-axes.js';
import type { Words } from '../../language.js';
import type { MeasureEvidence } from './measure-evidence.js';
import type {
  Cited,
  IntrusivenessClass,
  MeasureAim,
  MeasureCode,
  MeasureNeed,
  MeasureOrder,
  MeasurePurpose,
  MeasureTarget,
} from './measure-parts.js';

/**
 * A help measure (Norwegian hjelpetiltak): what it is aimed at, for whom, by what right, and what is known of it.
 *
 * @since 0.1.0
 */
export interface Measure {
  /** Kebab-case id. */
  readonly id: MeasureKind;
  /** Name. */
  readonly label: Words;
  /** Whether the thesis names it or it completes the register's groups. */
  readonly namedBy: 'thesis' | 'register';
  /** What it does: a set, each with what says so. */
  readonly purposes: readonly [
    {
      /** The purpose. */
      readonly purpose: MeasurePurpose;
      /** Where it comes from. */
      readonly sources: Cited;
    },
    ...{
      /** The purpose. */
      readonly purpose: MeasurePurpose;
      /** Where it comes from. */
      readonly sources: Cited;
    }[],
  ];
  /** What it mainly does. */
  readonly mainPurpose: MeasurePurpose;
  /** Register codes, usual ones first. */
  readonly codes: readonly [MeasureCode, ...MeasureCode[]];
  /** Whom it is directed at. */
  readonly targets: {
    /** Whom. */
    readonly of: readonly MeasureTarget[];
    /** Where it comes from. */
    readonly sources: Cited;
  };
  /** Levels of Bronfenbrenner's model that it works on. */
  readonly levels: {
    /** The levels. */
    readonly of: readonly SystemLevel[];
    /** Where it comes from. */
    readonly sources: Cited;
  };
  /**
   * Ages in completed years, both ends included; `null` where nothing sets a limit. Outside it a plan gets a warning and a candidate
   * a condition; only a set of `coverings` is made without the measure, and only where a source states the age.
   */
  readonly ageYears: {
    /** First completed year that belongs to it. */
    readonly from: number;
    /** Last completed year that belongs to it. */
    readonly to: number;
    /** Where it comes from. */
    readonly sources: Cited;
  } | null;
  /** What must be known about age. */
  readonly ageNote?: Words | undefined;
  /** Risk factors it is aimed at. */
  readonly compensates: readonly MeasureAim[];
  /** Risk factors it watches: watching does not compensate. */
  readonly watches: readonly MeasureAim[];
  /** Protective factors it is meant to build. */
  readonly builds: readonly MeasureAim[];
  /** Needs it is meant to meet. */
  readonly meets: readonly MeasureNeed[];
  /** Resilience models it may rest on, main one first; none where it reduces risk at its source, watches or co-ordinates. */
  readonly models: {
    /** The models, main one first. */
    readonly of: readonly ('compensation' | 'protection')[];
    /** Where it comes from. */
    readonly sources: Cited;
  };
  /** By what right the board may order it; `null` where it may not. */
  readonly order: MeasureOrder | null;
  /** How far it reaches into family life. */
  readonly intrusiveness: {
    /** The class. */
    readonly class: IntrusivenessClass;
    /** Where it comes from. */
    readonly sources: Cited;
  };
  /** What is known of its effect; at least one entry. */
  readonly evidence: readonly [MeasureEvidence, ...MeasureEvidence[]];
  /** Rules of a plan that bite hardest on it, as ids without their family. */
  readonly cautions: readonly string[];
  /** What must be known before choosing it. */
  readonly notes: readonly Words[];
  /** Where it is described; at least one entry. */
  readonly sources: Cited;
}

/** A measure without its name and notes: what the rules of a plan and the search for measures read. */
export type MeasureFacts = Omit<Measure, 'label' | 'notes'>;
