import type { CoachingPeriodResponse, DemonstrationResponse, ReferRequest } from '@valopolku/contracts';
import { EDUCATIONS, PHASES, type Phase } from '@valopolku/domain';
import { demonstrationRequest, workLogRequest } from '@valopolku/testing';
import { Random } from '../../demo/shared/random.js';
import { CompletionsService, type PassedPart } from '../../areas/assessment/completions/completions.service.js';
import { sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { aPerson, type CaseWorld } from '../case-world.js';
import type { TestApp } from '../test-app.js';
import type { TestClient } from '../test-client.js';

const MUNICIPALITIES = ['684', '050'] as const;
const EXITS = ['studying', 'working', 'paySubsidisedWork', 'unemployedJobseeker', 'unknown'] as const;

export interface AnyCases {
  projectIds: readonly string[];
  /** Whom cases go to beside the world's coach. */
  otherCoachId: string;
}

/** Cases of every phase in random order: of people who return, are hidden, are with another coach or with none, each with a diary. */
export class RandomPeople {
  readonly traineeIds: string[] = [];
  /** How many are under a safety prohibition. */
  hidden = 0;
  private readonly random: Random;

  constructor(
    private readonly api: TestApp,
    private readonly world: CaseWorld,
    private readonly coach: TestClient,
    private readonly cases: AnyCases,
    seed: string,
  ) {
    this.random = new Random(seed);
  }

  /** The clock stands at 2026-03-16, as the world's steps need it. */
  async make(count: number): Promise<void> {
    for (let number = 0; number < count; number += 1) await this.person(number);
  }

  /** Later: pauses of running periods, some of which were late before it, and contacts. */
  async pauseSome(from: readonly string[]): Promise<void> {
    const { items } = await this.done<{ items: { id: string; version: number; phase: Phase }[] }>(this.coach.get('/coaching-periods?caseload=own&status=open&limit=200'));
    for (const { id, version, phase } of items.filter((one) => one.phase !== 'referred')) {
      if (this.random.chance(0.3)) await this.coach.post(`/coaching-periods/${id}/pauses`, { version, body: { from: this.random.pick(from), reason: 'agreedBreak' } });
      else if (this.random.chance(0.3)) await this.coach.post(`/coaching-periods/${id}/contacts`, { version, body: { date: this.random.pick(from), kind: 'phone', outcome: 'reached' } });
      if (phase === 'demonstration' && this.random.chance(0.5)) await this.planned(id, '2026-08-10');
    }
  }

  private async person(number: number): Promise<void> {
    const phase = this.random.pick(PHASES);
    const first = await this.period(phase, { trainee: aPerson({ lastName: `Henkilö ${number}`, birthDate: this.random.pick(['1990-01-01', '2001-05-05']), gender: this.random.pick(['female', 'male']) }) });
    this.traineeIds.push(first.traineeId);
    if (phase === 'ended' && this.random.chance(0.5)) await this.period(this.random.pick(['referred', 'onboarding']), { trainee: null, traineeId: first.traineeId });
    if (this.random.chance(0.15)) await this.hide(first.traineeId);
  }

  private async period(phase: Phase, who: Partial<ReferRequest>): Promise<CoachingPeriodResponse> {
    const { random, world } = this;
    const overrides: Partial<ReferRequest> = {
      ...who, municipalityCode: random.pick(MUNICIPALITIES), projectId: random.pick([null, ...this.cases.projectIds]),
      background: { labourMarketStatus: 'unemployed', monthsUnemployed: random.pick([3, 14]), education: random.pick(EDUCATIONS), educationAbroad: false },
      ...(phase === 'referred' && who.traineeId === undefined && random.chance(0.5) && { coachId: null, municipalityCode: '684' }),
    };
    const reached = await world.inPhase(phase === 'ended' ? 'demonstration' : phase, overrides);
    if (phase === 'skillBuilding' || phase === 'demonstration' || phase === 'ended') await this.diary(reached);
    if (phase === 'demonstration' || phase === 'ended') await this.demonstrated(reached);
    if (phase === 'ended') await this.end(reached.id);
    else if (phase !== 'referred' && random.chance(0.25)) await this.handOver(reached.id);
    return reached;
  }

  /** Entries of the person, of which some wait; on days that hold one each. */
  private async diary({ id, traineeId }: CoachingPeriodResponse): Promise<void> {
    const trainee = await this.api.signedIn(await this.api.user(['trainee'], { traineeId }));
    for (const date of ['2026-03-10', '2026-03-11', '2026-03-12'].slice(0, this.random.whole(0, 3))) {
      const by = this.random.chance(0.7) ? trainee : this.coach;
      const tasks = this.random.chance(0.7) ? [{ workTaskId: this.world.workTaskId }] : [];
      await this.done(by.post('/work-logs', { body: workLogRequest({ coachingPeriodId: id, environmentId: this.world.environmentId, date, tasks }) }));
    }
  }

  private async demonstrated(period: CoachingPeriodResponse): Promise<void> {
    const { id: demonstrationId } = await this.planned(period.id, this.random.pick(['2026-03-20', '2026-07-25', '2026-09-30']));
    if (!this.random.chance(0.6)) return;
    const part = await this.api.database.firstRow<Omit<PassedPart, 'demonstrationId' | 'providerId'>>(sql`SELECT p.trainee_id AS "traineeId", p.id AS "coachingPeriodId",
        p.project_id AS "projectId", p.municipality_code AS "municipalityCode", p.field_id AS "fieldId", g.degree_part_id AS "degreePartId",
        g.qualification_version_id AS "qualificationVersionId", v.qualification_id AS "qualificationId", v.grading_scale AS "gradingScale",
        '5' AS grade, '2026-03-12' AS "completedOn"
      FROM coaching_period p JOIN target g ON g.coaching_period_id = p.id JOIN qualification_version v ON v.id = g.qualification_version_id WHERE p.id = ${period.id}`);
    if (!part) throw new Error('the case has a target');
    await this.api.get(UnitOfWork).run(this.world.coach, () => this.api.get(CompletionsService).applyResult(this.world.coach, { ...part, demonstrationId, providerId: null }));
  }

  private async planned(coachingPeriodId: string, startsOn: string): Promise<DemonstrationResponse> {
    const { targets } = await this.done<CoachingPeriodResponse>(this.coach.get(`/coaching-periods/${coachingPeriodId}`));
    return this.done(this.coach.post('/demonstrations', { body: demonstrationRequest({ coachingPeriodId, targetId: targets[0]?.id ?? '', startsOn, endsOn: startsOn }) }));
  }

  private async end(id: string): Promise<void> {
    const act = async (verb: string, body: object): Promise<unknown> => {
      const { version } = await this.done<{ version: number }>(this.coach.get(`/coaching-periods/${id}`));
      return this.done(this.coach.post(`/coaching-periods/${id}/${verb}`, { version, body }));
    };
    await act('end-early', { reason: this.random.pick(['employed', 'startedStudies']), exit: { status: this.random.pick(EXITS), date: '2026-03-16' } });
  }

  private async handOver(id: string): Promise<void> {
    const { version } = await this.done<{ version: number }>(this.coach.get(`/coaching-periods/${id}`));
    await this.done(this.coach.patch(`/coaching-periods/${id}`, { version, body: { coachId: this.cases.otherCoachId, reason: 'Toisen valmentajan alaa' } }));
  }

  private async hide(traineeId: string): Promise<void> {
    const answer = await this.coach.get<{ version: number }>(`/trainees/${traineeId}`);
    if (answer.status !== 200) return;
    await this.done(this.coach.patch(`/trainees/${traineeId}`, { version: answer.body.version, body: { safetyProhibition: true } }));
    this.hidden += 1;
  }

  private async done<T>(answer: Promise<{ status: number; text: string; body: unknown }>): Promise<T> {
    const { status, text, body } = await answer;
    if (status >= 300) throw new Error(text);
    return body as T;
  }
}
