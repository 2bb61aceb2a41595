import { Injectable } from '@nestjs/common';
import { currentRequest } from '../http/request-state.js';

/** Features say whose data they loaded; the access event of the call names them. Outside a request it does nothing. */
@Injectable()
export class AccessContext {
  subject(...traineeIds: readonly string[]): void {
    const subjects = currentRequest()?.access?.subjects;
    if (subjects) for (const id of traineeIds) subjects.add(id);
  }

  /** Said where it is decided: the ways in which the caller sees this person. A kept answer is given again only to the same. */
  seen(traineeId: string, views: readonly string[]): void {
    const access = currentRequest()?.access;
    if (!access) return;
    access.subjects.add(traineeId);
    access.views.set(traineeId, new Set([...(access.views.get(traineeId) ?? []), ...views]));
  }
}
