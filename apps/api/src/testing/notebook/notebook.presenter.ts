import { Injectable } from '@nestjs/common';
import { isGranted, type Actor } from '@valopolku/domain';
import type { NotebookResponse } from './notebook.contracts.js';
import type { NotebookEntity } from './notebook.entity.js';

/** A whitelist: what is not named here never leaves the server. */
@Injectable()
export class NotebookPresenter {
  present(actor: Actor, notebook: NotebookEntity): NotebookResponse {
    const { id, version, title, colour, pages, startsOn, open, tags } = notebook;
    return { id, version, title, colour, pages, startsOn, open, tags, abilities: isGranted(actor, 'coachingPeriod.pause') ? ['coachingPeriod.pause'] : [] };
  }
}
