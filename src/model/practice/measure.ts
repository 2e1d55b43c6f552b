import type { PlainDate } from '../dates.js';
import type { MeasureKind, NeedId } from '../ecology/measure-kind.js';
import type { FactorId, SystemLevel } from '../factor.js';
import type { Words } from '../language.js';
import type { Citation } from '../source.js';
import type { LegalPlace } from './law.js';

/** What a stated fact rests on; at least one entry. */
/**
 * What a statement rests on: at least one entry.
 *
 * @since 0.1.0
 */
export type Cited = readonly [Citation, ...Citation[]];

/**
 * What a measure does: it makes up for something, changes care at its source, controls, or supports. A measure may do several.
 *
 * @since 0.1.0
 */
export type MeasurePurpose = 'compensatory' | 'change' | 'control' | 'supportive';

/**
 * Whom a measure is directed at.
 *
 * @since 0.1.0
 */
export type MeasureTarget = 'child' | 'parents' | 'family' | 'network' | 'school' | 'services';

/**
 * The scheme under which a measure was rated or studied; levels of different schemes are never compared.
 *
 * @since 0.1.0
 */
export type EvidenceScheme =
  | 'ungsinn-pre2016'
  | 'ungsinn-2016'
  | 'ungsinn-2019'
  | 'ungsinn-edition-unknown'
  | 'register-study'
  | 'trial'
  | 'review'
  | 'qualitative'
  | 'none-found';

/**
 * How far a measure reaches into family life, gentlest first: an offer that most children use, help beside the home, guidance,
 * work in the daily life of the family, control. This library's own order.
 *
 * @since 0.1.0
 */
export type IntrusivenessClass =
  | 'ordinary-offer'
  | 'beside-the-home'
  | 'guidance'
  | 'in-the-family'
  | 'control';

/**
 * A factor that a measure is aimed at: never a documented effect.
 *
 * @since 0.1.0
 */
export interface MeasureAim {
  /** Id of the factor. */
  readonly factor: FactorId;
  /** The part of the factor for which alone this holds. */
  readonly restriction?: Words | undefined;
  /** What says so. */
  readonly sources: Cited;
}

/**
 * A need that a measure is aimed at and that no factor stands for.
 *
 * @since 0.1.0
 */
export interface MeasureNeed {
  /** Id of the need. */
  readonly need: NeedId;
  /** What says so. */
  readonly sources: Cited;
}

/**
 * What is known of the effect of a measure; unrated is not ineffective.
 *
 * @since 0.1.0
 */
export interface MeasureEvidence {
  /** The scheme. */
  readonly scheme: EvidenceScheme;
  /** Level in that scheme; `null` where none is established or the scheme has none. */
  readonly level: number | null;
  /** Year of the rating or study, where it is established. */
  readonly year: number | null;
  /** Where it is found; empty where nothing was. */
  readonly sources: readonly Citation[];
  /** What was found, in our own words. */
  readonly note: Words;
}

/**
 * A code of the child-welfare register under which a measure is reported. A text: `3.1` and `3.10` are two codes.
 *
 * @since 0.1.0
 */
export interface MeasureCode {
  /** The code. */
  readonly code: string;
  /** When it is used instead of the first one; absent on the usual codes. */
  readonly when?: Words | undefined;
  /** What says so. */
  readonly sources: Cited;
}

/**
 * Where the law lets the board order a measure, and for how long.
 *
 * @since 0.1.0
 */
export interface MeasureOrder {
  /** Letter of 3-4, first paragraph; `null` where another paragraph holds. */
  readonly letter: 'a' | 'b' | 'c' | null;
  /** The places in the Act of 2021. */
  readonly places: readonly [LegalPlace, ...LegalPlace[]];
  /** Longest order in months; `none` where the law sets no limit. */
  readonly limitMonths: number | 'none';
  /** How the place is read, where that is this library's reading. */
  readonly reading?: Words | undefined;
  /** What says so. */
  readonly sources: Cited;
}

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
  /** Ages in completed years, both ends included; `null` where nothing sets a limit. Outside it a warning, never a filter. */
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

/**
 * A need that no factor stands for, in words; it is never counted as a risk.
 *
 * @since 0.1.0
 */
export interface Need {
  /** Kebab-case id. */
  readonly id: NeedId;
  /** Name. */
  readonly label: Words;
  /** Nearest theme codes of the register. */
  readonly themes: readonly string[];
  /** Where it is found. */
  readonly sources: Cited;
}

/**
 * An edition of help measures and the needs they meet.
 *
 * @since 0.1.0
 */
export interface MeasureCatalogue {
  /** Kebab-case id. */
  readonly id: string;
  /** Semantic version. */
  readonly edition: string;
  /** The day the law was read. */
  readonly lawCheckedOn: PlainDate;
  /** The classes of intrusiveness, gentlest first, in words. */
  readonly intrusiveness: readonly {
    /** The id. */
    readonly id: IntrusivenessClass;
    /** The label. */
    readonly label: Words;
  }[];
  /** The needs. */
  readonly needs: readonly Need[];
  /** The measures. */
  readonly measures: readonly Measure[];
}

/** A measure without its name and notes: what the rules of a plan and the search for measures read. */
export type MeasureFacts = Omit<Measure, 'label' | 'notes'>;

/** The part of a catalogue that they read. */
export type MeasureFactsCatalogue<M extends MeasureFacts = MeasureFacts> = Pick<
  MeasureCatalogue,
  'intrusiveness' | 'needs'
> & {
  readonly measures: readonly M[];
};
