import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium, launchOptions } from './find-chromium.mjs';

const contentTypes = { html: 'text/html', js: 'text/javascript', mjs: 'text/javascript' };

/** Answers every request of the page from a folder, so that no server is needed. */
const serve = (page, folder) =>
  page.route('http://resiliens.test/**', (route) => {
    const path = join(folder, new URL(route.request().url()).pathname);
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: contentTypes[path.split('.').at(-1)], body: readFileSync(path) });
  });

/** What the page left in `globalThis.outcome`; any error on the page is an error here. */
const outcomeOf = async (browser, folder, path) => {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await serve(page, folder);
  await page.goto(`http://resiliens.test/test/browser/${path}`);
  await page.waitForFunction('globalThis.outcome !== undefined', undefined, { timeout: 10_000 }).catch(() => {
    throw new Error(`no outcome; errors on the page: ${errors.join('; ') || 'none'}`);
  });
  if (errors.length > 0) throw new Error(errors.join('; '));
  return page.evaluate('globalThis.outcome');
};

export const chromiumCheck = {
  name: 'Chromium',
  run: async ({ folder, results }) => {
    const executablePath = findChromium();
    if (executablePath === undefined) {
      return { skipped: 'no Chromium on the path; RESILIENS_CHROMIUM may name one' };
    }
    cpSync('test/browser', join(folder, 'test/browser'), { recursive: true });
    const browser = await chromium.launch(launchOptions(executablePath));
    try {
      await build({
        entryPoints: [join(folder, 'test/browser/bundled.mjs')],
        outfile: join(folder, 'test/browser/bundled.js'),
        bundle: true,
        format: 'esm',
      });
      const bundled = await outcomeOf(browser, folder, 'bundled.html');
      const unbundled = await outcomeOf(browser, folder, 'unbundled.html');
      if (bundled !== results || unbundled !== results) throw new Error('other results than under Node');
      return `${browser.version()}: bundled with three doors, unbundled with the root door`;
    } finally {
      await browser.close();
    }
  },
};
