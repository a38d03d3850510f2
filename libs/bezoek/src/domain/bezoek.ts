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
  /** The way there and back, in minutes. */
  readonly reistijdVoor: number;
  readonly reistijdNa: number;
  /** Why it can be planned this way although something does not go together. */
  readonly planuitleg: string | null;
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
  /** The visit of which this is the hercontrole. */
  readonly vervolgOp: string | null;
  /** The maatregel of which it looks whether it was carried out. */
  readonly maatregelId: string | null;
  readonly status: Bezoekstatus;
  readonly gesprokenMet: string | null;
  readonly verslag: string | null;
  readonly vervalreden: string | null;
  /** The day on which the letter about this appointment went out; null when it did not, or the appointment changed since. */
  readonly aangekondigdOp: string | null;
  readonly aangekondigdWat: string | null;
  readonly aangekondigdDuur: string | null;
  readonly aangekondigdStukken: readonly string[];
  readonly versie: number;
}

export type NieuwBezoek = Omit<
  Bezoekstaat,
  'status' | 'gesprokenMet' | 'verslag' | 'vervalreden' | 'versie' | keyof typeof NIET_AANGEKONDIGD
>;

const NIET_AANGEKONDIGD = {
  ...{ aangekondigdOp: null, aangekondigdWat: null, aangekondigdDuur: null },
  aangekondigdStukken: [] as readonly string[],
};

/** What a provider is told of a visit beforehand, besides when and who (BK-7.01). In words for the provider. */
export interface Aankondigingstekst {
  readonly wat: string;
  readonly duur: string;
  /** Which documents to have ready; none is an answer. */
  readonly stukken: readonly string[];
}

/** What came of it. */
export interface Bezoekverslag {
  /** The day on which it took place. */
  readonly op: string;
  readonly gesprokenMet: string;
  readonly verslag: string;
}

/** The longest way to a visit, in minutes (AANNAME). */
export const LANGSTE_REIS = 480;

/** What of an appointment the letter tells. */
const IN_DE_BRIEF = ['op', 'van', 'tot', 'plaats', 'behandelaarId', 'tweedeId'] as const;

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
      ...NIET_AANGEKONDIGD,
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
   * @returns whether a letter that went out says something else now
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEZOEK.TEKST_ONTBREEKT, .DATUM_PAST_NIET, .TIJD_PAST_NIET,
   * .TWEEDE_PAST_NIET
   */
  verzet(afspraak: Afspraak, reden: string, vandaag: Temporal.PlainDate): boolean {
    const status = this.volgende('verzet');
    eisTekst(reden, 'reden', 'Leg uit waarom het bezoek anders wordt.');
    keurAfspraak(afspraak, vandaag);
    const anders = IN_DE_BRIEF.some((deel) => afspraak[deel] !== this.huidig[deel]);
    // A letter that says another day is no announcement: there has to be a new one.
    const aangekondigdOp = anders ? null : this.huidig.aangekondigdOp;
    this.huidig = { ...this.huidig, ...afspraak, status, aangekondigdOp };
    return anders && this.bekendBijAanbieder;
  }

  /** Whether the provider was told of it, also where a day since then is still to be announced. Never of a visit unannounced. */
  get bekendBijAanbieder(): boolean {
    return this.huidig.aankondiging === 'aangekondigd' && this.huidig.aangekondigdWat !== null;
  }

  /** Whether there is something to announce: not of a visit that nobody may know of, and once per appointment. */
  get aanTeKondigen(): boolean {
    const { aankondiging, aangekondigdOp } = this.huidig;
    return aankondiging === 'aangekondigd' && aangekondigdOp === null;
  }

  /**
   * The letter goes out (BK-7.01).
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEZOEK.ONAANGEKONDIGD, .AL_AANGEKONDIGD, .TEKST_ONTBREEKT
   */
  kondigAan({ wat, duur, stukken }: Aankondigingstekst, vandaag: Temporal.PlainDate): void {
    const status = this.volgende('kondigAan');
    if (this.huidig.aankondiging === 'onaangekondigd') weiger('BEZOEK.ONAANGEKONDIGD');
    if (!this.aanTeKondigen) weiger('BEZOEK.AL_AANGEKONDIGD');
    eisTekst(wat, 'wat', 'Schrijf op wat u gaat bekijken.');
    eisTekst(duur, 'duur', 'Schrijf op hoe lang het ongeveer duurt.');
    this.huidig = {
      ...{ ...this.huidig, status, aangekondigdOp: vandaag.toString() },
      ...{ aangekondigdWat: wat, aangekondigdDuur: duur, aangekondigdStukken: stukken },
    };
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
