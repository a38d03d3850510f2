import { Module } from '@nestjs/common';
import './fouten';
import { TermijnberekeningController } from './termijnberekening.controller';

@Module({ controllers: [TermijnberekeningController] })
export class TermijnHttpModule {}
