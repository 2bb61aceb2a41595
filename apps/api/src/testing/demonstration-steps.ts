import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach } from '@jest/globals';
import type { CoachingPeriodResponse, CompletionItem, CompletionListResponse, DemonstrationResponse } from '@valopolku/contracts';
import { stageCase, type CaseStage, type StagedPeriod } from './case-stage.js';
import type { TestApp } from './test-app.js';
import type { TestAnswer } from './test-client.js';

export const TEACHER = { kind: 'provider', name: 'Tiina Opettaja', organisation: 'WinNova' };
export const EMPLOYER = { kind: 'workingLife', name: 'Ville Vahtimestari', organisation: 'Rauman kaupunki' };

/** What a coach does with the demonstrations of a person, a new one for each test. */
export class DemonstrationSteps {
  stage!: CaseStage;
  person!: StagedPeriod;

  /** Inside a `describe`. */
  static of(context: { api: TestApp }): DemonstrationSteps {
    const steps = new DemonstrationSteps();
    beforeAll(async () => {
      steps.stage = await stageCase(context.api);
    });
    beforeEach(async () => {
      steps.person = await steps.stage.refer(`Näytön Antaja${randomUUID().slice(0, 8)}`);
    });
    return steps;
  }

  readonly plan = (content: object = {}): Promise<TestAnswer<DemonstrationResponse>> =>
    this.stage.coach.post<DemonstrationResponse>('/demonstrations', { body: { coachingPeriodId: this.person.periodId, targetId: this.person.targetId, ...content } });

  /** A plan that can be booked. */
  readonly whole = (): object => ({
    providerId: this.stage.providerId, environmentId: this.stage.environmentId, startsOn: '2026-03-12', endsOn: '2026-03-13', startsAt: '08:30', assessors: [TEACHER, EMPLOYER],
  });

  readonly act = <T = DemonstrationResponse>({ id, version }: DemonstrationResponse, verb: string, body: object = {}): Promise<TestAnswer<T>> =>
    this.stage.coach.post<T>(`/demonstrations/${id}/${verb}`, { version, body });

  readonly booked = async (): Promise<DemonstrationResponse> => (await this.act((await this.plan(this.whole())).body, 'booking')).body;

  readonly period = async (): Promise<CoachingPeriodResponse> => (await this.stage.coach.get<CoachingPeriodResponse>(`/coaching-periods/${this.person.periodId}`)).body;

  readonly completions = async (): Promise<CompletionItem[]> => (await this.stage.coach.get<CompletionListResponse>(`/completions?coachingPeriod=${this.person.periodId}`)).body.items;
}
