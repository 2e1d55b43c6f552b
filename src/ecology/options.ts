import { needArgument } from '../errors/need-argument.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import type { EcologyOptions } from '../model/ecology/options.js';

/** Months before the day in which changes are counted, where nothing else is asked for. */
export const TRANSITION_WINDOW_MONTHS = 12;

/** Days a month at a visiting home where nothing else is asked for: the example of the thesis, and no limit. */
export const VISITING_LOW_DAYS = 2;

/** Every option: the least it may be, and what holds where nothing else is asked for; `null` where no source gives a number. */
export const OPTIONS: Readonly<
  Record<keyof EcologyOptions, { readonly least: number; readonly usual: number | null }>
> = {
  markMaxAgeDays: { least: 0, usual: null },
  transitionWindowMonths: { least: 1, usual: TRANSITION_WINDOW_MONTHS },
  transitionCount: { least: 1, usual: null },
  communicationRecencyDays: { least: 0, usual: null },
  knowledgeMaxAgeDays: { least: 0, usual: null },
  smallInformalNetwork: { least: 0, usual: null },
  longPathPersons: { least: 1, usual: null },
  visitingLowDaysPerMonth: { least: 0, usual: VISITING_LOW_DAYS },
  youngChildMonths: { least: 0, usual: 48 },
};

/** Refuses an option that does not exist or is no whole number. */
export const checkOptions = (options: EcologyOptions): void => {
  needArgument(options, 'options');
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(OPTIONS, name)) throw new ResiliensError('key-unknown', ['options', name]);
    const { least } = OPTIONS[name as keyof EcologyOptions];
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= least)) {
      throw new ResiliensError('option-invalid', ['options', name], { least });
    }
  }
};
