import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { sqliteFile } from '../../platform/database/sqlite-file.js';
import { openSqliteSource, sqliteSource } from '../../platform/database/sqlite-sources.js';
import type { NotebookResponse } from '../notebook/notebook.contracts.js';
import type { TestApp } from '../test-app.js';
import type { TestClient } from '../test-client.js';

const CLIENTS = 8;

/** Eight clients that write at once, and remember what they were told is there. */
export class Writers {
  readonly acknowledged: string[] = [];
  refused = 0;
  slowest = 0;

  constructor(
    private readonly api: TestApp,
    private readonly client: TestClient,
  ) {}

  /** One new notebook; the only other answer is 503 `notReady`. Returns its status. */
  async write(): Promise<number> {
    const began = performance.now();
    const answer = await this.client.clone().post<NotebookResponse>('/notebooks', { body: { traineeId: randomUUID(), title: 'Vika', colour: 'red' } });
    this.slowest = Math.max(this.slowest, performance.now() - began);
    if (answer.status === 201) this.acknowledged.push(answer.body.id);
    else expect([answer.status, answer.body, answer.headers['retry-after']]).toEqual([503, expect.objectContaining({ code: 'notReady' }), '5']);
    if (answer.status !== 201) this.refused += 1;
    return answer.status;
  }

  /** Each client writes one after another until `isOver`. */
  async until(isOver: () => boolean): Promise<void> {
    await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        // A refusal may need nothing that takes time; whoever else waits is let in.
        while (!isOver()) await this.write().then(() => new Promise(setImmediate));
      }),
    );
  }

  async times(count: number): Promise<void> {
    let left = count * CLIENTS;
    await this.until(() => left-- <= 0);
  }

  /** Everything acknowledged is there for somebody else who opens the database; a new write is taken and it is ready. */
  async expectAllThere(): Promise<void> {
    while ((await this.client.get('/health/ready')).status !== 200) await new Promise(setImmediate);
    expect(await this.write()).toBe(201);
    const { database, config } = this.api;
    const other = database.dialect === 'postgres' ? database.sources.read : await openSqliteSource(sqliteSource(sqliteFile(config.dataDir)), 'read');
    const rows = new Set((await other.query<{ id: string }[]>('SELECT id FROM notebook')).map(({ id }) => id));
    if (other !== database.sources.read) await other.destroy();
    expect(this.acknowledged.filter((id) => !rows.has(id))).toEqual([]);
  }

  get seen(): string {
    return `${this.acknowledged.length} acknowledged and there, ${this.refused} refused, slowest ${Math.round(this.slowest)} ms`;
  }
}
