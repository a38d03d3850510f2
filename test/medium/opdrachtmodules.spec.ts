import { Global, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClientbeheerModule, MaakClient, VernieuwClientgeheim, ZetClient } from '@navolgbaar/identiteit';
import { BeheerFormulierkoppeling, FormulierkoppelingModule } from '@navolgbaar/melding';
import { Klok } from '@navolgbaar/kernel';
import { LeesPartners, PartnerregisterModule } from '@navolgbaar/partner';
import { UnitOfWork } from '@navolgbaar/platform/database';

@Global()
@Module({
  providers: [
    { provide: UnitOfWork, useValue: {} },
    { provide: Klok, useValue: {} },
  ],
  exports: [UnitOfWork, Klok],
})
class Gereedschap {}

/** The command line composes modules that no other process does: a port that one of them lacks shows only there. */
it('de opdrachten voor koppelingen hebben alles wat zij nodig hebben', async () => {
  const app = await NestFactory.createApplicationContext(
    {
      module: class Opdrachten {},
      imports: [Gereedschap, ClientbeheerModule, PartnerregisterModule, FormulierkoppelingModule],
    },
    { logger: false, abortOnError: false },
  );
  const useCases: readonly Type[] = [
    ...[MaakClient, VernieuwClientgeheim, ZetClient],
    ...[LeesPartners, BeheerFormulierkoppeling],
  ];
  for (const useCase of useCases) expect(app.get(useCase, { strict: false })).toBeInstanceOf(useCase);
  await app.close();
});
