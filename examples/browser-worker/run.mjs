// Bundles the page and its worker, opens them in Chromium, and prints what the page found. Where no Chromium is at hand, worker threads
// of Node stand in for the browser's workers.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker as Thread } from 'node:worker_threads';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const source = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'resiliens-page-'));

const executable = () =>
  process.env.RESILIENS_CHROMIUM ||
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((path) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(path, name)))
    .find((path) => existsSync(path));

const inChromium = async (executablePath) => {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('http://resiliens.test/**', (route) => {
      const path = join(folder, new URL(route.request().url()).pathname);
      return path.endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(path) })
        : route.fulfill({
            contentType: 'text/html',
            body: '<!doctype html><script type="module" src="/page.js"></script>',
          });
    });
    await page.goto('http://resiliens.test/');
    await page.waitForFunction('globalThis.outcome !== undefined', undefined, { timeout: 20_000 });
    return await page.evaluate('globalThis.outcome');
  } finally {
    await browser.close();
  }
};

const outcomeHere = async () => {
  const shim = `
    const { parentPort } = require('node:worker_threads');
    globalThis.postMessage = (message, { transfer } = {}) => parentPort.postMessage(message, transfer);
    import(${JSON.stringify(pathToFileURL(join(folder, 'worker.js')).href)}).then(() =>
      parentPort.on('message', (data) => globalThis.onmessage({ data })));`;
  globalThis.Worker = class {
    thread = new Thread(shim, { eval: true });
    constructor() {
      this.thread.on('message', (data) => this.onmessage({ data }));
    }
    postMessage(message, transfer) {
      this.thread.postMessage(message, transfer);
    }
    terminate() {
      this.thread.terminate();
    }
  };
  await import(pathToFileURL(join(folder, 'page.js')).href);
  while (globalThis.outcome === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
  return globalThis.outcome;
};

try {
  await build({
    entryPoints: [source('./page.ts'), source('./worker.ts')],
    outdir: folder,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  });
  const path = executable();
  console.error(path === undefined ? 'no Chromium: worker threads stand in' : 'in Chromium');
  console.log(path === undefined ? await outcomeHere() : await inChromium(path));
} finally {
  rmSync(folder, { recursive: true });
}
