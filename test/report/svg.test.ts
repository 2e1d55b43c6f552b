import { type Picture, ringsView, toSvg } from 'resiliens/report';
import { describe, expect, it } from 'vitest';
import { thesisCase } from '../ecology/thesis-case.js';
import { HOSTILE, hostile, many } from './many.js';
import { everyView } from './views.js';

const dot = (changes: Partial<Picture> = {}): Picture => ({
  kind: 'dot',
  version: 1,
  language: 'en',
  title: 'Dot',
  text: ['One dot.'],
  width: 40,
  height: 40,
  shapes: [{ shape: 'circle', x: 20, y: 20, radius: 5, fill: 'ink' }],
  ...changes,
});

/** The names of the tags of a text that is well-formed XML; throws where it is not. */
const tagsOf = (svg: string): readonly string[] => {
  const open: string[] = [];
  const names: string[] = [];
  const token = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const [whole, closing, name, , empty, text] of svg.matchAll(token)) {
    end += whole.length;
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error('an entity that is none');
    } else if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      names.push(name as string);
      if (empty !== '/') open.push(name as string);
    }
  }
  if (end !== svg.length || open.length > 0) throw new Error(`not well-formed at ${end}`);
  return names;
};

const pictures = [
  ...everyView(hostile(), '2023-01-01', '2024-06-15', { title: HOSTILE[0], drawnBy: HOSTILE[3] }),
  ...everyView(many(), '2023-01-01', '2024-06-15', { language: 'nn' }),
  ...everyView(thesisCase, '2019-06-01', '2021-03-01', { language: 'nb' }),
];

describe('whatever a label says, a picture', () => {
  it.each(pictures.map((picture): [string, Picture] => [picture.kind, picture]))(
    '%s: stays well-formed, with drawing elements only',
    (_, picture) => {
      const tags = new Set(tagsOf(toSvg(picture)));
      for (const tag of ['svg', 'title', 'desc', 'rect', 'circle', 'path', 'text', 'g']) tags.delete(tag);
      expect([...tags]).toEqual([]);
    },
  );

  it('holds no script, no style sheet, no event handler, no reference to anything outside', () => {
    for (const picture of pictures) {
      const svg = toSvg(picture).replace('xmlns="http://www.w3.org/2000/svg"', '');
      const inTags = svg.match(/<[^>]*>/g)?.join('') ?? '';
      expect(inTags).not.toMatch(/script|style|href|url\(|https?:|\son\w+=|data:|class=/i);
    }
  });

  it('holds neither half characters nor signs that turn the direction of what follows', () => {
    const svg = toSvg(dot({ title: 'a\uD800b\u202Ec\u2066d\u0000e\uFFFFf' }));
    expect(svg).toContain('<title id="picture-title">a\uFFFDbcde\uFFFDf</title>');
  });
});

describe('an SVG file', () => {
  it('has a title and a description that say what it shows', () => {
    const svg = toSvg(ringsView(thesisCase, '2021-03-01', { language: 'nn' }));
    expect(svg).toContain(
      'role="img" aria-labelledby="picture-title" aria-describedby="picture-desc" lang="nn"',
    );
    expect(svg).toContain('<title id="picture-title">Verda rundt barnet</title>');
    expect(/<desc[^>]*>([^<]*)</.exec(svg)?.[1]).toContain('- Heimen: Mor');
  });

  it('is an A4 page', () => {
    expect(
      pictures.slice(0, 6).map((picture) => /width="\d+mm" height="\d+mm"/.exec(toSvg(picture))?.[0]),
    ).toEqual(
      ['210', ...new Array(5).fill('297')].map(
        (wide) => `width="${wide}mm" height="${wide === '210' ? 297 : 210}mm"`,
      ),
    );
  });

  it('is the same bytes for the same picture', () => {
    for (const picture of pictures) expect(toSvg(JSON.parse(JSON.stringify(picture)))).toBe(toSvg(picture));
  });

  it('keeps ids apart where two stand on a page', () => {
    const ids = (svg: string) => [...svg.matchAll(/id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids(toSvg(dot(), { idPrefix: 'one' }))).toEqual(['one-title', 'one-desc']);
  });

  it('has no colours in greys, and the same shapes', () => {
    const picture = ringsView(thesisCase, '2021-03-01');
    const grey = toSvg(picture, { palette: 'grey' });
    for (const [, red, green, blue] of grey.matchAll(/#(..)(..)(..)/g))
      expect([green, blue]).toEqual([red, red]);
    const shape = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, '#');
    expect(shape(grey)).toBe(shape(toSvg(picture)));
  });

  it('writes no number with more than two decimals, and never "-0"', () => {
    for (const picture of pictures) {
      const attributes =
        toSvg(picture).match(/(?<= (?:d|x|y|cx|cy|r|rx|width|height|font-size)=")[^"]*/g) ?? [];
      for (const value of attributes) expect(value).not.toMatch(/\.\d{3}|-0(?!\.)|e[+-]/);
    }
  });
});

describe('what is refused', () => {
  it.each([
    ['what is no picture', () => toSvg(null as unknown as Picture), 'input-invalid'],
    ['a picture without shapes', () => toSvg({ text: [] } as unknown as Picture), 'required-missing'],
    ['a palette that does not exist', () => toSvg(dot(), { palette: 'red' as 'grey' }), 'option-invalid'],
    [
      'a prefix that would end the attribute',
      () => toSvg(dot(), { idPrefix: '"><script>' }),
      'option-invalid',
    ],
    [
      'a place that is not finite',
      () => toSvg(dot({ shapes: [{ shape: 'circle', x: Number.NaN, y: 0, radius: 1 }] })),
      'number-invalid',
    ],
  ])('%s', (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }) as Error);
  });
});
