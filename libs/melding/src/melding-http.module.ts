import { Module } from '@nestjs/common';
import { KanaalstukController } from './http/kanaalstuk.controller';
import { AanleveringController } from './http/aanlevering.controller';
import { FormulierkoppelingController } from './http/formulierkoppeling.controller';
import { MachineclientController } from './http/machineclient.controller';
import { MeldercontactController } from './http/meldercontact.controller';
import { MeldingController } from './http/melding.controller';
import { RoutetabelController } from './http/routetabel.controller';
import { OpgaveController } from './http/opgave.controller';
import { OpgavebeheerController } from './http/opgavebeheer.controller';
import { TwijfelController } from './http/twijfel.controller';
import { VerzegelingController } from './http/verzegeling.controller';
import { MeldingModule } from './melding.module';

@Module({
  imports: [MeldingModule],
  controllers: [
    MeldingController,
    MeldercontactController,
    AanleveringController,
    FormulierkoppelingController,
    MachineclientController,
    OpgaveController,
    OpgavebeheerController,
    TwijfelController,
    KanaalstukController,
    RoutetabelController,
    VerzegelingController,
  ],
})
export class MeldingHttpModule {}
