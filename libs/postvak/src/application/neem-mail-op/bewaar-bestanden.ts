import { Injectable } from '@nestjs/common';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Mailbijlage } from '../../domain/gelezen-mail';
import type { Postbijlage, Postinhoud } from '../../domain/post';

/** The files of one mail, whose bytes are kept and that belong to nothing yet. */
export interface Mailbestanden {
  readonly ruw: OntvangenBestand | null;
  readonly bijlagen: readonly { readonly bestand: OntvangenBestand | null; readonly regel: Postbijlage }[];
}

const NAAM_RUW = 'E-mail.eml';

/** Keeps the mail as it came, and its attachments with all the refusals of a file. A refused one is said, never an error. */
const inOpslag = ({ ruw, bijlagen }: Mailbestanden): readonly OntvangenBestand[] =>
  [ruw, ...bijlagen.map(({ bestand }) => bestand)].flatMap((bestand) => bestand ?? []);

@Injectable()
export class BewaarBestanden {
  constructor(private readonly documenten: SlaDocumentOp) {}

  /** @throws what the storage throws; then nothing is kept */
  async ontvang(actor: Actor, ruw: Buffer, bijlagen: readonly Mailbijlage[]): Promise<Mailbestanden> {
    const bewaard: { ruw: OntvangenBestand | null; bijlagen: Mailbestanden['bijlagen'][number][] } = {
      ...{ ruw: null, bijlagen: [] },
    };
    try {
      if (ruw.length > 0) bewaard.ruw = await this.ontvangRuw(actor, ruw);
      for (const bijlage of bijlagen) bewaard.bijlagen.push(await this.ontvangBijlage(actor, bijlage));
      return bewaard;
    } catch (fout) {
      await Promise.all(inOpslag(bewaard).map((bestand) => this.documenten.vergeet(bestand)));
      throw fout;
    }
  }

  /** Gives them their rows, at the mail. Inside the unit of work of the mail. */
  async leg(actor: Actor, objectId: string, { ruw, bijlagen }: Mailbestanden): Promise<void> {
    const bij = { object: 'inkomend-bericht', objectId };
    if (ruw) await this.documenten.execute(actor, { ...bij, bestand: ruw, soort: 'e-mail' });
    for (const { bestand } of bijlagen) {
      if (bestand) await this.documenten.execute(actor, { ...bij, bestand, soort: 'bijlage' });
    }
  }

  /** Throws the files away when the work says that they are not used, or fails for certain. */
  samenMet(bestanden: Mailbestanden, werk: () => Promise<boolean>): Promise<boolean> {
    return this.documenten.samenMet(inOpslag(bestanden), werk, Boolean);
  }

  /** A mail that is no proper mail is kept too. */
  private async ontvangRuw(actor: Actor, ruw: Buffer): Promise<OntvangenBestand> {
    try {
      return await this.documenten.ontvang(actor, NAAM_RUW, ruw);
    } catch (fout) {
      if (!(fout instanceof DomeinFout)) throw fout;
      return this.documenten.ontvangRuw(actor, NAAM_RUW, ruw);
    }
  }

  private async ontvangBijlage(
    actor: Actor,
    { naam, inhoud }: Mailbijlage,
  ): Promise<Mailbestanden['bijlagen'][number]> {
    try {
      const bestand = await this.documenten.ontvang(actor, naam, Buffer.from(inhoud));
      return { bestand, regel: { naam: bestand.naam, documentId: bestand.documentId, geweigerd: null } };
    } catch (fout) {
      if (!(fout instanceof DomeinFout)) throw fout;
      return { bestand: null, regel: { naam, documentId: null, geweigerd: fout.code } };
    }
  }
}

/** How the files stand in the record. */
export const inRecord = (
  { ruw, bijlagen }: Mailbestanden,
  bijlagenWeggelaten: number,
): Omit<Postinhoud, 'tekst'> => ({
  ...{ ruwId: ruw?.documentId ?? null, bijlagenWeggelaten },
  bijlagen: bijlagen.map(({ regel }) => regel),
});
