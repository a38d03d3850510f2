import { Module } from '@nestjs/common';
import './fouten';
import { TermijnberekeningController } from './termijnberekening.controller';

/** The open calculator by itself: it needs nothing but the rules. */
@Module({ controllers: [TermijnberekeningController] })
export class TermijnberekeningModule {}
