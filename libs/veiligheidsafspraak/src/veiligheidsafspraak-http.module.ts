import { Module } from '@nestjs/common';
import { VeiligheidsafspraakController } from './http/veiligheidsafspraak.controller';
import { VeiligheidsafspraakModule } from './veiligheidsafspraak.module';

@Module({ imports: [VeiligheidsafspraakModule], controllers: [VeiligheidsafspraakController] })
export class VeiligheidsafspraakHttpModule {}
