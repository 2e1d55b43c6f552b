import type { ExplanationLine } from '../../model/explanation.js';
import type { ScoreResult } from '../../model/result.js';
import { rangeWritten, whenWritten } from './ranges.js';
import { itemNames, scoreName, type Telling } from './telling.js';
import { listed, numbered, quoted } from './write.js';

/** The band of a score, what would settle it, and how well its limits are supported. */
export const bandLines = (id: string, own: ScoreResult, telling: Telling): readonly ExplanationLine[] => {
  const applied = own.applied.bands;
  if (applied === null || own.possibleBands.length === 0) return [];
  return [
    ...standing(id, own, telling),
    ...(own.band === null ? settling(id, own, telling) : []),
    ...limits(id, own, telling),
  ];
};

/** The label of a band in quotes, or its values. */
const bandName = (score: string, band: string, own: ScoreResult, telling: Telling): string => {
  const tables = telling.scores.get(score)?.bands ?? [];
  const label = tables.flatMap(({ bands }) => bands).find((known) => known.id === band)?.label;
  return label === undefined
    ? range(score, band, own, telling)
    : quoted(label[telling.language], telling.basic);
};

const range = (score: string, band: string, own: ScoreResult, { scores, basic }: Telling): string => {
  const bands = own.applied.bands?.limits ?? [];
  const place = bands.findIndex((known) => known.id === band);
  return rangeWritten(bands, place, scores.get(score)?.step ?? null, basic);
};

const standing = (id: string, own: ScoreResult, telling: Telling): readonly ExplanationLine[] => {
  const { say, basic } = telling;
  const name = scoreName(id, telling);
  const named = (band: string): string => bandName(id, band, own, telling);
  if (own.band !== null) {
    if (say.band === undefined) return [];
    const isOpen = own.low !== own.high;
    const text = say.band(name, named(own.band));
    const settled = isOpen && say.bandSettled !== undefined ? ` ${say.bandSettled}` : '';
    return [{ kind: 'band', score: id, text: `${text}${settled}`, ids: [own.band] }];
  }
  if (say.bandOpen === undefined) return [];
  const text = say.bandOpen(name, listed(own.possibleBands.map(named), basic.or));
  const byRule =
    own.bandByRule !== null && say.bandByRule !== undefined
      ? ` ${say.bandByRule(named(own.bandByRule))}`
      : '';
  return [{ kind: 'band', score: id, text: `${text}${byRule}`, ids: [...own.possibleBands] }];
};

const settling = (id: string, own: ScoreResult, telling: Telling): readonly ExplanationLine[] => {
  const { say, basic } = telling;
  const critical = own.criticalUnknowns;
  const distances = own.possibleBands.flatMap((band): readonly ExplanationLine[] => {
    const reach = own.toReach?.[band] ?? 0;
    const ruleOut = own.toRuleOut?.[band] ?? 0;
    const named = bandName(id, band, own, telling);
    const sentences = [
      ...(reach > 0 && say.toReach !== undefined ? [say.toReach(named, numbered(reach, basic), reach)] : []),
      ...(reach > 0 && ruleOut > 0 && say.toRuleOut !== undefined
        ? [say.toRuleOut(named, numbered(ruleOut, basic))]
        : []),
    ];
    if (sentences.length === 0) return [];
    return [{ kind: 'settle', score: id, text: sentences.join(' '), ids: [band] }];
  });
  if (critical.length === 0 || say.settle === undefined) return distances;
  const text = say.settle(scoreName(id, telling), itemNames(critical, telling));
  return [{ kind: 'settle', score: id, text, ids: [...critical] }, ...distances];
};

const limits = (id: string, own: ScoreResult, telling: Telling): readonly ExplanationLine[] => {
  const { say, basic } = telling;
  const applied = own.applied.bands;
  if (applied === null) return [];
  const written = applied.limits.map((band) => {
    const values = range(id, band.id, own, telling);
    const name = bandName(id, band.id, own, telling);
    return name === values ? values : `${name} (${values})`;
  });
  const when = whenWritten(applied.when, telling.rule, basic);
  const sentences = [
    say.limits?.(scoreName(id, telling), listed(written, basic.and)),
    when === null ? undefined : say.limitsFor?.(when),
    say.limitsSupport?.[applied.confidence],
  ].filter((sentence) => sentence !== undefined);
  if (sentences.length === 0) return [];
  return [{ kind: 'limits', score: id, text: sentences.join(' '), sources: [...applied.sources] }];
};
