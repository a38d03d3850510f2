import { Module } from '@nestjs/common';
import { JaarplanController } from './http/jaarplan.controller';
import { JaarplanModule } from './jaarplan.module';

@Module({ imports: [JaarplanModule], controllers: [JaarplanController] })
export class JaarplanHttpModule {}
