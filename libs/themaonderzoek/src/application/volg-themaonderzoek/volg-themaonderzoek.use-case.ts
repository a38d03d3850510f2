import { Injectable } from '@nestjs/common';
import { BekendeBehandelaars, Belangenconflicten } from '@navolgbaar/identiteit';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Toetsingskaders } from '@navolgbaar/toetsingskader';
import { weiger } from '../../domain/fouten';
import { onderdruk } from '../../domain/onderdruk';
import { MEESTE_GEKOZEN, eisZonderNamen } from '../../domain/themaonderzoek';
import { type Openbareuitkomst, Themaonderzoeken } from '../ports/themaonderzoeken';
import { type Gezien, Themawerk } from '../themawerk';
import { type Themastelling, Uitkomstrekening } from '../uitkomstrekening';

/** The life of a themaonderzoek: it begins, is finished and shared, or dropped. */
@Injectable()
export class VolgThemaonderzoek {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Themawerk,
    private readonly themas: Themaonderzoeken,
    private readonly kaders: Toetsingskaders,
    private readonly behandelaars: BekendeBehandelaars,
    private readonly conflicten: Belangenconflicten,
    private readonly rekening: Uitkomstrekening,
  ) {}

  /**
   * From now on the framework is the version of today, and each chosen provider gets a case: soon, one at a time.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEHANDELAAR_ONBEKEND,
   * BELANGENCONFLICT, THEMAONDERZOEK.NIET_GETROKKEN, .NIEMAND_GEKOZEN, .TE_VEEL_GEKOZEN, .NIET_ALLES_ZICHTBAAR, .NAAM_IN_TEKST,
   * .KADER_ONBEKEND
   */
  start(actor: Actor, gezien: Gezien): Promise<void> {
    return this.werk.doe(actor, gezien, 'start', async (thema) => {
      const { trekkingId, aantalGekozen } = thema;
      if (trekkingId === null) return weiger('THEMAONDERZOEK.NIET_GETROKKEN');
      if (aantalGekozen === 0) weiger('THEMAONDERZOEK.NIEMAND_GEKOZEN');
      if (aantalGekozen > MEESTE_GEKOZEN) weiger('THEMAONDERZOEK.TE_VEEL_GEKOZEN');
      const gekozen = (await this.themas.deelnemers(trekkingId)).filter((een) => een.gekozen);
      if (gekozen.length !== aantalGekozen) weiger('THEMAONDERZOEK.NIET_ALLES_ZICHTBAAR');
      const { naam, vraagstelling } = thema;
      // Now, while they can still be changed.
      eisZonderNamen(
        { naam, vraagstelling },
        gekozen.map(({ aanbiederNaam }) => aanbiederNaam),
      );
      const kader = await this.kaders.geldende(thema.kadercode, this.klok.vandaag().toString());
      if (!kader) return weiger('THEMAONDERZOEK.KADER_ONBEKEND');
      const wie = gekozen.map(({ aanbiederId }) => aanbiederId);
      await this.eisLeider(thema.leiderId, wie);
      this.uow.meld({
        ...{ type: 'ThemaonderzoekGestart', aggregaatId: thema.id },
        payload: { themaonderzoekId: thema.id, leiderId: thema.leiderId },
      });
      for (const aanbiederId of wie) {
        const payload = { themaonderzoekId: thema.id, trekkingId, aanbiederId };
        this.uow.meld({ type: 'ThemazaakGevraagd', aggregaatId: thema.id, payload });
      }
      const { kaderversieId, nummer, inhoud } = kader;
      return { kaderversieId, kader: `${inhoud.naam}, versie ${nummer}` };
    });
  }

  /**
   * Finishes it with a conclusion. The numbers of that day are kept, without what could point at one provider; and of each
   * provider its own scores.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK,
   * THEMAONDERZOEK.NIET_ALLES_ZICHTBAAR, .NAAM_IN_TEKST
   */
  rondAf(actor: Actor, gezien: Gezien, conclusie: string): Promise<void> {
    return this.werk.doe(actor, gezien, 'rondAf', async (thema) => {
      const stelling = await this.rekening.bereken(thema);
      if (!stelling.allesZichtbaar) weiger('THEMAONDERZOEK.NIET_ALLES_ZICHTBAAR');
      eisZonderNamen(
        { conclusie },
        stelling.deelnemers.map(({ aanbiederNaam }) => aanbiederNaam),
      );
      await this.themas.bewaarEigen(
        thema.trekkingId ?? '',
        stelling.deelnemers
          .filter(({ teltMee }) => teltMee)
          .map(({ aanbiederId, scores }) => ({ aanbiederId, scores: Object.fromEntries(scores) })),
      );
      return { conclusie, uitkomst: maakOpenbaar(stelling) };
    });
  }

  /**
   * Shows each provider that counts its own scores beside those of the group. What was shared stays shared.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, THEMAONDERZOEK.AL_GEDEELD,
   * THEMAONDERZOEK.NIET_ALLES_ZICHTBAAR, THEMAONDERZOEK.NAAM_IN_TEKST
   */
  deel(actor: Actor, gezien: Gezien, deeltekst: string): Promise<void> {
    return this.werk.doe(actor, gezien, 'deel', async ({ gedeeldOp, trekkingId, aantalGekozen }) => {
      if (gedeeldOp !== null) weiger('THEMAONDERZOEK.AL_GEDEELD');
      const deelnemers = await this.themas.deelnemers(trekkingId ?? '');
      if (deelnemers.filter(({ gekozen }) => gekozen).length !== aantalGekozen)
        weiger('THEMAONDERZOEK.NIET_ALLES_ZICHTBAAR');
      eisZonderNamen(
        { deeltekst },
        deelnemers.map(({ aanbiederNaam }) => aanbiederNaam),
      );
      return { deeltekst };
    });
  }

  /** Now, while another can be named: the cases are opened afterwards. */
  private async eisLeider(leiderId: string, aanbiederIds: readonly string[]): Promise<void> {
    await this.behandelaars.eis(leiderId);
    const conflict = (await this.conflicten.lopend()).find(
      (een) => een.gebruikerId === leiderId && aanbiederIds.includes(een.aanbiederId),
    );
    await this.conflicten.eisVrij(leiderId, conflict?.aanbiederId, 'leiderId');
  }

  /** Its cases go on. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK */
  laatVervallen(actor: Actor, gezien: Gezien, reden: string): Promise<void> {
    return this.werk.doe(actor, gezien, 'laatVervallen', () => Promise.resolve({ reden }));
  }
}

const maakOpenbaar = ({ meegeteld, schaal, normen }: Themastelling): Openbareuitkomst => ({
  aantal: meegeteld,
  schaal: schaal
    .filter(({ betekenis }) => betekenis !== 'niet_getoetst')
    .map(({ code, naam }) => ({ code, naam })),
  normen: onderdruk(normen, schaal),
});
