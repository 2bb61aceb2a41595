import type { CoachingPeriodResponse, ReferRequest, SaveTraineeRequest } from '@valopolku/contracts';
import { addDays, SUITABILITY_CRITERIA, type Phase } from '@valopolku/domain';
import { CatalogueService } from '../areas/catalogue/qualifications/catalogue.service.js';
import { CoachingPeriodsService } from '../areas/coaching/coaching-periods/coaching-periods.service.js';
import { AgreeService } from '../areas/coaching/coaching-periods/plan/agree.service.js';
import { AssessService } from '../areas/coaching/coaching-periods/plan/assess.service.js';
import { EndService } from '../areas/coaching/coaching-periods/process/end.service.js';
import { InformService } from '../areas/coaching/coaching-periods/plan/inform.service.js';
import { MovePhaseService } from '../areas/coaching/coaching-periods/process/move-phase.service.js';
import { PlacementsService } from '../areas/coaching/coaching-periods/placements/placements.service.js';
import { ReferService } from '../areas/coaching/coaching-periods/intake/refer.service.js';
import { TargetsService } from '../areas/coaching/coaching-periods/plan/targets.service.js';
import { EnvironmentTasksService } from '../areas/sites/environments/tasks/environment-tasks.service.js';
import { EnvironmentsService } from '../areas/sites/environments/environments.service.js';
import { WorkFieldsService } from '../areas/registry/reference/work-fields.service.js';
import type { TestApp } from './test-app.js';
import type { TestUser } from './test-users.js';

/** Days of the story: the clock of tests stands at 2026-03-16. */
export const REFERRED_ON = '2026-03-02';
export const STARTED_ON = '2026-03-09';
export const PLACED_TO = '2026-06-30';
/** Someone who comes back is referred, and begins, once the earlier period is over. */
const RETURNED_ON = '2026-03-16';

let people = 0;

/** A person as a referral names one; each is born on another day, for the same name and day would be asked about. */
export const aPerson = (overrides: Partial<SaveTraineeRequest> = {}): SaveTraineeRequest => ({
  firstName: 'Aino', lastName: 'Mäkinen', birthDate: addDays('1999-05-04', (people += 1) % 300), gender: 'female', homeMunicipalityCode: '684', phone: '040 111 2222', ...overrides,
});

/** A coach with a field and an environment whose one task builds a whole degree part: what a case needs around it. */
export class CaseWorld {
  private constructor(
    private readonly api: TestApp,
    readonly coach: TestUser,
    readonly manager: TestUser,
    readonly fieldId: string,
    readonly environmentId: string,
    readonly workTaskId: string,
    readonly degreePartId: string,
    readonly requirementIds: string[],
  ) {}

  static async make(api: TestApp, organisationId?: string): Promise<CaseWorld> {
    const own = organisationId === undefined ? {} : { organisationId };
    const manager = await api.user(['manager'], own);
    const field = await api.get(WorkFieldsService).create(manager, { code: `field-${manager.userId.slice(0, 8)}`, name: { fi: 'Puhdistus- ja kotityöpalvelut' } });
    const coach = await api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [field.id], ...own });
    const options = await api.get(CatalogueService).options(coach, {});
    const part = options.items.find((one) => one.requirementCount >= 2);
    if (!part) throw new Error('the catalogue has no degree part with requirements');
    const requirementIds = (await api.get(CatalogueService).requirementsOf([part.id])).map((one) => one.id);
    const environment = await api.get(EnvironmentsService).create(coach, {
      name: 'Otan koulu', kind: 'municipalSite', organiser: 'Rauman kaupunki', municipalityCode: '684', capacity: 50, contacts: [],
    });
    const charted = await api.get(EnvironmentTasksService).add(coach, environment.id, { name: 'Käytävien siivous', requirementIds });
    return new CaseWorld(api, coach, manager, field.id, environment.id, charted.tasks[0]?.id ?? '', part.id, requirementIds);
  }

  referral(overrides: Partial<ReferRequest> = {}): ReferRequest {
    return {
      trainee: aPerson(), referral: { source: 'employmentAuthority', date: overrides.traineeId ? RETURNED_ON : REFERRED_ON }, municipalityCode: '684', fieldId: this.fieldId, coachId: this.coach.userId,
      background: { labourMarketStatus: 'unemployed', monthsUnemployed: 14, education: 'basic', educationAbroad: false }, ...overrides,
    };
  }

  refer(overrides: Partial<ReferRequest> = {}): Promise<CoachingPeriodResponse> {
    return this.api.get(ReferService).refer(this.coach, this.referral(overrides));
  }

  /** A period that has reached the phase by the ordinary way. */
  async inPhase(phase: Phase, overrides: Partial<ReferRequest> = {}): Promise<CoachingPeriodResponse> {
    const { id } = await this.refer(overrides);
    const steps: [Phase, (id: string) => Promise<CoachingPeriodResponse>][] = [
      ['onboarding', () => this.start(id, overrides.traineeId ? RETURNED_ON : STARTED_ON)], ['skillBuilding', () => this.toSkillBuilding(id)],
      ['demonstration', () => this.toDemonstration(id)], ['ended', () => this.end(id)],
    ];
    for (const [reached, step] of steps) {
      if (phase === 'referred') break;
      await step(id);
      if (reached === phase) break;
    }
    return this.page(id);
  }

  async start(id: string, startsOn = STARTED_ON, coach = this.coach): Promise<CoachingPeriodResponse> {
    await this.inform(id, coach);
    return this.pageAfter(id, this.api.get(MovePhaseService).start(coach, id, undefined, { startsOn }), coach);
  }

  inform(id: string, coach = this.coach): Promise<CoachingPeriodResponse> {
    const given = this.api.get(InformService).give(coach, id, undefined, { informationVersion: '1', language: 'fi', date: REFERRED_ON, service: 'youthWorkshop' });
    return this.pageAfter(id, given, coach);
  }

  assess(id: string, date = STARTED_ON): Promise<CoachingPeriodResponse> {
    const criteria = SUITABILITY_CRITERIA.map((criterion) => ({ criterion, answer: 'yes' as const }));
    return this.pageAfter(id, this.api.get(AssessService).assess(this.coach, id, { date, criteria, decision: 'accepted', reason: 'Haluaa oppia alan' }));
  }

  target(id: string): Promise<CoachingPeriodResponse> {
    return this.pageAfter(id, this.api.get(TargetsService).add(this.coach, id, { degreePartId: this.degreePartId }));
  }

  place(id: string, from = STARTED_ON, to = PLACED_TO): Promise<CoachingPeriodResponse> {
    const terms = { from, to, basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360 } as const;
    return this.pageAfter(id, this.api.get(PlacementsService).place(this.coach, id, { environmentId: this.environmentId, ...terms }));
  }

  agreePlan(id: string, date = STARTED_ON): Promise<CoachingPeriodResponse> {
    return this.pageAfter(id, this.api.get(AgreeService).plan(this.coach, id, undefined, { date, plan: 'Ylläpitosiivous' }));
  }

  async toSkillBuilding(id: string): Promise<CoachingPeriodResponse> {
    await this.assess(id);
    await this.target(id);
    await this.place(id);
    await this.agreePlan(id);
    return this.pageAfter(id, this.api.get(MovePhaseService).advance(this.coach, id, undefined, { to: 'skillBuilding' }));
  }

  async toDemonstration(id: string): Promise<CoachingPeriodResponse> {
    const { targets } = await this.judgeAll(id);
    await this.api.get(TargetsService).confirmReadiness(this.coach, id, undefined, targets[0]?.id ?? '', { date: '2026-03-16' });
    return this.pageAfter(id, this.api.get(MovePhaseService).advance(this.coach, id, undefined, { to: 'demonstration' }));
  }

  async judgeAll(id: string): Promise<CoachingPeriodResponse> {
    const targetId = (await this.page(id)).targets[0]?.id ?? '';
    for (const requirementId of this.requirementIds) {
      await this.api.get(TargetsService).judge(this.coach, id, undefined, targetId, { requirementId, judgement: 'ready' });
    }
    return this.page(id);
  }

  /** The whole page, as the coach sees it. */
  page(id: string, coach = this.coach): Promise<CoachingPeriodResponse> {
    return this.api.get(CoachingPeriodsService).read(coach, id);
  }

  private async pageAfter(id: string, change: Promise<unknown>, coach = this.coach): Promise<CoachingPeriodResponse> {
    await change;
    return this.page(id, coach);
  }

  async end(id: string): Promise<CoachingPeriodResponse> {
    await this.api.get(AgreeService).followUpPath(this.coach, id, undefined, { kind: 'studies', words: 'Loput osat', agreedOn: '2026-03-16' });
    await this.api.get(EndService).recordExit(this.coach, id, undefined, { status: 'studying', date: '2026-03-16' });
    return this.pageAfter(id, this.api.get(EndService).end(this.coach, id, undefined));
  }
}
