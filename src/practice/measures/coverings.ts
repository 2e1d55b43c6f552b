import { measureFacts } from '../../catalog/measures/facts.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { AgeMonths } from '../../model/dates.js';
import type { MeasureKind } from '../../model/ecology/measure-kind.js';
import type { Covering, CoveringOptions, Coverings, ToAnswer } from '../../model/practice/candidates.js';
import type { MeasureFacts } from '../../model/practice/measure/measure.js';
import type { IntrusivenessClass } from '../../model/practice/measure/measure-parts.js';
import type { Profile } from '../../model/profile/profile.js';
import { ageConditions, isOutsideAge } from './age-conditions.js';
import { type CoveringPlaces, minimalCoverings } from './minimal-coverings.js';
import { activeRisks, type Search, searchFor } from './to-answer.js';
import { isInPart, waysTo } from './ways.js';

/**
 * Finds the sets of measures that answer every unbuffered risk and every need that any measure answers without restriction.
 *
 * Only sets of which no measure can be left out, found exactly and not by picking one after the other. Their order is fewest
 * ordered measures, then fewest measures, then the gentler, then by id: a way to read them, not advice. A risk counts as answered
 * where a measure is aimed at all of it; where measures are aimed at a part of it, or at a protection that may buffer it, it is
 * returned as answered in part, and where none is, as unanswered.
 *
 * A measure that by its source is made for another age than the child surely has is in no set; `outsideAge` names it with that age and
 * with what it is aimed at. An age that is not known well enough, or that no source states, leaves it in, with its condition beside it.
 *
 * @param profile - The profile of the child; neither changed nor frozen.
 * @param options - Needs, measures that could be had by order only or not at all, how many sets to return, other catalogues.
 * @returns The sets, each with what every measure in it is for.
 * @throws `ResiliensError` as {@link candidateMeasures} does; `id-unknown` for a measure, `option-invalid` for a number of
 * sets that is not a whole number from 1 to 200.
 * @example
 * ```ts
 * import { kvelloStyle, profile } from 'resiliens';
 * import { createAssessment } from 'resiliens/assessment';
 * import { coverings } from 'resiliens/practice';
 *
 * const seen = { instrument: kvelloStyle.id, informant: 'teacher', date: '2024-05-02', kind: 'seen', answer: 'present' } as const;
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { ageMonths: 98 },
 *   instruments: [{ id: kvelloStyle.id, edition: kvelloStyle.edition }],
 *   observations: [
 *     { ...seen, id: 'o1', item: 'peer-relationship-problems' },
 *     { ...seen, id: 'o2', item: 'weak-social-skills' },
 *     { ...seen, id: 'o3', item: 'bereavement' },
 *   ],
 * });
 * const { sets, unanswered, complete } = coverings(profile(assessment));
 *
 * sets.map(({ measures }) => measures).slice(0, 2); // => [['leisure-activities'], ['child-groups']]
 * unanswered; // => [{ kind: 'risk', id: 'bereavement' }]
 * complete; // => true
 * ```
 * @since 0.1.0
 */
export const coverings = (profile: Profile, options: CoveringOptions = {}): Coverings => {
  const search = searchFor(profile, options, measureFacts);
  const most = mostOf(options.most);
  const { ageMonths } = profile;
  const possible = possibleMeasures(search, options);
  const usable = possible.filter((measure) => !isOutsideAge(measure, ageMonths));
  const unbuffered = activeRisks(profile).filter(({ id }) => profile.unbuffered.includes(id));
  const asked = [...unbuffered, ...search.needs];
  const reached = asked.map((about) => reach(about, usable, search));
  const answered = reached.filter(({ whole }) => whole.length > 0);
  const classes = search.measures.intrusiveness.map(({ id }) => id);
  const ordered = usable.map(({ id }) => (options.ordered ?? []).includes(id));
  const found = minimalCoverings(
    {
      answeredBy: answered.map(({ whole }) => whole),
      ordered,
      reach: usable.map(({ intrusiveness }) => classes.indexOf(intrusiveness.class)),
    },
    most,
  );
  return {
    answered: answered.map(({ about, whole }) => ({ ...about, measures: idsOf(whole, usable) })),
    inPart: reached
      .filter(({ whole, part }) => whole.length === 0 && part.length > 0)
      .map(({ about, part }) => ({ ...about, measures: idsOf(part, usable) })),
    unanswered: reached
      .filter(({ whole, part }) => whole.length + part.length === 0)
      .map(({ about }) => about),
    sets:
      answered.length === 0
        ? []
        : found.sets.map((places) => explained(places, { usable, reached, classes, ordered, ageMonths })),
    outsideAge: possible.flatMap((measure) => outside(measure, asked, ageMonths, search)),
    complete: found.complete,
  };
};

const mostOf = (most = 12): number => {
  if (Number.isSafeInteger(most) && most >= 1 && most <= 200) return most;
  throw new ResiliensError('option-invalid', ['options', 'most'], { least: 1, most: 200 });
};

/** The measures that are not out of the question, in the order of their ids, which is the last order of the sets. */
const possibleMeasures = (
  { suggestible }: Search,
  { ordered = [], without = [] }: CoveringOptions,
): readonly MeasureFacts[] => {
  const known = suggestible.map(({ id }): string => id);
  for (const [option, ids] of Object.entries({ ordered, without })) {
    ids.forEach((id, place) => {
      if (!known.includes(id)) throw unknownId('id-unknown', ['options', option], id, known, place);
    });
  }
  return suggestible.filter(({ id }) => !without.includes(id)).sort((one, two) => (one.id < two.id ? -1 : 1));
};

interface Reached {
  readonly about: ToAnswer;
  /** Places of the measures that answer it without restriction. */
  readonly whole: readonly number[];
  /** Places of those that answer it in part. */
  readonly part: readonly number[];
}

const reach = (about: ToAnswer, usable: readonly MeasureFacts[], { edges }: Search): Reached => {
  const whole: number[] = [];
  const part: number[] = [];
  usable.forEach((measure, place) => {
    const ways = waysTo(about, measure, edges);
    if (ways.length > 0) (ways.every(isInPart) ? part : whole).push(place);
  });
  return { about, whole, part };
};

const idsOf = (places: readonly number[], usable: readonly MeasureFacts[]): readonly MeasureKind[] =>
  places.map((place) => (usable[place] as MeasureFacts).id);

/** A measure made for another age, with that age, where it is aimed at anything that is asked. */
const outside = (
  measure: MeasureFacts,
  asked: readonly ToAnswer[],
  ageMonths: AgeMonths | null,
  { edges }: Search,
): Coverings['outsideAge'] => {
  if (!isOutsideAge(measure, ageMonths)) return [];
  const aimedAt = asked.filter((about) => waysTo(about, measure, edges).length > 0).map(({ id }) => id);
  return aimedAt.length === 0
    ? []
    : [{ measure: measure.id, conditions: ageConditions(measure, ageMonths), aimedAt }];
};

interface Ground {
  readonly usable: readonly MeasureFacts[];
  readonly reached: readonly Reached[];
  readonly classes: readonly IntrusivenessClass[];
  readonly ordered: readonly boolean[];
  readonly ageMonths: AgeMonths | null;
}

const explained = (
  places: CoveringPlaces,
  { usable, reached, classes, ordered, ageMonths }: Ground,
): Covering => {
  const furthest = Math.max(
    ...places.map((place) => classes.indexOf((usable[place] as MeasureFacts).intrusiveness.class)),
  );
  return {
    measures: idsOf(places, usable),
    ordered: places.filter((place) => ordered[place]).length,
    furthest: classes[furthest] as IntrusivenessClass,
    because: places.map((place) => {
      const answers = reached.filter(({ whole }) => whole.includes(place));
      const others = places.filter((other) => other !== place);
      return {
        measure: (usable[place] as MeasureFacts).id,
        conditions: ageConditions(usable[place] as MeasureFacts, ageMonths),
        answers: answers.map(({ about }) => about.id),
        inPart: reached.filter(({ part }) => part.includes(place)).map(({ about }) => about.id),
        alone: answers
          .filter(({ whole }) => !others.some((other) => whole.includes(other)))
          .map(({ about }) => about.id),
      };
    }),
  };
};
