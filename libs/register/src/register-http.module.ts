import { Module } from '@nestjs/common';
import { Paginageheugen } from './http/paginageheugen';
import { RegisterController } from './http/register.controller';
import { RegisterModule } from './register.module';

@Module({ imports: [RegisterModule], providers: [Paginageheugen], controllers: [RegisterController] })
export class RegisterHttpModule {}
