import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Puts the smoke programs into a folder where the packed package is installed.
 *
 * @param {string} folder
 */
export const addSmoke = (folder) =>
  cpSync('test/package/smoke', join(folder, 'test/package/smoke'), { recursive: true });

/**
 * Runs one smoke program.
 *
 * @param {string} folder
 * @param {readonly string[]} runtime The command, with its options, that runs a JavaScript file.
 * @param {string} program
 * @param {readonly string[]} [args]
 * @returns {Promise<string>} What it printed.
 */
export const smoke = async (folder, [command, ...options], program, args = []) =>
  (await run(command, [...options, `test/package/smoke/${program}`, ...args], { cwd: folder })).trim();
