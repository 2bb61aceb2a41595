import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Gate } from '../database/gate.js';

/** Argon2id as OWASP says: 19 MiB, two rounds. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** A hash of nobody's password: an unknown account takes as long as a known one. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$2lYhVd7uQ0UObOjLVnxCLzXBBqLBpAMdMCUzcpXgKIA';

/** At most two hashes at once: each takes 19 MiB and a core. Never call it inside a unit of work. */
@Injectable()
export class Passwords {
  readonly gate = new Gate(2, 100);

  async hash(password: string): Promise<string> {
    return this.gate.pass(() => hash(password.normalize('NFC'), OPTIONS));
  }

  /** Not through the gate: sign-in holds it around the throttle and the check together. */
  async verify(passwordHash: string | null | undefined, password: string): Promise<boolean> {
    const right = await verify(passwordHash ?? NOBODY, password.normalize('NFC'));
    return right && typeof passwordHash === 'string';
  }
}
