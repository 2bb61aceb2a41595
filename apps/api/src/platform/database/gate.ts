import { DomainError } from '@valopolku/domain';

/**
 * First in, first out, at most `width` at once; beyond `limit` waiting the answer is 503 with Retry-After. So it is for who has
 * waited `patience` milliseconds: what stands before has then stopped.
 */
export class Gate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly width: number,
    private readonly limit: number,
    private readonly patience?: number,
  ) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.width) {
      if (this.waiting.length >= this.limit) throw new DomainError('busy');
      await this.turn();
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      // The place is handed on, so that no newcomer slips in before the one who waited.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const giveUp = (): void => {
        this.waiting.splice(this.waiting.indexOf(go), 1);
        reject(new DomainError('notReady'));
      };
      const timer = this.patience === undefined ? undefined : setTimeout(giveUp, this.patience);
      this.waiting.push(go);
    });
  }
}
