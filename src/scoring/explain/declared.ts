import type { ExplanationLine } from '../../model/explanation.js';
import type { Declared, ParameterValue } from '../../model/parameter.js';
import type { Telling } from './telling.js';
import { labelled, quoted, unstopped } from './write.js';

/** Who declared which parameter, and which nobody has. */
export const declaredLines = (telling: Telling): readonly ExplanationLine[] =>
  telling.result.declared.flatMap((own): readonly ExplanationLine[] => {
    const text = declaredText(own, telling);
    return text === null ? [] : [{ kind: 'declared', text, ids: [own.parameter] }];
  });

const declaredText = (own: Declared, telling: Telling): string | null => {
  const { say, instrument, language, basic } = telling;
  const parameter = instrument.parameters.find(({ id }) => id === own.parameter);
  const what = quoted(labelled(parameter?.label, own.parameter, language), basic);
  if (own.status === 'not-declared') return say.notDeclared?.(what) ?? null;
  const { declaredBy, rationale, source } = own.value;
  const text = say.declared?.(what, unstopped(declaredBy), unstopped(rationale), unstopped(source));
  if (text === undefined) return null;
  const unsourced = 'value' in own.value ? undefined : say.declaredUnsourced;
  return [text, choiceText(own.value, telling), unsourced]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
};

/** A value in kebab-case as words; other texts as they are. */
const spoken = (text: string): string =>
  /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text) ? text.replaceAll('-', ' ') : text;

const choiceText = (value: ParameterValue, { say, language, basic }: Telling): string | undefined => {
  if ('cut' in value) {
    const level = value.levels.find(({ id }) => id === value.cut);
    return say.declaredCut?.(quoted(labelled(level?.label, value.cut, language), basic));
  }
  return 'value' in value
    ? say.declaredValue?.(quoted(spoken(unstopped(value.value)), basic))
    : say.declaredId?.(quoted(value.id, basic), value.version);
};
