import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Maatregelruimte, bepaalMaatregelruimte } from '../../domain/maatregelruimte';
import { type Aard, aardVan } from '../../domain/soorten';
import type { Zaakstaat } from '../../domain/zaak';
import { ZaakRepository } from '../ports/zaak.repository';
import { eisToegang } from '../zaakwerk';
import { type Tekortkomingenvraag, ZakenQuery } from './zaken.query';

/** What other capabilities may know of a case. */
export interface Zaakfeit extends Pick<
  Zaakstaat,
  | 'id'
  | 'nummer'
  | 'onderwerp'
  | 'toezichtvorm'
  | 'domein'
  | 'wet'
  | 'bevoegdheid'
  | 'status'
  | 'uitkomst'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'locatieId'
  | 'gemeenteIds'
  | 'behandelaarId'
  | 'geopendOp'
  | 'besloten'
  | 'versie'
> {
  readonly aard: Aard;
  /** Whether a maatregel is possible for the law of the case; `bepaalMaatregelruimte` answers for another part. */
  readonly maatregelruimte: Maatregelruimte;
}

/** Facts of a case for another capability, inside its own unit of work. The row check on a closed case is done here. */
@Injectable()
export class ZaakFeiten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: ZakenQuery,
    private readonly zaken: ZaakRepository,
  ) {}

  /** @returns null for what is not there @throws DomeinFout NIET_GEVONDEN for what is closed to this actor */
  async van(id: string): Promise<Zaakfeit | null> {
    const zaak = await this.query.zaak(id);
    if (!zaak) return null;
    eisToegang(this.uow.actor(), zaak);
    const { nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid, status, uitkomst, versie } = zaak;
    const { aanbiederId, aanbiederNaam, locatieId, gemeenteIds, behandelaarId, besloten, geopendOp } = zaak;
    return {
      ...{ id, nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid, status, uitkomst, versie },
      ...{ aanbiederId, aanbiederNaam, locatieId, gemeenteIds, behandelaarId, besloten, geopendOp },
      aard: aardVan(toezichtvorm),
      maatregelruimte: bepaalMaatregelruimte(zaak),
    };
  }

  /** Of these people those to whom the case is not closed. @throws DomeinFout NIET_GEVONDEN */
  async metToegang(id: string, gebruikerIds: readonly string[]): Promise<string[]> {
    const { besloten, toegang } = await this.zaken.toegangVan(id);
    return gebruikerIds.filter((wie) => !besloten || toegang.includes(wie));
  }

  /** Per melding the case it is in; without those that are closed to this reader. */
  vanMeldingen(meldingIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.query.vanMeldingen(meldingIds);
  }

  /** Of these meldingen those in a case that only named people see: what is written for the whole team leaves them out. */
  beslotenMeldingen(meldingIds: readonly string[]): Promise<readonly string[]> {
    return this.zaken.besloten(meldingIds);
  }

  /** The cases of this person on which something can still happen. */
  openVan(behandelaarId: string): Promise<readonly string[]> {
    return this.query.openVan(behandelaarId);
  }

  /**
   * Per provider, or of one: how many cases were closed with a shortcoming between two legal days, both included. What is
   * closed to anybody does not count, so it is the same for every reader.
   */
  tekortkomingen(vraag: Tekortkomingenvraag): Promise<ReadonlyMap<string, number>> {
    return this.query.tekortkomingen(vraag);
  }

  /** What each of these cases is about, by id; what is closed to this actor is absent. */
  onderwerpen(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.query.onderwerpen(ids);
  }

  /** By id the number and what it is about; what is closed to this actor is absent. */
  namen(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.query.namen(ids);
  }

  /** The meldingen from which a case follows. Call it after `van`, which checks whether the actor may see the case. */
  async meldingIds(id: string): Promise<readonly string[]> {
    return this.query.meldingIds(id);
  }
}
