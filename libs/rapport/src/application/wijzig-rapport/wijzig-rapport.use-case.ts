import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { tekstenVan } from '../../domain/teksten';
import { type Rapportinvoer, leesInvoer } from '../lees-invoer';
import { RapportRepository } from '../ports/rapport.repository';
import { Rapportbeelden } from '../rapportbeelden';
import { Zaaktoegang } from '../zaaktoegang';

export interface WijzigRapportCommand extends Rapportinvoer {
  readonly rapportId: string;
  /** In which the writer began; parts that others did not touch since may be written all the same. */
  readonly versie: number;
}

/**
 * Changes a draft.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK once adopted,
 * RAPPORT.BEVINDING_ZONDER_ONDERBOUWING, .SECTIE_ONBEKEND, .AFBEELDING_ONGESCHIKT, INVOER_ONGELDIG for what is no text of ours
 */
@Injectable()
export class WijzigRapport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rapporten: RapportRepository,
    private readonly zaaktoegang: Zaaktoegang,
    private readonly beelden: Rapportbeelden,
  ) {}

  async execute(actor: Actor, { rapportId, versie, ...velden }: WijzigRapportCommand): Promise<void> {
    eisRecht(actor, 'rapport:opstellen');
    await this.uow.run(actor, async () => {
      const rapport = await this.rapporten.laadVoorWijziging(rapportId);
      await this.zaaktoegang.eis(actor, rapport.staat);
      const eerder = rapport.staat;
      rapport.wijzig(leesInvoer(velden), versie);
      await this.beelden.eis(eerder.zaakId, tekstenVan(rapport.staat), tekstenVan(eerder));
      await this.rapporten.bewaar(rapport, rapport.staat.versie);
      this.uow.schrijf({
        handeling: 'rapport:wijzigen',
        object: 'rapport',
        objectId: rapportId,
        velden: [
          ...(velden.titel ? ['titel'] : []),
          ...(velden.secties ?? []).map(({ sleutel }) => sleutel),
          ...(velden.bevindingen ? ['bevindingen'] : []),
        ],
      });
    });
  }
}
