import { Global, Injectable, Module } from '@nestjs/common';
import { Foutpagina, type Problem } from '@navolgbaar/platform/http';
import { foutpagina } from './foutpagina';

@Injectable()
class GetekendeFoutpagina extends Foutpagina {
  html(problem: Problem): Promise<string> {
    return foutpagina(problem);
  }
}

/** Gives the filter of every route its page; global, since the filter stands in a module that knows no screens. */
@Global()
@Module({
  providers: [{ provide: Foutpagina, useClass: GetekendeFoutpagina }],
  exports: [Foutpagina],
})
export class FoutpaginaModule {}
