import type { QuestionId, SignalQuestion } from '../../model/ecology/signal.js';

/** A question about something. */
export const ask = (id: QuestionId, ...about: readonly string[]): SignalQuestion => ({ id, about });
