import { BezoekFeiten } from '@navolgbaar/bezoek';
import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { weiger } from '../../domain/fouten';
import { Antwoordtermijn, type Termijnkeuze } from '../antwoordtermijn';
import { type OpLijst, Opvraagwerk } from '../opvraagwerk';
import { Vorderingen, type Vorderingskeuze } from './vordering';

/**
 * Sends a list to its provider: the term starts, what must be given is recorded as the use of a power, and the letter
 * follows from the event.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.…, BEVOEGDHEID.…
 */
@Injectable()
export class VerstuurLijst {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly bezoeken: BezoekFeiten,
    private readonly termijn: Antwoordtermijn,
    private readonly vorderingen: Vorderingen,
    private readonly werk: Opvraagwerk,
  ) {}

  execute(actor: Actor, op: OpLijst, keuze: Termijnkeuze & Vorderingskeuze): Promise<void> {
    const soort = { recht: 'opvraaglijst:opstellen', open: true } as const;
    return this.werk.vanTeam(actor, soort, op, async (lijst, zaak) => {
      const { id: opvraaglijstId, zaakId, aanbiederId, aanbiederNaam, bezoekId, vragen } = lijst.staat;
      if (vragen.length === 0) weiger('OPVRAAGLIJST.LEEG');
      await this.eisBekend(bezoekId);
      const { uiterlijk } = keuze;
      const termijnId = await this.termijn.begin(actor, lijst.staat, keuze);
      const vorderingen = await this.vorderingen.gebruikVoor(actor, { lijst, zaak, uiterlijk }, keuze);
      lijst.verstuur({ uiterlijk, termijnId, vorderingen, op: this.klok.vandaag().toString() });
      this.uow.meld({
        ...{ type: 'OpvraaglijstVerstuurd', aggregaatId: opvraaglijstId },
        payload: { opvraaglijstId, zaakId, aanbiederId, ronde: lijst.staat.ronde },
      });
      return {
        handeling: 'versturen',
        tekst: `Opvraaglijst verstuurd aan ${aanbiederNaam}: ${vragen.length} ${vragen.length === 1 ? 'vraag' : 'vragen'}. Antwoord uiterlijk ${schrijfDag(uiterlijk)}.`,
        velden: ['status', 'uiterlijk', 'vorderingen'],
      };
    });
  }

  /** A list would tell of an unannounced visit that is to come. */
  private async eisBekend(bezoekId: string | null): Promise<void> {
    if (bezoekId && (await this.bezoeken.van(bezoekId))?.verzwegen)
      weiger('OPVRAAGLIJST.BEZOEK_ONAANGEKONDIGD');
  }
}
