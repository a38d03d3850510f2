import { DomeinFout, type Herleiding, volgendeStatus, schrijfDag } from '@navolgbaar/kernel';
import { type Grondenweging, type Grondoordeel, eisGeenAbsoluteGrond, weegGronden } from './afweging';
import {
  type Bezwaarverwachting,
  type Gehoord,
  bepaalVerwachting,
  verwachtingsstap,
  zonderWachttijd,
} from './bezwaarverwachting';
import type { Belanghebbende, Gehoorstand } from './belanghebbende';
import { eisAllenGehoord, eisGewogen } from './besluiteisen';
import type { Publicatiefoutcode } from './fouten';
import { type Lakkeuze, type Lakomstandigheid, beslisLakken } from './lakken/beslis';
import { naBewerking } from './lakken/lakbesluit';
import type { Lakvoorstel } from './lakken/voorstellen';
import type { Grondencatalogus } from './gronden';
import { type Publicatiehandeling, type Publicatiestatus, publicatieovergangen } from './publicatie-status';
import {
  type PubliekeSectie,
  type Sectiewijziging,
  bewerk,
  eisGecontroleerd,
  eisZonderNamen,
  merkNamen,
} from './publieke-versie';
import { type Rectificatie, eisPersoonsvrij } from './rectificatie';
import type { Publicatiebesluit, Standaardbesluit } from './standaardbesluit';
import type { Zienswijze } from './zienswijze';
import {
  type NieuweVoorziening,
  type Voorziening,
  type Voorzieningafloop,
  hefVoorzieningenOp,
  houdtTegen,
  rondVoorzieningAf,
  voegVoorzieningToe,
} from './voorziening';

/** For and against: both, or there is no weighing (BK-7.03). */
export interface Afweging {
  readonly voor: string;
  readonly tegen: string;
}

/** A publication decision as it is stored. Days are ISO text. */
export interface Publicatiestaat {
  readonly id: string;
  readonly rapportId: string;
  readonly zaakId: string;
  readonly aanbiederId: string;
  readonly standaard: Standaardbesluit;
  /** What the toezichthouder proposes. */
  readonly voornemen: Publicatiebesluit;
  readonly afweging: Afweging;
  /** Which grounds of the Woo were weighed and how; null while nobody did. */
  readonly gronden: Grondenweging | null;
  /** The term in which the provider can give its view; null when nothing would be opened. */
  readonly zienswijzeTermijnId: string | null;
  /** The term for the decision; null for a proposal from before there was one. */
  readonly besluitTermijnId: string | null;
  readonly zienswijze: Zienswijze | null;
  readonly besluit: Publicatiebesluit | null;
  readonly motivering: string | null;
  /** How what was said against it was weighed. */
  readonly zienswijzeweging: string | null;
  /** Under which mandate, when somebody else than the college decided. */
  readonly mandaat: string | null;
  readonly beslotenDoor: string | null;
  readonly beslotenOp: string | null;
  /** Whether somebody is expected to object; null while nothing is opened. */
  readonly bezwaarverwachting: Bezwaarverwachting | null;
  readonly wachtTermijnId: string | null;
  /** The last day of the waiting time. */
  readonly wachtenTot: string | null;
  readonly wachtherleiding: Herleiding | null;
  readonly aanhoudreden: string | null;
  /** What the court was asked, the first one first. */
  readonly voorzieningen: readonly Voorziening[];
  readonly publiekeVersie: readonly PubliekeSectie[];
  readonly slug: string | null;
  readonly gepubliceerdOp: string | null;
  readonly pdfSha256: string | null;
  readonly rectificaties: readonly Rectificatie[];
  readonly intrekreden: string | null;
  readonly ingetrokkenOp: string | null;
  readonly status: Publicatiestatus;
  readonly versie: number;
}

export type NieuwePublicatie = Pick<
  Publicatiestaat,
  | 'id'
  | 'rapportId'
  | 'zaakId'
  | 'aanbiederId'
  | 'standaard'
  | 'voornemen'
  | 'afweging'
  | 'zienswijzeTermijnId'
  | 'publiekeVersie'
>;

export interface Besluitgegevens {
  readonly besluit: Publicatiebesluit;
  readonly motivering: string;
  /** How what was said against it was weighed; obligatory to open what somebody objects to. */
  readonly zienswijzeweging?: string | null;
  readonly mandaat: string | null;
  /** Whether the college itself decides; anybody else needs its mandate. */
  readonly doorCollege: boolean;
  readonly door: string | null;
  /** Legal day, ISO text. */
  readonly op: string;
  /** The last day of the zienswijze term, ISO text; null when no view was asked. */
  readonly zienswijzeTot: string | null;
  /** The term for the zienswijze is suspended: then it cannot have passed. */
  readonly zienswijzeStaatStil?: boolean;
  /** Who was asked besides the provider. */
  readonly anderen?: readonly Gehoorstand[];
  /** What the person says who decides: whether somebody will object. Without it that follows from what was said. */
  readonly bezwaar?: { readonly verwacht: boolean | null; readonly reden: string | null };
}

/** The way of one report to the public, or not. ISO days compare as text. */
export class Publicatie {
  private constructor(private huidig: Publicatiestaat) {}

  /** @throws DomeinFout PUBLICATIE.AFWEGING_ONTBREEKT */
  static stelVoor(nieuw: NieuwePublicatie): Publicatie {
    if (nieuw.afweging.voor.trim() === '' || nieuw.afweging.tegen.trim() === '') {
      throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.AFWEGING_ONTBREEKT');
    }
    return new Publicatie({
      ...nieuw,
      ...{
        zienswijze: null,
        besluit: null,
        motivering: null,
        zienswijzeweging: null,
        mandaat: null,
        beslotenDoor: null,
        beslotenOp: null,
      },
      ...{ besluitTermijnId: null, gronden: null, bezwaarverwachting: null, voorzieningen: [] },
      ...{ wachtTermijnId: null, wachtenTot: null, wachtherleiding: null, aanhoudreden: null },
      ...{ slug: null, gepubliceerdOp: null, pdfSha256: null, intrekreden: null, ingetrokkenOp: null },
      rectificaties: [],
      ...{ status: 'voorgesteld', versie: 1 },
    });
  }

  static herstel(staat: Publicatiestaat): Publicatie {
    return new Publicatie(staat);
  }

  get staat(): Publicatiestaat {
    return this.huidig;
  }

  /** The term in which is decided about it. */
  zetBesluittermijn(besluitTermijnId: string): void {
    this.huidig = { ...this.huidig, besluitTermijnId };
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, PUBLICATIE.SECTIE_ONBEKEND, .SECTIE_LEEG */
  bewerkVersie(wijzigingen: readonly Sectiewijziging[], door: string | null, op: string): void {
    const status = this.na('bewerkPubliekeVersie');
    const eerst = this.huidig.publiekeVersie;
    const publiekeVersie = naBewerking(eerst, bewerk(eerst, wijzigingen, door), { door, op });
    this.huidig = { ...this.huidig, status, publiekeVersie };
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, and what `beslisLakken` throws */
  beslisLakken(keuzes: readonly Lakkeuze[], omstandigheid: Lakomstandigheid): void {
    const status = this.na('beslisLakvoorstellen');
    const publiekeVersie = beslisLakken(this.huidig.publiekeVersie, keuzes, omstandigheid);
    this.huidig = { ...this.huidig, status, publiekeVersie };
  }

  /**
   * Weighs the grounds of the Woo, in place of what was weighed before.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, INVOER_ONGELDIG, PUBLICATIE.GRONDEN_SAMEN, .ABSOLUTE_GROND
   */
  weegGronden(catalogus: Grondencatalogus, oordelen: readonly Grondoordeel[]): void {
    const status = this.na('weegGronden');
    const gronden = weegGronden(catalogus, oordelen);
    eisGeenAbsoluteGrond(gronden, this.huidig.voornemen);
    this.huidig = { ...this.huidig, status, gronden };
  }

  /** What the check of names found, section by section. */
  merkNamen(gevonden: ReadonlySet<string>): void {
    this.huidig = { ...this.huidig, publiekeVersie: merkNamen(this.huidig.publiekeVersie, gevonden) };
  }

  /** @throws DomeinFout PUBLICATIE.PERSOONSNAAM when a section is ticked in which a known name stands */
  eisZonderNamen(): void {
    eisZonderNamen(this.huidig.publiekeVersie);
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD, .ZIENSWIJZE_IN_TOEKOMST */
  legZienswijzeVast(zienswijze: Zienswijze, vandaag: string): void {
    const status = this.na('legZienswijzeVast');
    if (this.huidig.zienswijze) weiger('PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD');
    if (zienswijze.ontvangenOp > vandaag) weiger('PUBLICATIE.ZIENSWIJZE_IN_TOEKOMST');
    this.huidig = { ...this.huidig, status, zienswijze };
  }

  /**
   * Somebody besides the provider is asked; only where it would be opened is there something to say. A melder is never
   * asked: a letter would tell who it is.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, PUBLICATIE.ZIENSWIJZE_NIET_GEVRAAGD, .BELANGHEBBENDE_IS_MELDER,
   * .BELANGHEBBENDE_BESTAAT_AL
   */
  voegBelanghebbendeToe(
    { email }: Pick<Belanghebbende, 'email'>,
    { al, isMelder }: { readonly al: readonly Belanghebbende[]; readonly isMelder: boolean },
  ): void {
    const status = this.na('voegBelanghebbendeToe');
    if (this.huidig.voornemen !== 'openbaar') weiger('PUBLICATIE.ZIENSWIJZE_NIET_GEVRAAGD');
    if (isMelder) weiger('PUBLICATIE.BELANGHEBBENDE_IS_MELDER');
    if (al.some((een) => een.email.toLowerCase() === email.toLowerCase()))
      weiger('PUBLICATIE.BELANGHEBBENDE_BESTAAT_AL');
    this.huidig = { ...this.huidig, status };
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD, .ZIENSWIJZE_IN_TOEKOMST */
  legZienswijzeVanDerdeVast(
    een: Pick<Belanghebbende, 'zienswijze'>,
    { ontvangenOp }: Zienswijze,
    vandaag: string,
  ): void {
    const status = this.na('legZienswijzeVanDerdeVast');
    if (een.zienswijze) weiger('PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD');
    if (ontvangenOp > vandaag) weiger('PUBLICATIE.ZIENSWIJZE_IN_TOEKOMST');
    this.huidig = { ...this.huidig, status };
  }

  /**
   * Open or closed. To open it, the provider must have been heard or have let the term pass (Woo art. 3.1 lid 3).
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, PUBLICATIE.MANDAAT_ONTBREEKT, PUBLICATIE.ZIENSWIJZE_NIET_GEVRAAGD,
   * PUBLICATIE.ZIENSWIJZE_LOOPT, .ZIENSWIJZE_NIET_GEWOGEN, .GRONDEN_NIET_GEWOGEN, .ABSOLUTE_GROND,
   * .BEZWAAR_IS_GEMAAKT, .BEZWAARREDEN_ONTBREEKT
   */
  besluit({
    zienswijzeTot,
    zienswijzeStaatStil = false,
    doorCollege,
    door,
    op,
    bezwaar = { verwacht: null, reden: null },
    anderen = [],
    zienswijzeweging = null,
    ...besluit
  }: Besluitgegevens): void {
    const status = this.na('besluit');
    eisGeenAbsoluteGrond(this.huidig.gronden, besluit.besluit);
    if (!doorCollege && !besluit.mandaat?.trim()) weiger('PUBLICATIE.MANDAAT_ONTBREEKT');
    if (besluit.besluit === 'openbaar' && !this.huidig.zienswijze) {
      if (!zienswijzeTot) weiger('PUBLICATIE.ZIENSWIJZE_NIET_GEVRAAGD');
      if (zienswijzeStaatStil) weiger('PUBLICATIE.ZIENSWIJZE_STAAT_STIL');
      if (op <= zienswijzeTot) weiger('PUBLICATIE.ZIENSWIJZE_LOOPT', { tot: schrijfDag(zienswijzeTot) });
    }
    if (besluit.besluit === 'openbaar') {
      eisAllenGehoord(anderen, op);
      eisGewogen(this.huidig, { gehoord: this.gehoord(anderen), zienswijzeweging });
    }
    const bezwaarverwachting =
      besluit.besluit === 'openbaar' ? bepaalVerwachting(this.gehoord(anderen), bezwaar) : null;
    const wie = { beslotenDoor: door, beslotenOp: op };
    this.huidig = { ...this.huidig, ...besluit, ...wie, zienswijzeweging, status, bezwaarverwachting };
  }

  /** What each who was asked said of it. */
  private gehoord(anderen: readonly Gehoorstand[]): readonly Gehoord[] {
    return [this.huidig.zienswijze?.strekking ?? null, ...anderen.map(({ strekking }) => strekking)];
  }

  /** The waiting time that follows the decision to open where somebody is expected to object. */
  wacht(termijn: { readonly id: string; readonly uiterlijk: string; readonly herleiding: Herleiding }): void {
    const { id: wachtTermijnId, uiterlijk: wachtenTot } = termijn;
    const { bezwaarverwachting } = this.huidig;
    const waarom = bezwaarverwachting ? verwachtingsstap(bezwaarverwachting) : [];
    const wachtherleiding = [...waarom, ...termijn.herleiding];
    this.huidig = { ...this.huidig, wachtTermijnId, wachtenTot, wachtherleiding };
  }

  /** Nobody is expected to object: there is no waiting time, and the decision still comes before the opening. */
  wachtNiet(): void {
    const { bezwaarverwachting, beslotenOp: wachtenTot } = this.huidig;
    const wachtherleiding = bezwaarverwachting ? zonderWachttijd(bezwaarverwachting) : null;
    this.huidig = { ...this.huidig, wachtTermijnId: null, wachtenTot, wachtherleiding };
  }

  /** A court was asked for a voorlopige voorziening, or there is another reason to wait. */
  houdAan(reden: string): void {
    this.eisOpenbaar();
    this.huidig = { ...this.huidig, status: this.na('houdAan'), aanhoudreden: reden };
  }

  /**
   * Goes on. What a court granted is lifted by it, with a reason; while a court has to rule it does not go on.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, PUBLICATIE.VOORZIENING_LOOPT, .OPHEFFINGSREDEN_ONTBREEKT
   */
  hervat(reden: string | null, vandaag: string): void {
    const status = this.na('hervat');
    const voorzieningen = hefVoorzieningenOp(this.huidig.voorzieningen, reden, vandaag);
    this.huidig = { ...this.huidig, status, voorzieningen, aanhoudreden: null };
  }

  /**
   * A court was asked to stop the opening (Awb art. 8:81): it waits for the ruling.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, PUBLICATIE.NIET_OPENBAAR_BESLOTEN, .VOORZIENING_…
   */
  legVoorzieningVast(nieuw: NieuweVoorziening, vandaag: string): void {
    this.eisOpenbaar();
    const status = this.na('legVoorzieningVast');
    const voorzieningen = voegVoorzieningToe(this.huidig.voorzieningen, nieuw, vandaag);
    this.huidig = { ...this.huidig, status, voorzieningen };
  }

  /**
   * What came of it. When it was dismissed or withdrawn and nothing else holds it up, the opening goes on.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, PUBLICATIE.VOORZIENING_…, .AFLOOP_PAST_NIET
   */
  legAfloopVast(afloop: Voorzieningafloop, vandaag: string): void {
    this.na('legAfloopVast');
    const voorzieningen = rondVoorzieningAf(this.huidig.voorzieningen, afloop, vandaag);
    const wacht = this.huidig.aanhoudreden !== null || voorzieningen.some(houdtTegen);
    const status = this.na(wacht ? 'legAfloopVast' : 'laatLos');
    this.huidig = { ...this.huidig, status, voorzieningen };
  }

  /**
   * Whether it may become public today; call `merkNamen` first.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, PUBLICATIE.NIET_OPENBAAR_BESLOTEN, .WACHTTIJD_LOOPT,
   * .NIET_GECONTROLEERD, .PERSOONSNAAM
   */
  eisPubliceerbaar(vandaag: string): void {
    this.na('publiceer');
    this.eisOpenbaar();
    const { wachtenTot, publiekeVersie } = this.huidig;
    if (!wachtenTot || vandaag <= wachtenTot)
      weiger('PUBLICATIE.WACHTTIJD_LOOPT', { tot: wachtenTot ? schrijfDag(wachtenTot) : 'het besluit' });
    eisGecontroleerd(publiekeVersie);
    eisZonderNamen(publiekeVersie);
  }

  publiceer(gegevens: { readonly slug: string; readonly op: string; readonly pdfSha256: string }): void {
    const { slug, op: gepubliceerdOp, pdfSha256 } = gegevens;
    this.huidig = { ...this.huidig, status: this.na('publiceer'), slug, gepubliceerdOp, pdfSha256 };
  }

  /**
   * Says to the public what was wrong. A name that only people in the case know does not stand in it by accident.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, PUBLICATIE.PERSOONSNAAM
   */
  rectificeer(rectificatie: Rectificatie, voorstellen: readonly Lakvoorstel[]): void {
    const status = this.na('rectificeer');
    eisPersoonsvrij(rectificatie, voorstellen);
    this.huidig = { ...this.huidig, status, rectificaties: [...this.huidig.rectificaties, rectificatie] };
  }

  /** @returns whether the public could read it until now */
  trekIn(reden: string, op: string): boolean {
    const wasOpenbaar = this.huidig.status === 'gepubliceerd';
    this.huidig = { ...this.huidig, status: this.na('trekIn'), intrekreden: reden, ingetrokkenOp: op };
    return wasOpenbaar;
  }

  /** A decision to keep it closed ends here: nothing is held up or published after it. */
  private eisOpenbaar(): void {
    if (this.huidig.besluit === 'niet_openbaar') weiger('PUBLICATIE.NIET_OPENBAAR_BESLOTEN');
  }

  private na(handeling: Publicatiehandeling): Publicatiestatus {
    return volgendeStatus<Publicatiestatus, Publicatiehandeling>(
      publicatieovergangen,
      this.huidig.status,
      handeling,
    );
  }
}

function weiger(code: Publicatiefoutcode, details: Record<string, string> = {}): never {
  throw new DomeinFout<Publicatiefoutcode>(code, details);
}
