import { Injectable } from '@nestjs/common';
import type {
  AccessLogQuery, AccessLogResponse, ChangeTraineeRequest, OpenTraineeRequest, OpeningResponse, SaveTraineeRequest, TraineeListQuery, TraineeListResponse, TraineeResponse,
} from '@valopolku/contracts';
import { DomainError, birthMissing, canLiftProhibition, canSaveTrainee, childDoubt, duplicateDoubt, ensure, isOpenableWithReason, type Actor, type PlainDate } from '@valopolku/domain';
import { Openings } from '../../../platform/access/openings.js';
import { requireAccess } from '../../../platform/access/require.js';
import { Audit } from '../../../platform/audit/audit.js';
import { settleDoubts } from '../../../platform/audit/settle-doubts.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import type { Sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MunicipalitiesService } from '../../registry/reference/reference.public.js';
import { AccessLogRowsQuery } from './access-log/access-log-rows.query.js';
import { CasesService, type Case } from './access/cases.service.js';
import { PlacesService } from './access/places.service.js';
import { changedFields, personFields, keys } from './trainee-fields.js';
import { TraineeSearchQuery } from './trainee-search.query.js';
import { presentTrainee } from './trainee.presenter.js';
import type { TraineeEntity } from './trainee.entity.js';
import { TraineesRepository } from './trainees.repository.js';

/** People: found, read, put right, opened with a reason; and who has viewed their data. */
@Injectable()
export class TraineesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly trainees: TraineesRepository,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
    private readonly searchQuery: TraineeSearchQuery,
    private readonly accessLogQuery: AccessLogRowsQuery,
    private readonly municipalities: MunicipalitiesService,
    private readonly openings: Openings,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** People of the actor's scope whose names' words begin as typed; of some only name, phase and coach. */
  async search(actor: Actor, query: TraineeListQuery): Promise<TraineeListResponse> {
    requireAccess(actor, 'trainee.list');
    return this.searchQuery.page(actor, query);
  }

  async read(actor: Actor, id: string): Promise<TraineeResponse> {
    const cases = await this.cases.requireOfTrainee(actor, 'trainee.read', id);
    return this.present(actor, await this.trainees.get(actor, id), cases);
  }

  /** What is not given stays; null empties what may be empty. 412 when someone changed the person first; 409 `confirm` for a birth date of a child; 422 `coachFirst` for a prohibition lifted before anybody coaches the person. */
  async change(actor: Actor, id: string, version: number, input: ChangeTraineeRequest): Promise<TraineeResponse> {
    return this.unitOfWork.run(actor, async () => {
      const cases = await this.cases.requireOfTrainee(actor, 'trainee.change', id);
      const trainee = await this.trainees.lock(actor, id, { version, current: (now) => this.present(actor, now, cases) });
      ensure(canLiftProhibition(trainee, input, this.cases.views(actor, ...cases)));
      const { homeMunicipalityCode: lived } = trainee;
      const changed = changedFields(trainee, input);
      if (changed.length === 0) return this.present(actor, trainee, cases);
      const { first: firstReferredOn, last } = await this.trainees.referredOn(trainee);
      ensure(canSaveTrainee(trainee, firstReferredOn, this.clock.today()));
      if (input.homeMunicipalityCode) {
        const days = { startsOn: last ?? this.clock.today(), endsOn: this.clock.today() };
        this.municipalities.ensureKnown(input.homeMunicipalityCode, 'homeMunicipalityCode', days, { use: 'home', kept: [lived] });
      }
      // The age is told: on the first day that the caller knows of.
      const { first: knownReferredOn } = await this.trainees.referredOn(trainee, cases.map(({ periodId }) => periodId));
      settleDoubts(changed.includes('birthDate') ? childDoubt(trainee.birthDateEstimated ? 'birthYear' : 'birthDate', trainee.birthDate, knownReferredOn ?? this.clock.today()) : undefined);
      await this.trainees.update(trainee);
      if (changed.some((field) => IDENTITY.has(field))) await this.askOfNamesake(trainee, 'firstName', this.cases.where(actor, 'trainee.change', 'p'));
      this.audit.record('trainee.changed', { subjects: [id], entityId: id, payload: { fields: changed } });
      return this.present(actor, trainee, cases);
    });
  }

  /** A new person, as part of a referral: called inside its unit of work. `field` is where the referral holds the person. */
  async create(actor: Actor, input: SaveTraineeRequest, field: string, referredOn: PlainDate): Promise<TraineeEntity> {
    this.municipalities.ensureKnown(input.homeMunicipalityCode, `${field}.homeMunicipalityCode`, referredOn, { use: 'home' });
    const id = input.id ?? this.ids.next();
    ensure(at(field, birthMissing(input)));
    const person = personFields(input);
    ensure(at(field, canSaveTrainee(person, null, this.clock.today())));
    const trainee: TraineeEntity = { id, organisationId: actor.organisationId, version: 1, ...person, ...keys(person), createdAt: this.clock.now() };
    await this.trainees.insert(trainee);
    this.audit.record('trainee.created', { subjects: [id], entityId: id });
    return trainee;
  }

  /**
   * Whether somebody else of the register has the name and the birth: asked about before the person is kept. Whoever puts a person
   * right is asked only `among` those whom the caller coaches, and so reads the birth of: nothing new is stored by a guess.
   */
  async askOfNamesake(trainee: TraineeEntity, field: string, among?: Sql): Promise<void> {
    settleDoubts(duplicateDoubt(field, await this.trainees.hasNamesake(trainee, among)));
  }

  /** 409 `nobodyToAsk` when the person has died; to who never coached the person only 422 `lastCoachRefers`, which does not say why. */
  ensureAlive({ deathPeriodId }: TraineeEntity, isTold: boolean): void {
    if (deathPeriodId !== null) throw isTold ? new DomainError('nobodyToAsk') : DomainError.at('traineeId', 'lastCoachRefers');
  }

  /** Inside a unit of work: the death of the person is written in this period, or in none any more. */
  async writeDeath(actor: Actor, id: string, deathPeriodId: string | null): Promise<void> {
    await this.trainees.update(Object.assign(await this.trainees.lock(actor, id), { deathPeriodId }));
  }

  /** Holds the person's row until the unit ends: what must be true over several of the person's rows is asked after this. */
  async lock(actor: Actor, id: string): Promise<TraineeEntity> {
    return this.trainees.lock(actor, id);
  }

  /** Opens the page to this user until the session ends; the reason is shown to the person. */
  async open(actor: Actor, id: string, input: OpenTraineeRequest): Promise<OpeningResponse> {
    requireAccess(actor, 'trainee.open');
    const cases = await this.cases.requireOfTrainee(actor, 'coachingPeriod.list', id);
    const today = this.clock.today();
    if (!cases.some((one) => isOpenableWithReason(actor, one, today)) && !(await this.openings.isOpen(actor, id))) throw new DomainError('forbidden');
    await this.openings.open(actor, id, input.reason);
    return { traineeId: id, openedAt: this.clock.now() };
  }

  /** Who has viewed or changed the person's data, newest first; for the person and the own coach. */
  async accessLog(actor: Actor, id: string, query: AccessLogQuery): Promise<AccessLogResponse> {
    await this.cases.requireOfTrainee(actor, 'accessLog.read', id);
    return { total: null, ...(await this.accessLogQuery.page(actor, id, query)) };
  }

  private present(actor: Actor, trainee: TraineeEntity, cases: readonly Case[]): TraineeResponse {
    const code = trainee.homeMunicipalityCode;
    const home = code === null ? null : this.municipalities.reference(code);
    const special = cases.some((one) => this.cases.seesSpecial(actor, one));
    return presentTrainee(trainee, { cases, views: this.cases.views(actor, ...cases), special, places: this.places.of(actor, ...cases) }, home, actor, this.clock.today());
  }
}

/** What tells one person from another. */
const IDENTITY: ReadonlySet<string> = new Set(['firstName', 'lastName', 'birthDate', 'birthDateEstimated']);

/** A rule's fields, seen from a request that holds the person as a part. */
function at(field: string, error: DomainError | undefined): DomainError | undefined {
  if (!error) return undefined;
  return new DomainError(error.code, error.params, error.errors.map((one) => ({ ...one, field: `${field}.${one.field}` })));
}
