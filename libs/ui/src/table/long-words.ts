/** Longer than any word of ours: such a word may break anywhere, and only where it stands. */
const LONG_WORD = /[^\s\u00ad\u200b-]{25}/u;

/** Marks a cell whose text has a word that would push the other columns off the screen. Give it to a cell as its ref. */
export function markLongWord(cell: HTMLElement | null): void {
  cell?.toggleAttribute('data-long-word', LONG_WORD.test(cell.textContent));
}
