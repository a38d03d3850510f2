import { Injectable } from '@nestjs/common';
import { BevindingFeiten, type Zaaktoetsing } from '@navolgbaar/bevinding';
import { BezoekFeiten, type Zaakbezoek } from '@navolgbaar/bezoek';
import { ZaakFeiten, type Zaakstand } from '@navolgbaar/onderzoek';
import { type Kaderinhoud, Toetsingskaders } from '@navolgbaar/toetsingskader';
import { type Normuitkomst, type Scores, scoresPerZaak, telUitkomsten } from '../domain/tel-uitkomsten';
import { type Deelnemer, type Themaonderzoek, Themaonderzoeken } from './ports/themaonderzoeken';

/** A provider of a theme with what happened in its case, as far as this reader sees that. */
export interface Gevolgdedeelnemer extends Omit<Deelnemer, 'eigen'> {
  /** Null where there is no case, or none that this reader may see. */
  readonly zaak: (Zaakstand & { readonly bezoekMogelijk: boolean }) | null;
  readonly bezoeken: readonly Zaakbezoek[];
  /** Adopted findings; of these that are a shortcoming, and on which norms of the framework. */
  readonly bevindingen: number;
  readonly tekortkomingen: number;
  readonly tekortNormen: readonly string[];
  readonly scores: Scores;
  /** Whether it counts in the numbers: what is closed to anybody counts for nobody. */
  readonly teltMee: boolean;
  /** Whether its case is still to be opened. */
  readonly zaakOnderweg: boolean;
}

export interface Themastelling {
  readonly deelnemers: readonly Gevolgdedeelnemer[];
  /** Whether nobody adopted the version of the framework. */
  readonly kaderAanname: boolean;
  readonly schaal: Kaderinhoud['schaal'];
  readonly normen: readonly Normuitkomst[];
  /** How many of the chosen count in it, and how many do not: no case yet, a closed one, or one not for this reader. */
  readonly meegeteld: number;
  readonly nietMeegeteld: number;
  /** Whether this reader sees all that are chosen. */
  readonly allesZichtbaar: boolean;
}

const GEEN: Scores = new Map();

/**
 * Counts a theme from what was adopted in its cases, inside the unit of work of the reader. Five statements, however many
 * cases there are. A closed case counts for nobody, so the numbers are the same for every reader, but for who has a conflict
 * of interest with a provider: that one is not in his numbers, which are then said to be incomplete.
 */
@Injectable()
export class Uitkomstrekening {
  constructor(
    private readonly themas: Themaonderzoeken,
    private readonly zaken: ZaakFeiten,
    private readonly bevindingen: BevindingFeiten,
    private readonly bezoeken: BezoekFeiten,
    private readonly kaders: Toetsingskaders,
  ) {}

  async bereken({
    trekkingId,
    kaderversieId,
    aantalGekozen,
    status,
  }: Themaonderzoek): Promise<Themastelling> {
    const deelnemers = trekkingId === null ? [] : await this.themas.deelnemers(trekkingId);
    const ids = deelnemers.flatMap(({ zaakId }) => zaakId ?? []);
    const kader = kaderversieId === null ? null : await this.kaders.versie(kaderversieId);
    const schaal = kader?.inhoud.schaal ?? [];
    const standen = await this.zaken.standen(ids);
    const eigen = vanDeelnemers(deelnemers);
    const toetsingen =
      kaderversieId === null ? [] : eigen(await this.bevindingen.toetsingen(ids, kaderversieId));
    const bezoeken = groepeer(eigen(await this.bezoeken.vanZaken(ids)));
    const scores = scoresPerZaak(toetsingen, schaal);
    const perZaak = groepeer(toetsingen);
    const gevolgd = deelnemers.map(({ eigen: _, ...deelnemer }): Gevolgdedeelnemer => {
      const zaak = standen.get(deelnemer.zaakId ?? '') ?? null;
      const hier = zaak ? (perZaak.get(zaak.id) ?? []) : [];
      const tekort = hier.filter(({ soort }) => soort === 'tekortkoming');
      return {
        ...{ ...deelnemer, zaakId: zaak?.id ?? null, zaak },
        bezoeken: zaak ? (bezoeken.get(zaak.id) ?? []) : [],
        bevindingen: hier.length,
        tekortkomingen: tekort.length,
        tekortNormen: [...new Set(tekort.flatMap(({ normcode }) => normcode ?? []))].sort(),
        scores: zaak ? (scores.get(zaak.id) ?? GEEN) : GEEN,
        teltMee: deelnemer.gekozen && zaak !== null && !zaak.besloten,
        zaakOnderweg: status === 'lopend' && deelnemer.gekozen && deelnemer.zaakId === null,
      };
    });
    const mee = gevolgd.filter(({ teltMee }) => teltMee);
    return {
      deelnemers: gevolgd,
      kaderAanname: kader?.aanname ?? false,
      schaal,
      normen: telUitkomsten(
        { normen: kader?.inhoud.normen ?? [], schaal },
        mee.map((een) => een.scores),
      ),
      meegeteld: mee.length,
      nietMeegeteld: aantalGekozen - mee.length,
      allesZichtbaar: gevolgd.filter(({ gekozen }) => gekozen).length === aantalGekozen,
    };
  }
}

/** In a case of several providers, what is of another than the one that takes part is left out. */
function vanDeelnemers(deelnemers: readonly Pick<Deelnemer, 'aanbiederId' | 'zaakId'>[]) {
  const wie = new Map(deelnemers.map(({ zaakId, aanbiederId }) => [zaakId, aanbiederId]));
  return <R extends Zaaktoetsing | Zaakbezoek>(rijen: readonly R[]): R[] =>
    rijen.filter(({ zaakId, aanbiederId }) => aanbiederId === null || aanbiederId === wie.get(zaakId));
}

function groepeer<R extends Zaaktoetsing | Zaakbezoek>(
  rijen: readonly R[],
): ReadonlyMap<string, readonly R[]> {
  const per = new Map<string, R[]>();
  for (const rij of rijen) per.set(rij.zaakId, [...(per.get(rij.zaakId) ?? []), rij]);
  return per;
}
