import { Module } from '@nestjs/common';
import { KaderversieController } from './http/kaderversie.controller';
import { ToetsingskaderController } from './http/toetsingskader.controller';
import { ToetsingskaderModule } from './toetsingskader.module';

@Module({ imports: [ToetsingskaderModule], controllers: [ToetsingskaderController, KaderversieController] })
export class ToetsingskaderHttpModule {}
