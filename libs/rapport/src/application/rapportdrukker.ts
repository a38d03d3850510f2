import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { PdfRenderer } from '@navolgbaar/platform/pdf';
import { schrijfDatum } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Rapportfoutcode } from '../domain/fouten';
import type { Rapportstaat } from '../domain/rapport';
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

  /** @throws DomeinFout RAPPORT.TEKEN_ONLEESBAAR for a character that no font holds */
  async drukProef(staat: Rapportstaat, organisatie: string): Promise<void> {
    await this.drukDossier(staat, organisatie).catch((fout: unknown) => {
      if (!(fout instanceof DomeinFout) || fout.code !== 'PDF.TEKEN_ONTBREEKT') throw fout;
      throw new DomeinFout<Rapportfoutcode>('RAPPORT.TEKEN_ONLEESBAAR', {
        teken: String(fout.details['teken'] ?? ''),
      });
    });
  }
}
