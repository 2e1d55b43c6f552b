import { listed } from '../demo/to-terminal.mjs';

/** What a professional reads, as text for a terminal. */
export const professionalText = (name, sections, words) => {
  const title = `${words.title}: ${name}`;
  const body = sections.flatMap((section) => [
    '',
    section.title,
    '-'.repeat(section.title.length),
    ...listed(section.lines),
  ]);
  return `${['='.repeat(100), title, words.fictional, ...body].join('\n')}\n`;
};

/** What a professional reads, as Markdown. */
export const professionalMarkdown = (name, sections, words) =>
  `${[
    `# ${words.title}: ${name}`,
    words.fictional,
    ...sections.map(({ title, lines }) => `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`),
  ].join('\n\n')}\n`;

/** What a parent or a child reads: lines of one kind together under a plain heading. */
export const plainMarkdown = (reader, lines, words) => {
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  const section = (kind) => {
    const texts = lines.filter((line) => line.kind === kind).map(({ text }) => text);
    const body = texts.length === 1 ? texts[0] : texts.map((text) => `- ${text}`).join('\n');
    return `## ${words.plainTitles[reader][kind]}\n\n${body}`;
  };
  const aloud = reader === 'child' ? [`*${words.aloud}*`] : [];
  return `${[`# ${words.plain[reader]}`, ...aloud, ...kinds.map(section)].join('\n\n')}\n`;
};
