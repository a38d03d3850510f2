import { type Herleiding, volgendeStatus } from '@navolgbaar/kernel';
import { weigerLijst } from './fouten';
import type { Leidraad } from './gespreksleidraden';
import { type Lijsthandeling, type Lijststatus, lijstovergangen } from './lijst-status';

/** What a value of the scale means; the words are of the framework. */
export type Oordeelbetekenis =
  'voldoet' | 'deels' | 'voldoet_niet' | 'niet_getoetst' | 'signaal' | 'geen_signaal';

export interface Oordeelwaarde {
  readonly waarde: string;
  readonly naam: string;
  readonly betekenis: Oordeelbetekenis;
  readonly toelichtingVerplicht: boolean;
}

/** A card of the list: a norm of the framework, or a standard category of every visit (NW-18). */
export interface Lijstnorm {
  /** The code of the norm in its framework. */
  readonly id: string;
  readonly soort: 'norm' | 'categorie';
  readonly nummer: string;
  readonly thema: string;
  readonly tekst: string;
  readonly toelichting: string;
  readonly binding: 'wettelijk' | 'aanbeveling' | null;
  readonly grondslag: string | null;
  readonly schaal: readonly Oordeelwaarde[];
  readonly vragen: readonly { readonly code: string; readonly tekst: string }[];
  readonly indicatoren: readonly string[];
  /** Why the norm is asked of this provider. */
  readonly herleiding: Herleiding;
}

/** The version of the framework of the day of the visit, kept with the list: a later version changes nothing here. */
export interface Lijstkader {
  readonly id: string;
  readonly versieId: string;
  readonly code: string;
  readonly naam: string;
  readonly nummer: number;
  /** In use and adopted by nobody: an assumption. */
  readonly aanname: boolean;
  readonly geeftWkkgzZorg: boolean | null;
  readonly lokaleGrondslag: string | null;
  /** The day for which the version was taken; null for a list from before this was kept. */
  readonly dag: string | null;
}

/** What the list asks: frozen when it is composed. */
export interface Lijstinhoud {
  readonly kader: Lijstkader;
  readonly normen: readonly Lijstnorm[];
  /** The codes of the norms that a person chose; null: all that are meant for the provider. */
  readonly gekozen: readonly string[] | null;
  /** The version of our guides, and the guides. */
  readonly leidraadversie: number;
  readonly leidraden: readonly Leidraad[];
}

/** A list as it is stored, without what was answered. Moments are ISO instants. */
export interface Lijststaat extends Lijstinhoud {
  readonly id: string;
  readonly bezoekId: string;
  readonly zaakId: string;
  readonly status: Lijststatus;
  /** Of what was answered the last number. */
  readonly laatsteNr: number;
  readonly samengesteldOp: string;
  readonly samengesteldDoor: string | null;
  readonly afgerondOp: string | null;
  readonly afgerondDoor: string | null;
  /** The observation and the evidence that findings of this list rest on, once there are any. */
  readonly bewijsstukId: string | null;
  readonly versie: number;
}

/** Of every norm and category: it does not apply here, with the reason. */
export const NVT = 'nvt';

/** @throws DomeinFout BEZOEKLIJST.AFGEROND, OVERGANG_NIET_MOGELIJK */
export function volgendeLijststatus(
  { status }: Pick<Lijststaat, 'status'>,
  handeling: Lijsthandeling,
): Lijststatus {
  if (status === 'afgerond' && !(handeling in lijstovergangen.afgerond)) weigerLijst('BEZOEKLIJST.AFGEROND');
  return volgendeStatus<Lijststatus, Lijsthandeling>(lijstovergangen, status, handeling);
}
