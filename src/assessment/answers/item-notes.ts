import type { Read } from './combine.js';
import { sideOf, speaking } from './combine.js';
import type { Note, Rule } from './note.js';
import { agreedChronicity, agreedSeverity, supporting } from './qualities.js';
import type { ReadItem } from './read-item.js';
import { conditionReading } from './readings.js';
import type { Standing } from './standing.js';
import type { View } from './view.js';

/** Everything noticed about the observations of one item. */
export const notesOf = (read: ReadItem, view: View): readonly Note[] => [
  ...conflictNotes(read, view),
  ...detailNotes(read, view),
  ...standingNotes(read.reads),
  ...qualityNotes(read),
];

const conflictNotes = (read: ReadItem, view: View): Note[] => {
  const { sides, resolution, answer, item } = read;
  if (resolution === null && sides.length < 2) return [];
  const answers = sides.map(String);
  const observations = idsOf(speaking(read.reads).filter((one) => sideOf(one) !== 'unknown'));
  if (resolution === null) {
    const decided = view.assessment.resolutions.some(
      (one) => one.item === item.id && one.instrument === view.instrument.id,
    );
    return [{ rule: 'conflict:unresolved', facts: { answers, observations, decidedBefore: decided } }];
  }
  const facts = { resolution: resolution.id, answer: String(answer) };
  const notes: Note[] = [];
  if (answers.some((side) => side !== facts.answer)) {
    notes.push({ rule: 'conflict:resolved', facts: { ...facts, answers, observations } });
  }
  const lost = resolution.observations.filter((id) => view.withdrawn.has(id)).sort();
  if (lost.length > 0) notes.push({ rule: 'conflict:basis-changed', facts: { ...facts, withdrawn: lost } });
  return notes;
};

const detailNotes = ({ item, reads }: ReadItem, view: View): Note[] => {
  const byRule = new Map<Rule, { observations: string[]; details: Set<string> }>();
  for (const { observation, notes } of speaking(reads)) {
    for (const { rule, details } of notes) {
      const group = byRule.get(rule) ?? { observations: [], details: new Set() };
      group.observations.push(observation.id);
      for (const detail of details) group.details.add(detail);
      byRule.set(rule, group);
    }
  }
  const reading = conditionReading(item, view)?.id ?? null;
  return [...byRule].map(([rule, { observations, details }]) => ({
    rule,
    facts: { observations, details: [...details].sort(), reading },
  }));
};

const standingNotes = (reads: readonly Read[]): Note[] => {
  // Nearly all observations hold on the day.
  if (reads.every(({ standing }) => standing === 'current')) return [];
  return (['unclear', 'earlier', 'later'] as const satisfies readonly Standing[]).flatMap((standing) => {
    const observations = idsOf(reads.filter((read) => read.standing === standing));
    return observations.length === 0
      ? []
      : [{ rule: `observation:${standing}` as const, facts: { observations } }];
  });
};

const qualityNotes = ({ reads, answer }: ReadItem): Note[] => {
  const observations = supporting(reads, answer);
  // One alone contradicts nobody.
  if (observations.length < 2) return [];
  const facts = { observations: observations.map(({ id }) => id) };
  const notes: Note[] = [];
  if (agreedChronicity(observations) === 'contradictory') notes.push({ rule: 'conflict:chronicity', facts });
  if (agreedSeverity(observations) === 'contradictory') notes.push({ rule: 'conflict:severity', facts });
  return notes;
};

const idsOf = (reads: readonly Read[]): string[] => reads.map(({ observation }) => observation.id);
