import { readdirSync, readFileSync } from 'node:fs';

/** Reads a JSON file of this folder; its shape is the project's own and held by the tests of its loader. */
export function readDataFile<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
}

/** The names of the JSON files in a folder beside this file, in order. */
export function dataFiles(folder: string): string[] {
  const names = readdirSync(new URL(`${folder}/`, import.meta.url)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `${folder}/${name}`);
}
