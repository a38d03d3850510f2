import { Injectable } from '@nestjs/common';
import { type Analyse, Analyses } from '../ports/analyses';
import { Bezoekkeuzes } from '../ports/bezoekkeuzes';
import { Risicorekening } from '../risicorekening';

/** The risk of providers as another capability may rest on it. */
export interface Risicofeit {
  /** With what a person adjusted. */
  readonly score: number;
  /** 1 is the highest; null where one provider alone was asked. */
  readonly plaats: number | null;
}

export interface Risicojaar {
  /** The number of the version of the weights, and whether nobody adopted it. */
  readonly regelversie: number;
  readonly aanname: boolean;
  readonly perAanbieder: ReadonlyMap<string, Risicofeit>;
  /** Whom the adopted choice of visits of the year takes; null when there is none. */
  readonly gekozen: ReadonlySet<string> | null;
}

/** Which analysis, for what and of which day. */
export type Analysefeit = Pick<Analyse, 'id' | 'doel' | 'peildatum'>;

/** More choices than a year ever has. */
const KEUZES = 100;

/** Facts of the risk view for another capability, inside its own unit of work. */
@Injectable()
export class RisicoFeiten {
  constructor(
    private readonly rekening: Risicorekening,
    private readonly keuzes: Bezoekkeuzes,
    private readonly analyses: Analyses,
  ) {}

  /** Null for what is not there. */
  async analyse(id: string): Promise<Analysefeit | null> {
    const analyse = await this.analyses.vind(id);
    return analyse && { id, doel: analyse.doel, peildatum: analyse.peildatum };
  }

  /** The score of all providers, or of one, as it is now, and what was chosen for a year. */
  async voorJaar(jaar: number, aanbiederId: string | null): Promise<Risicojaar> {
    const { versie, beoordelingen } = await this.rekening.bereken(aanbiederId);
    const keuze = (await this.keuzes.lijst(KEUZES)).find(
      (een) => een.jaar === jaar && een.status === 'vastgesteld',
    );
    const regels = keuze ? await this.keuzes.regels(keuze.id) : null;
    return {
      ...{ regelversie: versie.nummer, aanname: versie.status === 'meegeleverd' },
      perAanbieder: new Map(
        beoordelingen.map(({ feiten, score }, plek) => [
          feiten.aanbiederId,
          { score, plaats: aanbiederId === null ? plek + 1 : null },
        ]),
      ),
      gekozen: regels && new Set(regels.filter(({ gekozen }) => gekozen).map((regel) => regel.aanbiederId)),
    };
  }
}
