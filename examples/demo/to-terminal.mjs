import { WORDS } from './words.mjs';

const WIDTH = 100;
const COLUMN = Math.floor((WIDTH - 3) / 2);

/** The report as text for a terminal, risk and protection in two columns beside each other. */
export const toTerminal = (report, language) => {
  const words = WORDS[language];
  const age = report.age === null ? [] : [words.age(report.age.low, report.age.high)];
  const lines = [
    '='.repeat(WIDTH),
    `${words.assessment} ${report.id}, ${words.on} ${report.date}`,
    ...age,
    ...toCheck(report, words),
    ...checklistLines(report.checklist, words),
    ...heading(words.areas, paragraph(report.areas.join('; ') || words.none)),
    ...report.indices.flatMap((index) => indexLines(index, words)),
    ...heading(
      words.betweenInstruments,
      said(
        report.crosswalk.map((one) => words.crosswalk(one)),
        words.none,
      ),
    ),
    ...heading(
      words.questions,
      said(
        report.questions.filter(isPressing).map((one) => asked(one)),
        words.noQuestions,
      ),
    ),
    ...heading(
      words.child,
      said(
        report.childViews.map(({ view }) => view ?? words.notHeard),
        words.notHeard,
      ),
    ),
    ...heading(
      words.explanations,
      said(
        report.explanations.map(({ explanation, check }) => [explanation, check].filter(Boolean).join(' ')),
        words.noExplanation,
      ),
    ),
    ...heading(words.mustBeSaid, listed(report.caveats.map(({ text }) => text))),
    ...heading(words.sources, listed(report.sources.map(cite))),
  ];
  return `${lines.join('\n')}\n`;
};

/** What nobody has looked at is listed whole elsewhere. */
const isPressing = ({ reasons }) => reasons.some((reason) => reason !== 'not-assessed');

/** A question with why it is worth asking. */
export const asked = ({ label, why }) => `${label}: ${why.join(', ')}`;

/** Who or what says that a protection acts on a risk. */
export const claimed = ({ label, recordedBy, restricted }, words) =>
  `${label} (${[recordedBy === null ? words.bySource : words.byPerson(recordedBy), ...(restricted ? [words.inPart] : [])].join(', ')})`;

const toCheck = (report, words) =>
  heading(words.check, [
    ...report.contradictions.flatMap(({ label, sides, decidedBy }) =>
      paragraph(`${words.contradiction}: ${label}: ${told(sides)}; ${decided(decidedBy, words)}`),
    ),
    ...listed(report.findings.map(({ text }) => text)),
  ]);

const checklistLines = (checklist, words) => {
  const { risks, protections, totals, counts, unbuffered, unknown, notAssessed } = checklist;
  const names = (part) => part.map(({ label }) => label);
  const [left, right] = [risks.map(riskSaid), protections.map(protectionSaid)];
  const head = [
    ['', words.risk, words.protection],
    [words.total, span(totals.risk), span(totals.protective)],
  ];
  const rows = counts.flatMap((axis) => [
    '',
    ...table(axis.rows.map(({ label, risk, protective }) => [label, span(risk), span(protective)])),
  ]);
  return [
    ...heading(
      words.sideBySide,
      columns(words.risk.toUpperCase(), words.protection.toUpperCase(), left, right, words.none),
    ),
    ...heading(words.counts, [...table(head), ...rows]),
    ...heading(words.dampened, listed(dampening(checklist, words))),
    ...heading(words.unbuffered, paragraph(names(unbuffered).join('; ') || words.none)),
    ...heading(words.unknown, paragraph(names(unknown).join('; ') || words.none)),
    ...heading(
      words.notAssessed,
      columns(
        words.risk,
        words.protection,
        names(notAssessed.risk),
        names(notAssessed.protective),
        words.none,
      ),
    ),
    ...heading(
      words.functioning,
      checklist.functioning.map(({ label, state }) => `  ${label}: ${state}`),
    ),
  ];
};

/** A risk with what is known of it; severity and duration stand beside it and multiply nothing. */
export const riskSaid = ({ label, chronicity, severity }) =>
  `${label} (${[chronicity, ...(severity === null ? [] : [severity])].join(', ')})`;

/** A protection with what it is in this case. */
export const protectionSaid = ({ label, kind, links }) => `${label} (${[kind, ...links].join(': ')})`;

/** What is claimed or recorded to act on which risk. */
export const dampening = ({ risks, inGeneral }, words) => [
  ...risks
    .filter(({ bufferedBy }) => bufferedBy.length > 0)
    .map(({ label, bufferedBy }) => `${label}: ${bufferedBy.map((one) => claimed(one, words)).join('; ')}`),
  ...(inGeneral.length === 0
    ? []
    : [`${words.inGeneral}: ${inGeneral.map(({ label }) => label).join('; ')}`]),
];

const indexLines = ({ title, settle, lines }, words) => {
  const open = settle.length === 0 ? [] : paragraph(`${words.settle}: ${settle.join('; ')}`);
  return heading(title, [...lines.flatMap(({ text }) => paragraph(text)), ...open]);
};

/** Bounds as people read them: one number where nothing is open. */
export const span = (bounds) => {
  if (bounds === null) return '';
  return bounds.low === bounds.high ? String(bounds.low) : `${bounds.low}–${bounds.high}`;
};

/** Who said what, side by side. */
export const told = (sides) =>
  sides.map(({ answer, informants }) => `${answer} (${informants.join(', ')})`).join(' / ');

/** Who decided a contradiction, if anybody has. */
export const decided = (role, words) => (role === null ? words.open : `${words.resolved} ${role}`);

/** A bibliography entry in one line. */
export const cite = ({ authors, year, title, url }) =>
  [authors?.replace(/\.$/, ''), year === undefined ? null : `(${year})`, title, url]
    .filter(Boolean)
    .join('. ');

const heading = (text, body) => ['', text, '-'.repeat(text.length), ...body];

const said = (texts, none) => (texts.length === 0 ? [none] : texts).flatMap((text) => paragraph(text));

/** Texts as a list, wrapped. */
export const listed = (texts) => texts.flatMap((text) => paragraph(`- ${text}`));

const paragraph = (text) => wrap(text, WIDTH - 2).map((line) => `  ${line}`);

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
  const bullets = (entry) =>
    wrap(entry, COLUMN - 2).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
  const cells = (head, entries) => [head, ...(entries.length === 0 ? [none] : entries).flatMap(bullets)];
  const [a, b] = [cells(leftHead, left), cells(rightHead, right)];
  const rows = Array.from({ length: Math.max(a.length, b.length) }, (_, row) => row);
  return rows.map((row) => `${(a[row] ?? '').padEnd(COLUMN)} | ${b[row] ?? ''}`.trimEnd());
};

const table = (rows) =>
  rows.map(([name, ...cells]) =>
    `  ${name.padEnd(44)}${cells.map((cell) => cell.padEnd(14)).join('')}`.trimEnd(),
  );
