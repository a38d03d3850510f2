import { DomeinFout, type Herleiding, volgendeStatus } from '@navolgbaar/kernel';
import { bepaalBevoegdheid } from './bevoegdheid';
import { type EersteBeoordeling, handelingNaBeoordeling } from './eerste-beoordeling';
import type { Onderzoeksfoutcode } from './fouten';
import type { Vervolg } from './rapportbeoordeling';
import type { Actie, Domein, GekozenUitkomst, Onderzoeker, Toezichtvorm, Uitkomst, Wet } from './soorten';
import type { Samenloopsoort } from './samenloop';
import { type Zaakhandeling, type Zaakstatus, zaakovergangen } from './zaak-status';

/** A case as it is stored. Moments are instants in ISO text. */
export interface Zaakstaat {
  readonly id: string;
  readonly nummer: string;
  readonly onderwerp: string;
  readonly toezichtvorm: Toezichtvorm;
  readonly domein: Domein;
  readonly wet: Wet;
  readonly bevoegdheid: 'eigen_toezicht' | 'alleen_doorgeven';
  readonly bevoegdheidherleiding: Herleiding;
  readonly aanbiederId: string | null;
  readonly aanbiederNaam: string | null;
  readonly locatieId: string | null;
  readonly gemeenteIds: readonly string[];
  /** What the werkoverleg decided, where the case follows from a decision. */
  readonly actie: Actie | null;
  /** Political or public sensitivity: a field of its own (BK-6.14). */
  readonly gevoelig: boolean;
  readonly status: Zaakstatus;
  readonly behandelaarId: string | null;
  readonly geopendOp: string;
  readonly afgeslotenOp: string | null;
  readonly eersteBeoordeling:
    (EersteBeoordeling & { readonly op: string; readonly door: string | null }) | null;
  readonly onderzoekDoor: Onderzoeker | null;
  readonly uitkomst: Uitkomst | null;
  readonly uitkomstMotivering: string | null;
  /** Whether a maatregel was ever given here. */
  readonly heeftMaatregelen: boolean;
  /** Whether something is still followed, also after closing (AC-2). */
  readonly openMonitoring: boolean;
  /** What runs beside it now. */
  readonly samenloop: readonly Samenloopsoort[];
  /** Refusals that wait for the college, or for why not. */
  readonly openWeigeringen: number;
  /** Request lists that went to a provider and are neither closed nor withdrawn. */
  readonly openOpvraaglijsten: number;
  /** Agreements for safety that run and are not under monitoring, and breaches with which nothing was done. */
  readonly openAfspraken: number;
  /** Closed to the people in `toegang`. */
  readonly besloten: boolean;
  readonly toegang: readonly string[];
  readonly versie: number;
}

export type NieuweZaak = Pick<
  Zaakstaat,
  | 'id'
  | 'nummer'
  | 'onderwerp'
  | 'toezichtvorm'
  | 'domein'
  | 'wet'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'locatieId'
  | 'gemeenteIds'
  | 'actie'
  | 'gevoelig'
  | 'behandelaarId'
  | 'geopendOp'
>;

/** What else of the case is open at the moment it is closed. */
export interface Openstaand {
  readonly opdrachten: number;
  readonly verbeterplannen: number;
}

interface Moment {
  readonly op: string;
  readonly door: string | null;
}

/** The supervision case: every change goes through the transition table. */
export class Zaak {
  private constructor(private huidig: Zaakstaat) {}

  /** Opens a case. A calamiteit starts with the first assessment, another form with the investigation. */
  static open(nieuw: NieuweZaak): Zaak {
    const { bevoegdheid, herleiding } = bepaalBevoegdheid(nieuw);
    const calamiteit = nieuw.toezichtvorm === 'calamiteiten';
    return new Zaak({
      ...nieuw,
      bevoegdheid,
      bevoegdheidherleiding: herleiding,
      status: calamiteit ? 'eerste_beoordeling' : 'onderzoek_loopt',
      afgeslotenOp: null,
      eersteBeoordeling: null,
      onderzoekDoor: calamiteit ? null : 'toezichthouder',
      uitkomst: null,
      uitkomstMotivering: null,
      heeftMaatregelen: false,
      openMonitoring: false,
      samenloop: [],
      openWeigeringen: 0,
      openOpvraaglijsten: 0,
      openAfspraken: 0,
      besloten: false,
      toegang: [],
      versie: 1,
    });
  }

  static herstel(staat: Zaakstaat): Zaak {
    return new Zaak(staat);
  }

  get staat(): Zaakstaat {
    return this.huidig;
  }

  /**
   * Any act that has no rule of its own besides the table. A visit is investigation (Awb 5:15): not where the gemeente is
   * not the supervisor.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, ONDERZOEK.NIET_BEVOEGD
   */
  doe(handeling: Zaakhandeling): void {
    if (handeling === 'planBezoek') this.eisBevoegd();
    this.pas(handeling, {});
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, ONDERZOEK.NADER_ONDERZOEK_ONVOLLEDIG, ONDERZOEK.AANBIEDER_ONTBREEKT */
  beoordeelMelding(beoordeling: EersteBeoordeling, { op, door }: Moment): Zaakhandeling {
    const handeling = handelingNaBeoordeling(beoordeling);
    if (beoordeling.onderzoekDoor === 'aanbieder') this.eisAanbieder();
    const afgewezen = handeling === 'stelGeenCalamiteitVast';
    if (afgewezen) this.eisGeenAfspraken();
    this.pas(handeling, {
      eersteBeoordeling: { ...beoordeling, op, door },
      onderzoekDoor: handeling === 'beginOnderzoek' ? beoordeling.onderzoekDoor : null,
      ...(afgewezen
        ? { uitkomst: 'geen_calamiteit', uitkomstMotivering: beoordeling.motivering, afgeslotenOp: op }
        : {}),
    });
    return handeling;
  }

  /**
   * Gives an order to the provider. Not where the gemeente is not the supervisor: then the signal is passed on (AC-5).
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, ONDERZOEK.NIET_BEVOEGD
   */
  geefOpdracht(): void {
    this.eisBevoegd();
    this.pas('geefOpdracht', {});
  }

  /** What follows from the judgement on a report. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  verwerkOordeel(vervolg: Vervolg): void {
    if (vervolg === 'afronden' || vervolg === 'gesprek') this.pas('beoordeelRapport', {});
    else if (vervolg === 'aanvulling') this.pas('vraagAanvulling', {});
    else this.pas('neemOnderzoekOver', { onderzoekDoor: 'toezichthouder' });
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, ONDERZOEK.UITKOMST_PAST_NIET */
  stelUitkomstVast(uitkomst: GekozenUitkomst, motivering: string): void {
    this.eisUitkomst(uitkomst);
    this.pas('stelUitkomstVast', { uitkomst, uitkomstMotivering: motivering });
  }

  /**
   * Closes the case; what is followed stays open.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, ONDERZOEK.UITKOMST_PAST_NIET, .OPDRACHT_NOG_OPEN, .VERBETERPLAN_NOG_OPEN,
   * .OPVRAAGLIJST_NOG_OPEN, .VEILIGHEIDSAFSPRAAK_NOG_OPEN
   */
  sluit(uitkomst: GekozenUitkomst, motivering: string, openstaand: Openstaand, op: string): void {
    this.eisUitkomst(uitkomst);
    const { opdrachten, verbeterplannen } = openstaand;
    if (opdrachten > 0) weiger('ONDERZOEK.OPDRACHT_NOG_OPEN', { aantal: opdrachten });
    if (verbeterplannen > 0) weiger('ONDERZOEK.VERBETERPLAN_NOG_OPEN', { aantal: verbeterplannen });
    // A provider would go on answering what nobody reads any more (Awb art. 5:13).
    const { openOpvraaglijsten } = this.huidig;
    if (openOpvraaglijsten > 0) weiger('ONDERZOEK.OPVRAAGLIJST_NOG_OPEN', { aantal: openOpvraaglijsten });
    this.eisGeenAfspraken();
    this.pas('sluit', { uitkomst, uitkomstMotivering: motivering, afgeslotenOp: op });
  }

  /** The decision from which it follows was taken back before anything was done. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  trekIn(motivering: string, op: string): void {
    this.pas('trekIn', { uitkomst: 'ingetrokken', uitkomstMotivering: motivering, afgeslotenOp: op });
  }

  /** Closes the case to all but the named people. Whoever does it is one of them, so that nobody is locked out. */
  maakBesloten(gebruikerIds: readonly string[], door: string | null): void {
    const toegang = [...new Set(door ? [...gebruikerIds, door] : gebruikerIds)];
    if (toegang.length === 0) weiger('ONDERZOEK.TOEGANG_ONBEKEND');
    this.pas('beperkToegang', { besloten: true, toegang });
  }

  hefBeslotenheidOp(): void {
    this.pas('beperkToegang', { besloten: false, toegang: [] });
  }

  wijzig(velden: Partial<Pick<Zaakstaat, 'onderwerp' | 'behandelaarId' | 'gemeenteIds' | 'gevoelig'>>): void {
    this.pas('wijzig', velden);
  }

  /** What runs beside it now. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  volgSamenloop(
    handeling: 'meldSamenloop' | 'beeindigSamenloop',
    samenloop: readonly Samenloopsoort[],
  ): void {
    this.pas(handeling, { samenloop });
  }

  /** A refusal of medewerking may wait for the college in every state. */
  volgWeigeringen(open: number): void {
    this.huidig = { ...this.huidig, openWeigeringen: open };
  }

  /** What is asked of a provider is closed or withdrawn in every state, also where it was left behind before this was kept. */
  volgOpvraaglijsten(open: number): void {
    this.huidig = { ...this.huidig, openOpvraaglijsten: open };
  }

  /** What was agreed for safety is checked, ends or is broken in every state: under monitoring it outlives the case. */
  volgAfspraken(open: number): void {
    this.huidig = { ...this.huidig, openAfspraken: open };
  }

  /** The follow-up has its own life: it may change in every state (AC-2). */
  volgMonitoring(open: boolean): void {
    this.huidig = { ...this.huidig, openMonitoring: open };
  }

  /** Clients rely on it: nothing closes over it (AC-3). @throws DomeinFout ONDERZOEK.VEILIGHEIDSAFSPRAAK_NOG_OPEN */
  private eisGeenAfspraken(): void {
    const { openAfspraken: aantal } = this.huidig;
    if (aantal > 0) weiger('ONDERZOEK.VEILIGHEIDSAFSPRAAK_NOG_OPEN', { aantal });
  }

  /** The provider of this case. @throws DomeinFout ONDERZOEK.AANBIEDER_ONTBREEKT */
  eisAanbieder(): { readonly aanbiederId: string; readonly aanbiederNaam: string } {
    const { aanbiederId, aanbiederNaam } = this.huidig;
    if (!aanbiederId) return weiger('ONDERZOEK.AANBIEDER_ONTBREEKT');
    return { aanbiederId, aanbiederNaam: aanbiederNaam ?? '' };
  }

  private eisBevoegd(): void {
    if (this.huidig.bevoegdheid === 'alleen_doorgeven') {
      weiger('ONDERZOEK.NIET_BEVOEGD', { wet: this.huidig.wet, domein: this.huidig.domein });
    }
  }

  /** Nothing wrong and a maatregel do not go together; a case that is not ours can only end handed over (AC-1, AC-5). */
  private eisUitkomst(uitkomst: GekozenUitkomst): void {
    const nietsMis = uitkomst === 'verklaard' || uitkomst === 'geen_tekortkoming';
    if (nietsMis && this.huidig.heeftMaatregelen) weiger('ONDERZOEK.UITKOMST_PAST_NIET', { uitkomst });
    if (this.huidig.bevoegdheid === 'alleen_doorgeven' && uitkomst !== 'overgedragen') {
      weiger('ONDERZOEK.UITKOMST_PAST_NIET', { uitkomst });
    }
  }

  private pas(handeling: Zaakhandeling, velden: Partial<Zaakstaat>): void {
    const status = volgendeStatus<Zaakstatus, Zaakhandeling>(zaakovergangen, this.huidig.status, handeling);
    const heeftMaatregelen = this.huidig.heeftMaatregelen || handeling === 'legMaatregelOp';
    this.huidig = { ...this.huidig, ...velden, status, heeftMaatregelen };
  }
}

function weiger(code: Onderzoeksfoutcode, details: Record<string, string | number> = {}): never {
  throw new DomeinFout<Onderzoeksfoutcode>(code, details);
}
