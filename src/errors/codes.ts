/**
 * Every way in which a call of this library can fail.
 *
 * @since 0.1.0
 */
export type ErrorCode =
  | 'answer-invalid'
  | 'age-outside-validity'
  | 'band-gap'
  | 'band-overlap'
  | 'context-missing'
  | 'date-impossible'
  | 'date-order'
  | 'date-outside-validity'
  | 'definition-cycle'
  | 'definition-invalid'
  | 'edit-invalid'
  | 'edition-mismatch'
  | 'id-duplicate'
  | 'id-unknown'
  | 'input-invalid'
  | 'json-invalid'
  | 'key-unknown'
  | 'level-without-cut'
  | 'limit-exceeded'
  | 'number-invalid'
  | 'option-invalid'
  | 'parameter-invalid'
  | 'required-missing'
  | 'schema-version-missing'
  | 'schema-version-newer'
  | 'text-invalid'
  | 'value-invalid';
