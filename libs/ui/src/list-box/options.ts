import type { Option } from './option.js';

/** What a list says while its options are fetched, when they did not come, and when there are none. */
export interface OptionsWords {
  /** "Haetaan…" */
  loading: string;
  /** "Vaihtoehtoja ei saatu." */
  failed: string;
  retry: string;
  /** "Ei vaihtoehtoja" */
  none: string;
  /** Stands for a choice whose name is not known: it is kept, and does not look as if nothing was chosen. */
  unnamed: string;
}

/** Options that are fetched. Nothing that has not come looks like nothing that there is. */
export interface FetchedOptions {
  items: readonly Option[];
  state: 'loading' | 'failed' | 'ready';
  retry: () => void;
  words: OptionsWords;
}

/** Options that stand ready, or that are fetched. */
export type Options = readonly Option[] | FetchedOptions;

export const isFetched = (options: Options): options is FetchedOptions => 'state' in options;

/** Those that are there now. */
export const itemsOf = (options: Options): readonly Option[] => (isFetched(options) ? options.items : options);

/** The same fetch, with other options of it. */
export function mapItems(options: FetchedOptions, change: (items: readonly Option[]) => readonly Option[]): FetchedOptions {
  return { ...options, items: change(options.items) };
}

/** What there is to choose from, and the choice itself when its name has not come. */
export function withChosen(options: Options, value: string | null): readonly Option[] {
  const items = itemsOf(options);
  if (!isFetched(options) || options.state === 'ready' || value === null || items.some(({ id }) => id === value)) return items;
  return [...items, { id: value, label: options.state === 'loading' ? options.words.loading : options.words.unnamed }];
}

/** A list that is not whole says so in its last row: what stands there already is not all. */
export function withState(options: Options, shown: readonly Option[]): readonly Option[] {
  if (!isFetched(options) || options.state === 'ready' || shown.length === 0) return shown;
  const label = options.words[options.state];
  return shown.some((one) => one.label === label) ? shown : [...shown, { id: '\u0000state', label, isDisabled: true }];
}

/** What an empty list says. */
export function emptyWords(options: Options, otherwise?: string): string | undefined {
  if (!isFetched(options)) return otherwise;
  if (options.state !== 'ready') return options.words[options.state];
  return options.items.length === 0 ? options.words.none : otherwise;
}
