import { DomeinFout, volgendeStatus } from '@navolgbaar/kernel';
import type { Temporal } from 'temporal-polyfill';
import { weiger } from '../fouten';
import { type Dossieroordeel, beoordeelDossier } from './beoordeel-dossier';
import { type Dossier, type Dossierinhoud, keurDossier } from './dossier';
import type { Organisatiefeiten } from './regeluitkomst';
import { type Steekproefhandeling, type Steekproefstatus, steekproefovergangen } from './steekproef-status';
import { type Aandeel, telAandelen } from './telling';
import type { Vergewisregels } from './vergewisregels';
import type { Toegangsroute } from './woorden';

/** More is no sample (AANNAME); one answer holds them all. */
export const MEESTE_DOSSIERS = 60;

/** What is asked of the provider before the files are opened. */
export interface Steekproeffeiten extends Organisatiefeiten {
  /** Which routes of entry occur here (VG-10). */
  readonly routes: readonly Toegangsroute[];
}

/** What a done sample says, as it was said. */
export interface Steekproefuitkomst {
  readonly dossiers: readonly ({ readonly dossierId: string } & Dossieroordeel)[];
  readonly aandelen: readonly Aandeel[];
}

export interface Steekproefstaat extends Steekproeffeiten {
  readonly id: string;
  readonly bezoekId: string;
  readonly zaakId: string;
  readonly status: Steekproefstatus;
  readonly dossiers: readonly Dossier[];
  readonly conclusie: string | null;
  readonly uitkomst: Steekproefuitkomst | null;
  readonly regelversieId: string | null;
  readonly afgerondOp: string | null;
  readonly afgerondDoor: string | null;
  readonly versie: number;
}

/** What the rules say of the files of a sample. */
export function beoordeelSteekproef(
  staat: Pick<Steekproefstaat, 'dossiers'> & Organisatiefeiten,
  regels: Vergewisregels,
  dag: string,
): Steekproefuitkomst {
  const gezien = staat.dossiers.map((dossier) => ({
    dossier,
    oordeel: beoordeelDossier(dossier, regels, staat, dag),
  }));
  return {
    dossiers: gezien.map(({ dossier, oordeel }) => ({ dossierId: dossier.id, ...oordeel })),
    aandelen: telAandelen(gezien),
  };
}

/** A sample of personnel files at one visit (VG-01). Each file has its own version: two people can note at once. */
export class Steekproef {
  private constructor(private huidig: Steekproefstaat) {}

  static begin(
    nieuw: Pick<Steekproefstaat, 'id' | 'bezoekId' | 'zaakId'> & Steekproeffeiten,
    vandaag: Temporal.PlainDate,
  ): Steekproef {
    keurFeiten(nieuw, vandaag);
    return new Steekproef({
      ...nieuw,
      ...{ status: 'open', dossiers: [], conclusie: null, uitkomst: null, regelversieId: null },
      ...{ afgerondOp: null, afgerondDoor: null, versie: 1 },
    });
  }

  static herstel(staat: Steekproefstaat): Steekproef {
    return new Steekproef(staat);
  }

  get staat(): Steekproefstaat {
    return this.huidig;
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, VERGEWIS.DATUM_PAST_NIET */
  wijzig(feiten: Steekproeffeiten, vandaag: Temporal.PlainDate): void {
    const status = this.volgende('wijzig');
    keurFeiten(feiten, vandaag);
    this.huidig = { ...this.huidig, ...feiten, status };
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, INVOER_ONGELDIG, VERGEWIS.CODE_BESTAAT, .STEEKPROEF_VOL */
  voegToe(id: string, inhoud: Dossierinhoud, vandaag: Temporal.PlainDate): void {
    this.volgende('legDossierVast');
    if (this.huidig.dossiers.length >= MEESTE_DOSSIERS) weiger('VERGEWIS.STEEKPROEF_VOL');
    this.keur(id, inhoud, vandaag);
    this.huidig = { ...this.huidig, dossiers: [...this.huidig.dossiers, { ...inhoud, id, versie: 1 }] };
  }

  /** @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, INVOER_ONGELDIG, VERGEWIS.CODE_BESTAAT */
  wijzigDossier(id: string, gezien: number, inhoud: Dossierinhoud, vandaag: Temporal.PlainDate): void {
    this.eisDossier(id, gezien);
    this.keur(id, inhoud, vandaag);
    this.vervang((dossier) => (dossier.id === id ? [{ ...inhoud, id, versie: gezien + 1 }] : [dossier]));
  }

  /** @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK */
  verwijder(id: string, gezien: number): void {
    this.eisDossier(id, gezien);
    this.vervang((dossier) => (dossier.id === id ? [] : [dossier]));
  }

  /** Freezes what was seen and what the rules say of it. @throws DomeinFout OVERGANG_NIET_MOGELIJK, VERGEWIS.GEEN_DOSSIERS */
  rondAf(
    conclusie: string,
    { id, regels }: { readonly id: string; readonly regels: Vergewisregels },
    { op, door, dag }: { readonly op: string; readonly door: string; readonly dag: string },
  ): void {
    const status = this.volgende('rondAf');
    if (this.huidig.dossiers.length === 0) weiger('VERGEWIS.GEEN_DOSSIERS');
    if (!conclusie.trim())
      weiger('BEZOEK.TEKST_ONTBREEKT', 'conclusie', 'Schrijf op wat de steekproef laat zien.');
    const uitkomst = beoordeelSteekproef(this.huidig, regels, dag);
    this.huidig = {
      ...{ ...this.huidig, status, conclusie, uitkomst },
      ...{ regelversieId: id, afgerondOp: op, afgerondDoor: door },
    };
  }

  private keur(id: string, inhoud: Dossierinhoud, vandaag: Temporal.PlainDate): void {
    const fouten = keurDossier(inhoud, vandaag);
    if (fouten.length > 0) throw new DomeinFout('INVOER_ONGELDIG', {}, fouten);
    if (this.huidig.dossiers.some((dossier) => dossier.code === inhoud.code && dossier.id !== id)) {
      weiger('VERGEWIS.CODE_BESTAAT', 'code', 'Deze code is al gebruikt. Kies een ander volgnummer.');
    }
  }

  private eisDossier(id: string, gezien: number): void {
    this.volgende('legDossierVast');
    const dossier = this.huidig.dossiers.find((een) => een.id === id);
    if (!dossier) throw new DomeinFout('NIET_GEVONDEN');
    if (dossier.versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  private vervang(naar: (dossier: Dossier) => Dossier[]): void {
    this.huidig = { ...this.huidig, dossiers: this.huidig.dossiers.flatMap(naar) };
  }

  private volgende(handeling: Steekproefhandeling): Steekproefstatus {
    return volgendeStatus<Steekproefstatus, Steekproefhandeling>(
      steekproefovergangen,
      this.huidig.status,
      handeling,
    );
  }
}

/** The end of taking part is known only of who takes part; it may be to come. */
function keurFeiten({ wsrDeelname, wsrTot }: Steekproeffeiten, vandaag: Temporal.PlainDate): void {
  if (wsrTot === null) return;
  if (!wsrDeelname) {
    weiger('VERGEWIS.DATUM_PAST_NIET', 'wsrTot', 'Een einddatum hoort bij wie meedoet of meedeed.');
  }
  if (wsrTot > vandaag.add({ years: 5 }).toString()) {
    weiger('VERGEWIS.DATUM_PAST_NIET', 'wsrTot', 'Deze dag ligt te ver weg. Kijk of het jaar klopt.');
  }
}
