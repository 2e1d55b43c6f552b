import { checklistCrosswalk } from '../catalog/crosswalk/checklist-and-indices.js';
import type { Answer } from '../model/answers.js';
import type { CrosswalkRow } from '../model/crosswalk.js';
import type { CrosswalkReading } from '../model/profile/crosswalk-reading.js';
import type { DimensionProfile } from '../model/profile/dimension-profile.js';
import type { ProfileBasis } from '../model/profile/profile-basis.js';

/** Holds the instruments of one profile against each other; every answer stays as it is. */
export const readCrosswalk = (
  basis: ProfileBasis,
  checklist: string,
  risk: DimensionProfile,
): readonly CrosswalkReading[] =>
  checklistCrosswalk.flatMap((row): CrosswalkReading[] => {
    const target = basis.answers[row.to.instrument];
    const source = basis.answers[row.from.instrument];
    if (target === undefined || source === undefined) return [];
    const suggests =
      row.from.instrument === checklist
        ? fromFactor(row, risk, basis)
        : fromAnswer(row, source[row.from.item]);
    if (suggests === null) return [];
    const answer = target[row.to.item] ?? 'not-assessed';
    const { instrument, item } = row.from;
    return [
      {
        row: row.id,
        from: { instrument, item },
        to: row.to,
        suggests,
        answer,
        standing: standingOf(suggests, answer),
      },
    ];
  });

const fromFactor = (
  { from, whenMet, whenNotMet }: CrosswalkRow,
  risk: DimensionProfile,
  basis: ProfileBasis,
): CrosswalkReading['suggests'] | null => {
  const state = risk.factors.find(({ factor }) => factor === from.item)?.state;
  if (state === 'not-met') return whenNotMet === 'absent' ? 'absent' : null;
  if (state !== 'met') return null;
  if (whenMet === 'ask' || from.details === undefined) return whenMet;
  const said = basis.details[from.item] ?? {};
  const values = from.details.map((detail) => new Set((said[detail] ?? []).map(({ value }) => value)));
  if (values.every((words) => words.size === 1 && words.has('yes'))) return 'present';
  // A part that is known to be missing says nothing of the area; one that is open is worth a question.
  return values.some((words) => words.size === 1 && words.has('no')) ? null : 'ask';
};

const fromAnswer = (
  { whenMet, whenNotMet }: CrosswalkRow,
  answer: Answer | undefined,
): CrosswalkReading['suggests'] | null => {
  if (answer === 'present') return whenMet;
  return answer === 'absent' && whenNotMet === 'absent' ? 'absent' : null;
};

const standingOf = (suggests: CrosswalkReading['suggests'], answer: Answer): CrosswalkReading['standing'] => {
  if (suggests === 'ask' || (answer !== 'present' && answer !== 'absent')) return 'open';
  return suggests === answer ? 'agrees' : 'contradicts';
};
