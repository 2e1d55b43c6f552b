/**
 * A truth value that may be open: `yes`, `no`, or `unknown` where what is known settles neither.
 *
 * @since 0.1.0
 */
export type Truth = 'yes' | 'no' | 'unknown';
