import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { KitController } from './kit.controller.js';
import { KitService } from './kit.service.js';

@Module({ imports: [CatalogueModule], controllers: [KitController], providers: [KitService] })
export class KitModule {}
