import { getMetadataArgsStorage } from 'typeorm';

/**
 * Every entity class that has been imported, so that no list has to be kept: `index.generated.ts` imports them all, and
 * whoever opens a data source has its steps from there.
 */
export function registeredEntities(): (new () => object)[] {
  return getMetadataArgsStorage()
    .tables.map((table) => table.target)
    .filter((target): target is new () => object => typeof target === 'function');
}
