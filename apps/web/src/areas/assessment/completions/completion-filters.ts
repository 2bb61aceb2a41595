import type { CompletionFilters } from '../../../data/assessment/completions.js';

const NAMES = ['project', 'municipality', 'field', 'qualification', 'caseload'] as const;

/** What the address narrows the completions to; anything else in it is no filter. */
export function readCompletionSearch(search: Record<string, unknown>): CompletionFilters {
  return Object.fromEntries(NAMES.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [])));
}
