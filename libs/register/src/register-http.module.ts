import { Module } from '@nestjs/common';
import { NormenController } from './http/normen.controller';
import { Paginageheugen } from './http/paginageheugen';
import { RegisterController } from './http/register.controller';
import { RegisterdataController } from './http/registerdata.controller';
import { RegisterModule } from './register.module';

@Module({
  imports: [RegisterModule],
  providers: [Paginageheugen],
  controllers: [NormenController, RegisterdataController, RegisterController],
})
export class RegisterHttpModule {}
