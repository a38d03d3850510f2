import { Module } from '@nestjs/common';
import { AttenderingModule } from './attendering.module';
import { attendeerProcessors } from './jobs/attendeer.processors';
import { AttenderingenOpruimenTaak } from './jobs/attenderingen-opruimen.taak';

@Module({ imports: [AttenderingModule], providers: [...attendeerProcessors, AttenderingenOpruimenTaak] })
export class AttenderingJobsModule {}
