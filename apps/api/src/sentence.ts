import { DomainError } from '@valopolku/domain';
import { ConfigError } from './platform/config/config.js';
import { failureSentence } from './platform/database/database-failure.js';
import { databaseFailure } from './platform/database/driver-errors.js';

/** What hindered a start or a command, as one line. An error that nobody foresaw keeps its place, so that it can be mended. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const failure = databaseFailure(error);
  if (failure) return failureSentence(failure);
  if (error instanceof DomainError) return describe(error);
  if (!(error instanceof Error)) return `Valopolku cannot go on: ${String(error)}`;
  return `Valopolku cannot go on: ${error.message.split('\n')[0] ?? error.name} (${placeIn(error)})`;
}

function describe(error: DomainError): string {
  const fields = error.errors.map(({ field, code }) => `${field}: ${code}`).join(', ');
  return fields === '' ? error.code : `${error.code} (${fields})`;
}

/** File and line of the first call that is ours. */
function placeIn({ name, stack = '' }: Error): string {
  const line = stack.split('\n').find((one) => /^\s+at /.test(one) && !/node_modules|node:/.test(one));
  return /[^/\\]+:\d+(?=:\d+\)?$)/.exec(line ?? '')?.[0] ?? name;
}
