import { Injectable } from '@nestjs/common';
import { Herkenning } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { leesCsvbestand } from '@navolgbaar/platform/csv';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { createHash } from 'node:crypto';
import type { Jaarcijferfoutcode } from '../../domain/fouten';
import { gelijkeCijfers } from '../../domain/cijfers';
import {
  dubbeleRegels,
  type Importfout,
  type Importrij,
  JAARCIJFERKOLOMMEN,
  leesImportrij,
  VERPLICHTE_KOLOMMEN,
} from '../../domain/importrij';
import { Jaarcijferbestand, type NieuweJaarcijfers } from '../ports/jaarcijferbestand';

export interface Jaarcijferlijst {
  readonly naam: string;
  readonly inhoud: Buffer;
}

/** What a file would come to, or came to. */
export interface Importverslag {
  readonly regels: number;
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
  /** All of them; with one fault nothing is read in. */
  readonly fouten: readonly Importfout[];
}

interface Keuring {
  readonly verslag: Importverslag;
  readonly cijfers: readonly NieuweJaarcijfers[];
}

/** AANNAME: an organisation has some hundreds of providers, of some years each. */
const MEESTE_REGELS = 5000;

/**
 * Reads in a list of yearly accounts. A provider is known by its KVK number. Other figures of a year that was read in before
 * come beside the old ones; the same figures again change nothing. Every fault is named by line and column.
 */
@Injectable()
export class ImporteerJaarcijfers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly bestand: Jaarcijferbestand,
    private readonly aanbieders: Herkenning,
  ) {}

  /** What would happen, without storing anything. @throws DomeinFout GEEN_RECHT */
  controleer(actor: Actor, lijst: Jaarcijferlijst): Promise<Importverslag> {
    eisRecht(actor, 'jaarcijfer:importeren');
    return this.uow.run(actor, async () => (await this.keur(lijst)).verslag);
  }

  /**
   * All lines or none.
   * @param bron who gave these figures @throws DomeinFout GEEN_RECHT, JAARCIJFERS.BESTAND_KLOPT_NIET with all faults
   */
  execute(
    actor: Actor,
    lijst: Jaarcijferlijst,
    bron: string,
  ): Promise<Importverslag & { readonly id: string }> {
    eisRecht(actor, 'jaarcijfer:importeren');
    return this.uow.run(actor, async () => {
      await this.bestand.neemBeurt();
      const { verslag, cijfers } = await this.keur(lijst);
      const { fouten, ...uitkomst } = verslag;
      if (fouten.length > 0)
        throw new DomeinFout<Jaarcijferfoutcode>(
          'JAARCIJFERS.BESTAND_KLOPT_NIET',
          {},
          fouten.map(({ regel, kolom, reden }) => ({ name: `regel ${regel}, ${kolom}`, reason: reden })),
        );
      const id = nieuwId();
      const sha256 = createHash('sha256').update(lijst.inhoud).digest('hex');
      await this.bestand.voegToe({ id, bestandsnaam: lijst.naam, sha256, bron, ...uitkomst }, cijfers);
      this.uow.schrijf({ handeling: 'jaarcijfer:importeren', object: 'jaarcijferimport', objectId: id });
      return { ...verslag, id };
    });
  }

  private async keur({ inhoud }: Jaarcijferlijst): Promise<Keuring> {
    const vorm = { bekend: JAARCIJFERKOLOMMEN, verplicht: VERPLICHTE_KOLOMMEN };
    const { regels, fouten: vormfouten } = leesCsvbestand(inhoud, vorm);
    // Of a file that is itself wrong its lines say nothing.
    if (vormfouten.length > 0) return metFouten(regels.length, vormfouten);
    const omvang = omvangfout(regels.length);
    if (omvang) return metFouten(regels.length, [{ regel: 1, kolom: '-', reden: omvang }]);
    const vergelijk = {
      aanbieders: new Map(
        (await this.aanbieders.aanbieders()).flatMap((een) => (een.kvk ? [[een.kvk, een] as const] : [])),
      ),
      jaar: this.klok.vandaag().year,
    };
    const gelezen = regels.map(({ regel, record }) => leesImportrij(record, regel, vergelijk));
    const rijen = gelezen.flatMap(({ rij }) => rij ?? []);
    const fouten = [...gelezen.flatMap((een) => een.fouten), ...dubbeleRegels(rijen)].sort(
      (a, b) => a.regel - b.regel,
    );
    if (fouten.length > 0) return metFouten(regels.length, fouten);
    return this.vergelijk(rijen);
  }

  private async vergelijk(rijen: readonly Importrij[]): Promise<Keuring> {
    const sleutel = (aanbiederId: string, jaar: number) => `${aanbiederId} ${jaar}`;
    const bekend = new Map(
      (await this.bestand.geldende()).map((rij) => [sleutel(rij.aanbiederId, rij.boekjaar), rij]),
    );
    const eerder = ({ aanbiederId, cijfers }: Importrij) =>
      bekend.get(sleutel(aanbiederId, cijfers.boekjaar));
    const nieuw = rijen.filter((rij) => !eerder(rij));
    const gewijzigd = rijen.filter((rij) => {
      const al = eerder(rij);
      return al !== undefined && !gelijkeCijfers(al, rij.cijfers);
    });
    return {
      verslag: {
        ...{ regels: rijen.length, nieuw: nieuw.length, gewijzigd: gewijzigd.length, fouten: [] },
        ongewijzigd: rijen.length - nieuw.length - gewijzigd.length,
      },
      cijfers: [...nieuw, ...gewijzigd].map((rij) => ({
        ...{ ...rij.cijfers, aanbiederId: rij.aanbiederId, versie: (eerder(rij)?.versie ?? 0) + 1 },
      })),
    };
  }
}

function omvangfout(regels: number): string | null {
  if (regels === 0) return 'Er staat geen enkele regel in dit bestand.';
  return regels > MEESTE_REGELS ? `Lees ten hoogste ${MEESTE_REGELS} regels tegelijk in.` : null;
}

const metFouten = (regels: number, fouten: readonly Importfout[]): Keuring => ({
  verslag: { regels, nieuw: 0, gewijzigd: 0, ongewijzigd: 0, fouten },
  cijfers: [],
});
