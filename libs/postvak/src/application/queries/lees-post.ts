import { Injectable } from '@nestjs/common';
import { type Getoonddocument, DocumentenVanObject } from '@navolgbaar/document';
import { DomeinFout, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import { type Posthandeling, type Poststatus, postovergangen } from '../../domain/post-status';
import { type Postdetail, type Postfilter, type Postregel, PostRepository } from '../ports/post.repository';
import { type Postvakstand, Postvakstanden } from '../ports/postvakstanden';

export interface Postpagina extends Postdetail {
  readonly documenten: readonly Getoonddocument[];
  readonly handelingen: readonly Posthandeling[];
}

/** Mail that came in, for the team. Every reading is logged. */
@Injectable()
export class LeesPost {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly post: PostRepository,
    private readonly standen: Postvakstanden,
    private readonly documenten: DocumentenVanObject,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, filter: Postfilter): Promise<Pagina<Postregel>> {
    eisRecht(actor, 'post:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'post:lijst', object: 'lijst', objectId: 'inkomende-berichten' });
      return this.post.lijst(filter);
    });
  }

  /** How many there are of each status, each counted to a hundred. @throws DomeinFout GEEN_RECHT */
  aantallen(actor: Actor): Promise<Readonly<Record<Poststatus, number>>> {
    eisRecht(actor, 'post:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'post:tellen', object: 'lijst', objectId: 'inkomende-berichten' });
      return this.post.aantallen();
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also of a mail at a case that is closed to this person */
  detail(actor: Actor, id: string): Promise<Postpagina> {
    eisRecht(actor, 'post:lezen');
    return this.uow.run(actor, async () => {
      const post = await this.post.detail(id);
      if (!post) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'post:lezen', object: 'inkomend-bericht', objectId: id });
      return {
        ...post,
        documenten: await this.documenten.execute(actor, { object: 'inkomend-bericht', objectId: id }),
        handelingen: mogelijkeHandelingen<Poststatus, Posthandeling>(postovergangen, post.status)
          .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
          .map(({ handeling }) => handeling),
      };
    });
  }

  /** How the reading of the mailbox goes; null when the organisation has none. @throws DomeinFout GEEN_RECHT */
  stand(actor: Actor): Promise<Postvakstand | null> {
    eisRecht(actor, 'postvakstand:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'post:stand-lezen', object: 'postvak', objectId: 'stand' });
      return this.standen.lees();
    });
  }
}
