import { Injectable, type OnModuleDestroy } from '@nestjs/common';

const TICK_MILLISECONDS = 60_000;

interface Task {
  everyMinutes: number;
  work: () => Promise<void>;
}

/**
 * What is done again and again while the server serves: cleaning, and what takes effect by time. Servers that run side by side all do it,
 * so each task may find its work done. The command line and tests start nothing; they run the tasks themselves.
 */
@Injectable()
export class RegularTasks implements OnModuleDestroy {
  private readonly tasks = new Map<string, Task>();
  private timer: NodeJS.Timeout | undefined;
  private minutes = 0;
  private last: Promise<void> = Promise.resolve();

  add(name: string, everyMinutes: number, work: () => Promise<void>): void {
    this.tasks.set(name, { everyMinutes, work });
  }

  /** Once now, for what was left while the server stood, and then by the minute. */
  start(): void {
    this.tick();
    this.timer = setInterval(() => this.tick(), TICK_MILLISECONDS).unref();
  }

  /** Every task once, one after another; one that fails does not keep the others from it. */
  async runAll(): Promise<void> {
    await this.runSome([...this.tasks]);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.last;
  }

  private tick(): void {
    const due = [...this.tasks].filter(([, { everyMinutes }]) => this.minutes % everyMinutes === 0);
    this.minutes += 1;
    this.last = this.last.then(() => this.runSome(due));
  }

  private async runSome(tasks: readonly (readonly [string, Task])[]): Promise<void> {
    for (const [name, { work }] of tasks) {
      try {
        await work();
      } catch (error) {
        process.emitWarning(`the regular task ${name} failed: ${error instanceof Error ? error.name : typeof error}`);
      }
    }
  }
}
