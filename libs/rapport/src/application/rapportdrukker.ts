import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { type PdfAfbeelding, type PdfBijlage, type PdfDocument, PdfRenderer } from '@navolgbaar/platform/pdf';
import { alsPlatteTekst } from '@navolgbaar/tekst';
import { schrijfDatum } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import { beeldweigering } from '../domain/afbeelding';
import type { Rapportfoutcode } from '../domain/fouten';
import type { Rapportstaat } from '../domain/rapport';
import { metKoppen } from '../domain/sjabloon';
import { afbeeldingenIn, tekstenVan } from '../domain/teksten';
import { type Drukbaarrapport, maakRapportDocument } from './rapport-document';
import { Rapportbeelden } from './rapportbeelden';
import { Rapportbijlagen } from './rapportbijlagen';

/** What is printed beside the report itself, as it was when it was read. */
export interface Drukgegevens {
  /** The name on the report. */
  readonly organisatie: string;
  readonly bijlagen: readonly PdfBijlage[];
}

/** Prints reports. Call it outside a unit of work: printing takes a second, and a transaction should not. */
@Injectable()
export class Rapportdrukker {
  constructor(
    private readonly renderer: PdfRenderer,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly beelden: Rapportbeelden,
    private readonly bijlagen: Rapportbijlagen,
  ) {}

  /** Inside a unit of work, after the row check of the report. */
  async gegevens(staat: Rapportstaat): Promise<Drukgegevens> {
    return {
      organisatie: (await this.gebruikers.organisatie()).naam,
      bijlagen: await this.bijlagen.van(staat),
    };
  }

  /** @throws DomeinFout of the renderer (`PDF.…`) */
  druk(rapport: Drukbaarrapport): Promise<Buffer> {
    return this.renderer.render(maakRapportDocument(rapport));
  }

  /**
   * The report for the dossier.
   * @throws DomeinFout RAPPORT.AFBEELDING_ONGESCHIKT with every place; RAPPORT.TEKEN_ONLEESBAAR for a character that no
   * font holds, with its place; of the renderer (`PDF.…`)
   */
  async drukDossier(actor: Actor, staat: Rapportstaat, gegevens: Drukgegevens): Promise<Buffer> {
    const afbeeldingen = await this.beelden.lees(actor, staat.zaakId, tekstenVan(staat));
    const document = maakRapportDocument(drukbaar(staat, gegevens, afbeeldingen));
    return this.renderer.render(document).catch((fout: unknown) => {
      throw fout instanceof DomeinFout ? metPlaats(fout, staat, { document, afbeeldingen }) : fout;
    });
  }
}

type Beelden = ReadonlyMap<string, PdfAfbeelding>;

function drukbaar(staat: Rapportstaat, gegevens: Drukgegevens, afbeeldingen: Beelden): Drukbaarrapport {
  const datum = staat.vastgesteldOp;
  if (!datum) throw new Error('Alleen een vastgesteld rapport wordt gedrukt.');
  return {
    ...{ titel: staat.titel, soort: staat.soort, aanbieder: staat.aanbiederNaam },
    ...metKoppen(staat),
    ...{ ...gegevens, kenmerk: staat.nummer, datum, afbeeldingen },
    gegevens: [
      { naam: 'Zaak', waarde: staat.zaaknummer },
      { naam: 'Vastgesteld op', waarde: schrijfDatum(Temporal.PlainDate.from(datum)) },
    ],
  };
}

/** What the renderer found, as a writer finds it; anything else as it was. */
function metPlaats(
  fout: DomeinFout,
  staat: Rapportstaat,
  { document, afbeeldingen }: { document: PdfDocument; afbeeldingen: Beelden },
): unknown {
  if (fout.code === 'PDF.TEKEN_ONTBREEKT') {
    const teken = String(fout.details['teken'] ?? '');
    const reason = `Hier staat een teken dat niet kan worden afgedrukt (${teken}). Haal het weg.`;
    return new DomeinFout<Rapportfoutcode>('RAPPORT.TEKEN_ONLEESBAAR', { teken }, [
      { name: waarStaat(staat, teken), reason },
    ]);
  }
  const plaats = /^blokken\[(\d+)\]/.exec(String(fout.details['plaats'] ?? ''));
  const blok = plaats && document.blokken[Number(plaats[1])];
  if (blok?.soort !== 'figuur') return fout;
  const [documentId] = [...afbeeldingen].find(([, beeld]) => beeld === blok.afbeelding) ?? [];
  const fouten = afbeeldingenIn(tekstenVan(staat))
    .filter(({ id }) => id === documentId)
    .map((een) => ({
      plaats: een.plaats,
      reden:
        'Deze afbeelding kan niet worden afgedrukt: zij is beschadigd, te groot of in kleuren voor drukwerk.',
    }));
  return fouten.length === 0 ? fout : beeldweigering(fouten);
}

/** @param teken as `U+13000` */
function waarStaat(staat: Rapportstaat, teken: string): string {
  const gezocht = String.fromCodePoint(Number.parseInt(teken.slice(2), 16) || 0);
  const plaatsen: readonly (readonly [string, string])[] = [
    ['titel', staat.titel],
    ...staat.bevindingen.map(({ norm }, plaats) => [`bevindingen.${plaats}.norm`, norm] as const),
    ...tekstenVan(staat).map(({ plaats, inhoud }) => [plaats, alsPlatteTekst(inhoud)] as const),
  ];
  return plaatsen.find(([, tekst]) => tekst.includes(gezocht))?.[0] ?? 'titel';
}
