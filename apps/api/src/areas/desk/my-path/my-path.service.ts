import { Injectable } from '@nestjs/common';
import type { MyPathResponse, PathEnding, PathTarget } from '@valopolku/contracts';
import { DomainError, pathNextStep, pathSteps, type Actor, type Phase } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import { HandOversService } from '../../coaching/coaching-periods/coaching-periods.public.js';
import { CompletionsService } from '../../assessment/completions/completions.public.js';
import { DemonstrationsService } from '../../assessment/demonstrations/demonstrations.public.js';
import { PlacesService } from '../../case/trainees/trainees.public.js';
import { WorkLogsService } from '../../work/work-logs/work-logs.public.js';
import { presentCompletions, presentDemonstrations, presentDiary, presentEnding, presentFollowUp, presentTargets, type OwnPlace } from './my-path.presenter.js';
import { OwnPeriodQuery, type OwnPeriodRow } from './own-period.query.js';

const DIARY_ENTRIES = 100;
const COMPLETIONS = 100;
const DEMONSTRATIONS = 50;

/** The trainee's own page: what has been learned and what comes next; never a percentage, a flag or the word late. */
@Injectable()
export class MyPathService {
  constructor(
    private readonly own: OwnPeriodQuery,
    private readonly workLogs: WorkLogsService,
    private readonly completions: CompletionsService,
    private readonly places: PlacesService,
    private readonly demonstrations: DemonstrationsService,
    private readonly handOvers: HandOversService,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<MyPathResponse> {
    const { traineeId } = actor;
    const person = traineeId === null ? undefined : await this.own.period(actor, traineeId, this.clock.today());
    if (traineeId === null || !person) throw new DomainError('notFound');
    const completions = presentCompletions((await this.completions.list(actor, { limit: COMPLETIONS })).items);
    const { firstName, coachName, periodId, phase } = person;
    const own: OwnPlace = (place) => this.places.ofOwn(actor, traineeId, place);
    const environment = own(person.environmentName);
    const coachChanges = periodId === null ? [] : await this.handOvers.changesOf(periodId);
    const page = { traineeId, firstName, coachName, coachChanges, environment, plan: person.plan, completions, followUpPath: presentFollowUp(person) };
    if (periodId === null || phase === null) return { ...page, nextStep: null, ending: null, steps: [], targets: [], diary: [], demonstrations: [] };
    const targets = presentTargets(await this.own.skills(periodId), completions);
    const logs = await this.workLogs.list(actor, { coachingPeriod: periodId, limit: DIARY_ENTRIES });
    const ahead = await this.demonstrations.list(actor, { coachingPeriod: periodId, when: 'ahead', limit: DEMONSTRATIONS });
    const demonstrations = presentDemonstrations(ahead.items, own);
    const nextStep = pathNextStep({
      phase, targets, hasBegun: person.startedOn !== null, isPlanAgreed: person.planAgreedOn !== null, isFollowUpAgreed: person.followUpAgreedOn !== null,
      isDemonstrationAhead: demonstrations.length > 0, hasCompletion: completions.length > 0,
    });
    const ending = phase === 'ended' ? await this.ending(actor, periodId, person, targets, own) : null;
    return { ...page, nextStep, ending, targets, demonstrations, diary: presentDiary(logs.items, own), steps: await this.steps(periodId, phase, person) };
  }

  private async ending(actor: Actor, periodId: string, person: OwnPeriodRow, targets: readonly PathTarget[], own: OwnPlace): Promise<PathEnding | null> {
    const { items } = await this.completions.list(actor, { coachingPeriod: periodId, limit: COMPLETIONS });
    return presentEnding(person, { targets, completions: items, workDays: await this.own.workDays(periodId) }, own);
  }

  private async steps(periodId: string, phase: Phase, { referredOn, startedOn, endedOn, earlyEndReason }: OwnPeriodRow): Promise<MyPathResponse['steps']> {
    const [entries, pauses, extensions] = [await this.own.phases(periodId), await this.own.pauses(periodId), await this.own.extensions(periodId)];
    const windows = startedOn === null ? null : { startedOn, pauses, extensions };
    return pathSteps({ phase, referredOn: referredOn ?? this.clock.today(), endedOn, entries, windows, endedEarly: earlyEndReason !== null, hasDemonstrated: await this.own.hasDemonstrated(periodId) }, this.clock.today());
  }
}
