import { Injectable } from '@nestjs/common';
import { DocumentenVanIds, LeesDocument } from '@navolgbaar/document';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { PdfAfbeelding } from '@navolgbaar/platform/pdf';
import { type Beeldfout, beeldweigering, waaromGeenBeeld } from '../domain/afbeelding';
import { type Plaatstekst, afbeeldingenIn } from '../domain/teksten';

/** The pictures of a report: parts of the dossier of its case that were found clean. */
@Injectable()
export class Rapportbeelden {
  constructor(
    private readonly vanIds: DocumentenVanIds,
    private readonly documenten: LeesDocument,
  ) {}

  /** Inside a unit of work, after its row check. */
  async ongeschikt(zaakId: string, teksten: readonly Plaatstekst[]): Promise<Beeldfout[]> {
    const beelden = afbeeldingenIn(teksten);
    const stukken = await this.vanIds.van([...new Set(beelden.map(({ id }) => id))]);
    return beelden.flatMap(({ plaats, id }) => {
      const stuk = stukken.find((een) => een.id === id);
      const reden = waaromGeenBeeld(stuk, zaakId);
      return reden ? [{ plaats, reden }] : [];
    });
  }

  /**
   * What a writer adds; one that stood there already does not hold up the rest of his text, the check tells of it.
   * Inside a unit of work, after its row check.
   * @throws DomeinFout RAPPORT.AFBEELDING_ONGESCHIKT with every place
   */
  async eis(zaakId: string, nieuw: readonly Plaatstekst[], eerder: readonly Plaatstekst[]): Promise<void> {
    const bekend = new Set(afbeeldingenIn(eerder).map(({ id }) => id));
    const erbij = afbeeldingenIn(nieuw).filter(({ id }) => !bekend.has(id));
    if (erbij.length === 0) return;
    const fouten = await this.ongeschikt(
      zaakId,
      erbij.map(({ plaats, knoop }) => ({ plaats, inhoud: { type: 'doc', content: [knoop] } })),
    );
    if (fouten.length > 0) throw beeldweigering(fouten);
  }

  /**
   * Ready to be drawn, by the id of the document. Outside a unit of work: it reads the storage.
   * @throws DomeinFout RAPPORT.AFBEELDING_ONGESCHIKT with every place of the first that cannot be had
   */
  async lees(
    actor: Actor,
    zaakId: string,
    teksten: readonly Plaatstekst[],
  ): Promise<ReadonlyMap<string, PdfAfbeelding>> {
    const beelden = afbeeldingenIn(teksten);
    const gelezen = new Map<string, PdfAfbeelding>();
    for (const id of new Set(beelden.map((een) => een.id))) {
      const uitslag = await this.leesEen(actor, zaakId, id);
      if (typeof uitslag !== 'string') gelezen.set(id, uitslag);
      else {
        const plekken = beelden.filter((een) => een.id === id);
        throw beeldweigering(plekken.map(({ plaats }) => ({ plaats, reden: uitslag })));
      }
    }
    return gelezen;
  }

  /** The picture, or why it cannot be had. */
  private async leesEen(actor: Actor, zaakId: string, id: string): Promise<PdfAfbeelding | string> {
    try {
      const { document, inhoud } = await this.documenten.execute(actor, id);
      const reden = waaromGeenBeeld({ ...document, teOpenen: true }, zaakId);
      if (reden) {
        inhoud.destroy();
        return reden;
      }
      const stukken: Buffer[] = [];
      for await (const stuk of inhoud) stukken.push(stuk as Buffer);
      const formaat = document.mediatype === 'image/png' ? 'png' : 'jpeg';
      return { formaat, inhoud: Buffer.concat(stukken) };
    } catch (fout) {
      if (!(fout instanceof DomeinFout)) throw fout;
      return 'Deze afbeelding is niet te openen. Kies een andere of haal haar weg.';
    }
  }
}
