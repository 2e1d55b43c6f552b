// Bundled for a page: the doors that an application in a browser uses together.
import * as core from 'resiliens';
import * as assessment from 'resiliens/assessment';
import * as schema from 'resiliens/schema';
import { check } from '../package/smoke/check.mjs';

for (const door of [assessment, schema])
  if (Object.keys(door).length === 0) throw new Error('a door is empty');
globalThis.outcome = check(core);
