import type { Condition } from './condition.js';
import type { Confidence } from './confidence.js';
import type { FactorGroup } from './factor-axes.js';
import type { ExtraItemId, ProtectiveFactorId, RiskFactorId } from './factor-ids.js';
import type { FindingRule, FindingSeverity } from './finding.js';
import type { Words } from './language.js';
import type { Citation } from './source.js';

/**
 * A finding that a rule of the catalogue gives.
 *
 * @since 0.1.0
 */
export interface RuleFinding {
  /** Id of the rule. */
  readonly rule: FindingRule;
  /** How much it asks for attention. */
  readonly severity: FindingSeverity;
}

/**
 * An item that belongs to the checklist without being a factor: it is never counted.
 *
 * @since 0.1.0
 */
export interface ExtraItem {
  /** Kebab-case id, unique among items and factors. */
  readonly id: ExtraItemId;
  /** Short name, in our own words. */
  readonly label: Words;
  /** What a stated `present` says. */
  readonly statement: Words;
  /** Recorded details of a factor that suggest `present`; only a stated answer counts. */
  readonly suggestedBy: {
    /** Id of the factor. */
    readonly factor: RiskFactorId;
    /** Condition over its details. */
    readonly condition: Condition;
  };
  /** Where it comes from; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * A hard exclusion: a present factor does not count where it is linked to another present one that covers it.
 *
 * @since 0.1.0
 */
export interface FactorExclusion {
  /** Kebab-case id. */
  readonly id: string;
  /** The kind of relation. */
  readonly kind: 'exclude';
  /** Id of the factor that may not count. */
  readonly factor: RiskFactorId;
  /** Id of the item that says whether the two are linked in this case. */
  readonly linkedBy: ExtraItemId;
  /** Id of the factor that covers it. */
  readonly carriedBy: RiskFactorId;
  /** The findings it gives. */
  readonly findings: {
    /** It was excluded. */
    readonly applied: RuleFinding;
    /** The two are linked, and whether the covering factor is present is open. */
    readonly expectsCarrier: RuleFinding;
    /** The two are linked, but the covering factor is absent. */
    readonly contradiction: RuleFinding;
    /** Whether the two are linked is open, and the covering factor is not absent. */
    readonly causeUnknown: RuleFinding;
  };
  /** What the rule says. */
  readonly text: Words;
  /** Where it comes from; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * Risk factors that may be one matter recorded twice: both stay counted, and a question is asked.
 *
 * @since 0.1.0
 */
export interface FactorOverlap {
  /** Kebab-case id. */
  readonly id: string;
  /** The kind of relation. */
  readonly kind: 'warn';
  /** The finding it gives. */
  readonly finding: RuleFinding;
  /** Pairs of factor ids: the question is asked for every pair of which both are present. */
  readonly pairs: readonly (readonly [RiskFactorId, RiskFactorId])[];
  /** The question to ask. */
  readonly question: Words;
  /** Where it comes from; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * A protective factor beside risk factors that seem to say the opposite: both stay as stated, and the record is checked.
 *
 * @since 0.1.0
 */
export interface FactorTension {
  /** Kebab-case id. */
  readonly id: string;
  /** Id of the rule of the finding. */
  readonly rule: FindingRule;
  /** The protective factor. */
  readonly protective: ProtectiveFactorId;
  /** The risk factors, each with how much the pair asks for attention. */
  readonly risks: readonly {
    /** Id of the risk factor. */
    readonly factor: RiskFactorId;
    /** How much the pair asks for attention. */
    readonly severity: FindingSeverity;
  }[];
  /** Why both may be true all the same. */
  readonly mayBothBeTrue: Words;
  /** Where it comes from; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * What an edge says a protective factor may buffer: risk in general, one risk factor, or the risk factors of a group.
 *
 * @since 0.1.0
 */
export type BufferedRisk =
  | {
      /** Risk in general, not a pair. */
      readonly kind: 'any';
    }
  | {
      /** One risk factor. */
      readonly kind: 'factor';
      /** Its id. */
      readonly factor: RiskFactorId;
    }
  | {
      /** The risk factors of a group. */
      readonly kind: 'group';
      /** The group. */
      readonly group: FactorGroup;
    };

/**
 * A claim, found in a source, that a protective factor may buffer risk; not a measured effect.
 *
 * A pair without an edge is open, which is not "no effect".
 *
 * @since 0.1.0
 */
export interface BufferingEdge {
  /** Kebab-case id. */
  readonly id: string;
  /** The protective factors it speaks of; at least one. */
  readonly protective: readonly [ProtectiveFactorId, ...ProtectiveFactorId[]];
  /** What they may buffer. */
  readonly risk: BufferedRisk;
  /** The part of the risk, or the way, to which the claim is restricted. */
  readonly restriction?: Words | undefined;
  /** `cited`: the thesis citing literature. `argued`: its author's reasoning. `page`: a web page. */
  readonly basis: readonly ('cited' | 'argued' | 'page')[];
  /** How well the claim is supported. */
  readonly confidence: Confidence;
  /** Where it is found; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}
