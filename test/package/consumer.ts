// A user's program, compiled by every supported TypeScript against the packed package.
import { borgeStressIndex2018, type ErrorCode, explain, ResiliensError, score } from 'resiliens';
import * as assessment from 'resiliens/assessment';
import * as schema from 'resiliens/schema';
import * as testing from 'resiliens/testing';

export const doors: readonly object[] = [assessment, schema, testing];

const result = score({ 'marital-discord': 'present' }, borgeStressIndex2018);
export const band: string | null | undefined = Object.values(result.scores)[0]?.band;
export const words: object = explain(result, borgeStressIndex2018, { language: 'nn', audience: 'parent' });

export const codeOf = (error: unknown): ErrorCode | undefined =>
  error instanceof ResiliensError ? error.code : undefined;

// @ts-expect-error A result is read only.
result.edition = 'another';
