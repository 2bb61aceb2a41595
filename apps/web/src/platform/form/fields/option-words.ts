import { itemsOf, type Options } from '@valopolku/ui';
import type { ValueWords } from '../windows/compared-fields.js';

/** Words of fields that keep an id, from the options they are chosen from; other fields by `rest`. */
export function optionWords(options: Readonly<Record<string, Options>>, rest?: ValueWords): ValueWords {
  return (field, value) => itemsOf(options[field] ?? []).find(({ id }) => id === value)?.label ?? rest?.(field, value);
}
