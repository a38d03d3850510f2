import { Injectable } from '@nestjs/common';
import { BevindingFeiten, type Bevindingrij, type Bewijsrij } from '@navolgbaar/bevinding';
import { type Getoonddocument, NieuwsteDocumenten } from '@navolgbaar/document';
import { type AndereMaatregel, LeesMaatregelen, type Maatregelregel } from '@navolgbaar/maatregel';
import {
  DOSSIERREGELS,
  type Dossierdeel,
  LeesZaken,
  meerAanbieders,
  puntOverBevindingen,
} from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { RapportFeiten, type Rapportregel } from '@navolgbaar/rapport';

/** The first of a list, and whether there is more of it elsewhere. */
export interface Eerste<T> {
  readonly resultaten: readonly T[];
  readonly meer: boolean;
}

type Rondom = Dossierdeel['rondom'];

/** Everything of one case that its page shows. */
export interface Dossier extends Pick<Dossierdeel, 'zaak' | 'termijnen'> {
  readonly gemeenten: Rondom['gemeenten'];
  /** Of each provider of the case, the first one first. */
  readonly contacten: Rondom['contacten'];
  readonly notities: Rondom['notities'];
  readonly tijdlijn: Eerste<Rondom['tijdlijn'][number]>;
  readonly documenten: Eerste<Getoonddocument>;
  readonly bewijs: Eerste<Bewijsrij>;
  readonly bevindingen: Eerste<Bevindingrij>;
  readonly maatregelen: readonly Maatregelregel[];
  readonly rapporten: readonly Rapportregel[];
  /** What else there is about the providers of the case. */
  readonly geschiedenis: {
    readonly zaken: Eerste<Bij<Omit<Rondom['andereZaken'][number], 'aanbiederIds'>>>;
    readonly meldingen: Eerste<Bij<Omit<Rondom['andereMeldingen'][number], 'aanbiederId'>>>;
    readonly maatregelen: Eerste<Bij<AndereMaatregel>>;
  };
}

/** With whose it is, where the case concerns several providers; null where that says nothing. */
type Bij<T> = T & { readonly bijAanbieder: string | null };

/** A case has no more reports than these on one page; the others are in their list. */
const RAPPORTEN = 50;

/**
 * The dossier of a case in one unit of work and six statements, however much is in it. Each part comes from the capability
 * that owns it, with its own rights; row-level security decides which rows exist.
 */
@Injectable()
export class LeesDossier {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly zaken: LeesZaken,
    private readonly documenten: NieuwsteDocumenten,
    private readonly maatregelen: LeesMaatregelen,
    private readonly rapporten: RapportFeiten,
    private readonly bevindingen: BevindingFeiten,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a case that is closed to this person */
  execute(actor: Actor, zaakId: string): Promise<Dossier> {
    return this.uow.run(actor, async () => {
      const { zaak, termijnen, rondom } = await this.zaken.dossier(actor, zaakId);
      const aanbiederIds = rondom.contacten.map(({ id }) => id);
      const vraag = { zaakId, aanbiederIds, aantal: DOSSIERREGELS + 1 };
      // In one turn, so that they travel as one packet.
      const [maatregelen, rapporten, rond] = await Promise.all([
        this.maatregelen.rondZaak(actor, vraag, termijnen),
        this.rapporten.vanZaak(zaakId, RAPPORTEN),
        this.bevindingen.rondZaak(zaakId, DOSSIERREGELS + 1),
      ]);
      const namen = meerAanbieders(zaak);
      const bij = (...ids: readonly (string | null)[]) => ({
        bijAanbieder: ids.flatMap((id) => namen.get(id ?? '') ?? []).join(' en ') || null,
      });
      return {
        zaak: {
          ...zaak,
          openPunten: [...zaak.openPunten, ...puntOverBevindingen(zaak.status, rond.concepten)],
        },
        ...{ termijnen, gemeenten: rondom.gemeenten, contacten: rondom.contacten },
        documenten: this.documenten.toon(rondom.documenten, DOSSIERREGELS),
        notities: rondom.notities,
        tijdlijn: eerste(rondom.tijdlijn),
        bewijs: eerste(rond.bewijs),
        bevindingen: eerste(rond.bevindingen),
        maatregelen: maatregelen.vanZaak,
        rapporten: rapporten.slice(0, RAPPORTEN),
        geschiedenis: {
          zaken: eerste(
            rondom.andereZaken.map(({ aanbiederIds: ids, ...een }) => ({ ...een, ...bij(...ids) })),
          ),
          meldingen: eerste(
            rondom.andereMeldingen.map(({ aanbiederId, ...een }) => ({ ...een, ...bij(aanbiederId) })),
          ),
          maatregelen: eerste(maatregelen.andere.map((een) => ({ ...een, ...bij(een.aanbiederId) }))),
        },
      };
    });
  }
}

function eerste<T>(regels: readonly T[]): Eerste<T> {
  return { resultaten: regels.slice(0, DOSSIERREGELS), meer: regels.length > DOSSIERREGELS };
}
