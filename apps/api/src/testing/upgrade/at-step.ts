import { MIGRATIONS } from '../../index.generated.js';
import type { MigrationClass } from '../../platform/database/migration.js';

/** The number in a step's name, which ends in thirteen digits. */
export const stepNumber = (step: MigrationClass): number => Number(new step().name?.slice(-13));

export const stepsUpTo = (last: number): MigrationClass[] => MIGRATIONS.filter((step) => stepNumber(step) <= last);

export const lastStep = (): number => Math.max(...MIGRATIONS.map(stepNumber));
