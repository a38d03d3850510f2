import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import type { Readable } from 'node:stream';
import type { Antwoordinvoer } from '../../domain/opvraagvraag';
import { Antwoordontvangst } from '../antwoordontvangst';
import { type OpLijst, Opvraagwerk, eisEigen } from '../opvraagwerk';
import { OpvraaglijstenQuery } from '../queries/opvraaglijsten.query';

/** The provider answers its list: in parts, kept until it sends them in (Awb art. 5:20 lid 1). A file is seen at once. */
@Injectable()
export class BeantwoordLijst {
  constructor(
    private readonly klok: Klok,
    private readonly query: OpvraaglijstenQuery,
    private readonly ontvangst: Antwoordontvangst,
    private readonly werk: Opvraagwerk,
  ) {}

  /** Keeps one answer. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.… */
  bewaar(actor: Actor, op: OpLijst, vraagId: string, antwoord: Antwoordinvoer): Promise<void> {
    return this.werk.vanAanbieder(actor, op, async (lijst) => {
      await this.ontvangst.eisBestanden(lijst.staat, antwoord.documentIds);
      lijst.bewaarAntwoord(vraagId, antwoord);
      return { handeling: 'antwoord-bewaren', velden: ['vragen'] };
    });
  }

  /**
   * Sends in what was kept.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.NIETS_TE_VERSTUREN
   */
  dienIn(actor: Actor, op: OpLijst): Promise<void> {
    return this.werk.vanAanbieder(actor, op, async (lijst) => {
      const vandaag = this.klok.vandaag().toString();
      await this.ontvangst.verwerk(actor, lijst, { ...lijst.dienIn(vandaag), op: vandaag });
      return { handeling: 'indienen', velden: ['status', 'vragen'] };
    });
  }

  /**
   * Adds a file to the list, while answers may come in. It stands with the papers of the case at once, where the team reads
   * it before the answer is sent in, and stays there when it is taken off the answer.
   * @returns the id of the document @throws DomeinFout NIET_GEVONDEN also for the list of another, DOCUMENT.…
   */
  async voegBestandToe(
    actor: Actor,
    { id, ...bestand }: { readonly id: string; readonly naam: string; readonly inhoud: Readable },
  ): Promise<{ id: string }> {
    eisRecht(actor, 'opvraaglijst:beantwoorden');
    return this.ontvangst.voegBestandToe(actor, bestand, async () => {
      const lijst = await this.query.detail(id);
      if (!lijst) throw new DomeinFout('NIET_GEVONDEN');
      eisEigen(actor, lijst);
      return lijst;
    });
  }
}
