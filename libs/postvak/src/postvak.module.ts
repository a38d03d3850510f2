import { Module } from '@nestjs/common';
import { BerichtModule } from '@navolgbaar/bericht';
import { DocumentModule } from '@navolgbaar/document';
import { MeldingModule } from '@navolgbaar/melding';
import { HaalPostOp } from './application/haal-post-op/haal-post-op.use-case';
import { HandelPostAf } from './application/handel-post-af/handel-post-af.use-case';
import { BeantwoordMail } from './application/neem-mail-op/beantwoord-mail';
import { BewaarBestanden } from './application/neem-mail-op/bewaar-bestanden';
import { NeemMailOp } from './application/neem-mail-op/neem-mail-op.use-case';
import { VolgDraad } from './application/neem-mail-op/volg-draad';
import { Mailbron } from './application/ports/mailbron';
import { Mailontleder } from './application/ports/mailontleder';
import { PostRepository } from './application/ports/post.repository';
import { Postvakhouders, Postvakstanden } from './application/ports/postvakstanden';
import { LeesPost } from './application/queries/lees-post';
import { ImapMailbron } from './infrastructure/imap-mailbron';
import { DraadOntleder } from './infrastructure/ontleden/draad-ontleder';
import { SqlPostRepository } from './infrastructure/sql-post.repository';
import { SqlPostvakhouders, SqlPostvakstanden } from './infrastructure/sql-postvakstanden';

const publiek = [HaalPostOp, NeemMailOp, HandelPostAf, LeesPost, Postvakhouders];

@Module({
  imports: [BerichtModule, DocumentModule, MeldingModule],
  providers: [
    ...[HaalPostOp, NeemMailOp, HandelPostAf, LeesPost],
    ...[BewaarBestanden, VolgDraad, BeantwoordMail],
    { provide: Mailbron, useClass: ImapMailbron },
    { provide: Mailontleder, useClass: DraadOntleder },
    { provide: PostRepository, useClass: SqlPostRepository },
    { provide: Postvakstanden, useClass: SqlPostvakstanden },
    { provide: Postvakhouders, useClass: SqlPostvakhouders },
  ],
  exports: publiek,
})
export class PostvakModule {}
