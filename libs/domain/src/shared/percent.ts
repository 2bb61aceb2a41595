/**
 * Share in per cent, half up to one decimal, counted in integers so that no binary fraction decides a rounding.
 * Null when there is nothing to take a share of.
 */
export function percent(count: number, total: number): number | null {
  if (total <= 0) return null;
  return Math.floor((2000 * count + total) / (2 * total)) / 10;
}
