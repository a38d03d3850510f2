import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { PdfRenderer } from '@navolgbaar/platform/pdf';
import { weiger } from '../../domain/fouten';
import { type Openbareuitkomst, type Themaonderzoek, Themaonderzoeken } from '../ports/themaonderzoeken';
import { maakSamenvattingDocument } from './samenvatting-document';

/** What may go out of a theme that was finished. */
export type Samenvatting = Pick<Themaonderzoek, 'nummer' | 'naam' | 'vraagstelling' | 'van' | 'tot'> & {
  readonly conclusie: string;
  readonly kader: string;
  readonly afgerondOp: string;
  readonly uitkomst: Openbareuitkomst;
  readonly organisatie: string;
};

/**
 * The summary for publication: the question, the conclusion and the numbers in which no provider can be found, as they were
 * when the theme was finished. Publishing it is an act of people; this only makes the file.
 */
@Injectable()
export class MaakSamenvatting {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly themas: Themaonderzoeken,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly renderer: PdfRenderer,
  ) {}

  /**
   * For a file with the numbers. Not for who sees a part of the providers: from that and the whole he could compute the rest.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN where it is not finished, THEMAONDERZOEK.NIET_ALLES_ZICHTBAAR
   */
  lees(actor: Actor, id: string): Promise<Samenvatting> {
    eisRecht(actor, 'themaonderzoek:lezen');
    return this.uow.run(actor, async () => {
      const thema = await this.themas.vind(id);
      const { conclusie, kader, afgerondOp, uitkomst, trekkingId } = thema ?? {};
      if (!thema || !conclusie || !kader || !afgerondOp || !uitkomst) throw new DomeinFout('NIET_GEVONDEN');
      const zichtbaar = (await this.themas.deelnemers(trekkingId ?? '')).filter(({ gekozen }) => gekozen);
      if (zichtbaar.length !== thema.aantalGekozen) weiger('THEMAONDERZOEK.NIET_ALLES_ZICHTBAAR');
      const organisatie = (await this.gebruikers.organisatie()).naam;
      this.uow.schrijf({ handeling: 'themaonderzoek:exporteren', object: 'themaonderzoek', objectId: id });
      const { nummer, naam, vraagstelling, van, tot } = thema;
      return { nummer, naam, vraagstelling, van, tot, conclusie, kader, afgerondOp, uitkomst, organisatie };
    });
  }

  /** The same as an accessible PDF. @throws as `lees`, DomeinFout of the renderer (`PDF.…`) */
  async druk(actor: Actor, id: string): Promise<{ readonly naam: string; readonly inhoud: Buffer }> {
    const samenvatting = await this.lees(actor, id);
    // Outside the unit of work: printing takes a second.
    const inhoud = await this.renderer.render(maakSamenvattingDocument(samenvatting));
    return { naam: `themaonderzoek-${samenvatting.nummer}.pdf`, inhoud };
  }
}
