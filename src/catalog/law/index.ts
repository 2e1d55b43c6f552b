import { deepFreeze } from '../../logic/deep-freeze.js';
import type { LegalTopic } from '../../model/practice/law.js';
import { legalTopicSays } from './says.js';
import { legalTexts } from './texts.js';

/**
 * Everything the library knows about the law, by topic: the Child Welfare Act of 1992 to 2022-12-31, that of 2021 from
 * 2023-01-01 with its dated changes, read in the consolidated text of 2 July 2026.
 *
 * @example
 * ```ts
 * import { legalTopics } from 'resiliens/practice';
 *
 * legalTopics.find(({ id }) => id === 'travel-ban')?.texts.map(({ validFrom }) => validFrom); // => ['2026-01-23']
 * ```
 * @since 0.1.0
 */
export const legalTopics: readonly LegalTopic[] = /* @__PURE__ */ (() =>
  deepFreeze(legalTexts.map(({ id, ...rest }) => ({ id, says: legalTopicSays[id], ...rest }))))();
