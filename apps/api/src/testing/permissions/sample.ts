import type { Call } from './cells.js';
import type { PermissionWorld } from './permission-world.js';

export type Sample = (world: PermissionWorld) => Promise<Call> | Call;
