import { isFetched, itemsOf, mapItems, type Option, type Options } from '@valopolku/ui';

/** What a choice is called, outside its list; "…" while that is fetched. */
export function optionName(options: Options, id: string): string {
  const label = itemsOf(options).find((option) => option.id === id)?.label;
  return label ?? (isFetched(options) && options.state === 'failed' ? options.words.unnamed : '…');
}

/** Other options of the same list, fetched or not. */
export function changedOptions(options: Options, change: (items: readonly Option[]) => readonly Option[]): Options {
  return isFetched(options) ? mapItems(options, change) : change(options);
}
