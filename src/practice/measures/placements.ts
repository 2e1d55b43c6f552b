/** Codes of the register under which a child is placed outside the home, or that may be; none is ever suggested. */
const PLACEMENTS = /^(1\.\d+|2\.\d+|8\.(2|4|5))$/;

/** Tells whether a measure is, or may be, a placement. */
export const isPlacement = ({ codes }: { readonly codes: readonly { readonly code: string }[] }): boolean =>
  codes.some(({ code }) => PLACEMENTS.test(code));
