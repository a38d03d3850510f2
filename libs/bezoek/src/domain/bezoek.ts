import { volgendeStatus } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Bezoekhandeling, type Bezoekstatus, bezoekovergangen } from './bezoek-status';
import { weiger } from './fouten';

/** Whether the provider hears beforehand (Beleidskader § 6; BK-7.01): an unannounced visit is known to us alone. */
export const AANKONDIGINGEN = ['aangekondigd', 'onaangekondigd'] as const;
export type Aankondiging = (typeof AANKONDIGINGEN)[number];

/** When, where and by whom. Days are ISO text, times `HH:MM` in Europe/Amsterdam. */
export interface Afspraak {
  readonly op: string;
  readonly van: string | null;
  readonly tot: string | null;
  readonly locatieId: string | null;
  /** The location by name, as it was when the visit was planned or moved. */
  readonly plaats: string | null;
  /** Who leads the visit. */
  readonly behandelaarId: string;
  readonly tweedeId: string | null;
}

/** A visit as it is stored. It copies what its lists show of case and provider. */
export interface Bezoekstaat extends Afspraak {
  readonly id: string;
  readonly zaakId: string;
  readonly zaakNummer: string;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly aankondiging: Aankondiging;
  /** What is to be seen there, and why. */
  readonly doel: string;
  readonly status: Bezoekstatus;
  readonly gesprokenMet: string | null;
  readonly verslag: string | null;
  readonly vervalreden: string | null;
  readonly versie: number;
}

export type NieuwBezoek = Omit<Bezoekstaat, 'status' | 'gesprokenMet' | 'verslag' | 'vervalreden' | 'versie'>;

/** What came of it. */
export interface Bezoekverslag {
  /** The day on which it took place. */
  readonly op: string;
  readonly gesprokenMet: string;
  readonly verslag: string;
}

/** How far ahead a visit can be planned: a slip in the year is no plan (AANNAME). */
const VERSTE_PLAN = { years: 2 };

/** A visit to a provider in a case: every change goes through the transition table. */
export class Bezoek {
  private constructor(private huidig: Bezoekstaat) {}

  /** @throws DomeinFout BEZOEK.TEKST_ONTBREEKT, .DATUM_PAST_NIET, .TIJD_PAST_NIET, .TWEEDE_PAST_NIET */
  static plan(nieuw: NieuwBezoek, vandaag: Temporal.PlainDate): Bezoek {
    eisTekst(nieuw.doel, 'doel', 'Schrijf op wat u wilt zien en waarom.');
    keurAfspraak(nieuw, vandaag);
    return new Bezoek({
      ...nieuw,
      ...{ status: 'gepland', gesprokenMet: null, verslag: null, vervalreden: null, versie: 1 },
    });
  }

  static herstel(staat: Bezoekstaat): Bezoek {
    return new Bezoek(staat);
  }

  get staat(): Bezoekstaat {
    return this.huidig;
  }

  /**
   * Another day, time, place or colleague, with the reason.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEZOEK.TEKST_ONTBREEKT, .DATUM_PAST_NIET, .TIJD_PAST_NIET,
   * .TWEEDE_PAST_NIET
   */
  verzet(afspraak: Afspraak, reden: string, vandaag: Temporal.PlainDate): void {
    const status = this.volgende('verzet');
    eisTekst(reden, 'reden', 'Leg uit waarom het bezoek anders wordt.');
    keurAfspraak(afspraak, vandaag);
    this.huidig = { ...this.huidig, ...afspraak, status };
  }

  /**
   * Records that it took place, with whom was spoken and what was seen.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEZOEK.TEKST_ONTBREEKT, .DATUM_PAST_NIET for a day after today
   */
  legVast({ op, gesprokenMet, verslag }: Bezoekverslag, vandaag: Temporal.PlainDate): void {
    const status = this.volgende('legVast');
    eisTekst(gesprokenMet, 'gesprokenMet', 'Schrijf op met wie u sprak, zonder namen van cliënten.');
    eisTekst(verslag, 'verslag', 'Schrijf op wat u zag en hoorde.');
    if (Temporal.PlainDate.compare(op, vandaag) > 0) {
      weiger('BEZOEK.DATUM_PAST_NIET', 'op', 'Deze dag ligt in de toekomst. Vul de dag van het bezoek in.');
    }
    this.huidig = { ...this.huidig, op, gesprokenMet, verslag, status };
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEZOEK.TEKST_ONTBREEKT */
  laatVervallen(reden: string): void {
    const status = this.volgende('laatVervallen');
    eisTekst(reden, 'reden', 'Leg uit waarom het bezoek niet doorgaat.');
    this.huidig = { ...this.huidig, vervalreden: reden, status };
  }

  private volgende(handeling: Bezoekhandeling): Bezoekstatus {
    return volgendeStatus<Bezoekstatus, Bezoekhandeling>(bezoekovergangen, this.huidig.status, handeling);
  }
}

function keurAfspraak(
  { op, van, tot, behandelaarId, tweedeId }: Afspraak,
  vandaag: Temporal.PlainDate,
): void {
  const { compare } = Temporal.PlainDate;
  if (compare(op, vandaag) < 0) {
    weiger('BEZOEK.DATUM_PAST_NIET', 'op', 'Deze dag is al geweest. Vul een dag in vanaf vandaag.');
  }
  if (compare(op, vandaag.add(VERSTE_PLAN)) > 0) {
    weiger('BEZOEK.DATUM_PAST_NIET', 'op', 'Deze dag ligt verder weg dan twee jaar. Kijk of het jaar klopt.');
  }
  if (tot !== null && (van === null || tot <= van)) {
    weiger('BEZOEK.TIJD_PAST_NIET', 'tot', 'De eindtijd ligt na de begintijd.');
  }
  if (tweedeId === behandelaarId) {
    weiger('BEZOEK.TWEEDE_PAST_NIET', 'tweedeId', 'Kies een andere collega, of niemand.');
  }
}

function eisTekst(tekst: string, naam: string, reden: string): void {
  if (!tekst.trim()) weiger('BEZOEK.TEKST_ONTBREEKT', naam, reden);
}
