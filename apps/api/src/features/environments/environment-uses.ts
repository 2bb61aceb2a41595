import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { PlacedPerson } from '@valopolku/contracts';
import { latest, type Actor, type DateRange } from '@valopolku/domain';
import { Clock } from '../../platform/clock/clock.js';
import { DemonstrationsAtEnvironment, PlacementsAtEnvironment, TaskMappingChanged, type EnvironmentUse } from './environments.port.js';

type Tenant = Pick<Actor, 'organisationId'>;

const UNUSED: EnvironmentUse = { placedNow: 0, lastUsedOn: null };

/** What the features to the right know of an environment: who is placed there, when it was last used. */
@Injectable()
export class EnvironmentUses {
  constructor(
    private readonly modules: ModuleRef,
    private readonly clock: Clock,
  ) {}

  /** Use of each environment today; one that nobody ever used answers with zero. */
  async of(actor: Tenant, environmentIds: readonly string[] | 'all'): Promise<(environmentId: string) => EnvironmentUse> {
    const placed = await this.provided(PlacementsAtEnvironment)?.uses(actor, environmentIds, this.clock.today());
    const demonstrated = await this.provided(DemonstrationsAtEnvironment)?.lastHeldOn(actor, environmentIds);
    return (id) => {
      const { placedNow, lastUsedOn } = placed?.get(id) ?? UNUSED;
      return { placedNow, lastUsedOn: latest([lastUsedOn, demonstrated?.get(id)]) };
    };
  }

  async people(actor: Actor, environmentId: string): Promise<PlacedPerson[]> {
    return (await this.provided(PlacementsAtEnvironment)?.people(actor, environmentId, this.clock.today())) ?? [];
  }

  async placementsFrom(actor: Tenant, environmentId: string, day: string): Promise<DateRange[]> {
    return (await this.provided(PlacementsAtEnvironment)?.rangesFrom(actor, environmentId, day)) ?? [];
  }

  async tellMappingChanged(actor: Actor, workTaskId: string, requirementIds: readonly string[]): Promise<void> {
    await this.provided(TaskMappingChanged)?.taskMappingChanged(actor, workTaskId, requirementIds);
  }

  /** Environments work without the features to the right of them: then nothing is there. */
  private provided<T>(port: abstract new () => T): T | undefined {
    try {
      return this.modules.get<T>(port, { strict: false });
    } catch {
      return undefined;
    }
  }
}
