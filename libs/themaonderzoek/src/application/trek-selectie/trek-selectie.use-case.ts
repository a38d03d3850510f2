import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { VoerAnalyseUit } from '@navolgbaar/risico';
import { createHash, randomBytes } from 'node:crypto';
import { type Kandidaat, type Trekwijze, trekSelectie } from '../../domain/trek-selectie';
import { type Themaonderzoek, Themaonderzoeken } from '../ports/themaonderzoeken';
import { type Gezien, Themawerk } from '../themawerk';

export interface TrekCommand {
  readonly wijze: Trekwijze;
  /** How many; only by risk and by lot. */
  readonly aantal: number | null;
  /** Why so. */
  readonly toelichting: string;
}

/** The lot of a provider: the same seed gives it the same lot, and nobody can steer it. */
export const lotVan = (zaad: string, aanbiederId: string): string =>
  createHash('sha256').update(`${zaad}:${aanbiederId}`).digest('hex');

/**
 * Chooses providers from the register as it is today (BK-6.20). How it was done is kept: the criteria, the seed or the
 * analysis of the risk, and every draw that was made before.
 */
@Injectable()
export class TrekSelectie {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Themawerk,
    private readonly themas: Themaonderzoeken,
    private readonly aanbieders: AanbiederFeiten,
    private readonly analyse: VoerAnalyseUit,
  ) {}

  /**
   * What a person chose in the draw of before is not taken along.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, THEMAONDERZOEK.NIEMAND_PAST,
   * THEMAONDERZOEK.AANTAL_ONTBREEKT
   */
  async execute(
    actor: Actor,
    gezien: Gezien,
    { wijze, aantal: gevraagd, toelichting }: TrekCommand,
  ): Promise<void> {
    await this.werk.doe(actor, gezien, 'trek', async (thema) => {
      const id = nieuwId();
      const zaad = wijze === 'aselect' ? randomBytes(8).toString('hex') : null;
      const aantal = wijze === 'risico' || wijze === 'aselect' ? gevraagd : null;
      const { analyseId, scores } = await this.risico(actor, wijze, thema);
      const populatie = await this.populatie(thema);
      const { regels, herleiding } = trekSelectie(
        populatie.map(({ id: aanbiederId, naam, clienten }): Kandidaat => ({
          ...{ aanbiederId, naam, clienten, score: scores.get(aanbiederId) ?? null },
          lot: zaad === null ? null : lotVan(zaad, aanbiederId),
        })),
        { wijze, aantal, zaad },
      );
      await this.themas.voegTrekkingToe(
        thema.id,
        {
          ...{ id, wijze, aantal, zaad, criteria: thema.criteria, toelichting, analyseId },
          ...{ omvang: regels.length, herleiding },
        },
        regels,
      );
      return { trekkingId: id, aantalGekozen: regels.filter(({ gekozen }) => gekozen).length };
    });
  }

  private populatie({ wet, criteria }: Themaonderzoek) {
    return this.aanbieders.populatie({ ...criteria, wet, dag: this.klok.vandaag().toString() });
  }

  /** The risk view of now, kept as an analysis with its purpose; only where it decides. */
  private async risico(actor: Actor, wijze: Trekwijze, { naam }: Themaonderzoek) {
    if (wijze !== 'risico') return { analyseId: null, scores: new Map<string, number>() };
    eisRecht(actor, 'risico:analyseren');
    const { id, beeld } = await this.analyse.leg(`Themaonderzoek ${naam}`);
    const scores = new Map(beeld.beoordelingen.map(({ feiten, score }) => [feiten.aanbiederId, score]));
    return { analyseId: id, scores };
  }
}
