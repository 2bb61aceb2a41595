import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import type { NotebookResponse } from '../../testing/notebook/notebook.contracts.js';
import { NOTEBOOK_SLICE } from '../../testing/notebook/notebook-slice.js';
import { NotebooksRepository } from '../../testing/notebook/notebooks.repository.js';
import { Audit } from '../audit/audit.js';
import { UnitOfWork } from './unit-of-work.js';

const ROUNDS = 50;
const PARALLEL = 10;

describeOnBothDatabases('lost update', (context) => {
  it(`lets one of ${PARALLEL} parallel edits through in each of ${ROUNDS} rounds`, async () => {
    const coach = await context.api.signedIn(await context.api.user(['coach']));
    const { body } = await coach.post<NotebookResponse>('/notebooks', { body: { traineeId: randomUUID(), title: 'Kilpa', colour: 'red' } });
    for (let version = 1; version <= ROUNDS; version += 1) {
      const answers = await Promise.all(
        Array.from({ length: PARALLEL }, (_, index) => coach.patch(`/notebooks/${body.id}`, { version, body: { pages: index } })),
      );
      const statuses = answers.map((answer) => answer.status).sort();
      expect(statuses).toEqual([200, ...Array<number>(PARALLEL - 1).fill(412)]);
    }
    expect((await coach.get<NotebookResponse>(`/notebooks/${body.id}`)).body.version).toBe(ROUNDS + 1);
  });

  it('never saves an entity that was loaded elsewhere', async () => {
    const user = await context.api.user(['coach']);
    const coach = await context.api.signedIn(user);
    const { body } = await coach.post<NotebookResponse>('/notebooks', { body: { traineeId: randomUUID(), title: 'Vanha', colour: 'red' } });
    const notebooks = context.api.get(NotebooksRepository);
    const stale = await notebooks.get(user, body.id);
    const save = context.api.get(UnitOfWork).run(user, async () => {
      context.api.get(Audit).record('notebook.removed', {});
      await notebooks.update(stale);
    });
    await expect(save).rejects.toThrow('only what this unit of work locked');
  });
}, NOTEBOOK_SLICE);
