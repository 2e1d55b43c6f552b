import { checkEcology, ecology, mesosystem, microsystem } from 'resiliens/ecology';
import { writeNetworkTables } from 'resiliens/formats';
import { toDot, toGraphMl, toJson, toMermaid } from 'resiliens/report';
import { describe, expect, it } from 'vitest';
import { thesisCase } from '../ecology/thesis-case.js';
import { hostile } from './many.js';

const DAY = '2021-03-01';

describe('text for other programs', () => {
  it('has the settings and what joins them, in Mermaid', () => {
    expect(toMermaid(thesisCase, DAY)).toBe(`flowchart LR
  n0(["Heimen"])
  n1(["Skulen"])
  n2(["Besøksheimen"])
  n3(["Idrettslaget"])
  n4["NAV"]
  n5["Barneverntenesta"]
  n1 -.->|"Mor + Kontaktlærar"| n0
  n0 ---|"Kontaktperson (stressful)"| n2
  n4 -->|"Mor (stressful)"| n0
  n5 <-->|"Kontaktperson + Besøksheimsforelder"| n2
`);
  });

  it('has an edge for a pair that nobody looked into, and none for one without a link', () => {
    const start = ecology('case-17').include(microsystem('home', 'home'), microsystem('school', 'school'));
    const none = start.include(mesosystem('home', 'school').assessed()).build();
    expect(toDot(start.build(), DAY)).toContain('"home" -> "school" [dir=none, style=dotted, label="?"]');
    expect(toDot(none, DAY)).not.toContain('->');
    expect(toGraphMl(start.build(), DAY)).toContain('<data key="line">unknown</data>');
    expect(toGraphMl(none, DAY)).not.toContain('<edge');
  });

  it('says in GraphML of every edge whether somebody has looked', () => {
    const edges = toGraphMl(thesisCase, DAY).match(/key="assessed">([^<]*)/g);
    expect(edges).toEqual([
      'key="assessed">yes',
      'key="assessed">yes',
      'key="assessed">not-applicable',
      'key="assessed">not-applicable',
    ]);
  });

  it.each([
    [
      'Mermaid',
      toMermaid,
      /^(?:flowchart LR| {2}n\d+(?:\(\["[^"<>`\\]*"\]\)|\["[^"<>`\\]*"\])| {2}n\d+ [<=.-]+[-=>]*(?:\|"[^"<>`\\]*"\|)? n\d+)$/,
    ],
    [
      'DOT',
      toDot,
      /^(?:digraph "(?:[^"\\]|\\.)*" \{|\}| {2}"(?:[^"\\]|\\.)*" (?:-> "(?:[^"\\]|\\.)*" )?\[.*label="(?:[^"\\]|\\.)*".*\];)$/,
    ],
    ['GraphML', toGraphMl, /^ *(?:<\?xml [^<>]*>|(?:<[^<>]*>[^<>]*)+)$/],
  ])('%s: no label breaks out of its place', (_, write, line) => {
    for (const one of write(hostile(), '2024-06-15').trimEnd().split('\n')) expect(one).toMatch(line);
  });

  it('goes by ids where others are to see it', () => {
    for (const write of [toMermaid, toDot, toGraphMl]) {
      const text = write(thesisCase, DAY, { labels: 'id' });
      for (const { label } of [...thesisCase.settings, ...thesisCase.persons])
        expect(text).not.toContain(label);
    }
  });
});

describe('JSON', () => {
  it('is the document, and reads back as it was', () => {
    expect(checkEcology(JSON.parse(toJson(thesisCase)))).toEqual(thesisCase);
  });

  it('holds no words of a case where only ids are wanted, and is still an ecology', () => {
    const text = toJson(hostile(), { labels: 'id' });
    expect(text).not.toMatch(/script|emoji|ord|lgo/);
    const read = checkEcology(JSON.parse(text));
    expect(read.settings.map(({ id, label }) => label === id)).not.toContain(false);
    expect(toJson(thesisCase, { labels: 'id' })).not.toContain('Ventar');
  });
});

describe('the three tables of network research', () => {
  const rows = (csv: string) =>
    csv
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
  const net = (looked: boolean) =>
    writeNetworkTables(
      ecology('case-17', {
        label: 'Child',
        born: '2016-05',
        ...(looked ? { assessed: { network: {} } } : {}),
      })
        .person('mother', { label: 'Mother', sphere: 'informal', relationToFocal: 'mother' })
        .person('teacher', { label: 'Teacher', sphere: 'formal' })
        .include(
          microsystem('home', 'home')
            .with('mother', 'caregiver')
            .dyad('mother', {
              forms: ['joint', 'primary'],
              tie: 'strong',
              closeness: 1,
              sector: 'family',
              contactFrequency: { times: 2, per: 'week' },
              knownSince: '2016-05',
            }),
          microsystem('school', 'school').with('teacher', 'teacher'),
        )
        .build(),
      '2024-06-15',
    );

  it('keep ego in a table of its own', () => {
    const { ego, alters } = net(true);
    expect(rows(ego)).toEqual([
      ['ego', 'label', 'date', 'born', 'network_assessed', 'alters', 'settings'],
      ['child', 'Child', '2024-06-15', '2016-05', 'yes', '2', 'home school'],
    ]);
    expect(rows(alters).map(([, alter]) => alter)).toEqual(['alter', 'mother', 'teacher']);
  });

  it('tell what is not there from what nobody has looked into', () => {
    const tie = (looked: boolean) => rows(net(looked).alters).map((row) => row[5]);
    expect(tie(true)).toEqual(['tie', 'strong', 'none']);
    expect(tie(false)).toEqual(['tie', 'strong', 'not-assessed']);
  });

  it('hold what is recorded of a tie', () => {
    expect(rows(net(true).alters)[1]).toEqual([
      'child',
      'mother',
      'Mother',
      'informal',
      'mother',
      'strong',
      'joint primary',
      '1',
      'family',
      '2',
      'week',
      '2016-05',
      'home',
    ]);
  });

  it('list ties between alters, never those of ego', () => {
    const document = JSON.parse(JSON.stringify(thesisCase));
    document.dyads.push({ id: 'talk', a: 'mother', b: 'teacher', forms: ['joint'], tie: 'tenuous' });
    const { ties } = writeNetworkTables(checkEcology(document), DAY);
    expect(rows(ties).map(([, from, to, tie]) => [from, to, tie])).toEqual([
      ['from', 'to', 'tie'],
      ['mother', 'teacher', 'tenuous'],
    ]);
  });

  it('hold no cell that a spreadsheet would take for a formula', () => {
    const labels = ['=HYPERLINK("http://a")', '+1', '-1', '@x', '\tx'];
    const { alters } = writeNetworkTables(hostile(labels), '2024-06-15');
    expect(alters).not.toMatch(/(?:^|,)"?[=+\-@\t]/m);
  });

  it('refuse an ego who is not there', () => {
    expect(() => writeNetworkTables(thesisCase, DAY, { ego: 'nobody' })).toThrow(
      expect.objectContaining({ code: 'id-unknown' }) as Error,
    );
  });
});
