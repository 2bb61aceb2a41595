import { Injectable } from '@nestjs/common';
import { DomainError } from '@valopolku/domain';
import { Database } from '../database/database.js';
import { databaseFailure } from '../database/driver-errors.js';
import { assertTriggers } from '../database/migrate.js';
import { sql } from '../database/sql.js';
import { within } from '../database/time-limit.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { systemOf } from '../audit/doer.js';

/** Who asks gets an answer in two seconds, also of a database that gives none. */
const ANSWER_MS = 1_500;
/** Whoever asks and however often, the database is written at most once in this time. */
const HOLDS_MS = 1_000;

interface Beat {
  beat: number;
}

/** The units of an organisation go through the head of its chain of events one after another; on SQLite all of them through one queue. */
const HEADS = sql`SELECT organisation_id FROM audit_head ORDER BY organisation_id FOR SHARE`;

/** Proves that the database does its work: what every unit needs is to be had, and what is committed is seen by the readers. */
@Injectable()
export class ReadinessProbe {
  private answer: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Throws `notReady`; the answer is shared by all who ask within a second, and none while others' units find no room. */
  async check(): Promise<void> {
    try {
      this.unitOfWork.hindrance.assertNone();
      await (this.answer ??= this.begin());
    } catch (error) {
      // Its kind stands in the log.
      throw databaseFailure(error) ?? new DomainError('notReady');
    }
  }

  private begin(): Promise<void> {
    const proof = this.prove();
    const held = new Promise((resolve) => setTimeout(resolve, HOLDS_MS).unref());
    // While a proof hangs, its answer stands: another one would only wait behind it.
    void Promise.allSettled([proof, held]).then(() => (this.answer = undefined));
    return within(ANSWER_MS, proof);
  }

  /** Other servers may count up the same row, so it is at least where this one left it. */
  private async prove(): Promise<void> {
    const written = await this.unitOfWork.run(systemOf(), async () => {
      if (this.database.dialect === 'postgres') await this.database.rows(HEADS);
      return this.database.executeReturning<Beat>(sql`UPDATE heartbeat SET beat = beat + 1 RETURNING beat`);
    });
    const seen = await this.database.firstRow<Beat>(sql`SELECT beat FROM heartbeat`);
    if (!written[0] || !seen || seen.beat < written[0].beat) throw new DomainError('notReady');
    await this.database.sources.files?.assertRoom();
    await assertTriggers(this.database.sources.read, this.database.dialect);
  }
}
