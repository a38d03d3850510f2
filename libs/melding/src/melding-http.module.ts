import { Module } from '@nestjs/common';
import { MeldercontactController } from './http/meldercontact.controller';
import { MeldingController } from './http/melding.controller';
import { MeldingModule } from './melding.module';

@Module({ imports: [MeldingModule], controllers: [MeldingController, MeldercontactController] })
export class MeldingHttpModule {}
