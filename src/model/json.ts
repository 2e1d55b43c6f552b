/**
 * A value that JSON can hold.
 *
 * @since 0.1.0
 */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
