// Every door that needs no optional package, by import. Prints the results for comparison between run times.
import * as core from 'resiliens';
import * as schema from 'resiliens/schema';
import { check } from './check.mjs';

if (Object.keys(schema).length === 0) throw new Error('the schema door is empty');
console.log(check(core));
