// A CSV file of your own, read with a mapping file: no header, code or sign of it is built into anything.
import { readFileSync } from 'node:fs';
import { borgeStressIndex2018, ResiliensError } from 'resiliens';
import { compileColumns, rowOfResult } from 'resiliens/cohort';
import { readCsv, writeCsv } from 'resiliens/formats';

const text = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const mapping = JSON.parse(text('./mapping.json'));
const columns = compileColumns(borgeStressIndex2018);

for (const { table, keys, kept, rejected, progress } of readCsv(
  borgeStressIndex2018,
  text('./children.csv'),
  mapping,
)) {
  const result = columns.score(table);
  keys.forEach((key, row) => {
    const { low, high, band } = rowOfResult(result, row).areas;
    console.log(
      `${key}: ${low} to ${high} areas, ${band ?? 'undecided'}; weight as written "${kept['Vekt (kg)'][row]}"`,
    );
  });
  // What was refused is told by line and column, never by what stood there.
  for (const { line, column, code } of rejected)
    console.log(`line ${line}, ${column ?? 'whole row'}: ${code}`);
  console.log(`${progress.rows} rows = ${progress.accepted} accepted + ${progress.rejected} rejected`);
  console.log([...writeCsv(result, { keys, key: mapping.key, delimiter: ';', decimal: ',' })].join(''));
}

try {
  const { 'poor-housing': _, ...items } = mapping.items;
  const rest = { ...mapping, items };
  console.log([...readCsv(borgeStressIndex2018, text('./children.csv'), rest)].length);
} catch (error) {
  if (!(error instanceof ResiliensError)) throw error;
  console.log(`A forgotten column is an error, not a "no": ${error.code} ${JSON.stringify(error.facts)}`);
}
