import { Injectable } from '@nestjs/common';
import { DomainError, sortName, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../platform/access/require.js';
import { AccessContext } from '../../platform/audit/access-context.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { isUniqueViolation } from '../../platform/database/database-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Page } from '../../platform/http/keyset.js';
import type { ChangeNotebookRequest, CreateNotebookRequest, NotebookItem, NotebookListQuery, NotebookResponse } from './notebook.contracts.js';
import { NotebookPresenter } from './notebook.presenter.js';
import { NotebooksRepository } from './notebooks.repository.js';

declare module '../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'notebook.created': { title: string };
    'notebook.changed': { before: object; after: object };
    'notebook.removed': null;
  }
}

/** One public method, one use case. */
@Injectable()
export class NotebooksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notebooks: NotebooksRepository,
    private readonly presenter: NotebookPresenter,
    private readonly audit: Audit,
    private readonly accessContext: AccessContext,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async list(actor: Actor, query: NotebookListQuery): Promise<Page<NotebookItem>> {
    const { page, traineeIds } = await this.notebooks.list(actor, query);
    this.accessContext.subject(...traineeIds);
    return page;
  }

  async read(actor: Actor, id: string): Promise<NotebookResponse> {
    const notebook = await this.notebooks.get(actor, id);
    this.accessContext.subject(notebook.traineeId);
    return this.presenter.present(actor, notebook);
  }

  async create(actor: Actor, input: CreateNotebookRequest): Promise<NotebookResponse> {
    this.accessContext.subject(input.traineeId);
    const id = input.id ?? this.ids.next();
    return this.unitOfWork.run(actor, async () => {
      const notebook = await this.notebooks
        .insert({
          id, version: 1, organisationId: actor.organisationId, traineeId: input.traineeId, title: input.title, colour: input.colour,
          pages: 0, startsOn: input.startsOn ?? null, open: true, tags: [], sortName: sortName(input.title), createdAt: this.clock.now(),
        })
        .catch((error: unknown) => {
          throw isUniqueViolation(error, 'trainee_id') ? new DomainError('openPeriodExists') : error;
        });
      this.audit.record('notebook.created', { subjects: [input.traineeId], entityId: id, payload: { title: input.title } });
      return this.presenter.present(actor, notebook);
    });
  }

  /** `version` is the caller's If-Match; undefined from the demo and the command line. */
  async change(actor: Actor, id: string, version: number | undefined, input: ChangeNotebookRequest): Promise<NotebookResponse> {
    return this.unitOfWork.run(actor, async () => {
      const notebook = await this.notebooks.lock(actor, id, { version, current: (now) => this.presenter.present(actor, now) });
      this.accessContext.subject(notebook.traineeId);
      requireAccess(actor, 'coachingPeriod.pause', notebook.open);
      const before = { title: notebook.title, pages: notebook.pages };
      notebook.title = input.title ?? notebook.title;
      notebook.pages = input.pages ?? notebook.pages;
      await this.notebooks.update(notebook);
      this.audit.record('notebook.changed', { subjects: [notebook.traineeId], entityId: id, payload: { before, after: { title: notebook.title, pages: notebook.pages } } });
      return this.presenter.present(actor, notebook);
    });
  }

  async remove(actor: Actor, id: string, version: number | undefined): Promise<void> {
    await this.unitOfWork.run(actor, async () => {
      const notebook = await this.notebooks.lock(actor, id, { version });
      this.accessContext.subject(notebook.traineeId);
      await this.notebooks.remove(notebook);
      this.audit.record('notebook.removed', { subjects: [notebook.traineeId], entityId: id });
    });
  }
}
