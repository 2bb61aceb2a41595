import { AbstractLogger } from 'typeorm';

/** TypeORM writes a step that failed to the console even with logging off; what hinders a start is one sentence, and ours. */
export class SilentLogger extends AbstractLogger {
  protected writeLog(): void {
    return;
  }
}
