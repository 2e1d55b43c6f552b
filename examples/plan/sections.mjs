import { roleWords } from 'resiliens';
import { measureCatalogue, planWords, wordPlanFinding } from 'resiliens/practice';
import { wordingIn } from '../demo/wording.mjs';
import { WORDS } from './words.mjs';

/** What a professional reads of one case, as titles with lines; terminal and Markdown only lay it out. */
export const sectionsOf = (path, language) => {
  const say = speakingIn(language);
  return [
    ['picture', pictureLines(path, say)],
    ['questions', questionLines(path, say)],
    ['candidates', candidateLines(path, say)],
    ['sets', setLines(path, say)],
    ['goals', goalLines(path, say)],
    ['measures', measureLines(path, say)],
    ['beside', besideLines(path, say)],
    ['voice', path.plan.childViews.map((view) => say.view(view))],
    ['principles', principleLines(path, say)],
    ['findings', findingLines(path, say)],
    ['unused', unusedLines(path, say)],
    ['due', path.due.map((entry) => say.due(entry))],
    ['evaluated', path.plan.evaluations.map((evaluation) => say.evaluation(evaluation))],
    ['lookBack', lookBackLines(path, say)],
    ['voiceLater', path.later.childViews.map((view) => say.view(view))],
    ['mustBeSaid', say.words.mustBeSaidLines],
  ].map(([id, lines]) => ({
    id,
    title: say.words.titles[id],
    lines: lines.length === 0 ? [say.words.none] : lines,
  }));
};

const speakingIn = (language) => {
  const words = WORDS[language];
  const demo = wordingIn(language);
  const labels = new Map(
    [...measureCatalogue.measures, ...measureCatalogue.needs].map((one) => [one.id, one.label]),
  );
  const code = (kind, value) => planWords[kind][value][language];
  const role = (id) => roleWords[id][language];
  const name = (id) => labels.get(id)?.[language] ?? demo.item(id);
  return {
    words,
    language,
    demo,
    code,
    role,
    name,
    // Where a day is not known, it is said which.
    moved: ({ move, before, after }) =>
      move === 'open' ? `${demo.code('state', before)} → ${demo.code('state', after)}` : code('move', move),
    names: (ids) => ids.map(name).join('; '),
    view: ({ mode, view, weight, weightReason }) =>
      [`${role('child')} ${code('mode', mode)}`, view, weight && `${words.weight}: ${weight}`, weightReason]
        .filter(Boolean)
        .join(' – '),
    due: ({ kind, measure, dueOn, standing, everyMonths }) =>
      `${dueOn} ${code('standing', standing)}: ${code('due', kind)}, ${measure === null ? words.wholePlan : measure}${
        everyMonths === null ? '' : ` (${words.every(everyMonths)})`
      }`,
    evaluation: ({ performedOn, measures, conclusion, outcome, childExperience }) =>
      [
        `${performedOn}, ${measures.length === 0 ? words.wholePlan : measures.join(', ')}: ${conclusion}`,
        code('outcome', outcome),
        childExperience && `${role('child')}: ${childExperience}`,
      ]
        .filter(Boolean)
        .join(' – '),
  };
};

const pictureLines = (
  { profile: { risk, protective, protection, buffering, unbuffered } },
  { words, demo, names },
) => [
  `${words.risk}: ${risk.low}–${risk.high}. ${names(buffering.map((one) => one.risk))}`,
  `${words.protection}: ${protective.low}–${protective.high}. ${protection
    .map(({ factor, kind }) => `${demo.item(factor)} (${demo.code('protection', kind)})`)
    .join('; ')}`,
  `${words.unbuffered}: ${names(unbuffered)}`,
];

/** What nobody has looked at is a number here: the list stands in the report of the assessment. */
const questionLines = ({ questions }, { words, demo }) => {
  const pressing = questions.filter(({ reasons }) => reasons.some((reason) => reason !== 'not-assessed'));
  return [
    ...pressing.map(
      ({ instrument, item, reasons }) =>
        `${demo.item(item, instrument)}: ${reasons.map((reason) => demo.code('reason', reason)).join(', ')}`,
    ),
    words.notLookedAt(questions.length - pressing.length),
  ];
};

const candidateLines = ({ candidates }, { words, code, name, names }) => {
  const [none, more] = candidates.always;
  const condition = ({ standing, from, to }) => `${words.age(from, to)}: ${code('condition', standing)}`;
  // A way that is this library's own proposal is shown as one; every other is stated in a source.
  const reason = ({ way, id, sources }) =>
    [
      way === 'builds' ? `${code('way', way)} ${name(id)}` : code('way', way),
      ...(sources.every(({ confidence }) => confidence === 'own') ? [words.proposal] : []),
    ].join(', ');
  const candidate = ({ measure, ways, inPart, conditions, cautions }) => {
    const beside = [
      ways.map(reason).join('; '),
      ...(inPart ? [words.inPart] : []),
      ...conditions.map(condition),
      ...(cautions.length === 0 ? [] : [words.cautions(cautions.length)]),
    ];
    return `${name(measure)} (${beside.join(', ')})`;
  };
  return [
    `${words.noMeasure}: ${words.leaves(names(none.leaves))}`,
    `${words.moreInformation}: ${words.questionCount(more.questions.length)}`,
    ...candidates.groups.map(
      ({ about, candidates: own, watchedBy }) =>
        `${name(about.id)}: ${own.length === 0 ? words.noCandidate : own.map(candidate).join('; ')}${
          watchedBy.length === 0 ? '' : `. ${words.watchedBy}: ${names(watchedBy)}`
        }`,
    ),
  ];
};

const setLines = ({ coverings: { sets, outsideAge, inPart, unanswered, complete } }, { words, names }) => [
  ...sets.map(({ measures }) => names(measures)),
  ...(complete ? [] : [words.moreSets]),
  ...(outsideAge.length === 0
    ? []
    : [`${words.outsideAge}: ${names(outsideAge.map(({ measure }) => measure))}`]),
  ...(inPart.length === 0 ? [] : [`${words.onlyInPart}: ${names(inPart.map(({ id }) => id))}`]),
  ...(unanswered.length === 0 ? [] : [`${words.unanswered}: ${names(unanswered.map(({ id }) => id))}`]),
];

const goalLines = ({ plan }, { words, names }) =>
  plan.goals.map(
    ({ id, text, worksOn, builds, indicator }) =>
      `${id}: ${text}. ${[
        worksOn.length === 0 ? null : `${words.worksOn}: ${names(worksOn)}`,
        builds.length === 0 ? null : `${words.builds}: ${names(builds)}`,
        indicator === undefined ? null : `${words.seenBy}: ${indicator}`,
      ]
        .filter(Boolean)
        .join('. ')}`,
  );

const measureLines = ({ plan }, { words, code, name, language }) =>
  plan.measures.flatMap(({ id, measure, goals, voluntary, start, intendedEnd, purpose, daysPerMonth }) => {
    const { evidence, mainPurpose } = measureCatalogue.measures.find((known) => known.id === measure);
    const parts = [
      code('purpose', mainPurpose),
      code('voluntary', voluntary),
      goals.join(', '),
      `${start} – ${intendedEnd ?? '?'}`,
      daysPerMonth === undefined ? null : words.days(daysPerMonth),
      purpose,
    ];
    return [
      `${id}: ${name(measure)} (${parts.filter(Boolean).join('; ')})`,
      ...evidence.map(
        ({ note, year }) => `${words.known}${year === null ? '' : ` (${year})`}: ${note[language]}`,
      ),
    ];
  });

const besideLines = ({ plan }, { words, role, name }) => {
  const option = (id) => words.options[id] ?? name(id);
  return [
    `${words.resources}: ${plan.resources.join('; ')}`,
    ...plan.alternatives.map((one) => `${words.notChosen}: ${option(one.option)}. ${one.whyNot}`),
    `${words.coordinator}: ${plan.coordinator === undefined ? words.nobody : role(plan.coordinator)}`,
  ];
};

const principleLines = ({ plan, principles }, { words, language }) =>
  principles.map(({ principle, answers }) => {
    const texts = plan.principles.filter(({ id }) => answers.includes(id)).map(({ text }) => text);
    const said =
      texts.length === 0 ? `${words.notAnswered} ${principle.prompts[0][language]}` : texts.join('; ');
    return `${principle.label[language]}: ${said}`;
  });

const GRAVEST_FIRST = ['ERROR', 'WARNING', 'INFO'];

const findingLines = ({ findings, plan }, { words, language }) =>
  GRAVEST_FIRST.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(
        (finding) =>
          `${words.severities[severity]}: ${wordPlanFinding(finding, language, plan)} [${finding.rule}]`,
      ),
  );

const unusedLines = ({ unused }, { words, name }) =>
  unused.map(
    ({ factor, observations }) =>
      `${factor === null ? words.noAnswer : name(factor)}: ${observations.join(', ')}`,
  );

const lookBackLines = ({ plan, outcome }, { words, name, names, moved }) => [
  `${outcome.dates.before} – ${outcome.dates.after}`,
  ...outcome.goals.flatMap(({ goal, risks, protection, needs }) => [
    `${goal}: ${plan.goals.find(({ id }) => id === goal).text}. ${[...risks, ...protection]
      .map((change) => `${name(change.factor)}: ${moved(change)}`)
      .join('; ')}${needs.length === 0 ? '' : `. ${words.needs}: ${names(needs)}`}`,
  ]),
  `${words.newRisks}: ${outcome.newRisks.length === 0 ? words.none : names(outcome.newRisks)}`,
  words.noCause,
];
