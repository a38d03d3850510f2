import { Module } from '@nestjs/common';
import { CorrigerendModule } from './corrigerend.module';
import { CorrigerendController } from './http/corrigerend.controller';
import { CorrigerenddadenController } from './http/corrigerenddaden.controller';

@Module({ imports: [CorrigerendModule], controllers: [CorrigerendController, CorrigerenddadenController] })
export class CorrigerendHttpModule {}
