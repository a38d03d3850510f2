import { Module } from '@nestjs/common';
import { ThemaonderzoekController } from './http/themaonderzoek.controller';
import { ThemaonderzoekModule } from './themaonderzoek.module';

@Module({ imports: [ThemaonderzoekModule], controllers: [ThemaonderzoekController] })
export class ThemaonderzoekHttpModule {}
