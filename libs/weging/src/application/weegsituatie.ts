import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok, TIJDZONE } from '@navolgbaar/kernel';
import { type EerdereMelding, EerdereMeldingen, MeldingFeiten, type Meldingfeit } from '@navolgbaar/melding';
import { Temporal } from 'temporal-polyfill';
import type { Afwegingskader } from '../domain/afwegingskader';
import type { Wegingfoutcode } from '../domain/fouten';
import type { Omvangbasis } from '../domain/weeg';
import { Afwegingskaders } from './ports/afwegingskaders';

/** With what a melding is weighed today. */
export interface Weegsituatie {
  readonly melding: Meldingfeit;
  readonly kader: Afwegingskader;
  /** Other meldingen about the same provider; what was reported twice happened once. */
  readonly eerdere: readonly EerdereMelding[];
  /** Whether stap 3 of the version asks to think about raising, by how many there are. */
  readonly vraagtAandacht: boolean;
  readonly aantalClienten: number | null;
}

export interface Weegvraag {
  readonly meldingId: string;
  /** The version that the person had before him; null for the one that holds today. */
  readonly afwegingskaderId: string | null;
  readonly omvangbasis: Omvangbasis;
  /** How many clients there are, as the person knows it; null for what the register says of the provider. */
  readonly totaal: number | null;
}

/** Reads it inside the caller's unit of work, the same for the preview and for the weighing: four statements. */
@Injectable()
export class Weegsituaties {
  constructor(
    private readonly klok: Klok,
    private readonly meldingen: MeldingFeiten,
    private readonly eerdere: EerdereMeldingen,
    private readonly aanbieders: AanbiederFeiten,
    private readonly kaders: Afwegingskaders,
  ) {}

  /** @throws DomeinFout NIET_GEVONDEN, WEGING.GEEN_KADER, WEGING.KADER_GELDT_NIET */
  async van(vraag: Weegvraag): Promise<Weegsituatie> {
    const melding = await this.meldingen.van(vraag.meldingId);
    if (!melding) throw new DomeinFout('NIET_GEVONDEN');
    const kader = await this.kader(vraag.afwegingskaderId);
    const { aanbiederId } = melding;
    const gemeld = aanbiederId ? await this.eerdere.van(aanbiederId, melding.id) : [];
    const eerdere = gemeld.filter(({ status }) => status !== 'samengevoegd');
    return {
      ...{ melding, kader, eerdere },
      vraagtAandacht: this.vraagtAandacht(kader, eerdere),
      aantalClienten: vraag.totaal ?? (await this.uitRegister(aanbiederId, vraag.omvangbasis)),
    };
  }

  private async kader(gezien: string | null): Promise<Afwegingskader> {
    const kader = await this.kaders.geldendOp(this.klok.vandaag().toString());
    if (!kader) throw new DomeinFout<Wegingfoutcode>('WEGING.GEEN_KADER');
    if (gezien !== null && gezien !== kader.id) {
      throw new DomeinFout<Wegingfoutcode>('WEGING.KADER_GELDT_NIET', { geldt: kader.nummer }, [
        { name: 'afwegingskaderId', reason: `Vandaag geldt versie ${kader.nummer}.` },
      ]);
    }
    return kader;
  }

  /** The register counts clients per provider, not per location. */
  private async uitRegister(aanbiederId: string | null, basis: Omvangbasis): Promise<number | null> {
    if (!aanbiederId || basis === 'locatie') return null;
    return (await this.aanbieders.van(aanbiederId))?.aantalClienten ?? null;
  }

  private vraagtAandacht(
    { stap3: { aandacht } }: Afwegingskader,
    eerdere: readonly EerdereMelding[],
  ): boolean {
    if (!aandacht) return false;
    const vanaf = this.klok
      .nu()
      .toZonedDateTimeISO(TIJDZONE)
      .subtract({ months: aandacht.maanden })
      .toInstant();
    const recent = eerdere.filter(
      ({ ontvangenOp }) => Temporal.Instant.compare(Temporal.Instant.from(ontvangenOp), vanaf) >= 0,
    );
    return recent.length >= aandacht.signalen;
  }
}
