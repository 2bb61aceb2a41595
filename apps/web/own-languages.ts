import type { Plugin } from 'vite';

/** What React Aria calls the languages we speak; en-US is also what it falls back on. */
const spoken: ReadonlySet<string> = new Set(['en-US', 'fi-FI', 'sv-SE']);
const oneLanguage = /^(?:import \S+ from "[^"]*\/(\w\w-\w\w)\.mjs";|\s*"(\w\w-\w\w)": \S+)\n/gm;

/** React Aria brings the names of its buttons in 34 languages; leaves out those that nobody can choose here. */
export function ownLanguages(): Plugin {
  return {
    name: 'own-languages',
    transform: {
      filter: { id: /[\\/]intlStrings\.mjs$/ },
      handler: (code) => ({ code: code.replace(oneLanguage, (line, imported?: string, listed?: string) => (spoken.has(imported ?? listed ?? '') ? line : '')), map: null }),
    },
  };
}
