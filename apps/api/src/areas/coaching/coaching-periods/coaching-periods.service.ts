import { Injectable } from '@nestjs/common';
import type { CoachingPeriodListQuery, CoachingPeriodListResponse, CoachingPeriodResponse, PageQuery, TimelineResponse } from '@valopolku/contracts';
import { caseParts, coachesPerson, seesPauseReasons, seesWholePerson, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../platform/access/require.js';
import { CasesService, PlacesService } from '../../case/trainees/trainees.public.js';
import { MunicipalitiesService } from '../../registry/reference/reference.public.js';
import { PeriodListQuery } from './caseload/period-list.query.js';
import { PeriodPage } from './page/period-page.service.js';
import { TimelineQuery } from './page/timeline.query.js';

/** Reading periods; each change of one is a use case in `use-cases/`. */
@Injectable()
export class CoachingPeriodsService {
  constructor(
    private readonly lists: PeriodListQuery,
    private readonly page: PeriodPage,
    private readonly timelines: TimelineQuery,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
    private readonly municipalities: MunicipalitiesService,
  ) {}

  list(actor: Actor, query: CoachingPeriodListQuery): Promise<CoachingPeriodListResponse> {
    requireAccess(actor, 'coachingPeriod.list');
    this.municipalities.ensureExists(query.municipality);
    return this.lists.list(actor, query);
  }

  read(actor: Actor, id: string): Promise<CoachingPeriodResponse> {
    return this.page.read(actor, id);
  }

  /** What happened, newest first; places, reasons of pauses and contacts only for those who see them on the page. */
  async timeline(actor: Actor, id: string, query: PageQuery): Promise<TimelineResponse> {
    const found = await this.cases.require(actor, 'coachingPeriod.readTimeline', id);
    const views = this.cases.views(actor, found);
    const hidden = new Set([
      ...(seesPauseReasons(views) && this.cases.seesSpecial(actor, found) ? [] : ['reason']),
      ...(caseParts(views).has('contacts') ? [] : ['outcome']),
    ]);
    // A page that was opened with a reason shows the periods that are near, and not what another one brought.
    const ownTimeOnly = !seesWholePerson(views) || (await this.cases.hasUnseen(actor, 'coachingPeriod.readTimeline', found.traineeId));
    return this.timelines.page(actor, id, query, { hidden, placesKnown: this.places.of(actor, found).areKnown, ownTimeOnly, ofDeath: coachesPerson(views) });
  }
}
