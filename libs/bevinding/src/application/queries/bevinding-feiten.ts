import { Injectable } from '@nestjs/common';
import { bepaalVervolg, type Vervolg } from '../../domain/vervolg';
import { BevindingRepository } from '../ports/bevinding.repository';
import {
  type Bevindingnorm,
  BevindingenQuery,
  type Bewijsopgave,
  type Bewijsverwijzing,
  type Gebruiktenorm,
  type Bevindingrij,
  type RondZaak,
  type Steunbewijs,
  type Tekortkomingenvraag,
  type Zaaktoetsing,
} from './bevindingen.query';

/** A finding for a capability that rests an act on it. */
export interface Bevindingfeit extends Bevindingrij {
  readonly vervolg: Vervolg;
}

/** Facts of findings for another capability, inside its own unit of work and after its row check on the case. */
@Injectable()
export class BevindingFeiten {
  constructor(
    private readonly query: BevindingenQuery,
    private readonly bevindingen: BevindingRepository,
  ) {}

  /** Those of the case among these ids; one that is not of the case is absent. */
  async van(zaakId: string, ids: readonly string[]): Promise<readonly Bevindingfeit[]> {
    if (ids.length === 0) return [];
    return (await this.query.vanIds(zaakId, ids)).map((rij) => ({ ...rij, vervolg: bepaalVervolg(rij) }));
  }

  /**
   * What the adopted findings about the providers of these cases say, with the norm and score where they were held against
   * this version of a framework. A case that is closed to the reader says nothing.
   */
  async toetsingen(zaakIds: readonly string[], kaderversieId: string): Promise<readonly Zaaktoetsing[]> {
    return zaakIds.length === 0 ? [] : this.query.toetsingen(zaakIds, kaderversieId);
  }

  /**
   * Per provider, or of one: how many cases were closed with a shortcoming of it. In a case of several, the findings say
   * whose it was. What is closed to anybody does not count, so it is the same for every reader.
   */
  tekortkomingen(vraag: Tekortkomingenvraag): Promise<ReadonlyMap<string, number>> {
    return this.query.tekortkomingen(vraag);
  }

  /** The norms that these findings of the case were held against, each once. */
  async normen(zaakId: string, ids: readonly string[]): Promise<readonly Bevindingnorm[]> {
    return ids.length === 0 ? [] : this.query.normen(zaakId, ids);
  }

  /** The same with the version of the framework, for an account of what was used. */
  async gebruikteNormen(zaakId: string, ids: readonly string[]): Promise<readonly Gebruiktenorm[]> {
    return ids.length === 0 ? [] : this.query.gebruikteNormen(zaakId, ids);
  }

  /** These pieces of evidence of the case, as far as the reader sees them, as others may know of them. */
  async bewijsopgave(zaakId: string, ids: readonly string[]): Promise<readonly Bewijsopgave[]> {
    return ids.length === 0 ? [] : this.query.bewijsopgave(zaakId, ids);
  }

  /** Of these parts of the dossier the evidence in use that they are, by the id of the part. */
  async bewijsVan(zaakId: string, bronIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (bronIds.length === 0) return new Map();
    return new Map((await this.query.bewijsVan(zaakId, bronIds)).map(({ bronId, id }) => [bronId, id]));
  }

  /** The evidence that these findings of the case rest on, as far as the reader sees it. */
  async steunVan(zaakId: string, bevindingIds: readonly string[]): Promise<readonly Steunbewijs[]> {
    return bevindingIds.length === 0 ? [] : this.query.steunVan(zaakId, bevindingIds);
  }

  /** Of these pieces of evidence those that are in use and that this reader sees. */
  bruikbaarBewijs(zaakId: string, bewijsstukIds: readonly string[]): Promise<readonly string[]> {
    return this.bevindingen.bruikbaar(zaakId, bewijsstukIds);
  }

  /** For another thing of the case that points at these pieces; what is closed to the reader is absent. */
  async bewijsVanIds(zaakId: string, ids: readonly string[]): Promise<readonly Bewijsverwijzing[]> {
    return ids.length === 0 ? [] : this.query.bewijsVanIds(zaakId, ids);
  }

  /** What a page about the case shows of its evidence and findings. */
  rondZaak(zaakId: string, aantal: number): Promise<RondZaak> {
    return this.query.rondZaak(zaakId, aantal);
  }
}
