import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { BevatPersoonsnaam } from '@navolgbaar/melding';
import { type Actor, type Rechtnaam, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { RapportFeiten, type Rapportstaat } from '@navolgbaar/rapport';
import type { Publicatie, Publicatiestaat } from '../domain/publicatie';
import { type PubliekeSectie, zichtbaar } from '../domain/publieke-versie';
import { PublicatieRepository } from './ports/publicatie.repository';

export interface Werkhandeling {
  readonly recht: Rechtnaam;
  readonly publicatieId: string;
  /** The version the caller has seen. */
  readonly versie: number;
  /** For the audit line, as `publicatie:werkwoord`. */
  readonly handeling: string;
  readonly velden: readonly string[];
}

/** The part that every act on a publication has in common: right, lock, row check, save and audit line. */
@Injectable()
export class Publicatiewerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publicaties: PublicatieRepository,
    private readonly rapporten: RapportFeiten,
    private readonly zaken: ZaakFeiten,
    private readonly persoonsnamen: BevatPersoonsnaam,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, and what the work throws */
  doe<T>(
    actor: Actor,
    { recht, publicatieId, versie, handeling, velden }: Werkhandeling,
    werk: (publicatie: Publicatie, rapport: Rapportstaat) => Promise<T>,
  ): Promise<T> {
    eisRecht(actor, recht);
    return this.uow.run(actor, async () => {
      const publicatie = await this.publicaties.laadVoorWijziging(publicatieId);
      const rapport = await this.rapport(actor, publicatie.staat);
      if (publicatie.staat.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const uitkomst = await werk(publicatie, rapport);
      await this.publicaties.bewaar(publicatie, versie);
      this.uow.schrijf({ handeling, object: 'publicatie', objectId: publicatieId, velden });
      return uitkomst;
    });
  }

  /** The report of a publication, which must exist for this actor. @throws DomeinFout NIET_GEVONDEN */
  async rapport(actor: Actor, { rapportId }: Pick<Publicatiestaat, 'rapportId'>): Promise<Rapportstaat> {
    const rapport = await this.rapporten.van(actor, rapportId);
    if (!rapport) throw new DomeinFout('NIET_GEVONDEN');
    return rapport;
  }

  /** Whether a name is that of a melder or cliënt of the case. */
  async isBetrokkene(actor: Actor, zaakId: string, naam: string): Promise<boolean> {
    const meldingIds = await this.zaken.meldingIds(zaakId);
    return (await this.persoonsnamen.execute(actor, meldingIds, [naam]))[0] === true;
  }

  /** The keys of the sections in which a name of a melder or cliënt of the case stands. */
  async zoekNamen(
    actor: Actor,
    zaakId: string,
    secties: readonly PubliekeSectie[],
  ): Promise<ReadonlySet<string>> {
    const meldingIds = await this.zaken.meldingIds(zaakId);
    const gevonden = await this.persoonsnamen.execute(actor, meldingIds, secties.map(zichtbaar));
    return new Set(secties.filter((_, nummer) => gevonden[nummer]).map(({ sleutel }) => sleutel));
  }
}
