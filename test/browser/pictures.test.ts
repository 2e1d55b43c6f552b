import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { type Picture, toSvg } from 'resiliens/report';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ecologies, viewsOf } from '../../examples/ecology/pictures.mjs';
import { findChromium, launchOptions } from '../../scripts/platforms/find-chromium.mjs';
import { thesisCase } from '../ecology/thesis-case.js';
import { hostile, many } from '../report/many.js';
import { everyView } from '../report/views.js';

const executablePath = findChromium();
if (executablePath === undefined)
  console.log(
    'No Chromium on the path (RESILIENS_CHROMIUM may name one): pictures are not looked at in a browser.',
  );

const pictures: readonly (readonly [string, Picture])[] = [
  ...ecologies.flatMap((one) => viewsOf(one).map((view) => [`${one.name}, ${view.kind}`, view] as const)),
  ...everyView(thesisCase, '2019-06-01', '2021-03-01', { language: 'nn' }).map(
    (view) => [`the thesis case, ${view.kind}`, view] as const,
  ),
  ...[1, 2, 3, 5, 8, 9, 10, 11, 12].flatMap((count) =>
    everyView(many(count, count, count % 2 === 0), '2023-01-01', '2024-06-15', { language: 'nn' }).map(
      (view) => [`${count} settings inside and outside, ${view.kind}`, view] as const,
    ),
  ),
  ...everyView(hostile(), '2023-01-01', '2024-06-15').map(
    (view) => [`hostile labels, ${view.kind}`, view] as const,
  ),
];

/** Runs in the page: the boxes of all texts, of everything else that is drawn, and of the page. */
const boxesOf = () => {
  const boxOf = (element: Element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom, said: element.textContent };
  };
  const svg = document.querySelector('svg') as SVGElement;
  return {
    page: boxOf(svg),
    texts: [...svg.querySelectorAll('text')].map(boxOf),
    drawn: [...svg.querySelectorAll('rect, circle, path')].map(boxOf),
    scripts: document.querySelectorAll('script').length,
  };
};

type Boxes = ReturnType<typeof boxesOf>;
type Box = Boxes['page'];

const sticksOut = (page: Box, slack: number) => (box: Box) =>
  box.left < page.left - slack ||
  box.top < page.top - slack ||
  box.right > page.right + slack ||
  box.bottom > page.bottom + slack;

/** Whether two texts lie over each other; the box of a line holds room above and below its letters, which may be shared. */
const overlaps = (one: Box, two: Box): boolean => {
  const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
  const high = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
  const room = Math.min(one.bottom - one.top, two.bottom - two.top) * 0.2;
  return wide > 0.5 && high > room;
};

/** What sticks out of the picture, and which two texts lie over each other. */
const faults = ({ page, texts, drawn, scripts }: Boxes): readonly string[] => [
  ...texts.filter(sticksOut(page, 0)).map(({ said }) => `sticks out: ${said}`),
  ...drawn.filter(sticksOut(page, 1)).map(() => 'a shape sticks out'),
  ...texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((two) => (overlaps(one, two) ? [`overlap: ${one.said} | ${two.said}`] : [])),
  ),
  ...(scripts > 0 ? ['a script'] : []),
];

describe.skipIf(executablePath === undefined)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions(executablePath));
    page = await browser.newPage();
  }, 60_000);
  afterAll(() => browser?.close());

  it.each(pictures)('%s: nothing sticks out and no two labels overlap', async (_, picture) => {
    const svg = toSvg(picture).replace(
      /width="\d+mm" height="\d+mm"/,
      `width="${picture.width}" height="${picture.height}"`,
    );
    await page.setViewportSize({ width: picture.width, height: picture.height });
    await page.setContent(`<body style="margin: 0">${svg}</body>`);
    expect(faults(await page.evaluate(boxesOf))).toEqual([]);
  });
});
