import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Berichthandeling,
  type Berichtstatus,
  isBrief,
  type Kanaal,
  type Ontvangersoort,
  overgangen,
} from '../../domain/bericht';
import type { Briefsoort } from '../../domain/briefsoort';
import type { Sjabloonherkomst } from '../../domain/sjabloon';

/** What happened to a message besides being sent: that it failed, was printed, or went another way. */
export interface Bezorgregel {
  readonly wat: string;
  readonly kanaal: Kanaal;
  readonly fout: string | null;
  readonly op: string;
  readonly door: string | null;
}

/** A message as a supervisor sees it in a dossier. */
export interface Berichtrij {
  readonly id: string;
  readonly versie: number;
  readonly object: string;
  readonly objectId: string;
  readonly sjabloon: string;
  readonly sjabloonHerkomst: Sjabloonherkomst;
  readonly sjabloonVersie: number;
  readonly kanaal: Kanaal;
  readonly aanSoort: Ontvangersoort;
  readonly aanbiederId: string | null;
  /** Null for a melder: reading that address is an act of its own (rulings.md, named melder). */
  readonly adres: string | null;
  /** Of a letter to a college: of which gemeente. */
  readonly gemeenteNaam: string | null;
  /** Name and postal address on the printed letter. */
  readonly geadresseerde: string | null;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly status: Berichtstatus;
  readonly pogingen: number;
  readonly fout: string | null;
  readonly aangemaaktOp: string;
  readonly verzondenOp: string | null;
  /** Legal day on which a person posted it. */
  readonly gepostOp: string | null;
  readonly documentId: string | null;
  readonly pdfSha256: string | null;
  /** Why there is no file yet, as a code; null while it is being made. */
  readonly pdfFout: string | null;
  /** Oldest first. */
  readonly bezorgingen: readonly Bezorgregel[];
}

export interface Berichtregel extends Berichtrij {
  readonly bezorgingen: readonly (Bezorgregel & { readonly doorNaam: string | null })[];
  /** By which ways a person can send it once more. */
  readonly kanalen: readonly Kanaal[];
  readonly handelingen: readonly Berichthandeling[];
}

export interface Berichtenvraag {
  readonly id?: string | undefined;
  readonly objectId?: string | undefined;
  readonly status?: readonly Berichtstatus[] | undefined;
  readonly soort?: Briefsoort | undefined;
  /** Those that failed first, then the newest; only what comes after this one. */
  readonly na?: { readonly mislukt: boolean; readonly id: string } | undefined;
  readonly aantal: number;
}

export abstract class Berichtenlijst {
  abstract zoek(vraag: Berichtenvraag): Promise<readonly Berichtrij[]>;
  /** What these messages were about, as far as they exist. */
  abstract over(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly object: string; readonly objectId: string }>>;
}

/** What waits for a person: what failed, and what is to be printed and posted. */
export const WACHT_OP_MENS = ['mislukt', 'te_printen', 'geprint'] as const satisfies readonly Berichtstatus[];

/** Messages of one object, or all of some states: failed ones and the letters to print are found this way. */
@Injectable()
export class ZoekBerichten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lijst: Berichtenlijst,
    private readonly gebruikers: Gebruikersgegevens,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  async een(actor: Actor, id: string): Promise<Berichtregel> {
    const [bericht] = await this.execute(actor, { id, aantal: 1 });
    if (!bericht) throw new DomeinFout('NIET_GEVONDEN');
    return bericht;
  }

  /** @throws DomeinFout GEEN_RECHT */
  async execute(actor: Actor, vraag: Berichtenvraag): Promise<readonly Berichtregel[]> {
    eisRecht(actor, 'bericht:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({
        handeling: 'bericht:lezen',
        object: 'berichten',
        objectId: vraag.id ?? vraag.objectId ?? 'lijst',
      });
      const rijen = await this.lijst.zoek(vraag);
      const mensen = [
        ...new Set(rijen.flatMap(({ bezorgingen }) => bezorgingen.flatMap(({ door }) => door ?? []))),
      ];
      const contacten = mensen.length > 0 ? await this.gebruikers.vanIds(mensen) : [];
      const namen = new Map(contacten.map(({ id, naam }) => [id, naam]));
      return rijen.map((rij) => ({
        ...rij,
        ...mogelijk(rij),
        bezorgingen: rij.bezorgingen.map((een) => ({ ...een, doorNaam: namen.get(een.door ?? '') ?? null })),
      }));
    });
  }
}

function mogelijk({ status, kanaal, aanSoort, aanbiederId }: Berichtrij): {
  kanalen: Kanaal[];
  handelingen: Berichthandeling[];
} {
  const kan = overgangen[status];
  const kanalen: Kanaal[] = [
    ...(kan.verzendOpnieuw ? (['mail'] as const) : []),
    ...(kan.zetInPortaal && aanbiederId ? (['portaal'] as const) : []),
    ...(kan.zetBijPost && isBrief(aanSoort) ? (['post'] as const) : []),
  ];
  const handelingen = (Object.keys(kan) as Berichthandeling[]).filter(
    (handeling) => handeling !== 'meldRetour' || kanaal === 'post',
  );
  return { kanalen, handelingen };
}
