import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** @typedef {{ file: string, line: number, code: string }} Example */

const filesUnder = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .sort()
    : [];

/** Every plain `ts` fence in lines whose first columns (a comment's star) have been taken off. */
const fencesIn = (file, lines, firstLine) => {
  const found = [];
  let open;
  lines.forEach((text, index) => {
    if (open === undefined && text.trim() === '```ts') open = { file, line: firstLine + index + 1, code: [] };
    else if (open !== undefined && text.trim() === '```') {
      found.push({ ...open, code: open.code.join('\n') });
      open = undefined;
    } else open?.code.push(text);
  });
  if (open !== undefined) throw new Error(`${file}:${open.line}: the example is never closed`);
  return found;
};

const inMarkdown = (file) => fencesIn(file, readFileSync(file, 'utf8').split('\n'), 1);

const inComments = (file) => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const firstLine = text.slice(0, comment.index).split('\n').length;
    const lines = comment[0].split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
    return fencesIn(file, lines, firstLine);
  });
};

/**
 * Every example that a reader can see: in comments of the source, in README and in the guide.
 *
 * @returns {Example[]}
 */
export const findExamples = () => [
  ...filesUnder('src', '.ts').flatMap(inComments),
  ...['README.md'].filter(existsSync).flatMap(inMarkdown),
  ...filesUnder('docs/guide', '.md').flatMap(inMarkdown),
];
