import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and keeps what it printed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} Both outputs together; rejects with them when the command fails.
 */
export const run = (command, args, options = {}) =>
  new Promise((done, fail) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
    const child = spawn(command, args, { env, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', (error) => fail(new Error(`${command}: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) done(output);
      else fail(new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`));
    });
  });
