import { Module } from '@nestjs/common';
import { WederhoorController } from './http/wederhoor.controller';
import { WederhoorreactieController } from './http/wederhoorreactie.controller';
import { WederhoorModule } from './wederhoor.module';

@Module({ imports: [WederhoorModule], controllers: [WederhoorController, WederhoorreactieController] })
export class WederhoorHttpModule {}
