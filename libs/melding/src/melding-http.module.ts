import { Module } from '@nestjs/common';
import { MeldingController } from './http/melding.controller';
import { MeldingModule } from './melding.module';

@Module({ imports: [MeldingModule], controllers: [MeldingController] })
export class MeldingHttpModule {}
