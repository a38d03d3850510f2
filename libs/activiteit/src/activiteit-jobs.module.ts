import { Module } from '@nestjs/common';
import { ActiviteitModule } from './activiteit.module';
import { UitwisselingenWissenTaak } from './jobs/uitwisselingen-wissen.taak';

@Module({ imports: [ActiviteitModule], providers: [UitwisselingenWissenTaak] })
export class ActiviteitJobsModule {}
