import { Injectable } from '@nestjs/common';
import { Ids } from '../../platform/clock/ids.js';
import { withoutAnswers } from '../../platform/http/answers.js';
import { DemoMaker } from '../../platform/demo/demo-maker.js';
import { OrganisationMaker } from './organisation-maker.js';
import { PublishedMaker } from './published-maker.js';
import { RunningMaker } from './running-maker.js';

/** Makes the demo on the first start: the published project, and one that runs today. Started over when it was killed. */
@Injectable()
export class ProjectDemo extends DemoMaker {
  constructor(
    private readonly ids: Ids,
    private readonly organisation: OrganisationMaker,
    private readonly published: PublishedMaker,
    private readonly running: RunningMaker,
  ) {
    super();
  }

  make(onProgress: (text: string) => void): Promise<void> {
    return this.ids.seeded('valopolku-demo', () => withoutAnswers(async () => {
      const world = await this.organisation.make();
      await this.published.make(world, onProgress);
      await this.running.make(world);
      onProgress('the running project');
    }));
  }
}
