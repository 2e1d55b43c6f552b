import * as z from 'zod';
import { principleNamedBy } from '../../catalog/principle-named-by.js';
import type { PrincipleAnswer } from '../../model/practice/plan/principle-answer.js';
import { exactly } from '../exactly.js';
import { id, someText, wordOf } from './basics.js';
import { plainDate } from './dates.js';
import { authorRole } from './roles.js';

export const principleAnswer: z.ZodType<PrincipleAnswer, PrincipleAnswer> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id, principle: wordOf(principleNamedBy), text: someText, by: authorRole, at: plainDate }),
);
