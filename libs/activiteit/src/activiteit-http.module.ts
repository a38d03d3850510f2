import { Module } from '@nestjs/common';
import { ActiviteitModule } from './activiteit.module';
import { ActiviteitController } from './http/activiteit.controller';
import { UitwisselingController } from './http/uitwisseling.controller';

@Module({ imports: [ActiviteitModule], controllers: [ActiviteitController, UitwisselingController] })
export class ActiviteitHttpModule {}
