/**
 * What must hold in every ecology; a violation is an error that names the rule in its facts.
 *
 * @since 0.1.0
 */
export type EcologyInvariant =
  | 'e01'
  | 'e02'
  | 'e03'
  | 'e04'
  | 'e05'
  | 'e06'
  | 'e07'
  | 'e08'
  | 'e09'
  | 'e10'
  | 'e11'
  | 'e12'
  | 'e13'
  | 'e14'
  | 'e15'
  | 'e16'
  | 'e17';

/**
 * What is worth a look in an ecology; the rule of a finding is `ecology:` and one of these.
 *
 * @since 0.1.0
 */
export type EcologyFindingRule =
  | 'w01'
  | 'w02'
  | 'w03'
  | 'w04'
  | 'w05'
  | 'w06'
  | 'w07'
  | 'w08'
  | 'w09'
  | 'w10'
  | 'w11'
  | 'w12'
  | 'w13'
  | 'w14'
  | 'w15'
  | 'w16';
