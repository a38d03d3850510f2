import { Module } from '@nestjs/common';
import { BezoekModule } from './bezoek.module';
import { BezoekController } from './http/bezoek.controller';

@Module({ imports: [BezoekModule], controllers: [BezoekController] })
export class BezoekHttpModule {}
