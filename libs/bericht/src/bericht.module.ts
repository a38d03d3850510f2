import { Module } from '@nestjs/common';
import { Configuratie } from '@navolgbaar/platform/config';
import { Mailverzender, SmtpMailverzender } from '@navolgbaar/platform/mail';
import { BerichtRepository } from './application/ports/bericht.repository';
import { Brieffeiten } from './application/queries/brieffeiten.query';
import { LeesPostbus, Postbus } from './application/queries/lees-postbus.query';
import { Berichtenlijst, ZoekBerichten } from './application/queries/zoek-berichten.query';
import { VerzendBerichten } from './application/verzend-berichten/verzend-berichten.use-case';
import { Verzendwekker } from './application/verzend-berichten/verzendwekker';
import { VerzendOpnieuw } from './application/verzend-opnieuw/verzend-opnieuw.use-case';
import { ZetBerichtKlaar } from './application/zet-bericht-klaar/zet-bericht-klaar.use-case';
import { PostbusMailverzender } from './infrastructure/postbus-mailverzender';
import { SqlBerichtRepository } from './infrastructure/sql-bericht.repository';
import { SqlBerichtenlijst } from './infrastructure/sql-berichtenlijst';

/** Writing and sending of messages as use cases, for the api and the worker. */
@Module({
  providers: [
    ZetBerichtKlaar,
    VerzendBerichten,
    VerzendOpnieuw,
    ZoekBerichten,
    Brieffeiten,
    LeesPostbus,
    Verzendwekker,
    PostbusMailverzender,
    { provide: Postbus, useExisting: PostbusMailverzender },
    { provide: BerichtRepository, useClass: SqlBerichtRepository },
    { provide: Berichtenlijst, useClass: SqlBerichtenlijst },
    {
      provide: Mailverzender,
      inject: [Configuratie, PostbusMailverzender],
      useFactory: ({ mail }: Configuratie, postbus: PostbusMailverzender) =>
        mail.soort === 'smtp' ? new SmtpMailverzender(mail) : postbus,
    },
  ],
  exports: [
    ...[ZetBerichtKlaar, VerzendBerichten, VerzendOpnieuw, Verzendwekker],
    ...[ZoekBerichten, Brieffeiten, LeesPostbus],
  ],
})
export class BerichtModule {}
