import { Injectable } from '@nestjs/common';
import { AanbiederFeiten, BekendeGemeenten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { BevatPersoonsnaam } from '@navolgbaar/melding';
import { type Actor, type Rechtnaam, eisRecht, systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { RapportFeiten, type Rapportstaat } from '@navolgbaar/rapport';
import { uitPlatteTekst } from '@navolgbaar/tekst';
import type { Publicatie, Publicatiestaat } from '../domain/publicatie';
import type { Publicatiefoutcode } from '../domain/fouten';
import { type Lakbaar, laktekst } from '../domain/lakken/laktekst';
import { type Lakkennis, type Lakvoorstel, vindLakvoorstellen } from '../domain/lakken/voorstellen';
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

  /** What could be about a person in a text of its own, outside the public version. The check of names is logged. */
  async lakvoorstellen(
    actor: Actor,
    { zaakId, aanbiederId }: Pick<Publicatiestaat, 'zaakId' | 'aanbiederId'>,
    tekst: string,
  ): Promise<Lakvoorstel[]> {
    const sectie = { sleutel: 'tekst', kop: '', oordeel: null, inhoud: uitPlatteTekst(tekst) };
    const kennis = await this.lakkennis(actor, { zaakId, aanbiederId, publiekeVersie: [sectie] });
    return vindLakvoorstellen(laktekst(sectie), sectie.sleutel, kennis);
  }

  /**
   * What becomes public is compared with a sealed melder too, whom the actor himself may not see: by the system, in a
   * unit of work of its own. It does not say where, so that trying names tells nothing. Call it outside a unit of work.
   * @throws DomeinFout PUBLICATIE.NOEMT_VERZEGELDE_MELDER
   */
  async eisZonderVerzegelde(actor: Actor, publicatieId: string, teksten: readonly string[]): Promise<void> {
    const eigen = (await this.gevondenDoor(actor, publicatieId, teksten)).map(({ length }) => length);
    const systeem = systeemActor(actor.organisatieId, 'publicatie', nieuwId());
    const alles = await this.gevondenDoor(systeem, publicatieId, teksten);
    if (alles.some((plekken, nummer) => plekken.length > (eigen[nummer] ?? 0)))
      throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.NOEMT_VERZEGELDE_MELDER');
  }

  /** Whether a text holds the whole name, the address or the number of a melder or cliënt, a sealed one too. */
  async isVanBetrokkene(actor: Actor, publicatieId: string, tekst: string): Promise<boolean> {
    const systeem = systeemActor(actor.organisatieId, 'publicatie', nieuwId());
    const plekken = await this.gevondenDoor(systeem, publicatieId, [tekst]);
    return plekken.flat().some(({ volledig }) => volledig);
  }

  /** Nothing of what does not exist for this actor: who acts is refused for that later. */
  private gevondenDoor(actor: Actor, publicatieId: string, teksten: readonly string[]) {
    return this.uow.run(actor, async () => {
      const publicatie = await this.publicaties.zoek(publicatieId);
      if (!publicatie) return teksten.map(() => []);
      return this.persoonsnamen.vind(actor, await this.zaken.meldingIds(publicatie.zaakId), teksten);
    });
  }

  /** What must be known to find in a public version what could be about a person. The check of names is logged. */
  async lakkennis(
    actor: Actor,
    {
      zaakId,
      aanbiederId,
      publiekeVersie,
    }: Pick<Publicatiestaat, 'zaakId' | 'aanbiederId'> & {
      readonly publiekeVersie: readonly (Lakbaar & { readonly sleutel: string })[];
    },
  ): Promise<Lakkennis> {
    const meldingIds = await this.zaken.meldingIds(zaakId);
    const teksten = publiekeVersie.map((sectie) => laktekst(sectie).tekst);
    const plekken = await this.persoonsnamen.vind(actor, meldingIds, teksten);
    return {
      vandaag: this.klok.vandaag().toString(),
      eenmanszaak: await this.eenmanszaak(aanbiederId),
      namen: new Map(publiekeVersie.map(({ sleutel }, nummer) => [sleutel, plekken[nummer] ?? []])),
    };
  }

  /** The name of a provider who is one person; null for every other. */
  async eenmanszaak(aanbiederId: string): Promise<string | null> {
    const aanbieder = await this.aanbieders.van(aanbiederId);
    // Whether it is a person must be known before anything is said in public.
    if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
    return aanbieder.soort === 'pgb_zorgverlener' ? aanbieder.naam : null;
  }
}
