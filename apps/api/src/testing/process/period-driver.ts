import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { addDays, SUITABILITY_CRITERIA, type PlainDate } from '@valopolku/domain';
import { CoachingPeriodsService } from '../../areas/coaching/coaching-periods/coaching-periods.service.js';
import { AgreeService } from '../../areas/coaching/coaching-periods/plan/agree.service.js';
import { AssessService } from '../../areas/coaching/coaching-periods/plan/assess.service.js';
import { EndService } from '../../areas/coaching/coaching-periods/process/end.service.js';
import { InformService } from '../../areas/coaching/coaching-periods/plan/inform.service.js';
import { MovePhaseService } from '../../areas/coaching/coaching-periods/process/move-phase.service.js';
import { PauseService } from '../../areas/coaching/coaching-periods/placements/pause.service.js';
import { PlacementsService } from '../../areas/coaching/coaching-periods/placements/placements.service.js';
import { ReferService } from '../../areas/coaching/coaching-periods/intake/refer.service.js';
import { TargetsService } from '../../areas/coaching/coaching-periods/plan/targets.service.js';
import { WorkLogsService } from '../../areas/work/work-logs/work-logs.service.js';
import type { CaseWorld } from '../case-world.js';
import type { TestApp } from '../test-app.js';
import { LOG_MINUTES, PLACED_DAYS, type Command, type Kind } from './period-model.js';

const NOBODYS = '01950000-0000-7000-8000-00000000dead';
const CRITERIA = SUITABILITY_CRITERIA.map((criterion) => ({ criterion, answer: 'yes' as const }));
const INFORMATION = {
  informationVersion: '1', language: 'fi', service: 'youthWorkshop',
} as const;

type Act = (page: CoachingPeriodResponse, date: PlainDate, command: Command) => Promise<unknown>;

/** Does the commands for real, as the coach, with the version of the page that was read. */
export class PeriodDriver {
  constructor(
    private readonly api: TestApp,
    private readonly world: CaseWorld,
    private readonly environmentId: string,
  ) {}

  read(id: string): Promise<CoachingPeriodResponse> {
    return this.api.get(CoachingPeriodsService).read(this.world.coach, id);
  }

  /** Of a new person, or of the same one again. */
  refer(date: PlainDate, traineeId?: string): Promise<CoachingPeriodResponse> {
    const { trainee, ...referral } = this.world.referral({ referral: { source: 'self', date } });
    return this.api.get(ReferService).refer(this.world.coach, traineeId === undefined ? { ...referral, trainee } : { ...referral, traineeId });
  }

  act(page: CoachingPeriodResponse, date: PlainDate, command: Command): Promise<unknown> {
    return this.acts[command.kind](page, date, command);
  }

  private readonly acts: Readonly<Record<Kind, Act>> = {
    refer: ({ traineeId }, date) => this.refer(date, traineeId),
    inform: ({ id, information }, date) => this.api.get(InformService).give(this.world.coach, id, information?.version, { ...INFORMATION, date }),
    start: ({ id, version }, startsOn) => this.api.get(MovePhaseService).start(this.world.coach, id, version, { startsOn }),
    assess: ({ id }, date, { accept }) =>
      this.api.get(AssessService).assess(this.world.coach, id, { date, criteria: CRITERIA, decision: accept ? 'accepted' : 'deferred', reason: 'Keskusteltu' }),
    addTarget: ({ id }) => this.api.get(TargetsService).add(this.world.coach, id, { degreePartId: this.world.degreePartId }),
    removeTarget: ({ id, targets }) => this.api.get(TargetsService).remove(this.world.coach, id, targets[0]?.version, targets[0]?.id ?? NOBODYS),
    place: ({ id }, from) =>
      this.api.get(PlacementsService).place(this.world.coach, id, {
        environmentId: this.environmentId, from, to: addDays(from, PLACED_DAYS), basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360,
      }),
    agreePlan: ({ id, plan }, date) => this.api.get(AgreeService).plan(this.world.coach, id, plan?.version, { date, plan: 'Siivous' }),
    confirmReadiness: ({ id, targets }, date) =>
      this.api.get(TargetsService).confirmReadiness(this.world.coach, id, targets[0]?.version, targets[0]?.id ?? NOBODYS, { date, waivedReason: 'Osaa jo' }),
    log: ({ id }, date) =>
      this.api.get(WorkLogsService).create(this.world.coach, { coachingPeriodId: id, environmentId: this.environmentId, date, minutes: LOG_MINUTES, independence: 'partly', tasks: [], note: 'Meni hyvin' }),
    pause: ({ id }, from) => this.api.get(PauseService).pause(this.world.coach, id, { from, reason: 'holiday' }),
    resume: ({ id, pauses }, to) => {
      const open = pauses.find((one) => !one.to);
      return this.api.get(PauseService).resume(this.world.coach, id, open?.version, open?.id ?? NOBODYS, { to });
    },
    followUp: ({ id, followUpPath }, agreedOn) => this.api.get(AgreeService).followUpPath(this.world.coach, id, followUpPath?.version, { kind: 'studies', words: 'Loput osat', agreedOn }),
    // Recorded once, and put right after it.
    exit: ({ id, version, exit }, date) => {
      const ends = this.api.get(EndService);
      const input = { status: 'studying', date } as const;
      return exit?.status ? ends.changeExit(this.world.coach, id, exit.version, input) : ends.recordExit(this.world.coach, id, version, input);
    },
    advance: ({ id, version, phase }, date) =>
      this.api.get(MovePhaseService).advance(this.world.coach, id, version, { to: phase === 'onboarding' ? 'skillBuilding' : 'demonstration', date }),
    stepBack: ({ id, version }) => this.api.get(MovePhaseService).stepBack(this.world.coach, id, version, { reason: 'Näyttö uusitaan' }),
    end: ({ id, version }) => this.api.get(MovePhaseService).advance(this.world.coach, id, version, { to: 'ended' }),
    endEarly: ({ id, version }, date) => this.api.get(EndService).endEarly(this.world.coach, id, version, { reason: 'moved', exit: { status: 'working', date } }),
    turnAway: ({ id, version }, date) => this.api.get(EndService).turnAway(this.world.coach, id, version, { outcome: 'declined', date, reason: 'Ei nyt' }),
  };
}
