// Turns SVG files into PNG for looking at them: those in docs/pictures, or the files that are named. Into out/png.
// Where no Chromium is installed, one is fetched here and only here; `npm ci` brings none.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, launchOptions } from './platforms/find-chromium.mjs';

const fetched = () => {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  return chromium.executablePath();
};

const folder = 'docs/pictures';
const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : readdirSync(folder)
        .filter((name) => name.endsWith('.svg'))
        .map((name) => join(folder, name));

mkdirSync('out/png', { recursive: true });
const browser = await chromium.launch(launchOptions(findChromium() ?? fetched()));
try {
  const page = await browser.newPage({ deviceScaleFactor: 1.5 });
  for (const file of files) {
    const svg = readFileSync(file, 'utf8');
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
    await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
    await page.setContent(
      `<style>body { margin: 0 } svg { width: 100%; height: auto; display: block }</style>${svg}`,
    );
    const path = join('out/png', `${basename(file, '.svg')}.png`);
    await page.screenshot({ path });
    console.log(path);
  }
} finally {
  await browser.close();
}
