import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium that is installed here.
 *
 * @returns {string | undefined} The path that RESILIENS_CHROMIUM names, or the first on the path; none where there is none.
 */
export const findChromium = () =>
  process.env.RESILIENS_CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Root in a container may not use the sandbox. */
export const launchOptions = (executablePath) => ({ executablePath, args: ['--no-sandbox'] });
