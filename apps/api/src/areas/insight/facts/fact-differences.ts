import { rollUpKey, type RollUpRow } from '@valopolku/domain';
import { tableOf } from '../../../platform/database/table/table.js';
import { FACT_ENTITIES, FACT_KINDS, keyed, type Facts } from './fact-rows.js';
import { RollUpEntity } from './roll-up.entity.js';

/** One row that is not as the source rows say; a row that should not be, or is missing, has one side only. */
export interface FactDifference {
  table: string;
  key: string;
  stored: string | null;
  counted: string | null;
}

interface Sides {
  table: string;
  stored: ReadonlyMap<string, string>;
  counted: ReadonlyMap<string, string>;
}

/** Every difference between what is stored and what the source rows give, facts first. */
export function factDifferences(stored: Facts, counted: Facts, storedRollUps: readonly RollUpRow[], countedRollUps: readonly RollUpRow[]): FactDifference[] {
  const contents = (kind: keyof Facts, facts: Facts): Map<string, string> => new Map([...keyed<object>(FACT_ENTITIES[kind], facts[kind])].map(([key, { content }]) => [key, content]));
  const rollUps = (rows: readonly RollUpRow[]): Map<string, string> => new Map(rows.map((row) => [rollUpKey(row), JSON.stringify([row.n, row.minutes])]));
  return [
    ...FACT_KINDS.flatMap((kind) => differences({ table: tableOf(FACT_ENTITIES[kind]).name, stored: contents(kind, stored), counted: contents(kind, counted) })),
    ...differences({ table: tableOf(RollUpEntity).name, stored: rollUps(storedRollUps), counted: rollUps(countedRollUps) }),
  ];
}

function differences({ table, stored, counted }: Sides): FactDifference[] {
  return [...new Set([...stored.keys(), ...counted.keys()])]
    .sort()
    .filter((key) => stored.get(key) !== counted.get(key))
    .map((key) => ({ table, key, stored: stored.get(key) ?? null, counted: counted.get(key) ?? null }));
}
