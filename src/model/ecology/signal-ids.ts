/**
 * Which version of the theory a rule or a definition follows.
 *
 * @since 0.1.0
 */
export type TheoryVersion = 'ecological-1979' | 'bioecological-2006';

/**
 * Ids of the rules that make signals: persons, micro, meso, exo, macro and chrono.
 *
 * @since 0.1.0
 */
export type SignalRuleId =
  | 'signal:mi-1'
  | 'signal:mi-2'
  | 'signal:mi-3'
  | 'signal:mi-4'
  | 'signal:mi-5'
  | 'signal:mi-6'
  | 'signal:mi-7'
  | 'signal:pe-1'
  | 'signal:me-1'
  | 'signal:me-2'
  | 'signal:me-3'
  | 'signal:me-4'
  | 'signal:me-5'
  | 'signal:me-6'
  | 'signal:me-7'
  | 'signal:me-8'
  | 'signal:me-9'
  | 'signal:me-10'
  | 'signal:me-11'
  | 'signal:ex-1'
  | 'signal:ex-2'
  | 'signal:ex-3'
  | 'signal:ex-4'
  | 'signal:ex-5'
  | 'signal:ma-1'
  | 'signal:ma-2'
  | 'signal:ch-1'
  | 'signal:ch-2'
  | 'signal:ch-3'
  | 'signal:ch-4';

/**
 * Ids of the questions that a rule asks where it cannot answer.
 *
 * @since 0.1.0
 */
export type QuestionId =
  | 'activities-looked-into'
  | 'activity-facts'
  | 'adult'
  | 'agreed-contact'
  | 'channel-and-direction'
  | 'consent'
  | 'dates'
  | 'dyad-facts'
  | 'entry-accompanied'
  | 'entry-prepared'
  | 'feature'
  | 'frequency-in-days'
  | 'knowledge'
  | 'last-contact'
  | 'links-looked-into'
  | 'measure-setting'
  | 'measure-start'
  | 'network-looked-into'
  | 'participants-looked-into'
  | 'power-setting'
  | 'service-link'
  | 'since-when'
  | 'support-facts'
  | 'temperament'
  | 'threshold-not-set';

/**
 * Ids of other ways to read the pattern behind a signal.
 *
 * @since 0.1.0
 */
export type OtherReadingId =
  | 'about-the-place'
  | 'adult-may-differ'
  | 'ask-why-absent'
  | 'choice-or-new'
  | 'confidentiality'
  | 'conflict-there'
  | 'depends-on-informant'
  | 'difference-is-no-conflict'
  | 'emergency'
  | 'ends-with-money'
  | 'few-adults-known'
  | 'many-families'
  | 'may-be-growth'
  | 'new-caseworker'
  | 'no-word-on-care'
  | 'older-child-fewer-days'
  | 'professional-first'
  | 'question-to-service'
  | 'register-incomplete'
  | 'short-episodes'
  | 'temperament-alone'
  | 'usual-changes-left-out';
