import type * as z from 'zod';
import { INFORMANT_GROUPS } from '../../assessment/informant-groups.js';
import { AUTHORS, CARERS } from '../../assessment/words.js';
import type { AuthorRole, CarerRole, InformantRole } from '../../model/informant.js';
import { exactly } from '../exactly.js';
import { wordOf } from './basics.js';

export const informantRole: z.ZodType<InformantRole, InformantRole> = /* @__PURE__ */ exactly(() =>
  wordOf(INFORMANT_GROUPS),
);

export const authorRole: z.ZodType<AuthorRole, AuthorRole> = /* @__PURE__ */ exactly(() => wordOf(AUTHORS));

export const carerRole: z.ZodType<CarerRole, CarerRole> = /* @__PURE__ */ exactly(() => wordOf(CARERS));
