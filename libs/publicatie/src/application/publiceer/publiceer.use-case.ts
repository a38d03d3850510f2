import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens, type Organisatie } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Rapportdrukker, type Rapportstaat, metKoppen } from '@navolgbaar/rapport';
import { type Registerinhoud, Registerschrijver, slugVoor } from '@navolgbaar/register';
import { alsPlatteTekst, grondenIn, grondtekst } from '@navolgbaar/tekst';
import { createHash } from 'node:crypto';
import type { Publicatiefoutcode } from '../../domain/fouten';
import { eisAllesBeslist } from '../../domain/lakken/eis-gelakt';
import { laktekst } from '../../domain/lakken/laktekst';
import { naamVanEenmanszaak } from '../../domain/lakken/eenmanszaak';
import { sectiesMetNaam } from '../../domain/lakken/lakbesluit';
import type { Lakkennis } from '../../domain/lakken/voorstellen';
import { Publicatie, type Publicatiestaat } from '../../domain/publicatie';
import { alsRapporttekst, inhoudVan, isBewerkt } from '../../domain/publieke-versie';
import { PublicatieRepository } from '../ports/publicatie.repository';
import { Publicatiewerk, type Werkhandeling } from '../publicatiewerk';

export interface PubliceerCommand {
  readonly publicatieId: string;
  readonly versie: number;
}

interface Voorbereiding {
  readonly publicatie: Publicatiestaat;
  readonly rapport: Rapportstaat;
  readonly organisatie: Organisatie;
  /** Names of the gemeenten that the case concerns. */
  readonly gemeenten: readonly string[];
  /** As the public reads it. */
  readonly aanbieder: string;
}

/**
 * Opens a report to the public, after the waiting time: check → print the public file (no transaction) → check again
 * under lock and write the register. The register gets only the public version.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK,
 * PUBLICATIE.NIET_OPENBAAR_BESLOTEN, .WACHTTIJD_LOOPT, .NIET_GECONTROLEERD, .PERSOONSNAAM, .BSN,
 * .LAKKEN_ONBESLIST, .NOEMT_VERZEGELDE_MELDER, .TEKEN_ONLEESBAAR
 */
@Injectable()
export class Publiceer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly publicaties: PublicatieRepository,
    private readonly werk: Publicatiewerk,
    private readonly register: Registerschrijver,
    private readonly drukker: Rapportdrukker,
    private readonly gebruikers: Gebruikersgegevens,
  ) {}

  /** @returns the slug: the last part of the public address */
  async execute(actor: Actor, command: PubliceerCommand): Promise<string> {
    eisRecht(actor, 'publicatie:voorstellen');
    const voorbereid = await this.uow.run(actor, () => this.bereidVoor(actor, command));
    const teksten = voorbereid.publicatie.publiekeVersie.map((sectie) => laktekst(sectie).tekst);
    if (actor.soort !== 'systeem') await this.werk.eisZonderVerzegelde(actor, command.publicatieId, teksten);
    const pdf = await this.druk(voorbereid);
    const { publicatieId, versie } = command;
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:openbaar-maken', velden: ['status', 'slug', 'pdfSha256'] },
    };
    return this.werk.doe(actor, handeling, async (publicatie) => {
      await this.eisPubliceerbaar(actor, publicatie);
      const inhoud = this.inhoud(voorbereid, { pdf, slug: await this.vrijeSlug(voorbereid) });
      const { slug, gepubliceerdOp: op, pdfSha256 } = inhoud;
      publicatie.publiceer({ slug, op, pdfSha256 });
      await this.register.publiceer(inhoud, pdf);
      const { rapportId, zaakId, aanbiederId } = publicatie.staat;
      this.uow.meld({
        type: 'RapportGepubliceerd',
        aggregaatId: publicatieId,
        payload: { publicatieId, rapportId, zaakId, aanbiederId, slug },
      });
      return slug;
    });
  }

  /** The same checks on what is stored now; lock and version come with the writing. */
  private async bereidVoor(actor: Actor, { publicatieId, versie }: PubliceerCommand): Promise<Voorbereiding> {
    const publicatie = await this.publicaties.zoek(publicatieId);
    if (!publicatie) throw new DomeinFout('NIET_GEVONDEN');
    const rapport = await this.werk.rapport(actor, publicatie);
    if (publicatie.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
    const { eenmanszaak } = await this.eisPubliceerbaar(actor, Publicatie.herstel(publicatie));
    const aanbieder = eenmanszaak
      ? naamVanEenmanszaak(publicatie.publiekeVersie, eenmanszaak)
      : rapport.aanbiederNaam;
    const organisatie = await this.gebruikers.organisatie();
    const gemeenten = await this.werk.gemeenten(publicatie.zaakId);
    return { publicatie, rapport, aanbieder, organisatie, gemeenten };
  }

  private async eisPubliceerbaar(actor: Actor, publicatie: Publicatie): Promise<Lakkennis> {
    const kennis = await this.werk.lakkennis(actor, publicatie.staat);
    publicatie.merkNamen(sectiesMetNaam(publicatie.staat.publiekeVersie, kennis));
    publicatie.eisPubliceerbaar(this.klok.vandaag().toString());
    eisAllesBeslist(publicatie.staat.publiekeVersie, kennis);
    return kennis;
  }

  private async druk({ publicatie, rapport, organisatie, aanbieder }: Voorbereiding): Promise<Buffer> {
    const tekst = alsRapporttekst(publicatie.publiekeVersie);
    const datum = rapport.vastgesteldOp ?? '';
    try {
      return await this.drukker.druk({
        ...{ ...tekst, soort: rapport.soort, datum, kenmerk: rapport.nummer },
        ...{ organisatie: organisatie.naam, aanbieder },
        gegevens: [{ naam: 'Versie', waarde: 'Openbare versie' }, ...weggelaten(publicatie)],
      });
    } catch (fout) {
      if (!(fout instanceof DomeinFout) || fout.code !== 'PDF.TEKEN_ONTBREEKT') throw fout;
      const teken = String(fout.details['teken'] ?? '');
      throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.TEKEN_ONLEESBAAR', { teken });
    }
  }

  /** What was withdrawn keeps its address: the same report, opened anew, gets the next one. */
  private vrijeSlug({ organisatie, rapport: { nummer }, aanbieder }: Voorbereiding): Promise<string> {
    return this.register.vrijeSlug(slugVoor({ organisatiecode: organisatie.code, nummer, aanbieder }));
  }

  private inhoud(
    { publicatie, rapport, organisatie, gemeenten, aanbieder }: Voorbereiding,
    { pdf, slug }: { readonly pdf: Buffer; readonly slug: string },
  ): Registerinhoud {
    const tekst = alsRapporttekst(publicatie.publiekeVersie);
    const { titel, ...inhoud } = tekst;
    const samenvatting = alsPlatteTekst(inhoudVan(tekst.secties, 'samenvatting'));
    const { nummer, soort } = rapport;
    return {
      ...{ id: publicatie.id, titel, samenvatting, inhoud, soort, aanbiederNaam: aanbieder, kenmerk: nummer },
      ...{ slug, metAanbiederpagina: aanbieder === rapport.aanbiederNaam },
      ...{ organisatieNaam: organisatie.naam, gemeenten },
      bewerkt: isBewerkt(tekst, { titel: rapport.titel, ...metKoppen(rapport) }),
      vastgesteldOp: rapport.vastgesteldOp ?? '',
      gepubliceerdOp: this.klok.nu().toString(),
      pdfSha256: createHash('sha256').update(pdf).digest('hex'),
    };
  }
}

/** On what grounds something was taken out, as a law is cited (Woo art. 3.1 lid 2). */
function weggelaten({ publiekeVersie }: Publicatiestaat): { naam: string; waarde: string }[] {
  const gronden = grondenIn(publiekeVersie.map((sectie) => laktekst(sectie).tekst));
  if (gronden.length === 0) return [];
  return [{ naam: 'Weggelaten op grond van', waarde: gronden.map(grondtekst).join('; ') }];
}
