import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { Deeltoegang } from '../beperk-deel/deeltoegang';
import { eisNietInToekomst } from '../leg-gesprek-vast/leg-gesprek-vast.use-case';
import { DossierRepository, type Waarneming } from '../ports/dossier.repository';
import { NotitieRepository } from '../ports/notitie.repository';
import { Zaakwerk } from '../zaakwerk';

export interface LegWaarnemingVastCommand extends Omit<Waarneming, 'id' | 'vertrouwelijk'> {
  readonly zaakId: string;
  /** Who sees it besides the actor; absent for everybody of the case. */
  readonly vertrouwelijkVoor?: readonly string[] | undefined;
  /** The private note that becomes this observation, as it was seen, and is gone afterwards. */
  readonly notitie?: { readonly id: string; readonly versie: number } | undefined;
}

/**
 * Records what was seen, apart from what the case began with, with the laws it touches (AC-4, AC-5).
 * @returns the id of the record
 * @throws DomeinFout NIET_GEVONDEN also for a note of somebody else, OVERGANG_NIET_MOGELIJK,
 * VERSIE_VEROUDERD for a note that changed meanwhile, ONDERZOEK.DATUM_PAST_NIET, .TOEGANG_ONBEKEND
 */
@Injectable()
export class LegWaarnemingVast {
  constructor(
    private readonly klok: Klok,
    private readonly dossier: DossierRepository,
    private readonly werk: Zaakwerk,
    private readonly toegang: Deeltoegang,
    private readonly notities: NotitieRepository,
  ) {}

  execute(
    actor: Actor,
    { zaakId, vertrouwelijkVoor, notitie, ...gegevens }: LegWaarnemingVastCommand,
  ): Promise<string> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      eisNietInToekomst(gegevens.op, this.klok.vandaag());
      zaak.doe('legWaarnemingVast');
      const id = nieuwId();
      const waarneming: Waarneming = { ...gegevens, id, vertrouwelijk: vertrouwelijkVoor !== undefined };
      if (vertrouwelijkVoor) await this.toegang.geef(zaak.staat, id, vertrouwelijkVoor);
      await this.dossier.voegWaarnemingToe(zaakId, waarneming);
      if (notitie) await this.notities.neemOver(zaakId, notitie.id, notitie.versie);
      const los = waarneming.hoortBijAanleiding ? '' : ', los van de aanleiding van de zaak';
      return {
        uitkomst: id,
        spoor: {
          handeling: 'zaak:waarneming-vastleggen',
          soort: 'waarneming',
          tekst: `Waarneming vastgelegd van ${schrijfDag(waarneming.op)}${los}.`,
          deelId: id,
        },
      };
    });
  }
}
