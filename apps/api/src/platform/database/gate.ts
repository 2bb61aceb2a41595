import { DomainError } from '@valopolku/domain';

/** First in, first out, at most `width` at once; beyond `limit` waiting the answer is 503 with Retry-After. */
export class Gate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly width: number,
    private readonly limit: number,
  ) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.width) {
      if (this.waiting.length >= this.limit) throw new DomainError('busy');
      await new Promise<void>((resolve) => this.waiting.push(resolve));
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
}
