import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, TIJDZONE } from '@navolgbaar/kernel';
import { MeldingFeiten } from '@navolgbaar/melding';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { Temporal } from 'temporal-polyfill';
import type { Aanduidbaar } from '../domain/aandachtsgebied';

export interface Objectfeit {
  readonly aanbiederId: string | null;
  /** The legal day by which it is counted; null for a provider. */
  readonly meetdag: string | null;
}

/** What can carry an area, as its own capability tells of it: what this reader may not see is not there. */
@Injectable()
export class AanduidbareObjecten {
  constructor(
    private readonly meldingen: MeldingFeiten,
    private readonly zaken: ZaakFeiten,
    private readonly aanbieders: AanbiederFeiten,
  ) {}

  /** @throws DomeinFout NIET_GEVONDEN */
  async eis(object: Aanduidbaar, id: string): Promise<Objectfeit> {
    const feit = await this[object](id);
    if (!feit) throw new DomeinFout('NIET_GEVONDEN');
    return feit;
  }

  /** How people know these, by id. */
  async namen(
    objecten: readonly { readonly object: Aanduidbaar; readonly objectId: string }[],
  ): Promise<ReadonlyMap<string, string>> {
    const van = (soort: Aanduidbaar) =>
      objecten.filter(({ object }) => object === soort).map(({ objectId }) => objectId);
    const [{ vanZaak }, zaken, aanbieders] = await Promise.all([
      this.meldingen.rondZaak({ ids: van('melding'), aanbiederIds: [], aantal: 0 }),
      this.zaken.namen(van('zaak')),
      this.aanbieders.namen(van('aanbieder')),
    ]);
    const meldingen = vanZaak.map(({ id, nummer, onderwerp }) => [id, `${nummer} ${onderwerp}`] as const);
    return new Map([...meldingen, ...zaken, ...aanbieders]);
  }

  private async melding(id: string): Promise<Objectfeit | null> {
    const feit = await this.meldingen.van(id);
    return feit && { aanbiederId: feit.aanbiederId, meetdag: dagVan(feit.ontvangenOp) };
  }

  private async zaak(id: string): Promise<Objectfeit | null> {
    const feit = await this.zaken.van(id);
    return feit && { aanbiederId: feit.aanbiederId, meetdag: dagVan(feit.geopendOp) };
  }

  private async aanbieder(id: string): Promise<Objectfeit | null> {
    return (await this.aanbieders.van(id)) && { aanbiederId: id, meetdag: null };
  }
}

const dagVan = (moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(TIJDZONE).toPlainDate().toString();
