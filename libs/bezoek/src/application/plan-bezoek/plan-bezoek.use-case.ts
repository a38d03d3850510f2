import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { MarkeerZaak, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Aankondiging, Bezoek } from '../../domain/bezoek';
import { weiger } from '../../domain/fouten';
import { Bezoekwerk, type GevraagdeAfspraak } from '../bezoekwerk';
import { BezoekRepository } from '../ports/bezoek.repository';

export interface PlanBezoekCommand extends GevraagdeAfspraak {
  readonly zaakId: string;
  readonly aankondiging: Aankondiging;
  readonly doel: string;
}

/**
 * Plans a visit to the provider of a case (Beleidskader § 6; BK-6.19). The provider is told nothing by this act.
 * @returns the id of the visit
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK in a closed case, BEHANDELAAR_ONBEKEND, BEZOEK.…
 */
@Injectable()
export class PlanBezoek {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly markeer: MarkeerZaak,
    private readonly werk: Bezoekwerk,
    private readonly bezoeken: BezoekRepository,
  ) {}

  execute(actor: Actor, { zaakId, aankondiging, doel, ...gevraagd }: PlanBezoekCommand): Promise<string> {
    eisRecht(actor, 'bezoek:plannen');
    return this.uow.run(actor, async () => {
      const zaak = await this.zaken.van(zaakId);
      if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
      const { aanbiederId, aanbiederNaam, nummer: zaakNummer } = zaak;
      if (!aanbiederId) weiger('BEZOEK.AANBIEDER_ONTBREEKT');
      const id = nieuwId();
      const afspraak = await this.werk.keurAfspraak(aanbiederId, gevraagd);
      const over = { zaakId, zaakNummer, aanbiederId, aanbiederNaam: aanbiederNaam ?? '' };
      const bezoek = Bezoek.plan({ ...afspraak, ...over, id, aankondiging, doel }, this.klok.vandaag());
      // Locks the case and holds its own table against it: in a closed case nothing is planned.
      await this.markeer.execute(actor, {
        ...{ zaakId, handeling: 'planBezoek' },
        tekst: `Bezoek gepland op ${schrijfDag(afspraak.op)}.`,
      });
      await this.bezoeken.voegToe(bezoek);
      this.uow.schrijf({ handeling: 'bezoek:plannen', object: 'bezoek', objectId: id });
      return id;
    });
  }
}
