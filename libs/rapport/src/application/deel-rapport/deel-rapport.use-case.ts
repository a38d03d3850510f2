import { Injectable } from '@nestjs/common';
import { DeelMetCollege } from '@navolgbaar/college';
import { DomeinFout } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Rapportfoutcode } from '../../domain/fouten';
import { RapportRepository } from '../ports/rapport.repository';
import { RAPPORTSOORTTEKST } from '../rapport-document';

export interface DeelRapportCommand {
  readonly rapportId: string;
  readonly gemeenteId: string;
  /** Why this may be shared: the article or agreement. */
  readonly grond: string;
}

/**
 * Gives an adopted report to the college of one gemeente of the case; each gets it with its own date (AC-12).
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, RAPPORT.NOG_NIET_VASTGESTELD, RAPPORT.GEMEENTE_HOORT_NIET_BIJ_ZAAK,
 * COLLEGE.GEMEENTE_ONBEKEND, COLLEGE.AL_GEDEELD
 */
@Injectable()
export class DeelRapport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rapporten: RapportRepository,
    private readonly zaken: ZaakFeiten,
    private readonly college: DeelMetCollege,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  async execute(actor: Actor, { rapportId, gemeenteId, grond }: DeelRapportCommand): Promise<void> {
    eisRecht(actor, 'zaak:delen');
    await this.uow.run(actor, async () => {
      const rapport = await this.rapporten.laadVoorWijziging(rapportId);
      const { zaakId, nummer, soort, aanbiederNaam } = rapport.staat;
      const zaak = await this.zaken.van(zaakId);
      if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
      rapport.eisDeelbaar();
      if (!zaak.gemeenteIds.includes(gemeenteId)) {
        throw new DomeinFout<Rapportfoutcode>('RAPPORT.GEMEENTE_HOORT_NIET_BIJ_ZAAK', {}, [
          { name: 'gemeenteId', reason: 'Kies een gemeente van deze zaak.' },
        ]);
      }
      await this.college.execute(actor, {
        ...{ object: 'rapport', objectId: rapportId, gemeenteId, grond, zaakId },
        // Not the title: a writer may have put a name in it.
        omschrijving: `${RAPPORTSOORTTEKST[soort]} ${nummer} over ${aanbiederNaam}`,
      });
      await this.tijdlijn.execute(zaakId, {
        soort: 'rapport',
        tekst: `Rapport ${nummer} is gedeeld met een college.`,
      });
    });
  }
}
