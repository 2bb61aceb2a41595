import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DomainError, type Actor } from '@valopolku/domain';
import { CaseSight } from '../access/case-sight.js';
import type { KeptSubject } from './kept-answers.js';
import type { AccessCall } from './request-state.js';

/** Who may have a kept answer again: whoever sees each of its people in every way in which they were seen then. */
@Injectable()
export class AnswerScope {
  constructor(private readonly modules: ModuleRef) {}

  /** The people of a call, each with the ways in which the caller saw them: as it was decided, and as it is after the effect. */
  async held(actor: Actor, { subjects, views }: AccessCall): Promise<KeptSubject[]> {
    const traineeIds = [...subjects].sort();
    if (traineeIds.length === 0) return [];
    const after = await this.sight.views(actor, traineeIds);
    return traineeIds.map((traineeId) => ({ traineeId, views: [...new Set([...(views.get(traineeId) ?? []), ...(after.get(traineeId) ?? [])])].sort() }));
  }

  /**
   * Refuses as a plain read would. Somebody who may read otherwise than then (a page opened with a reason, say) is told that
   * it has been done, and nothing of the answer. Whom the caller never saw (an account, for an admin) is asked by role alone.
   */
  async assertStillHeld(actor: Actor, access: AccessCall, subjects: readonly KeptSubject[]): Promise<void> {
    if (subjects.length === 0) return;
    const now = await this.sight.views(actor, subjects.map((one) => one.traineeId));
    const lost = subjects.filter(({ traineeId, views }) => views.some((view) => !(now.get(traineeId) ?? []).includes(view)));
    for (const { traineeId } of lost) await this.sight.requireRead(actor, traineeId);
    for (const { traineeId } of subjects) access.subjects.add(traineeId);
    if (lost.length > 0) throw new DomainError('duplicate');
  }

  private get sight(): CaseSight {
    return this.modules.get(CaseSight, { strict: false });
  }
}
