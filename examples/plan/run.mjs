/**
 * From picture to plan: takes the three made-up cases through profile, questions, candidate measures, plan, rules, days that fall due and
 * the look back half a year later. Prints it, and writes `out/plan-<case>.<language>.<reader>.md` for a professional, a parent and a
 * child in three languages.
 *
 * `npm run demo:plan -- --language nb|nn|en` chooses the language that is printed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ResiliensError, wordError } from 'resiliens';
import { caseNames, readCase } from './case-files.mjs';
import { plainMarkdown, professionalMarkdown, professionalText } from './lay-out.mjs';
import { sectionsOf } from './sections.mjs';
import { walk } from './walk.mjs';
import { WORDS } from './words.mjs';

const { values } = parseArgs({
  options: { language: { type: 'string', default: 'en' }, out: { type: 'string', default: 'out' } },
});
const { language: printed, out } = values;
if (!Object.hasOwn(WORDS, printed)) {
  console.error(`npm run demo:plan -- [--language ${Object.keys(WORDS).join('|')}]`);
  process.exit(1);
}
mkdirSync(out, { recursive: true });

const write = (name, language, reader, text) =>
  writeFileSync(join(out, `plan-${name}.${language}.${reader}.md`), text);

for (const name of caseNames) {
  try {
    for (const language of Object.keys(WORDS)) {
      const path = walk(readCase(name, language), language);
      const sections = sectionsOf(path, language);
      write(name, language, 'professional', professionalMarkdown(name, sections, WORDS[language]));
      write(name, language, 'parent', plainMarkdown('parent', path.told.parent, WORDS[language]));
      write(name, language, 'child', plainMarkdown('child', path.told.child, WORDS[language]));
      if (language === printed) process.stdout.write(professionalText(name, sections, WORDS[language]));
    }
    console.log(`\n${WORDS[printed].written}: ${join(out, `plan-${name}.*.md`)}`);
  } catch (error) {
    if (!(error instanceof ResiliensError)) throw error;
    console.error(`${WORDS[printed].error}: ${name}`);
    console.error(`${error.code} [${error.path.join(' > ')}] ${wordError(error, printed)}`);
    process.exitCode = 1;
  }
}
