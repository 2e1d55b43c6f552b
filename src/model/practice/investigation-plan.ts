import type { ChildView } from '../child-view.js';
import type { Consent } from '../consent.js';
import type { Correction } from '../correction.js';
import type { PlainDate } from '../dates.js';
import type { AuthorRole } from '../informant.js';
import type { StoredDocument } from '../stored-document.js';
import type { PrincipleAnswer } from './plan/principle-answer.js';

/**
 * What may be the case, as the investigation sets out to find out; it sets the bounds of the investigation.
 *
 * @since 0.1.0
 */
export interface Hypothesis {
  /** Id, unique in the document. */
  readonly id: string;
  /** The main one, or another way to understand the report. */
  readonly kind: 'main' | 'alternative';
  /** What may be the case. */
  readonly text: string;
  /** What the report seems to be about: help, care, or open. */
  readonly aimsAt: 'help' | 'care' | 'open';
  /** What would speak for it. */
  readonly supportedBy?: string | undefined;
  /** What would speak against it. */
  readonly weakenedBy?: string | undefined;
}

/**
 * Somebody who is to be asked, about what and why.
 *
 * @since 0.1.0
 */
export interface AskedSource {
  /** Id, unique in the document. */
  readonly id: string;
  /** Whom, as a role. */
  readonly whom: AuthorRole;
  /** About what. */
  readonly about: string;
  /** Why this source: what it can say that matters for the report. */
  readonly why?: string | undefined;
  /** Ids of the hypotheses it can shed light on. */
  readonly hypotheses: readonly string[];
  /** Whether it is asked about what strains the child, what helps it, or both. */
  readonly looksFor: 'risk' | 'protection' | 'both';
  /** Whether it is asked together with those concerned, with their knowledge, or without it. */
  readonly way: 'together' | 'known' | 'without-knowledge';
  /** Whether consent is asked for before. */
  readonly consent: 'needed' | 'not-needed';
  /** Ids of the consents it rests on. */
  readonly consents: readonly string[];
  /** Why no consent is needed, or why nobody concerned is to know. */
  readonly ground?: string | undefined;
  /** When it was asked; none while it is planned. */
  readonly askedOn?: PlainDate | undefined;
}

/**
 * The part of the family, or of the child, in making the plan.
 *
 * @since 0.1.0
 */
export interface FamilyPart {
  /** Id, unique in the document. */
  readonly id: string;
  /** Who, as a role. */
  readonly who: AuthorRole;
  /** Which part: made it together with the service, was heard, was told, declined, or could not be reached. */
  readonly part: 'made-together' | 'heard' | 'told' | 'declined' | 'not-reached';
  /** When. */
  readonly at: PlainDate;
  /** How, or why not. */
  readonly how: string;
}

/**
 * Why the investigation is as wide as it is, and no wider.
 *
 * @since 0.1.0
 */
export interface Proportionality {
  /** What it is for. */
  readonly purpose: string;
  /** What is left out, since the purpose does not need it. */
  readonly leftOut?: string | undefined;
  /** How it is made as gentle as possible for those concerned. */
  readonly gentleness?: string | undefined;
}

/**
 * The first and the last day of an investigation as planned, both included.
 *
 * @since 0.1.0
 */
export interface TimeFrame {
  /** First day. */
  readonly from: PlainDate;
  /** Last day. */
  readonly to: PlainDate;
}

/**
 * The plan of an investigation, as section 2 of the thesis describes it: what may be the case, how long it takes, whom to ask and why, no
 * wider than its purpose, consent before information is fetched, made together with the family.
 *
 * @since 0.1.0
 */
export interface InvestigationPlan extends StoredDocument {
  /** Version of the format. */
  readonly schemaVersion: 1;
  /** When it was made. */
  readonly madeOn: PlainDate;
  /** What may be the case. */
  readonly hypotheses: readonly Hypothesis[];
  /** Whom to ask. */
  readonly sources: readonly AskedSource[];
  /** The part of the family. */
  readonly family: readonly FamilyPart[];
  /** What the child thinks. */
  readonly childViews: readonly ChildView[];
  /** Records of consent. */
  readonly consents: readonly Consent[];
  /** The principles, answered in words. */
  readonly principles: readonly PrincipleAnswer[];
  /** Records that were taken back. */
  readonly corrections: readonly Correction[];
  /** Id of the case flow it belongs to. */
  readonly caseFlow?: string | undefined;
  /** When it is to take place. */
  readonly timeFrame?: TimeFrame | undefined;
  /** Why it is as wide as it is. */
  readonly proportionality?: Proportionality | undefined;
}
