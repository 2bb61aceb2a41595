import { getMetadataArgsStorage } from 'typeorm';

/**
 * Every entity class that has been imported, so that no list has to be kept: a feature's module imports its entities,
 * and `app.module.ts` imports the features before a data source opens.
 */
export function registeredEntities(): (new () => object)[] {
  return getMetadataArgsStorage()
    .tables.map((table) => table.target)
    .filter((target): target is new () => object => typeof target === 'function');
}
