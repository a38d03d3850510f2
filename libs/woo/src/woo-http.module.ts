import { Module } from '@nestjs/common';
import { SitemapController } from './http/sitemap.controller';
import { WooController } from './http/woo.controller';
import { WooModule } from './woo.module';

@Module({ imports: [WooModule], controllers: [WooController, SitemapController] })
export class WooHttpModule {}
