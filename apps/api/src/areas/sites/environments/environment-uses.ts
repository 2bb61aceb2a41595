import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { KnownPlace, PlacedPerson } from '@valopolku/contracts';
import { latest, useSeen, type Actor, type DateRange, type SeenUse } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import { DemonstrationsAtEnvironment, PlacementsAtEnvironment, type EnvironmentUse } from './environments.port.js';

type Tenant = Pick<Actor, 'organisationId'>;

const UNUSED: Readonly<EnvironmentUse> = { placedNow: 0, lastUsedOn: null };

/** What the features to the right know of an environment: who is placed there, when it was last used. */
@Injectable()
export class EnvironmentUses {
  constructor(
    private readonly modules: ModuleRef,
    private readonly clock: Clock,
  ) {}

  /** Use of each environment today as this actor sees it; one that nobody whom the actor sees ever used answers with zero. */
  async of(actor: Actor, environmentIds: readonly string[] | 'all'): Promise<(environmentId: string) => SeenUse> {
    const placed = await this.provided(PlacementsAtEnvironment).uses(actor, environmentIds, this.clock.today());
    const demonstrated = await this.provided(DemonstrationsAtEnvironment).lastHeldOn(actor, environmentIds);
    return (id) => {
      const { placedNow, lastUsedOn } = placed.get(id) ?? UNUSED;
      return { seen: useSeen(actor, id), placedNow, lastUsedOn: latest([lastUsedOn, demonstrated.get(id)]) };
    };
  }

  async people(actor: Actor, environmentId: string): Promise<KnownPlace<PlacedPerson>[]> {
    return this.provided(PlacementsAtEnvironment).people(actor, environmentId, this.clock.today());
  }

  /** Placements and booked demonstrations that are not over before the day. */
  async from(actor: Tenant, environmentId: string, day: string): Promise<{ placements: DateRange[]; booked: DateRange[] }> {
    const placements = await this.provided(PlacementsAtEnvironment).rangesFrom(actor, environmentId, day);
    return { placements, booked: await this.provided(DemonstrationsAtEnvironment).bookedFrom(actor, environmentId, day) };
  }

  /** The features that provide these stand to the right, so they are found when asked and not when wired. */
  private provided<T>(port: abstract new () => T): T {
    return this.modules.get<T>(port, { strict: false });
  }
}
