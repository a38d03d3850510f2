import { Module } from '@nestjs/common';
import { OpvraaglijstController } from './http/opvraaglijst.controller';
import { OpvraagantwoordController } from './http/opvraagantwoord.controller';
import { OpvraaglijstModule } from './opvraaglijst.module';

@Module({ imports: [OpvraaglijstModule], controllers: [OpvraaglijstController, OpvraagantwoordController] })
export class OpvraaglijstHttpModule {}
