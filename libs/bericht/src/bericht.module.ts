import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { DocumentModule } from '@navolgbaar/document';
import { Configuratie } from '@navolgbaar/platform/config';
import { Mailverzender, SmtpMailverzender } from '@navolgbaar/platform/mail';
import { PdfModule } from '@navolgbaar/platform/pdf';
import { BeheerSjablonen } from './application/beheer-sjablonen/beheer-sjablonen.use-case';
import { BezorgBrief } from './application/bezorg-brief/bezorg-brief.use-case';
import { DrukBrieven } from './application/druk-brieven/druk-brieven.use-case';
import { Drukwekker } from './application/druk-brieven/drukwekker';
import { KiesPost } from './application/kies-post/kies-post.use-case';
import { Brieven } from './application/ports/brieven';
import { Sjablonen } from './application/ports/sjablonen';
import { LeesEigenBrieven } from './application/queries/lees-eigen-brieven';
import { LeesSjablonen } from './application/queries/lees-sjablonen';
import { SqlBrieven } from './infrastructure/sql-brieven';
import { SqlSjablonen } from './infrastructure/sql-sjablonen';
import { BerichtRepository } from './application/ports/bericht.repository';
import { Brieffeiten } from './application/queries/brieffeiten.query';
import { LeesPostbus, Postbus } from './application/queries/lees-postbus.query';
import { Berichtenlijst, ZoekBerichten } from './application/queries/zoek-berichten.query';
import { Afzender } from './application/schrijf-aanbieder/afzender';
import { SchrijfAanbieder } from './application/schrijf-aanbieder/schrijf-aanbieder';
import { VerzendBerichten } from './application/verzend-berichten/verzend-berichten.use-case';
import { Verzendwekker } from './application/verzend-berichten/verzendwekker';
import { ZetBerichtKlaar } from './application/zet-bericht-klaar/zet-bericht-klaar.use-case';
import { PostbusMailverzender } from './infrastructure/postbus-mailverzender';
import { SqlBerichtRepository } from './infrastructure/sql-bericht.repository';
import { SqlBerichtenlijst } from './infrastructure/sql-berichtenlijst';

const publiek = [
  ...[ZetBerichtKlaar, VerzendBerichten, Verzendwekker, ZoekBerichten, Brieffeiten, LeesPostbus],
  ...[Afzender, SchrijfAanbieder],
  ...[BezorgBrief, KiesPost, LeesEigenBrieven, DrukBrieven, Drukwekker, BeheerSjablonen, LeesSjablonen],
];

/** Writing and sending of messages as use cases, for the api and the worker. Needs `OpslagModule` in the process. */
@Module({
  imports: [AanbiederModule, DocumentModule, PdfModule],
  providers: [
    ...publiek,
    { provide: Brieven, useClass: SqlBrieven },
    { provide: Sjablonen, useClass: SqlSjablonen },
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
  exports: publiek,
})
export class BerichtModule {}
