import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { ensure, passwordFault } from '@valopolku/domain';
import { currentUnit } from '../database/unit.js';
import { isCommonPassword } from './common-passwords.js';
import { FairGate } from './fair-gate.js';

/** Argon2id as OWASP says: 19 MiB, two rounds. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** A hash of nobody's password: an unknown account takes as long as a known one. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$2lYhVd7uQ0UObOjLVnxCLzXBBqLBpAMdMCUzcpXgKIA';

/** An office signs in at eight o'clock: forty of one address wait, and two hundred in all; some six seconds for the last of them. */
const [AT_ONCE, PER_LINE, IN_ALL] = [2, 40, 200];

/** A password that somebody chose, for the account of this address. */
export interface ChosenPassword {
  password: string;
  email: string;
  /** The field of the request, for the refusal. */
  field: string;
}

/** At most two hashes at once: each takes 19 MiB and a core. */
@Injectable()
export class Passwords {
  private readonly gate = new FairGate(AT_ONCE, PER_LINE, IN_ALL);

  /** The one way to a hash of a chosen password: 422 `passwordCommon`, `passwordOwnWords` at the field. `who` waits in a line of their own. */
  async hashChosen(who: string, { password, email, field }: ChosenPassword): Promise<string> {
    ensure(passwordFault(password, field, { email, isCommon: isCommonPassword }));
    return this.hashMade(who, password);
  }

  /**
   * A password that the product made itself, which needs no look at it. Inside a unit of work (a request with a key of its own) it does
   * not queue: a failed sign-in holds a place here while it waits for its own unit, and the two would wait for one another for good.
   */
  async hashMade(who: string, password: string): Promise<string> {
    const make = (): Promise<string> => hash(password.normalize('NFC'), OPTIONS);
    return currentUnit() ? make() : this.gate.pass(who, make);
  }

  /** Work around a check of a password, in the line of `who`: limits and the note of a failure belong to it. */
  async inTurn<T>(who: string, work: () => Promise<T>): Promise<T> {
    return this.gate.pass(who, work);
  }

  /** Only within `inTurn`. */
  async verify(passwordHash: string | null | undefined, password: string): Promise<boolean> {
    const right = await verify(passwordHash ?? NOBODY, password.normalize('NFC'));
    return right && typeof passwordHash === 'string';
  }
}
