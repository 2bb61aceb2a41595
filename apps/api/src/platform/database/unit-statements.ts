/**
 * The statements of one unit of work, one after another. After one that failed nothing more is asked: on a full disk SQLite
 * takes the transaction back by itself, and whatever came next would be committed alone. PostgreSQL refuses what comes next,
 * and says COMMIT to nothing. So a unit whose statement failed never commits, whatever its work makes of the error.
 */
export class UnitStatements {
  private last: Promise<unknown> = Promise.resolve();
  private failed: { error: unknown } | undefined;
  private over = false;

  /** True until the unit commits or is taken back; later its connection belongs to somebody else. */
  get open(): boolean {
    return !this.over;
  }

  /** Asks when all before it are answered. */
  next<T>(ask: () => Promise<T>): Promise<T> {
    const answer = this.last.then(() => this.ask(ask));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Waits for what was asked and lets nothing more in; throws what failed. */
  async finish(): Promise<void> {
    for (let waited: unknown; waited !== this.last; ) {
      waited = this.last;
      await this.last;
    }
    this.over = true;
    if (this.failed) throw this.failed.error;
  }

  /** Lets nothing more in, also of what waits for its turn. */
  close(): void {
    this.over = true;
  }

  private async ask<T>(ask: () => Promise<T>): Promise<T> {
    if (this.failed) throw this.failed.error;
    if (this.over) throw new Error('this unit of work is over');
    try {
      return await ask();
    } catch (error) {
      this.failed = { error };
      throw error;
    }
  }
}
