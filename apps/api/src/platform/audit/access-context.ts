import { Injectable } from '@nestjs/common';
import { currentRequest } from '../http/request-state.js';

/** Features say whose data they loaded; the access event of the call names them. Outside a request it does nothing. */
@Injectable()
export class AccessContext {
  subject(...traineeIds: readonly string[]): void {
    const subjects = currentRequest()?.access?.subjects;
    if (subjects) for (const id of traineeIds) subjects.add(id);
  }
}
