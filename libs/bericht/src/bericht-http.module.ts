import { Module } from '@nestjs/common';
import { BerichtModule } from './bericht.module';
import { BerichtController } from './http/bericht.controller';
import './http/fouten';

/** The routes of messages, for the api. */
@Module({ imports: [BerichtModule], controllers: [BerichtController] })
export class BerichtHttpModule {}
