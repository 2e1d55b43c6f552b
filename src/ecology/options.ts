import { needArgument } from '../errors/need-argument.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import type { EcologyOptions } from '../model/ecology/options.js';

/** Every option, each with the least it may be. */
const LEAST: Readonly<Record<keyof EcologyOptions, number>> = {
  markMaxAgeDays: 0,
  transitionWindowMonths: 1,
  transitionCount: 1,
  communicationRecencyDays: 0,
  knowledgeMaxAgeDays: 0,
  smallInformalNetwork: 0,
  longPathPersons: 1,
  visitingLowDaysPerMonth: 0,
  youngChildMonths: 0,
};

/** Refuses an option that does not exist or is no whole number. */
export const checkOptions = (options: EcologyOptions): void => {
  needArgument(options, 'options');
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(LEAST, name)) throw new ResiliensError('key-unknown', ['options', name]);
    const least = LEAST[name as keyof EcologyOptions];
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= least)) {
      throw new ResiliensError('option-invalid', ['options', name], { least });
    }
  }
};
