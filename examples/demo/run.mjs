/**
 * The main job on case files: reads them, scores them, prints a report, writes `out/<case>.md` and `out/<case>.json`.
 *
 * `npm run demo` takes the three made-up cases; `npm run demo -- FILE ... --language nb|nn|en` any others.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ResiliensError, wordError } from 'resiliens';
import { readAssessmentJson } from 'resiliens/schema';
import { reportOf } from './report.mjs';
import { toMarkdown } from './to-markdown.mjs';
import { toTerminal } from './to-terminal.mjs';
import { WORDS } from './words.mjs';

const usage = `npm run demo -- [FILE ...] [--language ${Object.keys(WORDS).join('|')}]`;
const asked = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { language: { type: 'string', default: 'en' } } });
  } catch (error) {
    console.error(`${error.code}: ${usage}`);
    process.exit(1);
  }
};
const { values, positionals } = asked();
const language = values.language;
if (!Object.hasOwn(WORDS, language)) {
  console.error(usage);
  process.exit(1);
}

const cases = fileURLToPath(new URL('../cases/', import.meta.url));
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(cases)
        .sort()
        .map((name) => join(cases, name));
mkdirSync('out', { recursive: true });

for (const file of files) {
  try {
    const assessment = readAssessmentJson(readFileSync(file, 'utf8'));
    const report = reportOf(assessment, language);
    process.stdout.write(toTerminal(report, language));
    const name = join('out', basename(file, '.json'));
    writeFileSync(`${name}.md`, toMarkdown(report, language));
    writeFileSync(`${name}.json`, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`\n${WORDS[language].written}: ${name}.md, ${name}.json`);
  } catch (error) {
    const isCoded = error instanceof ResiliensError;
    if (!isCoded && error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error;
    // The code and the path for a program, the sentence for a person; nothing of what the file says.
    const said = isCoded
      ? `${error.code} [${error.path.join(' > ')}] ${wordError(error, language)}`
      : error.code;
    console.error(`${WORDS[language].error}: ${file}\n${said}`);
    process.exitCode = 1;
  }
}
