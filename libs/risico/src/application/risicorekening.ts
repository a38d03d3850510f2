import { Injectable } from '@nestjs/common';
import { AandachtFeiten } from '@navolgbaar/aandachtsgebied';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { BevindingFeiten } from '@navolgbaar/bevinding';
import { BezoekFeiten } from '@navolgbaar/bezoek';
import { JaarcijferFeiten } from '@navolgbaar/jaarcijfers';
import { Klok } from '@navolgbaar/kernel';
import { MaatregelFeiten } from '@navolgbaar/maatregel';
import { type Aanbiedertelling, MeldingenInVenster } from '@navolgbaar/melding';
import type { Regelversie } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import { type Risico, type Venster, berekenRisico, vensterTot } from '../domain/bereken-risico';
import { GEEN_MELDINGEN, type Meldingtelling, type Risicofeiten } from '../domain/risicofeiten';
import type { Risicoregels } from '../domain/risicoregels';
import { Risicokenmerken } from './ports/risicokenmerken';
import { type Bijstelling, Bijstellingen } from './ports/bijstellingen';
import { Risicoregelversies } from './ports/risicoregelversies';

/** A visit is planned at most two years ahead. */
const VERSTE_DAG = '9999-12-31';

/** A provider as it stands today: the facts, the sum, and what a person adjusted. */
export interface Beoordeling {
  readonly feiten: Risicofeiten;
  readonly risico: Risico;
  readonly bijstelling: Bijstelling | null;
  /** What counts: adjusted, or computed. */
  readonly score: number;
  /** When the next visit is planned. */
  readonly volgendBezoek: string | null;
}

export interface Risicobeeld {
  readonly peildatum: string;
  readonly venster: Venster;
  readonly versie: Regelversie<Risicoregels>;
  /** The highest score first, then by name. */
  readonly beoordelingen: readonly Beoordeling[];
}

/**
 * Computes the risk of all providers, or of one, from what stands in the system now. Eleven statements, however many providers
 * there are. Closed cases and what is in them do not count (AANNAME): the score is the same for every reader.
 */
@Injectable()
export class Risicorekening {
  constructor(
    private readonly klok: Klok,
    private readonly versies: Risicoregelversies,
    private readonly aanbieders: AanbiederFeiten,
    private readonly meldingen: MeldingenInVenster,
    private readonly bevindingen: BevindingFeiten,
    private readonly maatregelen: MaatregelFeiten,
    private readonly bezoeken: BezoekFeiten,
    private readonly aandacht: AandachtFeiten,
    private readonly jaarcijfers: JaarcijferFeiten,
    private readonly kenmerken: Risicokenmerken,
    private readonly bijstellingen: Bijstellingen,
  ) {}

  /** Inside a unit of work. One that stopped, or is not known, is not there. */
  async bereken(aanbiederId: string | null = null): Promise<Risicobeeld> {
    const peildatum = this.klok.vandaag().toString();
    const versie = await this.versies.geldendOp(peildatum);
    const venster = vensterTot(peildatum, versie.regels.maanden);
    const vraag = { ...venster, aanbiederId };
    const jaarTerug = Temporal.PlainDate.from(peildatum).subtract({ years: 1 }).toString();
    const [
      omvang,
      tellingen,
      tekortkomingen,
      opvolging,
      bezoeken,
      aandacht,
      jaarcijfers,
      kenmerken,
      bijstellingen,
    ] = await Promise.all([
      this.aanbieders.omvang({ vandaag: peildatum, toen: jaarTerug, aanbiederId }),
      this.meldingen.telling(vraag),
      this.bevindingen.tekortkomingen(vraag),
      this.maatregelen.opvolging(vraag),
      this.bezoeken.perAanbieder({ van: peildatum, tot: VERSTE_DAG, aanbiederId }),
      this.aandacht.perAanbieder(),
      this.jaarcijfers.signalenPerAanbieder(),
      this.kenmerken.geldend(peildatum, aanbiederId),
      this.bijstellingen.geldend(peildatum, aanbiederId),
    ]);
    const meldingen = perAanbieder(tellingen);
    const beoordelingen = omvang.map(({ id, naam, aantalClienten, clienten, clientenToen }): Beoordeling => {
      const feiten: Risicofeiten = {
        ...{
          aanbiederId: id,
          naam,
          clienten: { totaal: aantalClienten ?? clienten, nu: clienten, toen: clientenToen },
        },
        meldingen: meldingen.get(id) ?? GEEN_MELDINGEN,
        bevindingen: tekortkomingen.get(id) ?? 0,
        maatregelen: opvolging.get(id) ?? { opgevolgd: 0, nietOpgevolgd: 0 },
        laatsteBezoek: bezoeken.get(id)?.laatste ?? null,
        aandacht: aandacht.get(id) ?? [],
        jaarcijfers: jaarcijfers.get(id) ?? null,
        kenmerken: kenmerken.get(id) ?? [],
      };
      const risico = berekenRisico(versie.regels, feiten, venster);
      const bijstelling = bijstellingen.get(id) ?? null;
      return {
        ...{ feiten, risico, bijstelling, score: bijstelling?.score ?? risico.score },
        volgendBezoek: bezoeken.get(id)?.gepland ?? null,
      };
    });
    return { peildatum, venster, versie, beoordelingen: beoordelingen.sort(hoogsteEerst) };
  }
}

/** One comparer for all: making one for each pair costs more than the sum. */
const { compare: opNaam } = new Intl.Collator('nl');

const hoogsteEerst = (a: Beoordeling, b: Beoordeling): number =>
  b.score - a.score || opNaam(a.feiten.naam, b.feiten.naam);

function perAanbieder(tellingen: readonly Aanbiedertelling[]): ReadonlyMap<string, Meldingtelling> {
  const uit = new Map<string, Meldingtelling>();
  for (const { aanbiederId, gewicht, aantal } of tellingen) {
    uit.set(aanbiederId, { ...(uit.get(aanbiederId) ?? GEEN_MELDINGEN), [gewicht]: aantal });
  }
  return uit;
}
