import { Module } from '@nestjs/common';
import { MeldingController } from './http/melding.controller';
import { RoutetabelController } from './http/routetabel.controller';
import { MeldingModule } from './melding.module';

@Module({ imports: [MeldingModule], controllers: [MeldingController, RoutetabelController] })
export class MeldingHttpModule {}
