/**
 * The elative of a number in figures, "5:stä", "6:sta": its ending follows the vowels of the last word of the number as it is said.
 * Kielitoimiston ohjepankki, numeroiden taivutus.
 */
export function elative(number: number): string {
  return `${String(number)}:${isFront(Math.abs(Math.trunc(number))) ? 'stä' : 'sta'}`;
}

/** yhdestä, neljästä, viidestä, seitsemästä, yhdeksästä; kahdesta, kolmesta, kuudesta, kahdeksasta, nollasta. */
const FRONT_ONES: ReadonlySet<number> = new Set([1, 4, 5, 7, 9]);

function isFront(number: number): boolean {
  const [tens, ones] = [Math.floor((number % 100) / 10), number % 10];
  // -toista, whatever comes before it.
  if (tens === 1 && ones > 0) return false;
  if (ones > 0) return FRONT_ONES.has(ones);
  // kymmenestä; sadasta, tuhannesta, miljoonasta and nollasta.
  return tens > 0;
}
