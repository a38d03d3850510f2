import { Module } from '@nestjs/common';
import { CollegeadviesModule } from './collegeadvies.module';
import { CollegeadviesController } from './http/collegeadvies.controller';
import { CollegebesluitController } from './http/collegebesluit.controller';

@Module({ imports: [CollegeadviesModule], controllers: [CollegeadviesController, CollegebesluitController] })
export class CollegeadviesHttpModule {}
