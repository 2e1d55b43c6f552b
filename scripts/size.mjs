// Prints what imports of the built package cost, and fails where one is too big or brings what was not asked for.

import { bundleOf } from './size/bundle.mjs';
import { cases, shippedIds } from './size/cases.mjs';

const inQuotes = (text, id) => [`"${id}"`, `'${id}'`, `\`${id}\``].some((quoted) => text.includes(quoted));

const check = async (wanted) => {
  const { text, brotli, packages } = await bundleOf(wanted);
  const problems = [
    ...(brotli > wanted.limit ? [`over the limit of ${wanted.limit}`] : []),
    ...packages
      .filter((name) => !wanted.packages?.includes(name))
      .map((name) => `brings the package ${name}`),
    ...shippedIds
      .filter((id) => !wanted.ids?.includes(id) && inQuotes(text, id))
      .map((id) => `brings the definition ${id}`),
  ];
  return { brotli, problems };
};

let failed = false;
console.log(`${'brotli'.padStart(8)} ${'limit'.padStart(8)}  import`);
for (const wanted of cases) {
  const { brotli, problems } = await check(wanted).catch((error) => ({
    brotli: 0,
    problems: error.errors?.map(({ text }) => text) ?? [error.message],
  }));
  failed ||= problems.length > 0;
  const line = `${String(brotli).padStart(8)} ${String(wanted.limit).padStart(8)}  { ${wanted.names.join(', ')} } from '${wanted.door}'`;
  console.log([line, ...problems.map((problem) => `${' '.repeat(19)}FAILED: ${problem}`)].join('\n'));
}
process.exit(failed ? 1 : 0);
