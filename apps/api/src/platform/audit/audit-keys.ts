import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

interface AuditKey {
  id: string;
  secret: Buffer;
}

/** The keys outside the database: the first one writes, all of them verify. Without one, events have no MAC. */
export class AuditKeys {
  private readonly keys: readonly AuditKey[];

  constructor(secrets: readonly Buffer[]) {
    this.keys = secrets.map((secret) => ({ id: createHash('sha256').update('valopolku-audit-key').update(secret).digest('hex').slice(0, 16), secret }));
  }

  /** The name of the key that writes. Made from the key by a one-way hash, so it tells nothing of it. */
  get current(): string | null {
    return this.keys[0]?.id ?? null;
  }

  has(id: string): boolean {
    return this.keys.some((key) => key.id === id);
  }

  /** The MAC of an event's hash under a key that is held. */
  mac(id: string, hash: string): string {
    const key = this.keys.find((candidate) => candidate.id === id);
    if (!key) throw new Error('the key is not held');
    return createHmac('sha256', key.secret).update(`valopolku-event-mac:${hash}`, 'utf8').digest('hex');
  }

  isMac(id: string, hash: string, mac: string | null): boolean {
    const [right, given] = [Buffer.from(this.mac(id, hash)), Buffer.from(mac ?? '')];
    return right.length === given.length && timingSafeEqual(right, given);
  }
}
