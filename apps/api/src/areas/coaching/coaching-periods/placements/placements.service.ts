import { Injectable } from '@nestjs/common';
import type { BasisDocument, ChangePlacementRequest, PeriodWithPlacements, PlaceRequest } from '@valopolku/contracts';
import { DomainError, canHaveWeekdays, canPlace, ensure, placementDoubts, storedOrNull, storedText, storedWeekdays, type Actor } from '@valopolku/domain';
import { settleDoubts } from '../../../../platform/audit/settle-doubts.js';
import { stated } from '../../../../platform/http/patched.js';
import { PeriodChanges, type PeriodChange } from '../period-changes.service.js';
import { PeriodParts } from '../period-parts.repository.js';
import type { PlacementEntity } from './placement.entity.js';
import { PlacementContextQuery } from './placement-context.query.js';

/** Where a person works, on what basis. Limits of the basis are shown as warnings and stop nobody; a full or retired place does. */
@Injectable()
export class PlacementsService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly parts: PeriodParts,
    private readonly context: PlacementContextQuery,
  ) {}

  place(actor: Actor, id: string, input: PlaceRequest): Promise<PeriodWithPlacements> {
    return this.changes.run(actor, { actions: 'coachingPeriod.place', id, shows: ['placements'] }, async (change) => {
      const { environmentId, from: startsOn, to: endsOn, basis, daysPerWeek, minutesPerDay } = input;
      const placement: PlacementEntity = {
        ...change.part(input.id), environmentId, startsOn, endsOn, basis, daysPerWeek, minutesPerDay, weekdays: storedWeekdays(input.weekdays),
        instructorName: storedOrNull(input.instructor), ...document(input.document), recordedOn: change.today,
      };
      await this.ensurePlaceable(change, placement);
      settleDoubts(...placementDoubts(placement, null, change.today));
      await this.parts.placements.insert(placement);
      change.record('coachingPeriod.placed', { environmentId, basis, startsOn, endsOn });
    });
  }

  /** What is not given stays. Days with entries stay inside the placement. */
  change(actor: Actor, id: string, version: number | undefined, placementId: string, input: ChangePlacementRequest): Promise<PeriodWithPlacements> {
    return this.changes.run(actor, { actions: 'coachingPeriod.changePlacement', id, shows: ['placements'] }, async (change) => {
      if (!change.state.placements.some((one) => one.id === placementId)) throw new DomainError('notFound');
      const placement = await this.parts.placements.lock(actor, placementId, change.seen(version));
      const before = { ...placement };
      Object.assign(placement, {
        startsOn: input.from ?? placement.startsOn, endsOn: input.to ?? placement.endsOn, basis: input.basis ?? placement.basis,
        daysPerWeek: input.daysPerWeek ?? placement.daysPerWeek, minutesPerDay: input.minutesPerDay ?? placement.minutesPerDay,
        weekdays: input.weekdays === undefined ? placement.weekdays : storedWeekdays(input.weekdays),
        instructorName: input.instructor === undefined ? placement.instructorName : storedOrNull(input.instructor),
        ...(input.document === undefined ? {} : document(input.document, placement)),
      });
      await this.ensurePlaceable(change, placement);
      settleDoubts(...placementDoubts(placement, before, change.today));
      await this.parts.placements.update(placement);
      const fields = (Object.keys(before) as (keyof PlacementEntity)[]).filter((name) => name !== 'version' && JSON.stringify(before[name]) !== JSON.stringify(placement[name]));
      change.record('coachingPeriod.placementChanged', { fields, environmentId: placement.environmentId });
    });
  }

  private async ensurePlaceable({ actor, period, state }: PeriodChange, placement: PlacementEntity): Promise<void> {
    const { id, environmentId } = placement;
    const environment = await this.context.lockEnvironment(actor, environmentId);
    ensure(DomainError.all([canHaveWeekdays(placement), canPlace(placement, {
      period, environment,
      ownAtEnvironment: state.placements.filter((one) => one.environmentId === environmentId && one.id !== id),
      othersAtEnvironment: await this.context.othersAt(environmentId, period.id, placement),
      loggedOn: state.placements.some((one) => one.id === id) ? await this.context.loggedOn(period.id, id) : [],
    })]));
  }
}

type DocumentColumns = Pick<PlacementEntity, 'documentKind' | 'documentDate' | 'documentSignedBy'>;

/** What is left out of a document stays, as in every part of a request; null takes the whole of it away. */
function document(given: BasisDocument | null | undefined, kept?: DocumentColumns): DocumentColumns {
  if (!given) return { documentKind: null, documentDate: null, documentSignedBy: null };
  const { kind, date, signedBy } = { date: kept?.documentDate, signedBy: kept?.documentSignedBy, ...stated(given) };
  return { documentKind: storedText(kind), documentDate: date ?? null, documentSignedBy: storedOrNull(signedBy) };
}
