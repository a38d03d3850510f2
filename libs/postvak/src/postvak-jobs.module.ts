import { Module } from '@nestjs/common';
import { HaalPostOpTaak } from './jobs/haal-post-op.taak';
import { PostvakModule } from './postvak.module';

@Module({ imports: [PostvakModule], providers: [HaalPostOpTaak] })
export class PostvakJobsModule {}
