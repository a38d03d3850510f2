import { Injectable } from '@nestjs/common';
import { AanbiederFeiten, BekendeGemeenten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { BevatPersoonsnaam } from '@navolgbaar/melding';
import { type Actor, type Rechtnaam, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { RapportFeiten, type Rapportstaat } from '@navolgbaar/rapport';
import type { Publicatie, Publicatiestaat } from '../domain/publicatie';
import { laktekst } from '../domain/lakken/laktekst';
import type { Lakkennis } from '../domain/lakken/voorstellen';
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
    private readonly bekend: BekendeGemeenten,
    private readonly aanbieders: AanbiederFeiten,
    private readonly klok: Klok,
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

  /** The names of the gemeenten that a case concerns, in the order of the alphabet. */
  async gemeenten(zaakId: string): Promise<string[]> {
    const ids = (await this.zaken.van(zaakId))?.gemeenteIds ?? [];
    const namen: string[] = [];
    for (const id of ids) namen.push(await this.bekend.naam(id));
    return namen.sort((a, b) => a.localeCompare(b, 'nl'));
  }

  /** Whether a name of a melder or cliënt of the case stands in a text, or is it. The check is logged. */
  async noemtPersoon(actor: Actor, zaakId: string, tekst: string): Promise<boolean> {
    const meldingIds = await this.zaken.meldingIds(zaakId);
    return (await this.persoonsnamen.execute(actor, meldingIds, [tekst])).includes(true);
  }

  /** What must be known to find in a public version what could be about a person. The check of names is logged. */
  async lakkennis(
    actor: Actor,
    {
      zaakId,
      aanbiederId,
      publiekeVersie,
    }: Pick<Publicatiestaat, 'zaakId' | 'aanbiederId' | 'publiekeVersie'>,
  ): Promise<Lakkennis> {
    const meldingIds = await this.zaken.meldingIds(zaakId);
    const teksten = publiekeVersie.map((sectie) => laktekst(sectie).tekst);
    const plekken = await this.persoonsnamen.vind(actor, meldingIds, teksten);
    const aanbieder = await this.aanbieders.van(aanbiederId);
    return {
      vandaag: this.klok.vandaag().toString(),
      eenmanszaak: aanbieder?.soort === 'pgb_zorgverlener' ? aanbieder.naam : null,
      namen: new Map(publiekeVersie.map(({ sleutel }, nummer) => [sleutel, plekken[nummer] ?? []])),
    };
  }
}
