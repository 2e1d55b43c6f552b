import type { SignalQuestion } from '../../model/ecology/signal.js';
import type { QuestionId } from '../../model/ecology/signal-ids.js';

/** A question about something. */
export const ask = (id: QuestionId, ...about: readonly string[]): SignalQuestion => ({ id, about });
