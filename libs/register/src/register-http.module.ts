import { Module } from '@nestjs/common';
import { NormenController } from './http/normen.controller';
import { Paginageheugen } from './http/paginageheugen';
import { RegisterController } from './http/register.controller';
import { RegisterdataController } from './http/registerdata.controller';
import { SnelleUitgifte } from './http/snelle-uitgifte';
import { RegisterModule } from './register.module';

@Module({
  imports: [RegisterModule],
  providers: [Paginageheugen, SnelleUitgifte],
  controllers: [NormenController, RegisterdataController, RegisterController],
})
export class RegisterHttpModule {}
