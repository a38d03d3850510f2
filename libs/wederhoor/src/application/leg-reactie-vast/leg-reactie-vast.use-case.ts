import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import type { Readable } from 'node:stream';
import type { Ontvangstwijze } from '../../domain/wederhoor';
import { WederhorenQuery } from '../queries/wederhoren.query';
import { type Inzendingkeuze, Reactieontvangst } from '../reactieontvangst';
import { type OpWederhoor, Wederhoorwerk } from '../wederhoorwerk';

/** How a reaction came, and on which legal day. */
export interface Ontvangstkeuze {
  readonly wijze: Ontvangstwijze;
  readonly op: string;
}

/** Writes down for a provider what came by post or in a conversation, also after the term; the provider sees that. */
@Injectable()
export class LegReactieVast {
  constructor(
    private readonly klok: Klok,
    private readonly query: WederhorenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly ontvangst: Reactieontvangst,
    private readonly werk: Wederhoorwerk,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, WEDERHOOR.… */
  execute(
    actor: Actor,
    op: OpWederhoor,
    { wijze, op: dag, ...keuze }: Inzendingkeuze & Ontvangstkeuze,
  ): Promise<void> {
    return this.werk.vanTeam(actor, op, async (wederhoor) => {
      const vandaag = this.klok.vandaag().toString();
      const inzending = await this.ontvangst.neem(wederhoor.staat, keuze);
      wederhoor.legVast(inzending, { wijze, op: dag, vandaag, vastgelegdDoor: actor.gebruikerId });
      await this.ontvangst.verwerk(actor, wederhoor, { op: dag, wijze });
      return { handeling: 'reactie-vastleggen', velden: ['status', 'reacties', 'eigenReactie', 'ontvangst'] };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person, DOCUMENT.… */
  async voegBestandToe(
    actor: Actor,
    { id, ...bestand }: { readonly id: string; readonly naam: string; readonly inhoud: Readable },
  ): Promise<{ id: string }> {
    eisRecht(actor, 'wederhoor:behandelen');
    return this.ontvangst.voegBestandToe(actor, bestand, async () => {
      const wederhoor = await this.query.detail(id);
      if (!wederhoor || !(await this.zaken.van(wederhoor.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      return wederhoor;
    });
  }
}
