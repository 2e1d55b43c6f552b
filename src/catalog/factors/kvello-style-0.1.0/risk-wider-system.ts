import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { UnnamedFactor } from '../../../model/factor.js';

/**
 * Risk factors whose main home lies beyond the nuclear family, S01 and S02.
 *
 * The items and their conditions follow the numbered list on the page of Voss herad, in this library's own words; levels,
 * kinds, ages and register links are this library's own.
 *
 * @since 0.1.0
 */
export const riskWiderSystem: readonly UnnamedFactor[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'burdened-neighbourhood',
    code: 'S01',
    order: 15,
    dimension: 'risk',
    group: 'wider-system',
    statement: {
      en: 'The local area is marked by much unemployment, crime and substance misuse.',
      nb: 'Nærmiljøet er preget av mye arbeidsledighet, kriminalitet og rusmisbruk.',
      nn: 'Nærmiljøet er prega av mykje arbeidsløyse, kriminalitet og rusmisbruk.',
    },
    subject: 'place',
    condition: {
      kind: 'judgement',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'At least one of the three', nb: 'Minst én av de tre', nn: 'Minst éin av dei tre' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'much-unemployment', in: ['yes'] },
              { kind: 'is', detail: 'much-crime', in: ['yes'] },
              { kind: 'is', detail: 'much-substance-misuse', in: ['yes'] },
            ],
          },
          confidence: 'own',
        },
        {
          id: 'all-of',
          label: { en: 'All three', nb: 'Alle tre', nn: 'Alle tre' },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'much-unemployment', in: ['yes'] },
              { kind: 'is', detail: 'much-crime', in: ['yes'] },
              { kind: 'is', detail: 'much-substance-misuse', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [
        {
          en: 'What of this does the child meet where it lives and moves about?',
          nb: 'Hva av dette møter barnet der det bor og ferdes?',
          nn: 'Kva av dette møter barnet der det bur og ferdast?',
        },
      ],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'much-unemployment',
        label: { en: 'Much unemployment', nb: 'Mye arbeidsledighet', nn: 'Mykje arbeidsløyse' },
      },
      {
        kind: 'yes-no',
        id: 'much-crime',
        label: { en: 'Much crime', nb: 'Mye kriminalitet', nn: 'Mykje kriminalitet' },
      },
      {
        kind: 'yes-no',
        id: 'much-substance-misuse',
        label: { en: 'Much substance misuse', nb: 'Mye rusmisbruk', nn: 'Mykje rusmisbruk' },
      },
    ],
    levels: ['exo', 'micro'],
    observability: ['observable'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '3.2.01', fit: 'weak' }],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [{ source: 'voss-herad', at: 'systems beyond the family 1', confidence: 'confirmed' }],
    },
    notes: [
      {
        en: 'The source joins the three by “and”; whether all are needed is open. The neighbourhood, not the dwelling. Microsystem where the child itself spends time there.',
        nb: 'Kilden knytter de tre sammen med «og»; om alle kreves, er åpent. Det gjelder nærmiljøet, ikke boligen. Mikrosystem der barnet selv oppholder seg.',
        nn: 'Kjelda knyter dei tre saman med «og»; om alle krevst, er ope. Det gjeld nærmiljøet, ikkje bustaden. Mikrosystem der barnet sjølv held seg.',
      },
    ],
  },
  {
    id: 'poor-kindergarten-or-school',
    code: 'S02',
    order: 16,
    dimension: 'risk',
    group: 'wider-system',
    statement: {
      en: 'The child attends a kindergarten or school marked by sick leave or staff turnover, little structure and poor contact between adults and children.',
      nb: 'Barnet går i en barnehage eller skole som er preget av sykefravær eller utskifting av ansatte, lite struktur og dårlig kontakt mellom voksne og barn.',
      nn: 'Barnet går i ein barnehage eller skule som er prega av sjukefråvær eller utskifting av tilsette, lite struktur og dårleg kontakt mellom vaksne og barn.',
    },
    subject: 'place',
    condition: {
      kind: 'judgement',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: {
            en: 'At least one of staffing, structure and contact',
            nb: 'Minst én av bemanning, struktur og kontakt',
            nn: 'Minst éin av bemanning, struktur og kontakt',
          },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'high-sick-leave', in: ['yes'] },
              { kind: 'is', detail: 'high-turnover', in: ['yes'] },
              { kind: 'is', detail: 'little-structure', in: ['yes'] },
              { kind: 'is', detail: 'poor-adult-child-contact', in: ['yes'] },
            ],
          },
          confidence: 'own',
        },
        {
          id: 'all-of',
          label: {
            en: 'Staffing, structure and contact together',
            nb: 'Bemanning, struktur og kontakt samlet',
            nn: 'Bemanning, struktur og kontakt samla',
          },
          condition: {
            kind: 'all-of',
            of: [
              {
                kind: 'any-of',
                of: [
                  { kind: 'is', detail: 'high-sick-leave', in: ['yes'] },
                  { kind: 'is', detail: 'high-turnover', in: ['yes'] },
                ],
              },
              { kind: 'is', detail: 'little-structure', in: ['yes'] },
              { kind: 'is', detail: 'poor-adult-child-contact', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [
        {
          en: 'What is lacking in the place, and how does it show in the child’s day there?',
          nb: 'Hva mangler på stedet, og hvordan merkes det i barnets hverdag der?',
          nn: 'Kva manglar på staden, og korleis merkast det i kvardagen til barnet der?',
        },
      ],
    },
    applicability: {
      detail: {
        id: 'attends',
        label: {
          en: 'The child attends a kindergarten or school',
          nb: 'Barnet går i barnehage eller skole',
          nn: 'Barnet går i barnehage eller skule',
        },
        condition: { kind: 'is', detail: 'attends', in: ['yes'] },
        confidence: 'own',
      },
      defaultAge: null,
    },
    details: [
      {
        kind: 'yes-no',
        id: 'attends',
        label: {
          en: 'Attends a kindergarten or school',
          nb: 'Går i barnehage eller skole',
          nn: 'Går i barnehage eller skule',
        },
      },
      {
        kind: 'yes-no',
        id: 'high-sick-leave',
        label: {
          en: 'High sick leave among staff',
          nb: 'Høyt sykefravær blant ansatte',
          nn: 'Høgt sjukefråvær blant tilsette',
        },
      },
      {
        kind: 'yes-no',
        id: 'high-turnover',
        label: {
          en: 'Much turnover of staff',
          nb: 'Mye utskifting av ansatte',
          nn: 'Mykje utskifting av tilsette',
        },
      },
      {
        kind: 'yes-no',
        id: 'little-structure',
        label: { en: 'Little structure', nb: 'Lite struktur', nn: 'Lite struktur' },
      },
      {
        kind: 'yes-no',
        id: 'poor-adult-child-contact',
        label: {
          en: 'Poor contact between adults and children',
          nb: 'Dårlig kontakt mellom voksne og barn',
          nn: 'Dårleg kontakt mellom vaksne og barn',
        },
      },
    ],
    levels: ['micro', 'exo'],
    observability: ['observable', 'interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 12, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '1.2.03', fit: 'weak' }],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [
        { source: 'voss-herad', at: 'systems beyond the family 2', confidence: 'confirmed' },
        { source: 'thesis-volda-2021', at: 'section 4.2', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'The source joins the parts by “and”; whether all are needed is open. The register theme is the child’s well-being there, not the quality of the place. Staffing belongs to the exosystem.',
        nb: 'Kilden knytter delene sammen med «og»; om alle kreves, er åpent. Registertemaet er barnets trivsel der, ikke kvaliteten på stedet. Bemanningen hører til eksosystemet.',
        nn: 'Kjelda knyter delane saman med «og»; om alle krevst, er ope. Registertemaet er korleis barnet trivst der, ikkje kvaliteten på staden. Bemanninga høyrer til eksosystemet.',
      },
    ],
  },
]);
