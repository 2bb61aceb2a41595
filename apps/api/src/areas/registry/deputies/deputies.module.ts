import { Module } from '@nestjs/common';
import { UsersModule } from '../users/users.public.js';
import { DeputiesController } from './deputies.controller.js';
import { DeputiesRepository } from './deputies.repository.js';
import { DeputiesService } from './deputies.service.js';

/** Who stands in for whom. What it opens is decided by the domain's access rules, from the actor. */
@Module({
  imports: [UsersModule],
  controllers: [DeputiesController],
  providers: [DeputiesService, DeputiesRepository],
  exports: [DeputiesService],
})
export class DeputiesModule {}
