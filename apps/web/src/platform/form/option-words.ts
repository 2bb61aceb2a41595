import type { Option } from '@valopolku/ui';
import type { ValueWords } from './compared-fields.js';

/** Words of fields that keep an id, from the options they are chosen from; other fields by `rest`. */
export function optionWords(options: Readonly<Record<string, readonly Option[]>>, rest?: ValueWords): ValueWords {
  return (field, value) => options[field]?.find(({ id }) => id === value)?.label ?? rest?.(field, value);
}
