import { Module } from '@nestjs/common';
import { NetwerkkaartController } from './http/netwerkkaart.controller';
import { NetwerkkaartModule } from './netwerkkaart.module';

@Module({ imports: [NetwerkkaartModule], controllers: [NetwerkkaartController] })
export class NetwerkkaartHttpModule {}
