import { Module } from '@nestjs/common';
import './http/fouten';
import { TermijnController } from './http/termijn.controller';
import { TermijnberekeningModule } from './http/termijnberekening.module';
import { TermijndefinitieController } from './http/termijndefinitie.controller';
import { TermijnModule } from './termijn.module';

@Module({
  imports: [TermijnModule, TermijnberekeningModule],
  controllers: [TermijnController, TermijndefinitieController],
})
export class TermijnHttpModule {}
