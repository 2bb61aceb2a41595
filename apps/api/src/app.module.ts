import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { DemoModule } from './demo/demo.module.js';
import { AREA_MODULES } from './index.generated.js';
import type { Config } from './platform/config/config.js';
import type { Sources } from './platform/database/sources.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({})
export class AppModule {
  /** `more` are modules that only tests add. */
  static with(config: Config, sources: Sources, more: Type[] = []): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, sources), ...AREA_MODULES, DemoModule, ...more] };
  }
}
