import { Module } from '@nestjs/common';
import { ReferenceModule } from './reference/reference.module.js';

/** Every feature, in the declared order: a feature uses another only through its service and only upwards in this list. */
@Module({
  imports: [
    ReferenceModule,
  ],
})
export class FeaturesModule {}
