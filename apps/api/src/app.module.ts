import { Module, type DynamicModule } from '@nestjs/common';
import { IdentityModule } from './features/identity/index.js';
import { SystemModule } from './features/system/index.js';
import { PlatformModule, type Platform } from './platform/platform.module.js';

/** The list of features. */
@Module({ imports: [SystemModule, IdentityModule] })
export class AppModule {
  static with(platform: Platform): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(platform)] };
  }
}
