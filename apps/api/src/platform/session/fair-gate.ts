import { DomainError } from '@valopolku/domain';

interface Waiting {
  go: () => void;
  refuse: (error: DomainError) => void;
}

/**
 * At most `width` at once; who waits stands in the line of a key (an address), and the lines take turns. A line holds `perLine`, all
 * of them `limit`: when they are full, a newcomer of a shorter line takes the last place of the longest. So nobody fills the queue
 * for the others. What is not taken is 503 with Retry-After.
 */
export class FairGate {
  private running = 0;
  private waiting = 0;
  private readonly lines = new Map<string, Waiting[]>();

  constructor(
    private readonly width: number,
    private readonly perLine: number,
    private readonly limit: number,
  ) {}

  async pass<T>(key: string, work: () => Promise<T>): Promise<T> {
    if (this.running >= this.width) await this.stand(key);
    else this.running += 1;
    try {
      return await work();
    } finally {
      // The place is handed on, so that no newcomer slips in before the one who waited.
      const next = this.next();
      if (next) next.go();
      else this.running -= 1;
    }
  }

  private async stand(key: string): Promise<void> {
    const line = this.lines.get(key) ?? [];
    if (line.length >= this.perLine) throw new DomainError('busy');
    if (this.waiting >= this.limit) this.makeRoom(line.length);
    await new Promise<void>((go, refuse) => {
      line.push({ go, refuse });
      this.lines.set(key, line);
      this.waiting += 1;
    });
  }

  private makeRoom(ownLength: number): void {
    const longest = [...this.lines.values()].reduce((most, line) => (line.length > most.length ? line : most));
    if (longest.length <= ownLength + 1) throw new DomainError('busy');
    this.waiting -= 1;
    longest.pop()?.refuse(new DomainError('busy'));
  }

  /** The first of the line whose turn it is; that line goes behind the others. */
  private next(): Waiting | undefined {
    const [turn] = this.lines;
    if (!turn) return undefined;
    const [key, line] = turn;
    const first = line.shift();
    this.lines.delete(key);
    if (line.length > 0) this.lines.set(key, line);
    this.waiting -= 1;
    return first;
  }
}
