import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { PdfRenderer } from '@navolgbaar/platform/pdf';
import { alsPlatteTekst } from '@navolgbaar/tekst';
import { schrijfDatum } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Rapportfoutcode } from '../domain/fouten';
import type { Rapportstaat } from '../domain/rapport';
import { onderbouwingsnaam, sectienaam } from '../domain/secties';
import { metKoppen } from '../domain/sjabloon';
import { type Drukbaarrapport, maakRapportDocument } from './rapport-document';

/** Prints reports. Call it outside a unit of work: printing takes a second, and a transaction should not. */
@Injectable()
export class Rapportdrukker {
  constructor(
    private readonly renderer: PdfRenderer,
    private readonly gebruikers: Gebruikersgegevens,
  ) {}

  /** The name on the report; inside a unit of work. */
  async organisatie(): Promise<string> {
    return (await this.gebruikers.organisatie()).naam;
  }

  /** @throws DomeinFout of the renderer (`PDF.…`) */
  druk(rapport: Drukbaarrapport): Promise<Buffer> {
    return this.renderer.render(maakRapportDocument(rapport));
  }

  /** The report for the dossier. */
  drukDossier(staat: Rapportstaat, organisatie: string): Promise<Buffer> {
    const datum = staat.vastgesteldOp;
    if (!datum) throw new Error('Alleen een vastgesteld rapport wordt gedrukt.');
    return this.druk({
      ...{ titel: staat.titel, soort: staat.soort, aanbieder: staat.aanbiederNaam },
      ...metKoppen(staat),
      ...{ organisatie, kenmerk: staat.nummer, datum },
      gegevens: [
        { naam: 'Zaak', waarde: staat.zaaknummer },
        { naam: 'Vastgesteld op', waarde: schrijfDatum(Temporal.PlainDate.from(datum)) },
      ],
    });
  }

  /** @throws DomeinFout RAPPORT.TEKEN_ONLEESBAAR for a character that no font holds, with its place */
  async drukProef(staat: Rapportstaat, organisatie: string): Promise<void> {
    await this.drukDossier(staat, organisatie).catch((fout: unknown) => {
      if (!(fout instanceof DomeinFout) || fout.code !== 'PDF.TEKEN_ONTBREEKT') throw fout;
      const teken = String(fout.details['teken'] ?? '');
      const reason = `Hier staat een teken dat niet kan worden afgedrukt (${teken}). Haal het weg.`;
      throw new DomeinFout<Rapportfoutcode>('RAPPORT.TEKEN_ONLEESBAAR', { teken }, [
        { name: waarStaat(staat, teken), reason },
      ]);
    });
  }
}

/** @param teken as `U+13000` */
function waarStaat({ titel, secties, bevindingen }: Rapportstaat, teken: string): string {
  const gezocht = String.fromCodePoint(Number.parseInt(teken.slice(2), 16) || 0);
  const plaatsen: readonly (readonly [string, string])[] = [
    ['titel', titel],
    ...secties.map(({ sleutel, inhoud }) => [sectienaam(sleutel), alsPlatteTekst(inhoud)] as const),
    ...bevindingen.flatMap(({ norm, onderbouwing }, plaats) => [
      [`bevindingen.${plaats}.norm`, norm] as const,
      [onderbouwingsnaam(plaats), alsPlatteTekst(onderbouwing)] as const,
    ]),
  ];
  return plaatsen.find(([, tekst]) => tekst.includes(gezocht))?.[0] ?? 'titel';
}
