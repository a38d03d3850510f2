import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { PdfRenderer } from '@navolgbaar/platform/pdf';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { LeesOpgaven } from './lees-opgaven';
import { type Bewijsstuk, maakOntvangstbewijs, metGewoneTekens } from './ontvangstbewijs';

/** The proof that a melding came in, with what was stated: printed from what is stored now, each time it is asked. */
@Injectable()
export class DrukOntvangstbewijs {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly opgaven: LeesOpgaven,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly aanbieders: AanbiederFeiten,
    private readonly renderer: PdfRenderer,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for the melding of another provider, PDF.… */
  async execute(
    actor: Actor,
    meldingId: string,
  ): Promise<{ readonly naam: string; readonly inhoud: Buffer }> {
    eisRecht(actor, 'opgave:lezen');
    const stuk = await this.uow.run(actor, async (): Promise<Bewijsstuk> => {
      const opgave = await this.opgaven.detail(actor, meldingId);
      const organisatie = (await this.gebruikers.organisatie()).naam;
      const locatieId = opgave.antwoorden.find(({ vraag }) => vraag === 'locatie')?.waarden[0];
      const locatie = locatieId ? await this.aanbieders.locatienaam(opgave.aanbiederId, locatieId) : null;
      this.uow.schrijf({ handeling: 'opgave:bewijs-lezen', object: 'melding', objectId: meldingId });
      return { opgave, organisatie, locatie };
    });
    // Printing takes long, and a transaction should not.
    return { naam: `ontvangstbewijs-${stuk.opgave.nummer}.pdf`, inhoud: await this.druk(stuk) };
  }

  /** A sign that no font holds, such as an emoji, may not cost somebody his proof: it is printed as a question mark. */
  private druk(stuk: Bewijsstuk): Promise<Buffer> {
    return this.renderer.render(maakOntvangstbewijs(stuk)).catch((fout: unknown) => {
      if (!(fout instanceof DomeinFout) || fout.code !== 'PDF.TEKEN_ONTBREEKT') throw fout;
      return this.renderer.render(maakOntvangstbewijs(metGewoneTekens(stuk)));
    });
  }
}
