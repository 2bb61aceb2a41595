import { pino, type Logger } from 'pino';
import type { Config } from '../config/config.js';

/** One JSON line an event on standard output. What is logged is chosen line by line; this hides what a library might add. */
export function createLogger(config: Pick<Config, 'quiet' | 'demo'>): Logger {
  return pino({
    // Who tries the demo reads the console; who runs a service reads the log.
    level: config.quiet ? 'silent' : config.demo ? 'warn' : 'info',
    base: undefined,
    redact: { paths: ['req', 'res', 'err.message', 'err.stack', 'headers', 'body', 'query', 'params', 'ip'], remove: true },
  });
}
