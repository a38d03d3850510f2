import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, systeemActor } from '@navolgbaar/platform/auth';
import { PdfRenderer } from '@navolgbaar/platform/pdf';
import type { Adviesfoutcode } from '../../domain/fouten';
import { type Adviesstuk, maakAdviesstuk } from './adviesstuk';

/** The advice on paper: printed once, of exactly the text that is sent, and kept with its hash. */
@Injectable()
export class DrukAdvies {
  constructor(
    private readonly renderer: PdfRenderer,
    private readonly documenten: SlaDocumentOp,
    private readonly gebruikers: Gebruikersgegevens,
  ) {}

  /** The name on the paper; inside a unit of work. */
  async organisatie(): Promise<string> {
    return (await this.gebruikers.organisatie()).naam;
  }

  /**
   * Prints it; outside a unit of work, since printing takes long. The bytes belong to nothing yet.
   * @throws DomeinFout COLLEGEADVIES.TEKEN_ONLEESBAAR for a sign that no font holds
   */
  async druk(actor: Actor, stuk: Adviesstuk): Promise<OntvangenBestand> {
    const inhoud = await this.renderer.render(maakAdviesstuk(stuk)).catch((fout: unknown) => {
      if (!(fout instanceof DomeinFout) || fout.code !== 'PDF.TEKEN_ONTBREEKT') throw fout;
      throw new DomeinFout<Adviesfoutcode>('COLLEGEADVIES.TEKEN_ONLEESBAAR', {
        teken: String(fout.details['teken'] ?? ''),
      });
    });
    return this.documenten.ontvang(actor, `advies-${stuk.advies.zaakNummer}.pdf`, inhoud);
  }

  /** Gives the paper its place; inside the unit of work that sends the advice. */
  async bewaar(
    { organisatieId, correlatieId }: Actor,
    adviesId: string,
    bestand: OntvangenBestand,
  ): Promise<void> {
    await this.documenten.execute(systeemActor(organisatieId, 'collegeadvies-stuk', correlatieId), {
      ...{ bestand, object: 'collegeadvies', objectId: adviesId, soort: 'advies', eigen: true },
    });
  }
}
