/**
 * The ecology of a child: builders for the five systems, levels on a day, measures of the mesosystem, signals.
 *
 * @module resiliens/ecology
 */
export { at } from './at.js';
export { chronosystem } from './builders/chronosystem.js';
export { ecology } from './builders/ecology.js';
export { exosystem } from './builders/exosystem.js';
export { macrosystem } from './builders/macrosystem.js';
export { mesosystem } from './builders/mesosystem.js';
export { microsystem } from './builders/microsystem.js';
export { checkEcology, safeCheckEcology } from './check.js';
export { diff, diffDocuments } from './diff.js';
export { ecologyFindings } from './findings.js';
export { hypotheses } from './hypotheses.js';
export { levelOf, systemOf } from './levels.js';
export { isMolar, isProximal } from './measures/process.js';
export { networkMeasures } from './network-measures.js';
export { signalRules, signals } from './signals.js';
export { confirmedNeeds, outdatedDecisions, toObservations } from './to-observations.js';
