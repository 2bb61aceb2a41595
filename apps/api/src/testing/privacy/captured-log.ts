import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { symbols, type Logger } from 'pino';

/** Every line that the application logs from now on, the finest level included; nothing reaches the terminal. */
export function captureLog(app: NestFastifyApplication): string[] {
  const lines: string[] = [];
  const logger = app.getHttpAdapter().getInstance().log as unknown as Logger;
  logger.level = 'trace';
  Object.assign(logger, { [symbols.streamSym]: { write: (line: string) => lines.push(line) } });
  return lines;
}
