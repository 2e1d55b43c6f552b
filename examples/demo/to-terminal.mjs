import { WORDS } from './words.mjs';

const WIDTH = 100;
const COLUMN = Math.floor((WIDTH - 3) / 2);

/** The report as lines for a terminal, risk and protection in two columns beside each other. */
export const toTerminal = (report, language) => {
  const words = WORDS[language];
  const lines = [];
  const say = (text = '', indent = '  ') =>
    lines.push(...wrap(text, WIDTH - indent.length).map((line) => indent + line));
  const heading = (text) => lines.push('', text, '-'.repeat(text.length));

  lines.push('='.repeat(WIDTH), `${words.assessment} ${report.id}, ${words.on} ${report.date}`);
  if (report.age !== null) lines.push(words.age(report.age.low, report.age.high));

  heading(words.check);
  for (const { label, sides, resolvedBy } of report.contradictions) {
    const said = told(sides, words);
    say(`${words.contradiction}: ${label}: ${said}; ${decided(resolvedBy, words)}`);
  }
  for (const { text } of report.findings) say(`- ${text}`);

  if (report.checklist !== null) {
    const { risks, protections, totals, counts, unbuffered, unknown, notAssessed, areas } = report.checklist;
    heading(words.sideBySide);
    const left = risks.map(({ label, duration }) => `${label} (${words.duration[duration]})`);
    const right = protections.map(
      ({ label, kind, links }) => `${label} (${[words.kinds[kind], ...links].join(': ')})`,
    );
    lines.push(...columns(words.risk.toUpperCase(), words.protection.toUpperCase(), left, right, words.none));
    heading(words.counts);
    lines.push(
      ...table([
        ['', words.risk, words.protection],
        [words.total, span(totals.risk), span(totals.protective)],
      ]),
    );
    for (const { rows } of counts) {
      lines.push(
        '',
        ...table(rows.map(({ label, risk, protective }) => [label, span(risk), span(protective)])),
      );
    }
    heading(words.unbuffered);
    say(unbuffered.map(({ label }) => label).join('; ') || words.none);
    heading(words.unknown);
    say(unknown.map(({ label }) => label).join('; ') || words.none);
    heading(words.notAssessed);
    const left2 = notAssessed.risk.map(({ label }) => label);
    const right2 = notAssessed.protective.map(({ label }) => label);
    lines.push(...columns(words.risk, words.protection, left2, right2, words.none));
    heading(words.areas);
    say(areas.join('; ') || words.none);
  }

  for (const { title, scores, lines: said } of report.indices) {
    heading(title);
    for (const { settle } of scores) {
      for (const { text } of said) say(text);
      if (settle.length > 0) say(`${words.settle}: ${settle.join('; ')}`);
    }
  }

  heading(words.child);
  for (const { view } of report.childViews) say(view ?? words.notHeard);
  if (report.childViews.length === 0) say(words.notHeard);
  heading(words.explanations);
  for (const { explanation, check } of report.explanations)
    say([explanation, check].filter(Boolean).join(' '));
  if (report.explanations.length === 0) say(words.noExplanation);
  heading(words.mustBeSaid);
  for (const { text } of report.caveats) say(`- ${text}`);
  heading(words.sources);
  for (const source of report.sources) say(`- ${cite(source)}`);
  return `${lines.join('\n')}\n`;
};

/** Who said what, side by side. */
export const told = (sides, words) =>
  sides
    .map(
      ({ answer, informants }) =>
        `${words.answers[answer] ?? answer} (${informants.map((role) => words.roles[role] ?? role).join(', ')})`,
    )
    .join(' / ');

/** Who decided a contradiction, if anybody has. */
export const decided = (role, words) =>
  role === null ? words.open : `${words.resolved} ${words.roles[role] ?? role}`;

/** Bounds as people read them: one number where nothing is open. */
export const span = (bounds) =>
  bounds === null ? '' : bounds.low === bounds.high ? String(bounds.low) : `${bounds.low}–${bounds.high}`;

/** A bibliography entry in one line. */
export const cite = ({ authors, year, title, url }) =>
  [authors, year === undefined ? null : `(${year})`, title, url].filter(Boolean).join('. ');

const wrap = (text, width) => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
};

const columns = (leftHead, rightHead, left, right, none) => {
  const cells = (entries) =>
    (entries.length === 0 ? [none] : entries).flatMap((entry) =>
      wrap(entry, COLUMN - 2).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
    );
  const [a, b] = [
    [leftHead, ...cells(left)],
    [rightHead, ...cells(right)],
  ];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, row) =>
    `${(a[row] ?? '').padEnd(COLUMN)} | ${b[row] ?? ''}`.trimEnd(),
  );
};

const table = (rows) =>
  rows.map(([name, ...cells]) =>
    `  ${name.padEnd(44)}${cells.map((cell) => cell.padEnd(14)).join('')}`.trimEnd(),
  );
