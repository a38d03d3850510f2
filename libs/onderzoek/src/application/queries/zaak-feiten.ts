import { Injectable } from '@nestjs/common';
import { Belangenconflicten } from '@navolgbaar/identiteit';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Maatregelruimte, bepaalMaatregelruimte } from '../../domain/maatregelruimte';
import { type Samenloopsoort, soortenOp } from '../../domain/samenloop';
import { type Aard, aardVan } from '../../domain/soorten';
import type { Zaakstaat } from '../../domain/zaak';
import { zaakovergangen } from '../../domain/zaak-status';
import { kiesAanbieder } from '../betrek-aanbieder/kies-aanbieder';
import { SamenloopRepository } from '../ports/samenloop.repository';
import { ZaakaanbiederRepository } from '../ports/zaakaanbieder.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { eisToegang } from '../zaakwerk';
import { type Lopendezaken, type Zaakstand, ZakenQuery } from './zaken.query';

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
  | 'samenloop'
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
    private readonly betrokken: ZaakaanbiederRepository,
    private readonly samenlopen: SamenloopRepository,
    private readonly conflicten: Belangenconflicten,
  ) {}

  /** @returns null for what is not there @throws DomeinFout NIET_GEVONDEN for what is closed to this actor */
  async van(id: string): Promise<Zaakfeit | null> {
    const zaak = await this.query.zaak(id);
    if (!zaak) return null;
    eisToegang(this.uow.actor(), zaak);
    const { nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid, status, uitkomst, versie } = zaak;
    const {
      aanbiederId,
      aanbiederNaam,
      locatieId,
      gemeenteIds,
      behandelaarId,
      besloten,
      geopendOp,
      samenloop,
    } = zaak;
    return {
      ...{ id, nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid, status, uitkomst, versie },
      ...{
        aanbiederId,
        aanbiederNaam,
        locatieId,
        gemeenteIds,
        behandelaarId,
        besloten,
        geopendOp,
        samenloop,
      },
      aard: aardVan(toezichtvorm),
      maatregelruimte: bepaalMaatregelruimte(zaak),
    };
  }

  /**
   * Whether a person is impartial towards every provider that a case concerns.
   * @param veld the question that names the person @throws DomeinFout BELANGENCONFLICT
   */
  async eisVrij(
    { id, aanbiederId }: Pick<Zaakfeit, 'id' | 'aanbiederId'>,
    gebruikerId: string | null | undefined,
    veld: string,
  ): Promise<void> {
    const anderen = (await this.betrokken.van(id)).map((een) => een.aanbiederId);
    for (const aanbieder of [aanbiederId, ...anderen])
      await this.conflicten.eisVrij(gebruikerId, aanbieder, veld);
  }

  /**
   * Locks a case until the end of the unit of work, before what hangs on it is read: two acts in one case follow one another.
   * @throws DomeinFout NIET_GEVONDEN also for what is closed to this actor
   */
  async vergrendel(id: string): Promise<void> {
    eisToegang(this.uow.actor(), (await this.zaken.laadVoorWijziging(id)).staat);
  }

  /**
   * The provider of a case whom an act of another capability concerns: the one that is named, else the only one. Call it after
   * `van`. @throws DomeinFout ONDERZOEK.AANBIEDER_ONTBREEKT, ONDERZOEK.KIES_AANBIEDER, ONDERZOEK.AANBIEDER_NIET_BETROKKEN
   */
  aanbieder(
    zaak: Zaakfeit,
    aanbiederId: string | undefined,
  ): Promise<{ readonly aanbiederId: string; readonly aanbiederNaam: string }> {
    return kiesAanbieder(zaak, aanbiederId, this.betrokken);
  }

  /** What ran beside a case on a day; also what ended since. Call it after `van`. */
  async samenloopOp(id: string, dag: string): Promise<readonly Samenloopsoort[]> {
    return soortenOp(await this.samenlopen.vanZaak(id), dag);
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
   * Per provider, or of one: what is going on there, also in cases that concern more of them. For what is written for the
   * whole team: what is closed to anybody does not count, and who has a conflict of interest counts the same. Whoever shows
   * it leaves out what its reader may not know.
   */
  lopend(aanbiederId: string | null): Promise<ReadonlyMap<string, Lopendezaken>> {
    return this.query.lopend(aanbiederId);
  }

  /** The newest open case of structureel toezicht that concerns a provider; null when there is none for this reader. */
  openStructureel(aanbiederId: string): Promise<string | null> {
    return this.query.openStructureel(aanbiederId);
  }

  /** What each of these cases is about, by id; what is closed to this actor is absent. */
  onderwerpen(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.query.onderwerpen(ids);
  }

  /**
   * By id how far these cases are, and whether a visit can be planned in them; what is closed to this actor is absent. One
   * statement.
   */
  async standen(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Zaakstand & { readonly bezoekMogelijk: boolean }>> {
    const rijen = ids.length === 0 ? [] : await this.query.standen(ids);
    return new Map(
      rijen.map((rij) => {
        const eigen = rij.bevoegdheid === 'eigen_toezicht';
        return [rij.id, { ...rij, bezoekMogelijk: eigen && 'planBezoek' in zaakovergangen[rij.status] }];
      }),
    );
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
