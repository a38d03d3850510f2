import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { MarkeerZaak, SchrijfTijdlijn, ZaakFeiten, type Zaakfeit } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Rapportfoutcode } from '../../domain/fouten';
import { Rapport } from '../../domain/rapport';
import type { Rapportsoort } from '../../domain/secties';
import { tekstenVan } from '../../domain/teksten';
import { type Rapportinvoer, leesInvoer } from '../lees-invoer';
import { RapportRepository } from '../ports/rapport.repository';
import { Rapportbeelden } from '../rapportbeelden';

export interface StelRapportOpCommand extends Omit<Rapportinvoer, 'titel'> {
  readonly zaakId: string;
  readonly titel: string;
  readonly soort: Rapportsoort;
  /** About which provider, in a case with several. */
  readonly aanbiederId?: string | undefined;
}

/**
 * Begins the report of a case.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for a case that is not there or not yours, RAPPORT.AANBIEDER_ONTBREEKT,
 * RAPPORT.BEVINDING_ZONDER_ONDERBOUWING, .SECTIE_ONBEKEND, INVOER_ONGELDIG for what is no text of ours,
 * ONDERZOEK.KIES_AANBIEDER, ONDERZOEK.AANBIEDER_NIET_BETROKKEN
 */
@Injectable()
export class StelRapportOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly aanbieders: AanbiederFeiten,
    private readonly rapporten: RapportRepository,
    private readonly beelden: Rapportbeelden,
    private readonly markeer: MarkeerZaak,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  execute(actor: Actor, command: StelRapportOpCommand): Promise<{ id: string; nummer: string }> {
    eisRecht(actor, 'rapport:opstellen');
    return this.uow.run(actor, async () => {
      const zaak = await this.zaken.van(command.zaakId);
      if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
      if (!zaak.aanbiederId) throw new DomeinFout<Rapportfoutcode>('RAPPORT.AANBIEDER_ONTBREEKT');
      const { aanbiederId } = await this.zaken.aanbieder(zaak, command.aanbiederId);
      const aanbieder = await this.aanbieders.van(aanbiederId);
      if (!aanbieder) throw new DomeinFout<Rapportfoutcode>('RAPPORT.AANBIEDER_ONTBREEKT');
      const nieuw = {
        id: nieuwId(),
        nummer: '',
        ...{ zaakId: zaak.id, zaaknummer: zaak.nummer },
        ...{ aanbiederId: aanbieder.id, aanbiederNaam: aanbieder.naam },
        ...leesInvoer(command),
        ...{ titel: command.titel, soort: command.soort },
        opsteller: actor.gebruikerId,
      };
      const { staat } = Rapport.stelOp(nieuw);
      await this.beelden.eis(zaak.id, tekstenVan(staat), []);
      await this.meldZaak(actor, zaak);
      const nummer = await this.uow.nummer('rapport', this.klok.vandaag().year);
      await this.rapporten.voegToe({ ...staat, nummer });
      this.uow.schrijf({ handeling: 'rapport:opstellen', object: 'rapport', objectId: staat.id });
      return { id: staat.id, nummer };
    });
  }

  /** The case goes over to reporting where it can; a draft may also be begun before or after that. */
  private async meldZaak(actor: Actor, { id: zaakId, status }: Zaakfeit): Promise<void> {
    const tekst = 'Het rapport van de toezichthouder is begonnen.';
    if (status === 'beoordeling' || status === 'maatregelen') {
      await this.markeer.execute(actor, { zaakId, handeling: 'startRapportage', tekst });
    } else {
      await this.tijdlijn.execute(zaakId, { soort: 'rapport', tekst });
    }
  }
}
