import { deepFreeze } from '../../logic/deep-freeze.js';
import type { MeasureKind } from '../../model/ecology/measure-kind.js';
import type { Measure } from '../../model/practice/measure/measure.js';

/** What following a measure up needs to know of it: nothing with words in it, so that dates cost few bytes. */
export type MeasureOutline = Pick<Measure, 'mainPurpose' | 'cautions'>;

/** What each measure mainly does, and the rules of a plan that bite hardest on it, as ids without their family. */
export const measureOutlines: Readonly<Record<MeasureKind, MeasureOutline>> = /* @__PURE__ */ deepFreeze({
  'financial-support': { mainPurpose: 'compensatory', cautions: ['EC1', 'EC2', 'EC3', 'GEN2', 'GEN7'] },
  'visiting-home': {
    mainPurpose: 'compensatory',
    cautions: ['VH1', 'VH2', 'VH3', 'VH4', 'VH5', 'VH6', 'VH7', 'VO1', 'GEN7'],
  },
  'support-contact': { mainPurpose: 'compensatory', cautions: ['VH3', 'VH4', 'VH7', 'VO1', 'GEN7'] },
  'homework-help': { mainPurpose: 'compensatory', cautions: ['GEN4', 'GEN7'] },
  'after-school-care': { mainPurpose: 'compensatory', cautions: ['GEN4', 'GEN9'] },
  kindergarten: { mainPurpose: 'compensatory', cautions: ['GEN4', 'GEN9'] },
  'leisure-activities': { mainPurpose: 'compensatory', cautions: ['EC1', 'EC2', 'EC3', 'GEN4', 'GEN7'] },
  'equipment-and-fees': { mainPurpose: 'compensatory', cautions: ['EC1', 'EC2', 'EC3', 'GEN2'] },
  'education-and-work': { mainPurpose: 'compensatory', cautions: ['GEN4', 'GEN7'] },
  'advice-and-guidance': { mainPurpose: 'change', cautions: ['CH1', 'CH2', 'VO1', 'GEN7'] },
  'cos-p': { mainPurpose: 'change', cautions: ['CH1', 'CH2', 'VO1'] },
  pmto: { mainPurpose: 'change', cautions: ['CH1', 'CH2', 'VO1'] },
  mst: { mainPurpose: 'change', cautions: ['CH1', 'CH2', 'VO1', 'CO2'] },
  'marte-meo': { mainPurpose: 'change', cautions: ['CH1', 'CH2', 'VO1'] },
  fft: { mainPurpose: 'change', cautions: ['CH1', 'CH2', 'VO1'] },
  'incredible-years': { mainPurpose: 'change', cautions: ['CH1', 'CH2', 'VO1'] },
  icdp: { mainPurpose: 'change', cautions: ['CH1', 'CH2', 'VO1'] },
  art: { mainPurpose: 'change', cautions: ['CH1', 'VO1'] },
  'parent-child-centre': { mainPurpose: 'change', cautions: ['CH1', 'VO1'] },
  'home-consultant': { mainPurpose: 'change', cautions: ['CH1', 'CH2', 'VO1'] },
  'structured-home-method': { mainPurpose: 'change', cautions: ['CH1', 'CH2', 'VO1'] },
  'fixed-contact-points': { mainPurpose: 'supportive', cautions: ['CO1', 'VO1', 'GEN7'] },
  'family-therapist-talks': { mainPurpose: 'supportive', cautions: ['CH1', 'CH2', 'VO1'] },
  'responsibility-group': { mainPurpose: 'supportive', cautions: ['CO2', 'VO1', 'GEN7'] },
  'family-group-conference': { mainPurpose: 'supportive', cautions: ['GEN3', 'VO1'] },
  'network-meeting': { mainPurpose: 'supportive', cautions: ['GEN3', 'VO1'] },
  'individual-plan': { mainPurpose: 'supportive', cautions: ['CO2'] },
  'child-groups': { mainPurpose: 'supportive', cautions: ['GEN4', 'GEN7'] },
  'drug-testing': { mainPurpose: 'control', cautions: ['CO1', 'VO1', 'GEN7'] },
  'unannounced-home-visits': { mainPurpose: 'control', cautions: ['CO1', 'VO1', 'GEN7'] },
  'duty-to-report-in': { mainPurpose: 'control', cautions: ['CO1', 'VO1', 'GEN7'] },
  'supervised-contact': { mainPurpose: 'control', cautions: ['CO1', 'GEN7'] },
});
