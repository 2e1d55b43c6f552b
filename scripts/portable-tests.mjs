import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

// A test that stays within `test/` knows the package only by its name, so it runs on the built and on the packed package too.

const relativePath = /['"`](\.{1,2}\/[^'"`\n]*)['"`]/g;

const packageName = /\b(?:from|import)\s*\(?['"]((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^'"]*)?['"]/g;

const sourceOf = (path) =>
  [path, path.replace(/\.js$/, '.ts'), `${path}.ts`].find(
    (name) => /\.[mc]?[jt]s$/.test(name) && existsSync(name),
  );

const staysInside = (file, seen) => {
  if (seen.has(file)) return true;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  if (text.includes('process.cwd()')) return false;
  return [...text.matchAll(relativePath)].every(([, path]) => {
    const target = normalize(join(dirname(file), path));
    if (!target.startsWith('test/')) return false;
    const next = sourceOf(target);
    return next === undefined || staysInside(next, seen);
  });
};

/**
 * Every test file.
 *
 * @returns {string[]} Paths from the project's root.
 */
export const allTests = () =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.test.ts') && !name.startsWith('test/engines/'))
    .sort();

/**
 * The test files that can run against the built package.
 *
 * @returns {string[]} Paths from the project's root.
 */
export const portableTests = () => allTests().filter((name) => staysInside(name, new Set()));

/**
 * The packages that the portable tests import, with what they import of `test/`.
 *
 * @param {readonly string[]} known Names that may be found; built-in modules and the package itself are none of them.
 * @returns {string[]} Those of `known` that are imported, sorted.
 */
export const packagesOfPortableTests = (known) => {
  const files = new Set();
  for (const name of allTests()) {
    const seen = new Set();
    if (staysInside(name, seen)) for (const file of seen) files.add(file);
  }
  const imported = new Set(
    [...files].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(packageName)].map(([, name]) => name),
    ),
  );
  return known.filter((name) => imported.has(name)).sort();
};
