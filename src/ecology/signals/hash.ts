/** A short text for a list of texts: the same for the same list (FNV-1a, 32 bits); it names, it does not hide. */
export const hashOf = (texts: readonly string[]): string => {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let place = 0; place < text.length; place += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
    }
    hash = Math.imul(hash ^ 0xff, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};
