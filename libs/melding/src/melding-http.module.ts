import { Module } from '@nestjs/common';
import { MeldercontactController } from './http/meldercontact.controller';
import { MeldingController } from './http/melding.controller';
import { RoutetabelController } from './http/routetabel.controller';
import { VerzegelingController } from './http/verzegeling.controller';
import { MeldingModule } from './melding.module';

@Module({
  imports: [MeldingModule],
  controllers: [MeldingController, MeldercontactController, RoutetabelController, VerzegelingController],
})
export class MeldingHttpModule {}
