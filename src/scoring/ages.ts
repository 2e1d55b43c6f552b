import { ResiliensError } from '../errors/resiliens-error.js';
import { dateForm } from '../logic/date-is.js';
import { OLDEST_MONTHS } from '../logic/oldest-months.js';
import type { AgeSpan } from '../model/context.js';
import type { AgeMonths } from '../model/dates.js';
import type { Finding } from '../model/finding.js';
import type { ScoreOptions } from '../model/result.js';
import { oldest, surelyOutside, within, youngest } from './choose-table.js';
import { FIRST_ANSWER, NOT_APPLICABLE, type Workspace } from './evaluate/workspace.js';
import type { Program, ProgramItem } from './program/program.js';

/** Refuses an age or a date outside what the instrument is made for. */
export const checkValidity = (program: Program, options: ScoreOptions): void => {
  const { ageMonths, dates } = program.instrument.validity;
  const age = options.ageMonths ?? undefined;
  if (age !== undefined) checkAge(age);
  if (age !== undefined && ageMonths !== undefined && surelyOutside(age, ageMonths)) {
    throw new ResiliensError('age-outside-validity', ['options', 'ageMonths'], {
      from: ageMonths.from,
      to: ageMonths.to,
    });
  }
  const { date } = options;
  if (date === undefined) return;
  if (typeof date !== 'string' || dateForm(date) !== 'day')
    throw new ResiliensError('date-impossible', ['options', 'date'], { expected: 'YYYY-MM-DD' });
  if (dates === undefined) return;
  // Days as YYYY-MM-DD sort as text.
  if ((dates.from !== null && date < dates.from) || (dates.to !== null && date > dates.to)) {
    throw new ResiliensError('date-outside-validity', ['options', 'date'], {
      from: dates.from,
      to: dates.to,
    });
  }
};

const checkAge = (age: AgeMonths): void => {
  const ends = [youngest(age), oldest(age)];
  const sound =
    ends.every((end) => Number.isInteger(end) && end >= 0 && end <= OLDEST_MONTHS) &&
    (ends[0] as number) <= (ends[1] as number);
  if (!sound)
    throw new ResiliensError('option-invalid', ['options', 'ageMonths'], {
      expected: 'completed months',
      least: 0,
      most: OLDEST_MONTHS,
    });
};

/** Takes items away that a source says do not apply at the age, and says so; a limit of our own only ever leads to a finding. */
export const applyAges = (
  program: Program,
  age: AgeMonths | null | undefined,
  work: Workspace,
): readonly Finding[] => {
  const sourced = program.agedItems.sourced;
  if (age === undefined || age === null)
    return sourced.length === 0 ? [] : [finding('age:not-given', 'INFO', sourced, program, {})];
  const groups: Record<string, number[]> = {
    'not-applicable': [],
    'stated-outside': [],
    undetermined: [],
    'outside-usual': [],
  };
  for (const index of sourced) {
    const span = (program.items[index] as ProgramItem).item.sourcedAge as AgeSpan;
    if (within(age, span)) continue;
    if (!surelyOutside(age, span)) {
      groups['undetermined']?.push(index);
      continue;
    }
    groups[saysPresent(program, index, work) ? 'stated-outside' : 'not-applicable']?.push(index);
    work.codes[index] = NOT_APPLICABLE;
  }
  for (const index of program.agedItems.usual) {
    const span = (program.items[index] as ProgramItem).item.usualAge as AgeSpan;
    const answered = (work.codes[index] as number) >= FIRST_ANSWER;
    if (answered && surelyOutside(age, span)) groups['outside-usual']?.push(index);
  }
  const facts = { ageLow: youngest(age), ageHigh: oldest(age) };
  return Object.entries(groups).flatMap(([name, items]) =>
    items.length === 0
      ? []
      : [finding(`age:${name}`, name === 'stated-outside' ? 'WARNING' : 'INFO', items, program, facts)],
  );
};

const saysPresent = (program: Program, index: number, work: Workspace): boolean => {
  const { item, answers } = program.items[index] as ProgramItem;
  const answer = answers?.[(work.codes[index] as number) - FIRST_ANSWER];
  return item.kind === 'binary' ? answer === 'present' : answer !== undefined;
};

const finding = (
  rule: Finding['rule'],
  severity: Finding['severity'],
  items: readonly number[],
  program: Program,
  facts: Finding['facts'],
): Finding => {
  const named = items.map((index) => program.items[index] as ProgramItem);
  const isUsual = rule === 'age:outside-usual';
  const reference = named[0]?.item.sources[0]?.source ?? program.instrument.id;
  return {
    rule,
    severity,
    ids: named.map(({ id }) => id),
    facts,
    source: isUsual
      ? { basis: 'project', reference: program.instrument.id }
      : { basis: 'published-list', reference },
  };
};
