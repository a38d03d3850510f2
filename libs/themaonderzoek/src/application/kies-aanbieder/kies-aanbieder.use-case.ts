import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { Belangenconflicten } from '@navolgbaar/identiteit';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { weiger } from '../../domain/fouten';
import { MEESTE_GEKOZEN, eisZonderNamen } from '../../domain/themaonderzoek';
import { OpenThemazaak } from '../open-themazaak/open-themazaak.use-case';
import { type Deelnemer, type Themaonderzoek, Themaonderzoeken } from '../ports/themaonderzoeken';
import { type Gezien, Themawerk } from '../themawerk';

export interface Keuze {
  readonly aanbiederId: string;
  readonly gekozen: boolean;
  readonly reden: string;
}

/**
 * Takes a provider in, or leaves one out, with the reason. Once the theme runs it is an amendment that stays readable: who
 * comes in gets a case; the case of who goes out stays, and no longer counts.
 */
@Injectable()
export class KiesAanbieder {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Themawerk,
    private readonly themas: Themaonderzoeken,
    private readonly aanbieders: AanbiederFeiten,
    private readonly conflicten: Belangenconflicten,
    private readonly openZaak: OpenThemazaak,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BELANGENCONFLICT,
   * THEMAONDERZOEK.NIET_GETROKKEN, .NIET_IN_SELECTIE, .AANBIEDER_ONBEKEND, .KEUZE_IS_ZO, .TE_VEEL_GEKOZEN,
   * .NAAM_IN_TEKST
   */
  async execute(actor: Actor, gezien: Gezien, keuze: Keuze): Promise<void> {
    await this.werk.doe(actor, gezien, 'kies', async (thema) => {
      const { trekkingId, aantalGekozen } = thema;
      if (trekkingId === null) return weiger('THEMAONDERZOEK.NIET_GETROKKEN');
      await this.conflicten.eisVrij(actor.gebruikerId, keuze.aanbiederId, 'aanbiederId');
      if (keuze.gekozen && aantalGekozen >= MEESTE_GEKOZEN) weiger('THEMAONDERZOEK.TE_VEEL_GEKOZEN');
      const deelnemer = await this.themas.deelnemer(trekkingId, keuze.aanbiederId);
      if (deelnemer?.gekozen === keuze.gekozen) weiger('THEMAONDERZOEK.KEUZE_IS_ZO');
      const wie = deelnemer ?? (await this.voegToe(thema, trekkingId, keuze));
      if (deelnemer) await this.themas.kies(trekkingId, keuze);
      if (thema.status === 'lopend') {
        const { naam, vraagstelling } = thema;
        if (keuze.gekozen) eisZonderNamen({ naam, vraagstelling }, [wie.aanbiederNaam]);
        await this.themas.voegWijzigingToe(thema.id, { ...keuze, aanbiederNaam: wie.aanbiederNaam });
        // The case of before is the case again.
        if (keuze.gekozen && wie.zaakId === null)
          await this.openZaak.voor(actor, thema, { trekkingId, aanbiederId: wie.aanbiederId });
      }
      return { aantalGekozen: aantalGekozen + (keuze.gekozen ? 1 : -1) };
    });
  }

  /** Somebody outside the population: the reason says why. */
  private async voegToe(
    { id }: Themaonderzoek,
    trekkingId: string,
    { aanbiederId, gekozen, reden }: Keuze,
  ): Promise<Pick<Deelnemer, 'aanbiederId' | 'aanbiederNaam' | 'zaakId'>> {
    if (!gekozen) weiger('THEMAONDERZOEK.NIET_IN_SELECTIE');
    const aanbieder = await this.aanbieders.van(aanbiederId);
    const vandaag = this.klok.vandaag().toString();
    if (!aanbieder || (aanbieder.gestoptOp !== null && aanbieder.gestoptOp <= vandaag)) {
      return weiger('THEMAONDERZOEK.AANBIEDER_ONBEKEND', [
        { name: 'aanbiederId', reason: 'Kies een aanbieder uit het register die nu werkt.' },
      ]);
    }
    const { naam: aanbiederNaam, aantalClienten: clienten } = aanbieder;
    await this.themas.voegDeelnemerToe(id, trekkingId, { aanbiederId, aanbiederNaam, clienten, reden });
    return { aanbiederId, aanbiederNaam, zaakId: null };
  }
}
