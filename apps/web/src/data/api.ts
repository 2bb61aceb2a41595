import { apiOf } from '../platform/api/api-client.js';
import type { Operations } from './operations.js';

/** The way to every operation that the web knows. */
export const api = apiOf<Operations>();
