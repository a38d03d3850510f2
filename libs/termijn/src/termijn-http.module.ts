import { Module } from '@nestjs/common';
import './http/fouten';
import { TermijnController } from './http/termijn.controller';
import { TermijnberekeningModule } from './http/termijnberekening.module';
import { TermijndefinitieController } from './http/termijndefinitie.controller';
import { UitstelController } from './http/uitstel.controller';
import { TermijnModule } from './termijn.module';

@Module({
  imports: [TermijnModule, TermijnberekeningModule],
  controllers: [TermijnController, UitstelController, TermijndefinitieController],
})
export class TermijnHttpModule {}
