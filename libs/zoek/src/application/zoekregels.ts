import { Injectable } from '@nestjs/common';
import { type Documentstatus, magNaarBuiten } from '@navolgbaar/document';
import { Configuratie } from '@navolgbaar/platform/config';
import { type Gevonden, type Treffer, Zoekindex } from './ports/zoekindex';

/** What a result stands with, as a reader may see it. */
export interface Vindplaats {
  readonly soort: string;
  readonly id: string;
  readonly nummer: string | null;
  readonly titel: string;
}

/** One line of a list of results. */
export interface Zoekregel extends Pick<
  Gevonden,
  'soort' | 'id' | 'nummer' | 'titel' | 'toelichting' | 'dag'
> {
  /** The case it belongs to; null when there is none, or none that this reader may see. */
  readonly zaak: Vindplaats | null;
  /** Of a document: what it is a paper of. */
  readonly bij: Vindplaats | null;
  /** Of a document that cannot be opened (yet): how far its check is. */
  readonly gesloten: Documentstatus | null;
}

/** Makes lines of what was found: each with its case and, of a document, what it is a paper of. */
@Injectable()
export class Zoekregels {
  constructor(
    private readonly index: Zoekindex,
    private readonly configuratie: Configuratie,
  ) {}

  /** At most as many queries as there are kinds, however many lines. Call it inside a unit of work. */
  async van(gevonden: readonly Gevonden[]): Promise<Zoekregel[]> {
    const bij = await this.plaatsen(gevonden.flatMap(({ bijSoort, bijId }) => treffer(bijSoort, bijId)));
    const zaakVan = ({ bijSoort, bijId, zaakId }: Gevonden): string | null =>
      zaakId ?? (bijSoort === 'zaak' ? bijId : (bij.get(`${bijSoort} ${bijId}`)?.zaakId ?? null));
    const zaken = await this.plaatsen(gevonden.flatMap((regel) => treffer('zaak', zaakVan(regel))));
    return gevonden.map((regel) => {
      const { soort, id, nummer, titel, toelichting, dag, bijSoort, bijId } = regel;
      const plaats = (uit: ReadonlyMap<string, Gevonden>, van: string): Vindplaats | null => {
        const daar = uit.get(van);
        return daar ? { soort: daar.soort, id: daar.id, nummer: daar.nummer, titel: daar.titel } : null;
      };
      return {
        ...{ soort, id, nummer, titel, toelichting, dag },
        zaak: plaats(zaken, `zaak ${zaakVan(regel)}`),
        bij: plaats(bij, `${bijSoort} ${bijId}`),
        gesloten: this.gesloten(regel),
      };
    });
  }

  /** What is held is found by its name all the same; only its address would lead nowhere. */
  private gesloten({ soort, stand }: Gevonden): Documentstatus | null {
    if (soort !== 'document' || stand === null) return null;
    const status = stand as Documentstatus;
    return magNaarBuiten(status, this.configuratie.bestanden.zonderControle) ? null : status;
  }

  private async plaatsen(treffers: readonly Treffer[]): Promise<ReadonlyMap<string, Gevonden>> {
    const uniek = [...new Map(treffers.map((t) => [`${t.soort} ${t.id}`, t])).values()];
    return new Map((await this.index.toon(uniek)).map((regel) => [`${regel.soort} ${regel.id}`, regel]));
  }
}

const treffer = (soort: string | null, id: string | null): Treffer[] => (soort && id ? [{ soort, id }] : []);
