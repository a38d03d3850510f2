import { Injectable } from '@nestjs/common';
import { type Getoonddocument, NieuwsteDocumenten } from '@navolgbaar/document';
import { type AndereMaatregel, LeesMaatregelen, type Maatregelregel } from '@navolgbaar/maatregel';
import { DOSSIERREGELS, type Dossierdeel, LeesZaken } from '@navolgbaar/onderzoek';
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
  readonly aanbieder: Rondom['aanbieder'];
  readonly notities: Rondom['notities'];
  readonly tijdlijn: Eerste<Rondom['tijdlijn'][number]>;
  readonly documenten: Eerste<Getoonddocument>;
  readonly maatregelen: readonly Maatregelregel[];
  readonly rapporten: readonly Rapportregel[];
  /** What else there is about the provider of the case. */
  readonly geschiedenis: {
    readonly zaken: Eerste<Rondom['andereZaken'][number]>;
    readonly meldingen: Eerste<Rondom['andereMeldingen'][number]>;
    readonly maatregelen: Eerste<AndereMaatregel>;
  };
}

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
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a case that is closed to this person */
  execute(actor: Actor, zaakId: string): Promise<Dossier> {
    return this.uow.run(actor, async () => {
      const { zaak, termijnen, rondom } = await this.zaken.dossier(actor, zaakId);
      const opdrachten = zaak.opdrachten.map(({ id }) => ({ object: 'opdracht', objectId: id }));
      const objecten = [{ object: 'zaak', objectId: zaakId }, ...opdrachten];
      const vraag = { zaakId, aanbiederId: zaak.aanbiederId, aantal: DOSSIERREGELS + 1 };
      // In one turn, so that they travel as one packet.
      const [documenten, maatregelen, rapporten] = await Promise.all([
        this.documenten.van(objecten, DOSSIERREGELS),
        this.maatregelen.rondZaak(actor, vraag, termijnen),
        this.rapporten.vanZaak(zaakId, RAPPORTEN),
      ]);
      return {
        ...{ zaak, termijnen, gemeenten: rondom.gemeenten, aanbieder: rondom.aanbieder, documenten },
        notities: rondom.notities,
        tijdlijn: eerste(rondom.tijdlijn),
        maatregelen: maatregelen.vanZaak,
        rapporten: rapporten.slice(0, RAPPORTEN),
        geschiedenis: {
          zaken: eerste(rondom.andereZaken),
          meldingen: eerste(rondom.andereMeldingen),
          maatregelen: eerste(maatregelen.andere),
        },
      };
    });
  }
}

function eerste<T>(regels: readonly T[]): Eerste<T> {
  return { resultaten: regels.slice(0, DOSSIERREGELS), meer: regels.length > DOSSIERREGELS };
}
