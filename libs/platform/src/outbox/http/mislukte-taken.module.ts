import { Module } from '@nestjs/common';
import { BiedOpnieuwAan } from '../application/bied-opnieuw-aan/bied-opnieuw-aan';
import { LeesMislukkingen } from '../application/lees-mislukkingen/lees-mislukkingen';
import { MislukteTakenController } from './mislukte-taken.controller';

/** Failed tasks as a person sees them: for the api. Needs no queue. */
@Module({
  controllers: [MislukteTakenController],
  providers: [LeesMislukkingen, BiedOpnieuwAan],
  exports: [LeesMislukkingen, BiedOpnieuwAan],
})
export class MislukteTakenModule {}
