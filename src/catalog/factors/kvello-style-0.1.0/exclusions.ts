import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { ExtraItem, FactorExclusion } from '../../../model/factor-relations.js';

/**
 * The item that the hard exclusion needs.
 *
 * @since 0.1.0
 */
export const extraItems: readonly ExtraItem[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'impulsive-inattentive-linked-to-disability',
    label: {
      en: 'The restlessness goes with an intellectual disability or autism',
      nb: 'Uroen henger sammen med psykisk utviklingshemming eller autisme',
      nn: 'Uroa heng saman med psykisk utviklingshemming eller autisme',
    },
    statement: {
      en: 'That the child is impulsive, restless or unfocused goes with an intellectual disability or autism.',
      nb: 'At barnet er impulsivt, urolig eller ukonsentrert, henger sammen med psykisk utviklingshemming eller autisme.',
      nn: 'At barnet er impulsivt, uroleg eller ukonsentrert, heng saman med psykisk utviklingshemming eller autisme.',
    },
    suggestedBy: {
      factor: 'impulsive-inattentive',
      condition: {
        kind: 'any-of',
        of: [
          { kind: 'is', detail: 'linked-intellectual-disability', in: ['yes'] },
          { kind: 'is', detail: 'linked-autism', in: ['yes'] },
        ],
      },
    },
    sources: [{ source: 'voss-herad', at: 'child 3', confidence: 'confirmed' }],
  },
]);

/**
 * The hard exclusions: the only one that a source states. Another one would need a source.
 *
 * @since 0.1.0
 */
export const exclusions: readonly FactorExclusion[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'e1',
    kind: 'exclude',
    factor: 'impulsive-inattentive',
    linkedBy: 'impulsive-inattentive-linked-to-disability',
    carriedBy: 'developmental-disability',
    findings: {
      applied: { rule: 'exclusion:e1-applied', severity: 'INFO' },
      expectsCarrier: { rule: 'exclusion:e1-expects-c02', severity: 'WARNING' },
      contradiction: { rule: 'exclusion:e1-contradiction', severity: 'WARNING' },
      causeUnknown: { rule: 'exclusion:e1-cause-unknown', severity: 'WARNING' },
    },
    text: {
      en: 'Restlessness that goes with an intellectual disability or autism is not counted for itself where the disability is counted: it is covered there.',
      nb: 'Uro som henger sammen med psykisk utviklingshemming eller autisme, telles ikke for seg der funksjonsnedsettelsen telles: den er dekket der.',
      nn: 'Uro som heng saman med psykisk utviklingshemming eller autisme, blir ikkje tald for seg der funksjonsnedsetjinga blir tald: ho er dekt der.',
    },
    sources: [
      { source: 'voss-herad', at: 'child 3', confidence: 'confirmed' },
      { source: 'resiliens', confidence: 'own' },
    ],
  },
]);
