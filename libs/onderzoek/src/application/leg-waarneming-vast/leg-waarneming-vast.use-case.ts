import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { eisNietInToekomst } from '../leg-gesprek-vast/leg-gesprek-vast.use-case';
import { DossierRepository, type Waarneming } from '../ports/dossier.repository';
import { Zaakwerk } from '../zaakwerk';

/**
 * Records what was seen, apart from what the case began with, with the laws it touches (AC-4, AC-5).
 * @returns the id of the record
 * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, ONDERZOEK.DATUM_PAST_NIET
 */
@Injectable()
export class LegWaarnemingVast {
  constructor(
    private readonly klok: Klok,
    private readonly dossier: DossierRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(
    actor: Actor,
    { zaakId, ...gegevens }: Omit<Waarneming, 'id'> & { readonly zaakId: string },
  ): Promise<string> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      eisNietInToekomst(gegevens.op, this.klok.vandaag());
      zaak.doe('legWaarnemingVast');
      const waarneming: Waarneming = { ...gegevens, id: nieuwId() };
      await this.dossier.voegWaarnemingToe(zaakId, waarneming);
      const los = waarneming.hoortBijAanleiding ? '' : ', los van de aanleiding van de zaak';
      return {
        uitkomst: waarneming.id,
        spoor: {
          handeling: 'zaak:waarneming-vastleggen',
          soort: 'waarneming',
          tekst: `Waarneming vastgelegd van ${schrijfDag(waarneming.op)}${los}.`,
        },
      };
    });
  }
}
