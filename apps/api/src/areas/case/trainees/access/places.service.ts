import { Injectable } from '@nestjs/common';
import type { KnownPlace, Reference } from '@valopolku/contracts';
import { hasRole, placesKnown, type Actor, type PlacesKnown } from '@valopolku/domain';
import { Clock } from '../../../../platform/clock/clock.js';
import { listOf, sql, type Sql } from '../../../../platform/database/sql.js';
import { inOrganisation } from './case-conditions.js';
import type { Case } from './case-rows.js';
import { CasesService } from './cases.service.js';

declare const guarded: unique symbol;
declare module '@valopolku/contracts' {
  /** In the API a place is an answer only when this file has let it through: nothing else can make the member. */
  interface PlaceMark {
    readonly [guarded]: true;
  }
}

/** A row whose query says whether the caller may know the place in it: `${places.proof(actor, environment)} AS "placeKnown"`. */
export interface PlaceProof {
  placeKnown: number;
}

type Told<T> = KnownPlace<NonNullable<T>> | null;

/** The one way of a place into an answer. */
const told = <T>(isKnown: boolean, place: T): Told<T> => (isKnown ? ((place ?? null) as Told<T>) : null);

/** The places of one person's cases, as the caller may know them. */
export class Places {
  constructor(private readonly known: readonly PlacesKnown[]) {}

  /** All of them, and so the words too, which may name any. */
  get areKnown(): boolean {
    return this.known.some(({ all }) => all);
  }

  /** A municipality, an address, a name or words that tell of one. */
  tell<T>(place: T): Told<T> {
    return told(this.areKnown, place);
  }

  environment(place: Reference | null): Told<Reference> {
    return told(place !== null && (this.areKnown || this.known.some(({ environmentIds }) => environmentIds.includes(place.id))), place);
  }
}

/**
 * The guard of places under a safety prohibition (model.md): every presenter, filter, count and list of who is where passes
 * it. The domain's `placesKnown`, for loaded cases and as SQL; a spec holds the two together.
 */
@Injectable()
export class PlacesService {
  constructor(
    private readonly cases: CasesService,
    private readonly clock: Clock,
  ) {}

  of(actor: Actor, ...cases: readonly Case[]): Places {
    return new Places(cases.map((one) => placesKnown(actor, one, this.clock.today())));
  }

  /** The place of a row that carries its proof. */
  proved<T>({ placeKnown }: PlaceProof, place: T): Told<T> {
    return told(Boolean(placeKnown), place);
  }

  /** A place of the person whose own page this is. */
  ofOwn<T>(actor: Actor, traineeId: string, place: T): Told<T> {
    return told(hasRole(actor, 'trainee') && actor.traineeId === traineeId, place);
  }

  /** Periods under `alias` whose places the caller may know: what a filter by place narrows to first. */
  known(actor: Actor, alias: string): Sql {
    return this.cases.knowsPlaces(actor, alias);
  }

  /** The same for one environment, which who supervises there knows too. `environment` is its id in the row. Not for NOT: a case without a coach makes it NULL; ask `proof` whether it is 0. */
  knownAt(actor: Actor, alias: string, environment: Sql): Sql {
    return sql`(${this.known(actor, alias)} OR ${this.supervisedAt(actor, alias, environment)})`;
  }

  /** By the view `work` alone: a former coach who is staff too supervises nobody by that. */
  private supervisedAt(actor: Actor, alias: string, environment: Sql): Sql {
    if (actor.environmentIds.length === 0) return sql`(1 = 0)`;
    return sql`(${environment} IN ${listOf(actor.environmentIds)} AND ${this.cases.supervising(actor, alias)})`;
  }

  /** 1 or 0, for `PlaceProof`; without an environment it is of all places of the period. */
  proof(actor: Actor, alias: string, environment?: Sql): Sql {
    return sql`CASE WHEN ${environment ? this.knownAt(actor, alias, environment) : this.known(actor, alias)} THEN 1 ELSE 0 END`;
  }

  /**
   * Whose being at an environment the caller may know: a manager of everyone, staff at their own environments, others of the
   * people whose page is open to them; and of nobody whose places are hidden. Rosters, counts and "in use" are cut to these.
   */
  seenAt(actor: Actor, alias: string, environment: Sql): Sql {
    const pages = this.cases.where(actor, 'coachingPeriod.readTimeline', alias);
    const there = this.supervisedAt(actor, alias, environment);
    const everyone = hasRole(actor, 'manager') ? inOrganisation(actor, alias) : sql`1 = 0`;
    return sql`((${everyone} OR ${pages} OR ${there}) AND ${this.knownAt(actor, alias, environment)})`;
  }
}
