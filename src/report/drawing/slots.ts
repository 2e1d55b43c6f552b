/** Middles of slots as near to their marks as they can be side by side in the given order. */
export const slots = (
  wanted: readonly number[],
  width: number,
  left: number,
  right: number,
): readonly number[] => {
  const found: number[] = [];
  wanted.forEach((at, place) => {
    const least = place === 0 ? left + width / 2 : (found[place - 1] as number) + width;
    found.push(Math.max(at, least));
  });
  let most = right - width / 2;
  for (let place = found.length - 1; place >= 0; place -= 1) {
    found[place] = Math.min(found[place] as number, most);
    most = (found[place] as number) - width;
  }
  return found;
};
