/**
 * Ids of the kinds of help measures (Norwegian hjelpetiltak) that the measure catalogue describes.
 *
 * @since 0.1.0
 */
export type MeasureKind =
  | 'financial-support'
  | 'visiting-home'
  | 'support-contact'
  | 'advice-and-guidance'
  | 'cos-p'
  | 'pmto'
  | 'mst'
  | 'marte-meo'
  | 'drug-testing'
  | 'unannounced-home-visits'
  | 'duty-to-report-in'
  | 'fixed-contact-points'
  | 'homework-help'
  | 'after-school-care'
  | 'kindergarten'
  | 'leisure-activities'
  | 'equipment-and-fees'
  | 'family-therapist-talks'
  | 'responsibility-group'
  | 'family-group-conference'
  | 'network-meeting'
  | 'individual-plan'
  | 'fft'
  | 'incredible-years'
  | 'icdp'
  | 'art'
  | 'parent-child-centre'
  | 'home-consultant'
  | 'structured-home-method'
  | 'child-groups'
  | 'education-and-work'
  | 'supervised-contact';

/**
 * Ids of needs that a measure may meet and that no factor stands for; they never count as risk factors.
 *
 * @since 0.1.0
 */
export type NeedId =
  | 'low-family-income'
  | 'exclusion-from-leisure'
  | 'thin-family-network'
  | 'overburdened-lone-carer'
  | 'fragmented-help';
