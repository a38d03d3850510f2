import { Module } from '@nestjs/common';
import { BerichtModule } from './bericht.module';
import { BerichtController } from './http/bericht.controller';
import { SjabloonController } from './http/sjabloon.controller';
import './http/fouten';

/** The routes of messages, for the api. */
@Module({ imports: [BerichtModule], controllers: [BerichtController, SjabloonController] })
export class BerichtHttpModule {}
