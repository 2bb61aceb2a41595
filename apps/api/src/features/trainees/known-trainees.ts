import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { KnownTrainees } from '../users/users.port.js';
import { TraineesRepository } from './trainees.repository.js';

/** Lets an account be bound to a person of the organisation. */
@Injectable()
export class TraineesOfOrganisation extends KnownTrainees {
  constructor(private readonly trainees: TraineesRepository) {
    super();
  }

  async isKnown(actor: Actor, traineeId: string): Promise<boolean> {
    return (await this.trainees.find(actor, traineeId)) !== undefined;
  }
}
