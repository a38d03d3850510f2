import { Module } from '@nestjs/common';
import { CollegeModule } from './college.module';
import { CollegeController } from './http/college.controller';

@Module({ imports: [CollegeModule], controllers: [CollegeController] })
export class CollegeHttpModule {}
