import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import type { Readable } from 'node:stream';
import type { Antwoordinvoer } from '../../domain/opvraagvraag';
import type { Ontvangstwijze } from '../../domain/soorten';
import { Antwoordontvangst } from '../antwoordontvangst';
import { type OpLijst, Opvraagwerk } from '../opvraagwerk';
import { OpvraaglijstenQuery } from '../queries/opvraaglijsten.query';

/** How an answer came, and on which legal day. */
export interface Ontvangstkeuze {
  readonly wijze: Ontvangstwijze;
  readonly op: string;
}

/**
 * Writes down for a provider what it answered by post, by telephone or in a conversation. The same is asked of such an
 * answer as of one in the portal, and everybody sees that we wrote it down.
 */
@Injectable()
export class LegOpvraagantwoordVast {
  constructor(
    private readonly klok: Klok,
    private readonly query: OpvraaglijstenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly ontvangst: Antwoordontvangst,
    private readonly werk: Opvraagwerk,
  ) {}

  /**
   * In a case that was closed too: a provider may answer there as well.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.…
   */
  execute(
    actor: Actor,
    op: OpLijst,
    vraagId: string,
    { wijze, op: dag, ...antwoord }: Antwoordinvoer & Ontvangstkeuze,
  ): Promise<void> {
    const soort = { recht: 'opvraaglijst:beoordelen', open: false } as const;
    return this.werk.vanTeam(actor, soort, op, async (lijst) => {
      await this.ontvangst.eisBestanden(lijst.staat, antwoord.documentIds);
      const { volledig } = lijst.legAntwoordVast(vraagId, antwoord, {
        ...{ wijze, op: dag, vastgelegdOp: this.klok.vandaag().toString() },
        vastgelegdDoor: actor.gebruikerId,
      });
      await this.ontvangst.verwerk(actor, lijst, { op: dag, aantal: 1, volledig, wijze });
      return { handeling: 'antwoord-vastleggen', velden: ['status', 'vragen'] };
    });
  }

  /** Adds a file that came with such an answer; the provider sees it. @throws DomeinFout NIET_GEVONDEN also in a case that is closed to this person, DOCUMENT.… */
  async voegBestandToe(
    actor: Actor,
    { id, ...bestand }: { readonly id: string; readonly naam: string; readonly inhoud: Readable },
  ): Promise<{ id: string }> {
    eisRecht(actor, 'opvraaglijst:beoordelen');
    return this.ontvangst.voegBestandToe(actor, bestand, async () => {
      const lijst = await this.query.detail(id);
      if (!lijst || !(await this.zaken.van(lijst.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      return lijst;
    });
  }
}
