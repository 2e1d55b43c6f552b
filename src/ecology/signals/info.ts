import type { SignalRuleId } from '../../model/ecology/signal-ids.js';
import type { SignalRuleInfo } from '../../model/ecology/signal-report.js';
import type { SystemLevel } from '../../model/factor-axes.js';

const LEVELS: Readonly<Record<string, SystemLevel>> = {
  mi: 'micro',
  pe: 'individual',
  me: 'meso',
  ex: 'exo',
  ma: 'macro',
  ch: 'chrono',
};

type Short = Pick<SignalRuleInfo, 'direction'> & Partial<Omit<SignalRuleInfo, 'id' | 'level' | 'sources'>>;

/** What is known about a rule; what is not said is the usual: version 1, about the family, no factor, the theory of 1979. */
export const info = (id: SignalRuleId, section: string | null, short: Short): SignalRuleInfo => ({
  version: 1,
  concerns: 'child-and-family',
  factor: null,
  needs: [],
  otherReadings: [],
  theory: 'ecological-1979',
  ...short,
  id,
  level: LEVELS[id.slice('signal:'.length, 'signal:'.length + 2)] as SystemLevel,
  thesisSection: section,
  sources:
    section === null
      ? [{ source: 'resiliens', confidence: 'own' }]
      : [{ source: 'thesis-volda-2021', at: section, confidence: 'partial' }],
});
