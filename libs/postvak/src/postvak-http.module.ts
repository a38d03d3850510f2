import { Module } from '@nestjs/common';
import { PostController } from './http/post.controller';
import { Postvakwacht } from './infrastructure/postvakwacht';
import { PostvakModule } from './postvak.module';

@Module({ imports: [PostvakModule], controllers: [PostController], providers: [Postvakwacht] })
export class PostvakHttpModule {}
