import { Module } from '@nestjs/common';
import { IdentiteitKernModule } from '@navolgbaar/identiteit';
import { regelversies } from '@navolgbaar/platform/database';
import { PublicatieModule } from '@navolgbaar/publicatie';
import { Banktoegang } from './application/banktoegang';
import { BeheerWooinstelling } from './application/beheer-wooinstelling/beheer-wooinstelling.use-case';
import { MaakSitemap } from './application/maak-sitemap/maak-sitemap';
import { PlaatsRapporten } from './application/plaats-rapporten/plaats-rapporten.use-case';
import { Plaatswekker } from './application/plaats-rapporten/plaatswekker';
import { Plaatsingen } from './application/ports/plaatsingen';
import { Publicatiebank } from './application/ports/publicatiebank';
import { Wooinstellingen } from './application/ports/wooinstellingen';
import { Wooregister } from './application/ports/wooregister';
import { VolgPlaatsing } from './application/volg-plaatsing/volg-plaatsing.use-case';
import { MEEGELEVERDE_WOOINSTELLING } from './domain/wooinstelling';
import { HttpPublicatiebank } from './infrastructure/http-publicatiebank';
import { SqlPlaatsingen } from './infrastructure/sql-plaatsingen';
import { SqlWooregister } from './infrastructure/sql-wooregister';

const MEEGELEVERD = {
  bron: 'Nog niet ingesteld: zonder TOOI-identificatie zegt de sitemap niets over uw organisatie.',
  regels: MEEGELEVERDE_WOOINSTELLING,
};
const publiek = [BeheerWooinstelling, MaakSitemap, PlaatsRapporten, Plaatswekker, VolgPlaatsing];

/** How public reports become known under the Woo, as use cases, for the api and the worker. */
@Module({
  imports: [IdentiteitKernModule, PublicatieModule],
  providers: [
    ...publiek,
    Banktoegang,
    regelversies(Wooinstellingen, 'woo', MEEGELEVERD),
    { provide: Wooregister, useClass: SqlWooregister },
    { provide: Plaatsingen, useClass: SqlPlaatsingen },
    { provide: Publicatiebank, useClass: HttpPublicatiebank },
  ],
  exports: publiek,
})
export class WooModule {}
