import { describe, expect, test } from 'vitest';
import { kvelloStyleCatalogue as catalogue } from '../../src/catalog/factors/kvello-style-0.1.0/index.js';
import type { Condition } from '../../src/model/condition.js';
import type { Factor } from '../../src/model/factor.js';
import { everyObject, everyString } from './walk.js';

const risk = catalogue.factors.filter((factor) => factor.dimension === 'risk');
const protective = catalogue.factors.filter((factor) => factor.dimension === 'protective');

const links = (factor: Factor, system: 'themes' | 'contents'): string =>
  factor.registerLinks
    .filter((link) => link.system === system)
    .map((link) => `${link.fit === 'weak' ? '~' : ''}${link.code}`)
    .join(' ');

const row = (factor: Factor): string =>
  [
    factor.code,
    factor.id,
    factor.group,
    factor.condition.kind === 'recorded' ? 'R' : 'J',
    factor.levels.join('+'),
    factor.observability.join('+'),
    factor.dynamics.join('+'),
    `${factor.usualAge.from}-${factor.usualAge.to}${factor.usualAge.sourced ? ' sourced' : ''}`,
    links(factor, 'themes') || '-',
    links(factor, 'contents') || '-',
    factor.provenance.status + (factor.provenance.membership ? ` (${factor.provenance.membership})` : ''),
    factor.provenance.wording,
  ].join(' | ');

describe('the table', () => {
  test('32 risk factors in catalogue order', () => {
    expect(risk.map(row)).toEqual([
      'F01 | parental-mental-disorder | family | R | micro | underlying | dynamic | 0-216 | 3.1.03 | 2 | confirmed | confirmed',
      'F02 | prolonged-high-conflict | family | J | micro+meso | interaction | dynamic | 0-216 | 2.4.03 2.4.04 | 6 24 | confirmed | confirmed',
      'F03 | parent-adverse-childhood | family | R | chrono+micro | underlying | historic | 0-216 | 3.1.07 | - | confirmed | confirmed',
      'F04 | poor-or-harmful-care | family | J | micro | interaction | dynamic | 0-216 | 2.1.01 2.1.02 2.1.03 2.2.01 2.2.02 2.2.03 2.3.01 2.3.02 | 4 8 20 21 22 23 28 | confirmed | confirmed',
      'F05 | family-violence | family | J | micro | interaction+underlying | dynamic | 0-216 | 2.4.02 2.4.05 | 7 | confirmed | confirmed',
      'F06 | parental-criminality | family | R | micro+chrono | observable | dynamic+historic | 0-216 | 3.1.10 | 5 | confirmed | confirmed',
      'F07 | parental-substance-misuse | family | J | micro | underlying | dynamic | 0-216 | 3.1.08 | 3 | confirmed | confirmed',
      'F08 | separation-from-mother | family | J | chrono+micro | observable | historic | 0-216 | ~3.1.06 | ~12 | confirmed | confirmed',
      'F09 | parental-worklessness | family | R | exo | observable | dynamic | 0-216 | ~3.2.02 | ~31 | confirmed | confirmed',
      'F10 | frequent-moves | family | R | chrono+meso | observable | historic | 36-216 sourced | ~3.1.06 | - | confirmed | confirmed',
      'F11 | parental-separation | family | R | chrono+micro | observable | historic | 0-216 | ~3.1.01 | - | confirmed | confirmed',
      'F12 | parent-new-partner | family | R | chrono+micro | observable | dynamic | 0-216 | ~3.1.01 | - | confirmed | confirmed',
      'F13 | unsettled-residency | family | R | macro+exo | observable | dynamic | 0-216 | ~3.3.02 | - | confirmed | confirmed',
      'F14 | stigma-exposure | family | J | macro | underlying | dynamic | 0-216 | - | - | confirmed | confirmed',
      'S01 | burdened-neighbourhood | wider-system | J | exo+micro | observable | dynamic | 0-216 | ~3.2.01 | - | confirmed | confirmed',
      'S02 | poor-kindergarten-or-school | wider-system | J | micro+exo | observable+interaction | dynamic | 12-216 | ~1.2.03 | - | confirmed | confirmed',
      'C01 | preterm-low-birth-weight | child | R | individual | observable | static | 0-216 | 1.1.01 | - | confirmed | confirmed',
      'C02 | developmental-disability | child | R | individual | underlying | static | 0-216 | 1.1.03 | 13 30 | confirmed | confirmed',
      'C03 | impulsive-inattentive | child | J | individual | observable | dynamic | 24-216 | 1.3.08 ~1.3.01 | 16 25 | confirmed | confirmed',
      'C04 | shy-withdrawn | child | J | individual | interaction | dynamic | 12-216 | 1.3.01 ~1.3.05 | ~17 | confirmed | partial',
      'Ca | serious-somatic-illness | child | R | individual | observable | historic | 0-216 | 1.1.01 | - | provisional (high) | partial',
      'Cb | maltreatment-or-abuse | child | R | micro | underlying | historic+dynamic | 0-216 | 2.1.02 2.4.05 2.4.06 2.4.07 | 8 9 10 11 27 | provisional (high) | partial',
      'Cc | bereavement | child | R | chrono+micro | observable | historic | 0-216 | 3.1.06 | ~12 | provisional (high) | partial',
      'Cd | relationship-breaks | child | J | chrono+meso | observable | historic | 0-216 | 1.4.02 ~3.1.06 | - | provisional (medium-high) | partial',
      'Ce | bullying | child | R | micro | interaction | dynamic | 36-216 | 1.4.03 2.4.09 | - | provisional (high) | partial',
      'Cf | peer-relationship-problems | child | J | micro | interaction | dynamic | 36-216 | 1.4.02 | - | provisional (medium-high) | partial',
      'Cg | weak-social-skills | child | J | individual | interaction | dynamic | 36-216 | 1.4.02 | - | provisional (medium) | partial',
      'Ch | language-difficulties | child | J | individual | observable | dynamic | 18-216 | 1.2.01 | ~30 | provisional (medium) | partial',
      'Ci | high-aggression | child | J | individual | interaction | dynamic | 24-216 | 1.3.08 | 16 25 | provisional (medium) | partial',
      'Cj | child-mental-disorder | child | R | individual | underlying | dynamic | 0-216 | 1.1.02 | 14 | provisional (medium) | partial',
      'Ck | acting-out | child | J | individual | observable | dynamic | 72-216 | 1.3.08 | 16 25 | provisional (medium) | partial',
      'Cl | child-substance-use | child | J | individual | observable+underlying | dynamic | 120-216 | 1.3.09 | 15 | provisional (medium) | partial',
    ]);
  });

  test('14 protective factors in catalogue order', () => {
    expect(protective.map(row)).toEqual([
      'P1 | age-adequate-competence | child | R | individual | observable | dynamic | 0-216 | 1.2.01 1.4.02 1.3.01 1.3.08 ~1.3.02 1.1.01 | - | provisional (high) | partial',
      'P2 | even-temperament | child | J | individual | interaction | static | 0-216 | 1.3.01 | - | provisional (high) | partial',
      'P3 | interests-mastery | child | J | micro+meso | observable | dynamic | 36-216 | 1.4.01 | - | provisional (high) | partial',
      'P4 | meaning-coherence | child | J | individual | underlying | dynamic | 72-216 | ~1.3.06 | - | provisional (medium-high) | partial',
      'P5 | future-optimism | child | J | individual | underlying | dynamic | 145-216 sourced | ~1.3.04 | - | provisional (high) | partial',
      'P6 | positive-self-image | child | J | individual | underlying | dynamic | 72-216 | 1.3.03 | - | proposed (low-medium) | partial',
      'P7 | creativity | child | J | individual | observable | dynamic | 36-216 | - | - | proposed (low) | partial',
      'P8 | innate-robustness | child | J | individual | underlying | static | 0-216 | - | - | proposed (low) | partial',
      'P9 | secure-adult-relationship | relation | J | micro | interaction | dynamic | 0-216 | 1.4.02 2.2.03 | - | proposed (none) | own',
      'P10 | good-enough-care-from-one-parent | family | J | micro | interaction | dynamic | 0-216 | 2.1.02 2.2.02 2.2.03 | - | proposed (none) | own',
      'P11 | supportive-network | network | J | meso+micro | interaction | dynamic | 0-216 | 3.3.02 | - | proposed (none) | own',
      'P12 | good-friends | network | J | micro | interaction | dynamic | 36-216 | 1.4.02 | - | proposed (none) | own',
      'P13 | sibling-support | family | J | micro | interaction | dynamic | 0-216 | ~3.1.05 | - | proposed (none) | own',
      'P14 | good-kindergarten-or-school | wider-system | J | micro | observable+interaction | dynamic | 12-216 | ~1.2.03 | - | proposed (none) | own',
    ]);
  });

  test('labels in Nynorsk', () => {
    expect(catalogue.factors.map((factor) => factor.label.nn)).toEqual([
      'Forelder med psykisk liding av ei viss tyngd',
      'Vedvarande høg konflikt kring foreldra',
      'Forelder med eigen belasta oppvekst',
      'Mangelfull eller skadeleg omsorg for barnet',
      'Vald i heim eller familie',
      'Forelder med kriminalitet no eller før',
      'Forelder med rusproblem',
      'Lange eller gjentekne åtskiljingar frå mor',
      'Forelder står heilt eller delvis utanfor arbeidslivet',
      'Mange flyttingar',
      'Foreldra har gått frå kvarandre',
      'Forelder i nytt parforhold',
      'Familien manglar avklart opphald',
      'Familien blir utsett for stigma',
      'Belasta nærmiljø',
      'Barnehage eller skule som fungerer dårleg',
      'Fødd for tidleg og med låg vekt',
      'Generell forseinking, lågt evnenivå, syndrom eller hjerneskade',
      'Impulsiv, uroleg og ukonsentrert',
      'Sky, dreg seg unna, utrygg',
      'Fleire alvorlege kroppslege sjukdommar',
      'Utsett for omsorgssvikt, mishandling, overgrep eller utnytting',
      'Har mista forelder eller sysken',
      'Brot med nære personar',
      'Blir mobba og/eller mobbar',
      'Får ikkje til venskap på alderssteget',
      'Strevar i sosialt samspel',
      'Lite språk, svak forståing',
      'Mykje aggresjon',
      'Barnet har ei psykisk liding',
      'Utagerande, søkjer spenning, tek sjansar',
      'Brukar rus eller er positiv til rus',
      'Fungerer minst som alderen tilseier på alle grunnområde',
      'Jamt temperament',
      'Interesser som gjev meistring og glede',
      'Livet heng saman og gjev meining',
      'Planlegg framover og er optimistisk',
      'Ser positivt på seg sjølv',
      'Skapande evner',
      'Robust frå fødselen av',
      'Minst éin nær og stabil vaksen',
      'God omsorg frå minst éin forelder',
      'Støttande slekt og nettverk',
      'Gode vener',
      'Støttande sysken',
      'God barnehage eller skule',
    ]);
  });

  test('conditions that have several readings name the one used by default', () => {
    const several = catalogue.factors
      .filter((factor) => factor.condition.readings.length > 1)
      .map((factor) => [
        factor.code,
        factor.condition.defaultReading,
        factor.condition.readings.map((reading) => reading.id).join(' '),
      ]);
    expect(several).toEqual([
      ['F10', 'any-of', 'any-of friends-and-institution'],
      ['S01', 'any-of', 'any-of all-of'],
      ['S02', 'any-of', 'any-of all-of'],
      ['C03', 'any-of', 'any-of all-of'],
      ['C04', 'any-of', 'any-of all-of'],
      ['Ca', 'any-of', 'any-of all-of'],
      ['Ch', 'any-of', 'any-of all-of'],
      ['Ck', 'any-of', 'any-of all-of'],
    ]);
  });

  test('what makes a factor not applicable: sourced ages, attendance, having siblings, and nothing else', () => {
    const rules = catalogue.factors
      .filter((factor) => factor.applicability)
      .map(({ code, applicability }) => [
        code,
        applicability?.defaultAge,
        applicability?.age?.map((age) => `${age.id} ${age.applies.from}-${age.applies.to}`).join(', '),
        applicability?.detail?.id,
      ]);
    expect(rules).toEqual([
      ['F10', 'from-third-birthday', 'from-third-birthday 36-null', undefined],
      ['S02', null, undefined, 'attends'],
      [
        'P5',
        'after-twelfth-birthday',
        'after-twelfth-birthday 145-null, from-thirteenth-birthday 156-null',
        undefined,
      ],
      ['P13', null, undefined, 'has-sibling'],
      ['P14', null, undefined, 'attends'],
    ]);
    const sourced = catalogue.factors.filter((factor) => factor.usualAge.sourced);
    expect(sourced.map((factor) => factor.code)).toEqual(['F10', 'P5']);
  });
});

describe('invariants', () => {
  test('1: 32 risk factors, 14 family, 2 wider-system, 16 child; 20 confirmed, 12 provisional; order without gaps', () => {
    expect(risk).toHaveLength(32);
    expect(count(risk, (factor) => factor.group)).toEqual({ family: 14, 'wider-system': 2, child: 16 });
    expect(count(risk, (factor) => factor.provenance.status)).toEqual({ confirmed: 20, provisional: 12 });
    expect(risk.map((factor) => factor.order)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
  });

  test('2: 14 protective factors, none confirmed, 5 provisional, 9 proposed', () => {
    expect(protective).toHaveLength(14);
    expect(count(protective, (factor) => factor.provenance.status)).toEqual({ provisional: 5, proposed: 9 });
    expect(protective.map((factor) => factor.order)).toEqual(
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
  });

  test('3: 46 ids, unique, kebab-case', () => {
    const ids = catalogue.factors.map((factor) => factor.id);
    expect(new Set(ids).size).toBe(46);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(catalogue.factors.map((factor) => factor.code)).size).toBe(46);
    for (const { id } of catalogue.extraItems) expect(ids).not.toContain(id);
  });

  test('4: three non-empty labels and at least one source a factor; edition unknown everywhere', () => {
    for (const factor of catalogue.factors) {
      expect(factor.provenance.sources.length).toBeGreaterThan(0);
      expect(factor.provenance.edition).toBe('unknown');
      expect(factor.provenance.membership === undefined).toBe(factor.provenance.status === 'confirmed');
    }
    for (const { value, path } of everyObject(catalogue)) {
      if (!('nn' in value)) continue;
      expect(Object.keys(value), path).toEqual(['en', 'nb', 'nn']);
      for (const words of Object.values(value)) expect(words, path).toMatch(/\S/);
    }
  });

  test('5: every relation names existing ids; one hard exclusion', () => {
    const riskIds: string[] = risk.map((factor) => factor.id);
    const protectiveIds: string[] = protective.map((factor) => factor.id);
    expect(catalogue.exclusions).toHaveLength(1);
    for (const { factor, carriedBy, linkedBy } of catalogue.exclusions) {
      expect(riskIds).toContain(factor);
      expect(riskIds).toContain(carriedBy);
      expect(catalogue.extraItems.map((item) => item.id)).toContain(linkedBy);
    }
    for (const { pairs } of catalogue.overlaps) for (const id of pairs.flat()) expect(riskIds).toContain(id);
    for (const tension of catalogue.tensions) {
      expect(protectiveIds).toContain(tension.protective);
      for (const { factor } of tension.risks) expect(riskIds).toContain(factor);
    }
    for (const edge of catalogue.bufferingEdges) {
      for (const id of edge.protective) expect(protectiveIds).toContain(id);
      if (edge.risk.kind === 'factor') expect(riskIds).toContain(edge.risk.factor);
    }
  });

  test('7: no weight, threshold, band or severity rank', () => {
    for (const { value, path } of everyObject(catalogue)) {
      for (const key of Object.keys(value)) {
        expect(key, path).not.toMatch(/weight|threshold|band|cut|rank|points|score/i);
      }
    }
    for (const { value, path } of everyObject(catalogue.factors)) {
      if ('severity' in value) expect.fail(path);
    }
  });

  test('10: frozen all the way down', () => {
    for (const { value, path } of everyObject(catalogue)) expect(Object.isFrozen(value), path).toBe(true);
  });

  test('plain JSON', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
    for (const { value, path } of everyObject(catalogue)) {
      for (const part of Object.values(value)) expect(typeof part, path).not.toBe('function');
      for (const part of Object.values(value)) expect(part, path).not.toBe(undefined);
    }
  });

  test('the title names no product, and nothing claims to be official, validated or normed', () => {
    for (const { value } of everyString([catalogue.title, catalogue.description])) {
      expect(value).not.toMatch(/kvellomal|kvello assessment|\bKF\b/i);
    }
    expect(catalogue.title.en).toContain('Kvello-style');
    expect(catalogue.title.nb).toContain('Kvello-stil');
    expect(catalogue.title.nn).toContain('Kvello-stil');
  });

  test('no field asks for origin, nationality, address, name or contact with services', () => {
    for (const { value, path } of everyObject(catalogue.factors)) {
      if (!('id' in value) || typeof value['id'] !== 'string') continue;
      expect(value['id'], path).not.toMatch(
        /ethnic|origin|national|religio|language-at-home|name|address|postcode|service|earlier-report|birth-date/,
      );
    }
  });
});

describe('conditions and details', () => {
  test('every condition reads declared details, with values they can take', () => {
    for (const factor of catalogue.factors) {
      const conditions = [
        ...factor.condition.readings,
        ...(factor.applicability?.detail ? [factor.applicability.detail] : []),
      ];
      for (const { condition } of conditions) check(condition, factor.details, factor.id);
    }
    for (const { suggestedBy } of catalogue.extraItems) {
      const factor = catalogue.factors.find(({ id }) => id === suggestedBy.factor);
      check(suggestedBy.condition, factor?.details ?? [], suggestedBy.factor);
    }
  });

  test('detail ids are unique within their factor, kebab-case, and no option is called unknown', () => {
    const checkAll = (details: Factor['details'], where: string): void => {
      const ids = details.map((detail) => detail.id);
      expect(new Set(ids).size, where).toBe(ids.length);
      for (const detail of details) {
        expect(detail.id, where).toMatch(/^[a-z]+(-[a-z]+)*$/);
        if (detail.kind === 'choice') {
          expect(detail.options.length, where).toBeGreaterThan(1);
          for (const option of detail.options) expect(option.id, where).not.toBe('unknown');
        }
        if (detail.kind === 'records') checkAll(detail.fields, `${where}.${detail.id}`);
      }
    };
    for (const factor of catalogue.factors) checkAll(factor.details, factor.id);
  });

  test('recorded conditions have a reading; judgement has prompts; the default names one of the readings', () => {
    for (const { id, condition } of catalogue.factors) {
      const ids = condition.readings.map((reading) => reading.id);
      if (condition.kind === 'recorded') expect(ids.length, id).toBeGreaterThan(0);
      else expect(condition.prompts.length, id).toBeGreaterThan(0);
      if (ids.length === 0) expect(condition.defaultReading, id).toBe(null);
      else expect(ids, id).toContain(condition.defaultReading);
      expect(new Set(ids).size, id).toBe(ids.length);
    }
  });

  test('register links that hold for a part name a detail of the factor', () => {
    for (const factor of catalogue.factors) {
      for (const link of factor.registerLinks) {
        if (link.onlyFor === undefined) continue;
        expect(
          factor.details.map((detail) => detail.id),
          factor.id,
        ).toContain(link.onlyFor);
      }
    }
  });

  test('the separation factor is about the mother alone; parents, carers and others are not meant', () => {
    const mother = catalogue.factors.filter((factor) => factor.subject === 'mother');
    expect(mother.map((factor) => factor.code)).toEqual(['F08']);
    const oneCarer = catalogue.factors.filter((factor) => factor.subject === 'parent');
    expect(oneCarer.map((factor) => factor.code)).toEqual(['F01', 'F03', 'F06', 'F07', 'F09', 'F12', 'P10']);
  });

  test('the nature of a factor is a tag that no source assigns yet', () => {
    for (const factor of catalogue.factors) expect(factor.nature).toBe(undefined);
  });
});

describe('relations', () => {
  test('the hard exclusion', () => {
    const [e1] = catalogue.exclusions;
    expect([e1?.factor, e1?.linkedBy, e1?.carriedBy]).toEqual([
      'impulsive-inattentive',
      'impulsive-inattentive-linked-to-disability',
      'developmental-disability',
    ]);
    expect(Object.values(e1?.findings ?? {}).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'INFO exclusion:e1-applied',
      'WARNING exclusion:e1-expects-c02',
      'WARNING exclusion:e1-contradiction',
      'WARNING exclusion:e1-cause-unknown',
    ]);
    expect(e1?.sources[0]).toEqual({ source: 'voss-herad', at: 'child 3', confidence: 'confirmed' });
  });

  const code = (id: string): string => catalogue.factors.find((factor) => factor.id === id)!.code;

  test('overlaps', () => {
    expect(
      catalogue.overlaps.map(({ finding, pairs }) => [
        finding.rule,
        pairs.map((pair) => pair.map(code).join('-')).join(' '),
      ]),
    ).toEqual([
      ['overlap:w1', 'F05-Cb'],
      ['overlap:w2', 'F04-Cb'],
      ['overlap:w3', 'F08-Cc F08-Cd Cc-Cd'],
      ['overlap:w4', 'F11-F12 F11-Cd F12-Cd'],
      ['overlap:w5', 'F02-F05'],
      ['overlap:w6', 'F02-F11'],
      ['overlap:w7', 'F10-Cd'],
      ['overlap:w8', 'C03-Ci C03-Ck Ci-Ck'],
      ['overlap:w9', 'C04-Cf'],
      ['overlap:w10', 'Ce-Cf Ce-Cg Cf-Cg'],
      ['overlap:w11', 'C02-Ch'],
      ['overlap:w12', 'C02-Cj C03-Cj C04-Cj'],
      ['overlap:w13', 'C01-Ca C02-Ca'],
      ['overlap:w14', 'F06-F07'],
      ['overlap:w15', 'F13-F14'],
      ['overlap:w16', 'F01-F09'],
      ['overlap:w17', 'C02-Ci C02-Ck'],
    ]);
    for (const overlap of catalogue.overlaps) {
      expect(overlap.finding.severity).toBe('WARNING');
      expect(overlap.finding.rule).toBe(`overlap:${overlap.id}`);
      expect(overlap.sources[0].confidence).toBe('own');
      expect(overlap.question.nb).toContain('?');
    }
  });

  test('tensions', () => {
    expect(
      catalogue.tensions.map(({ rule, protective: strength, risks }) => [
        rule,
        code(strength),
        risks.map(({ factor, severity }) => `${code(factor)} ${severity}`).join(', '),
      ]),
    ).toEqual([
      ['tension:t1', 'P1', 'C02 WARNING, C03 INFO, Cf INFO, Cg INFO, Ch INFO, Ci INFO'],
      ['tension:t2', 'P2', 'C03 INFO, Ci INFO, Ck INFO'],
      ['tension:t3', 'P10', 'F04 INFO, Cb INFO'],
      ['tension:t4', 'P12', 'Cf INFO, Ce INFO'],
      ['tension:t5', 'P14', 'S02 INFO'],
    ]);
  });

  test('buffering edges, and nothing where no source speaks', () => {
    expect(
      catalogue.bufferingEdges.map(({ id, protective: strengths, risk: against, restriction, basis }) => [
        id,
        strengths.map(code).join(' '),
        against.kind === 'factor' ? code(against.factor) : against.kind === 'group' ? against.group : 'any',
        basis.join('+'),
        restriction !== undefined,
      ]),
    ).toEqual([
      ['b1', 'P9', 'any', 'cited', false],
      ['b2', 'P3', 'any', 'cited+argued', false],
      ['b3', 'P9', 'F04', 'argued', false],
      ['b4', 'P14', 'F04', 'argued', true],
      ['b5', 'P12', 'F09', 'argued', true],
      ['b6', 'P3', 'F09', 'argued', true],
      ['b7', 'P11', 'any', 'argued', false],
      ['b8', 'P14', 'any', 'argued+page', false],
      ['b9', 'P12', 'any', 'cited+argued', true],
      ['b10', 'P9 P12', 'family', 'page', false],
    ]);
    for (const edge of catalogue.bufferingEdges) expect(edge.confidence).toBe('partial');
    const supported = new Set(catalogue.bufferingEdges.flatMap((edge) => edge.protective).map(code));
    const open = protective.map((factor) => factor.code).filter((one) => !supported.has(one));
    expect(open).toEqual(['P1', 'P2', 'P4', 'P5', 'P6', 'P7', 'P8', 'P10', 'P13']);
  });
});

const count = <T>(list: readonly T[], key: (one: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const one of list) counts[key(one)] = (counts[key(one)] ?? 0) + 1;
  return counts;
};

const check = (condition: Condition, details: Factor['details'], where: string): void => {
  const find = (id: string) => {
    const detail = details.find((one) => one.id === id);
    expect(detail, `${where}: ${id}`).toBeDefined();
    return detail!;
  };
  switch (condition.kind) {
    case 'all-of':
    case 'any-of':
      expect(condition.of.length, where).toBeGreaterThan(0);
      for (const part of condition.of) check(part, details, where);
      break;
    case 'not':
      check(condition.of, details, where);
      break;
    case 'count': {
      const records = find(condition.records);
      expect(records.kind, where).toBe('records');
      expect(find(condition.complete).kind, where).toBe('yes-no');
      if (records.kind === 'records') check(condition.where, records.fields, where);
      break;
    }
    case 'is': {
      const detail = find(condition.detail);
      const values =
        detail.kind === 'yes-no'
          ? ['yes', 'no']
          : detail.kind === 'choice'
            ? detail.options.map((option) => option.id)
            : [];
      for (const value of condition.in) expect(values, where).toContain(value);
      break;
    }
    default:
      expect(find(condition.detail).kind, where).toBe('number');
      expect(Number.isFinite(condition.limit), where).toBe(true);
  }
};
