import { Module } from '@nestjs/common';
import './http/fouten';
import { AgendafeedController } from './http/agendafeed.controller';
import { TermijnController } from './http/termijn.controller';
import { TermijnberekeningModule } from './http/termijnberekening.module';
import { TermijndefinitieController } from './http/termijndefinitie.controller';
import { UitstelController } from './http/uitstel.controller';
import { TermijnModule } from './termijn.module';

@Module({
  imports: [TermijnModule, TermijnberekeningModule],
  controllers: [TermijnController, UitstelController, AgendafeedController, TermijndefinitieController],
})
export class TermijnHttpModule {}
