import { Module } from '@nestjs/common';
import { JaarcijferController } from './http/jaarcijfer.controller';
import { JaarcijfersModule } from './jaarcijfers.module';

@Module({ imports: [JaarcijfersModule], controllers: [JaarcijferController] })
export class JaarcijfersHttpModule {}
