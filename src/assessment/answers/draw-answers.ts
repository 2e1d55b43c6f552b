import type { Answer } from '../../model/answers.js';
import type { AssessmentAnswers } from '../../model/assessment-answers.js';
import type { Finding } from '../../model/finding.js';
import { answerAtAge } from './age.js';
import { notesOf } from './item-notes.js';
import { toFindings } from './note.js';
import type { ReadAssessment } from './read-for.js';
import { conditionReading } from './readings.js';

/** Draws the flat answers from an assessment that was read, with everything that was noticed on the way. */
export const drawAnswers = ({ view, items }: ReadAssessment): AssessmentAnswers => {
  const answers: Record<string, Answer> = {};
  const readings: Record<string, string> = {};
  const findings: Finding[] = [];
  for (const item of view.instrument.items) {
    const one = items.get(item.id);
    const { answer, notes } = answerAtAge(one?.answer ?? null, item, view);
    if (answer !== null) answers[item.id] = answer;
    if (one?.reads.some(({ observation }) => observation.details !== undefined)) {
      const reading = conditionReading(item, view);
      if (reading !== null) readings[item.id] = reading.id;
    }
    findings.push(...toFindings(item.id, one === undefined ? notes : [...notesOf(one, view), ...notes]));
  }
  const { id, edition } = view.instrument;
  return { instrument: id, edition, date: view.day, ageMonths: view.ageMonths, answers, readings, findings };
};
