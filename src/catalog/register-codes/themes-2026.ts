import { deepFreeze } from '../../logic/deep-freeze.js';
import type { RegisterCodeList, ThemeCode } from '../../model/register-code.js';

/**
 * Theme codes of the Norwegian child-welfare register, valid from 2026-01-01: neutral themes in three blocks, on the
 * child's development, the parents' care, and family and environment.
 *
 * The codes and days are the register's; the names are this library's own words.
 *
 * @example
 * ```ts
 * import { registerThemes2026 } from 'resiliens';
 *
 * registerThemes2026.codes.length; // => 57
 * registerThemes2026.codes.find((theme) => theme.code === '1.4.03')?.label.nb; // => 'Mobbing'
 * ```
 * @since 0.1.0
 */
export const registerThemes2026: RegisterCodeList<ThemeCode> = /* @__PURE__ */ deepFreeze({
  id: 'register-themes-2026',
  asOf: '2025-12-18',
  source: { source: 'barnevernsregisteret-code-lists', at: 'content of report', confidence: 'confirmed' },
  notes: [
    {
      en: 'A theme is neutral: it never implies a factor, and each use says whether it is raised as risk, resource, neutral or unknown.',
      nb: 'Et tema er nøytralt: det innebærer aldri en faktor, og hver bruk sier om det tas opp som risiko, ressurs, nøytralt eller ukjent.',
      nn: 'Eit tema er nøytralt: det inneber aldri ein faktor, og kvar bruk seier om det blir teke opp som risiko, ressurs, nøytralt eller ukjent.',
    },
    {
      en: 'The names are this library’s own words; use the register’s official names when reporting. The list gives no mapping from the old content codes.',
      nb: 'Navnene er dette bibliotekets egne ord; bruk registerets offisielle navn ved rapportering. Listen gir ingen overgang fra de gamle innholdskodene.',
      nn: 'Namna er eigne ord frå dette biblioteket; bruk dei offisielle namna i registeret ved rapportering. Lista gjev ingen overgang frå dei gamle innhaldskodane.',
    },
  ],
  codes: [
    {
      code: '1.1.01',
      label: {
        en: 'Physical health and development',
        nb: 'Fysisk helse og utvikling',
        nn: 'Fysisk helse og utvikling',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.1.02',
      label: {
        en: 'Mental health and development',
        nb: 'Psykisk helse og utvikling',
        nn: 'Psykisk helse og utvikling',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.1.03',
      label: { en: 'Disability', nb: 'Funksjonsnedsettelse', nn: 'Funksjonsnedsetjing' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.1.04',
      label: {
        en: 'Access to health and dental care',
        nb: 'Tilgang til helse- og tannhelsehjelp',
        nn: 'Tilgang til helse- og tannhelsehjelp',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.2.01',
      label: { en: 'Learning', nb: 'Læring', nn: 'Læring' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.2.02',
      label: { en: 'School results', nb: 'Skoleresultater', nn: 'Skuleresultat' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.2.03',
      label: {
        en: 'Well-being in kindergarten and school',
        nb: 'Trivsel i barnehage og skole',
        nn: 'Trivsel i barnehage og skule',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.3.01',
      label: { en: 'Feelings and temperament', nb: 'Følelser og temperament', nn: 'Kjensler og temperament' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.3.02',
      label: { en: 'Attitudes and values', nb: 'Holdninger og verdier', nn: 'Haldningar og verdiar' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.3.03',
      label: { en: 'Identity', nb: 'Identitet', nn: 'Identitet' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.3.04',
      label: { en: 'Independence', nb: 'Selvstendighet', nn: 'Sjølvstende' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.3.05',
      label: { en: 'Attachment', nb: 'Tilknytning', nn: 'Tilknyting' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.3.06',
      label: { en: 'Stress and coping', nb: 'Stress og mestring', nn: 'Stress og meistring' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.3.07',
      label: { en: 'Trauma', nb: 'Traumer', nn: 'Traume' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.3.08',
      label: { en: 'Behaviour', nb: 'Atferd', nn: 'Åtferd' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.3.09',
      label: { en: 'Substance use', nb: 'Rusbruk', nn: 'Rusbruk' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.3.10',
      label: {
        en: 'Harmful sexual behaviour',
        nb: 'Skadelig seksuell atferd',
        nn: 'Skadeleg seksuell åtferd',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.3.11',
      label: {
        en: 'Offences committed by the child',
        nb: 'Lovbrudd begått av barnet',
        nn: 'Lovbrot gjorde av barnet',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.4.01',
      label: { en: 'Play and interests', nb: 'Lek og interesser', nn: 'Leik og interesser' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.4.02',
      label: {
        en: 'Relations to other children and adults',
        nb: 'Forhold til andre barn og voksne',
        nn: 'Forhold til andre barn og vaksne',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.4.03',
      label: { en: 'Bullying', nb: 'Mobbing', nn: 'Mobbing' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '1.4.04',
      label: { en: 'Digital life', nb: 'Digitalt liv', nn: 'Digitalt liv' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.1.01',
      label: { en: 'Responsibility', nb: 'Ansvar', nn: 'Ansvar' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.1.02',
      label: {
        en: 'Basic and practical care',
        nb: 'Grunnleggende og praktisk omsorg',
        nn: 'Grunnleggjande og praktisk omsorg',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.1.03',
      label: { en: 'Daily routines', nb: 'Daglige rutiner', nn: 'Daglege rutinar' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.2.01',
      label: { en: 'Regulating feelings', nb: 'Regulering av følelser', nn: 'Regulering av kjensler' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.2.02',
      label: { en: 'Emotional support', nb: 'Følelsesmessig støtte', nn: 'Kjenslemessig støtte' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.2.03',
      label: {
        en: 'Safe relation between child and parent',
        nb: 'Trygt forhold mellom barn og forelder',
        nn: 'Trygt forhold mellom barn og forelder',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.3.01',
      label: {
        en: 'Stimulation and engagement',
        nb: 'Stimulering og engasjement',
        nn: 'Stimulering og engasjement',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.3.02',
      label: {
        en: 'Upbringing, guidance and limits',
        nb: 'Oppdragelse, veiledning og grenser',
        nn: 'Oppseding, rettleiing og grenser',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.4.01',
      label: {
        en: 'Honour-related violence and negative social control',
        nb: 'Æresrelatert vold og negativ sosial kontroll',
        nn: 'Æresrelatert vald og negativ sosial kontroll',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.4.02',
      label: {
        en: 'Witnessing violence in the family',
        nb: 'Vitne til vold i familien',
        nn: 'Vitne til vald i familien',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.4.03',
      label: {
        en: 'Serious conflict between parents',
        nb: 'Alvorlig konflikt mellom foreldre',
        nn: 'Alvorleg konflikt mellom foreldre',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.4.04',
      label: {
        en: 'Conflict between parents living apart',
        nb: 'Konflikt mellom foreldre som ikke bor sammen',
        nn: 'Konflikt mellom foreldre som ikkje bur saman',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.4.05',
      label: { en: 'Violence', nb: 'Vold', nn: 'Vald' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.4.06',
      label: { en: 'Human trafficking', nb: 'Menneskehandel', nn: 'Menneskehandel' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.4.07',
      label: {
        en: 'Sexual abuse and exploitation',
        nb: 'Seksuelle overgrep og utnytting',
        nn: 'Seksuelle overgrep og utnytting',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.4.08',
      label: { en: 'Harmful traditions', nb: 'Skadelige tradisjoner', nn: 'Skadelege tradisjonar' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '2.4.09',
      label: {
        en: 'Violence and abuse from peers',
        nb: 'Vold og overgrep fra jevnaldrende',
        nn: 'Vald og overgrep frå jamaldringar',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.1.01',
      label: {
        en: 'Composition of the family',
        nb: 'Familiens sammensetning',
        nn: 'Samansetjinga av familien',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.1.02',
      label: {
        en: 'Parents’ physical illness',
        nb: 'Foreldres fysiske sykdom',
        nn: 'Fysisk sjukdom hjå foreldre',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.1.03',
      label: {
        en: 'Parents’ mental disorder',
        nb: 'Foreldres psykiske lidelse',
        nn: 'Psykisk liding hjå foreldre',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.1.04',
      label: {
        en: 'Parents’ cognitive difficulties',
        nb: 'Foreldres kognitive vansker',
        nn: 'Kognitive vanskar hjå foreldre',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.1.05',
      label: {
        en: 'Siblings’ health and well-being',
        nb: 'Søskens helse og trivsel',
        nn: 'Helse og trivsel hjå sysken',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.1.06',
      label: {
        en: 'Earlier significant events',
        nb: 'Tidligere viktige hendelser',
        nn: 'Tidlegare viktige hendingar',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.1.07',
      label: {
        en: 'Parents’ own childhood',
        nb: 'Foreldres egen oppvekst',
        nn: 'Eigen oppvekst hjå foreldre',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.1.08',
      label: { en: 'Parents’ substance use', nb: 'Foreldres rusbruk', nn: 'Rusbruk hjå foreldre' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.1.09',
      label: { en: 'Child as next of kin', nb: 'Barn som pårørende', nn: 'Barn som pårørande' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.1.10',
      label: { en: 'Parents’ criminality', nb: 'Foreldres kriminalitet', nn: 'Kriminalitet hjå foreldre' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.2.01',
      label: {
        en: 'Standard of living and housing',
        nb: 'Levestandard og bolig',
        nn: 'Levestandard og bustad',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.2.02',
      label: { en: 'Poverty', nb: 'Fattigdom', nn: 'Fattigdom' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.3.01',
      label: { en: 'Professional network', nb: 'Profesjonelt nettverk', nn: 'Profesjonelt nettverk' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.3.02',
      label: {
        en: 'Social network and integration',
        nb: 'Sosialt nettverk og integrering',
        nn: 'Sosialt nettverk og integrering',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.3.03',
      label: { en: 'Closed religious community', nb: 'Lukket trossamfunn', nn: 'Lukka trussamfunn' },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.3.04',
      label: {
        en: 'Language-minority family',
        nb: 'Språklig minoritetsfamilie',
        nn: 'Språkleg minoritetsfamilie',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.3.05',
      label: {
        en: 'Radicalisation and violent extremism',
        nb: 'Radikalisering og voldelig ekstremisme',
        nn: 'Radikalisering og valdeleg ekstremisme',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      code: '3.3.06',
      label: {
        en: 'Indigenous people and national minorities',
        nb: 'Urfolk og nasjonale minoriteter',
        nn: 'Urfolk og nasjonale minoritetar',
      },
      validFrom: '2026-01-01',
      validTo: null,
    },
  ],
});
