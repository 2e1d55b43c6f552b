import { type Ecology, ecology, exosystem, macrosystem, mesosystem, microsystem } from 'resiliens/ecology';

const INSIDE = [
  'Heimen',
  'Barneskulen på Solbakken',
  'Besøksheimen',
  'Idrettslaget',
  'Skulefritidsordninga',
  'Besteforeldra si leilegheit',
  'Nabolaget rundt Kyrkjevegen',
  'Skulekorpset',
  'Kyrkjelydens ungdomsklubb',
  'Symjehallen',
  'Fritidsklubben',
  'Kjøpesenteret',
];

const OUTSIDE = [
  'Arbeidsplassen til mor',
  'NAV',
  'Barneverntenesta',
  'Psykiatrisk poliklinikk for vaksne',
  'Kommunestyret',
  'Fotballforbundet',
  'Arbeidsplassen til far',
  'Vaksenopplæringssenteret',
  'Gjeldsrådgjevingstenesta',
  'Foreldrerådets arbeidsutval',
  'Helsestasjonen',
  'Bufetat region vest',
];

const EFFECTS = ['resource', 'strain', 'mixed', 'unknown'] as const;

const insideSetting = (at: number) => {
  const start = microsystem(`in${at}`, 'other', { label: INSIDE[at] ?? `Arena ${at}` });
  const withMother = at % 2 === 0 ? start.with('mother', 'caregiver') : start;
  const withFather = at % 3 === 1 ? withMother.with('father', 'caregiver') : withMother;
  return at === 1 || at === 4 ? withFather.with('teacher', 'teacher') : withFather;
};

const outsideSetting = (at: number, inside: number) => {
  const who = at % 2 === 0 ? 'mother' : 'father';
  const evenTarget = at % 4 === 0 || inside < 3 ? 'in0' : 'in2';
  return exosystem(`out${at}`, 'other', { label: OUTSIDE[at] ?? `Ekso ${at}` })
    .with(who, 'member')
    .influences(at % 2 === 0 ? evenTarget : 'in1', {
      id: `reach${at}`,
      carriedBy: who,
      what: 'noko som blir bore inn',
      effect: EFFECTS[at % 4] as 'resource',
    });
};

/** As much as a picture promises room for: twelve settings of the child, twelve outside, long Norwegian names. */
export const many = (inside = 12, outside = 12, looked = false): Ecology => {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
  const pairs = numbers(looked ? inside : 0).flatMap((two) => numbers(two).map((one) => [one, two]));
  return ecology('many', { label: 'Barnet' })
    .person('mother', { label: 'Mor', sphere: 'informal' })
    .person('father', { label: 'Far', sphere: 'informal' })
    .person('teacher', { label: 'Kontaktlærar', sphere: 'formal' })
    .include(
      ...numbers(inside).map(insideSetting),
      ...numbers(inside > 1 ? outside : 0).flatMap((at) => [
        outsideSetting(at, inside),
        macrosystem(`over${at}`, 'law', { label: `Vilkår ${at}` }).affects(`out${at}`, 'strains'),
      ]),
      ...pairs.map(([one, two]) => mesosystem(`in${one}`, `in${two}`).assessed()),
    )
    .build();
};

/** Labels that try to break out of a picture. */
export const HOSTILE: readonly string[] = [
  '</svg><script>alert(1)</script>',
  '\u202Eאבגד עברית من اليمين إلى اليسار',
  '👩‍👩‍👧‍👦🏳️‍🌈🧑🏽‍🚒 glade folk 👍',
  'x'.repeat(2000),
  'mange ord '.repeat(200),
  'Za\u0301\u0301\u0301\u0301\u0301\u0301lgo',
  '" onload="x" \' &amp; <!-- ]]> %{x}',
  'javascript:alert(1)',
];

/** An ecology in which every label is one of these. */
export const hostile = (labels: readonly string[] = HOSTILE): Ecology => {
  let built = ecology('hostile', { label: labels[0] as string });
  labels.forEach((label, at) => {
    built = built.person(`p${at}`, { label }).include(
      microsystem(`s${at}`, 'other', { label })
        .with(`p${at}`, 'x')
        .with('p0', 'y')
        .dyad(`p${at}`, { forms: ['joint'], tie: 'strong', sector: 'kin', closeness: 2 }),
      exosystem(`o${at}`, 'other', { label })
        .with(`p${at}`, 'z')
        .influences(`s${at}`, { id: `i${at}`, carriedBy: `p${at}`, what: label, effect: 'strain' }),
      macrosystem(`c${at}`, 'law', { label }).affects(`s${at}`, 'strains'),
    );
  });
  return built.build();
};
