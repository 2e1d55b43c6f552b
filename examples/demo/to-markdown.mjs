import { asked, cite, dampening, decided, protectionSaid, riskSaid, span, told } from './to-terminal.mjs';
import { WORDS } from './words.mjs';

/** The report as Markdown, risk and protection in the two columns of one table. */
export const toMarkdown = (report, language) => {
  const words = WORDS[language];
  const age = report.age === null ? '' : `, ${words.age(report.age.low, report.age.high)}`;
  const parts = [
    `# ${words.assessment} ${report.id}\n\n${words.fictional} ${words.on} ${report.date}${age}.`,
  ];
  const section = (title, ...body) => parts.push(`## ${title}\n\n${body.filter(Boolean).join('\n\n')}`);
  const list = (entries) =>
    entries.length === 0 ? words.none : entries.map((entry) => `- ${entry}`).join('\n');

  section(
    words.check,
    list([
      ...report.contradictions.map(({ label, sides, decidedBy }) => {
        return `**${words.contradiction}: ${label}**: ${told(sides)}; ${decided(decidedBy, words)}`;
      }),
      ...report.findings.map(({ text, rule }) => `${text} \`${rule}\``),
    ]),
  );
  checklistSections(report.checklist, words, section, list);
  section(words.areas, list(report.areas));
  for (const { title, settle, lines } of report.indices) {
    section(
      title,
      list(lines.map(({ text }) => text)),
      settle.length > 0 && `**${words.settle}:** ${settle.join('; ')}`,
    );
  }
  section(words.betweenInstruments, list(report.crosswalk.map((one) => words.crosswalk(one))));
  section(words.questions, list(report.questions.map((one) => asked(one))));
  section(
    words.models,
    words.modelsAre,
    list(
      report.models.flatMap(({ label, points }) =>
        points
          .filter(({ labels }) => labels.length > 0)
          .map(({ about, labels }) => `**${label}**, ${about}: ${labels.join('; ')}`),
      ),
    ),
  );
  section(
    words.child,
    list(
      report.childViews.map(({ view, weight }) =>
        [view ?? words.notHeard, weight].filter(Boolean).join(' – '),
      ),
    ),
  );
  section(
    words.explanations,
    list(report.explanations.map(({ explanation, check }) => [explanation, check].filter(Boolean).join(' '))),
  );
  section(words.mustBeSaid, list(report.caveats.map(({ text }) => text)));
  section(words.sources, list(report.sources.map(cite)));
  return `${parts.join('\n\n')}\n`;
};

const checklistSections = (checklist, words, section, list) => {
  const { risks, protections, totals, counts, unbuffered, unknown, notAssessed, functioning } = checklist;
  section(
    words.sideBySide,
    sideBySide(words.risk, words.protection, risks.map(riskSaid), protections.map(protectionSaid)),
  );
  const head = `| | ${words.risk} | ${words.protection} |\n|---|---|---|\n| **${words.total}** | ${span(totals.risk)} | ${span(totals.protective)} |`;
  const rows = counts.flatMap((axis) =>
    axis.rows.map(({ label, risk, protective }) => `| ${label} | ${span(risk)} | ${span(protective)} |`),
  );
  section(words.counts, [head, ...rows].join('\n'));
  section(words.dampened, list(dampening(checklist, words)));
  section(words.unbuffered, list(unbuffered.map(({ label }) => label)));
  section(words.unknown, list(unknown.map(({ label }) => label)));
  const missing = (part) => part.map(({ label }) => label);
  section(
    words.notAssessed,
    sideBySide(words.risk, words.protection, missing(notAssessed.risk), missing(notAssessed.protective)),
  );
  section(words.functioning, list(functioning.map(({ label, state }) => `${label}: ${state}`)));
};

const sideBySide = (leftHead, rightHead, left, right) => {
  const rows = Array.from(
    { length: Math.max(left.length, right.length) },
    (_, row) => `| ${left[row] ?? ''} | ${right[row] ?? ''} |`,
  );
  return [`| ${leftHead} | ${rightHead} |`, '|---|---|', ...rows].join('\n');
};
