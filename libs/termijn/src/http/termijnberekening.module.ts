import { Module } from '@nestjs/common';
import './fouten';
import { RekenpaginaController } from './rekenpagina.controller';
import { TermijnberekeningController } from './termijnberekening.controller';

/** The open calculator by itself: it needs nothing but the rules. */
@Module({ controllers: [TermijnberekeningController, RekenpaginaController] })
export class TermijnberekeningModule {}
