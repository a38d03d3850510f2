import { ApiProperty } from '@nestjs/swagger';
import { DAGVORMEN, type Dagvorm, KOPPELVELDEN, type Koppelveld } from '../../domain/koppelvelden';

const VELDEN = Object.keys(KOPPELVELDEN) as Koppelveld[];

/** Een formulier met de koppeling die nu geldt. */
export class FormulierkoppelingregelResponse {
  formulierId: string;
  naam: string;
  machineclientId: string | null;
  machineclientNaam: string | null;
  versie: number;
  vastgesteldOp: string;
  vastgesteldDoor: string | null;
}

/** Een bladzijde met formulieren, op naam. */
export class FormulierkoppelingenResponse {
  resultaten: FormulierkoppelingregelResponse[];
  volgende: string | null;
}

/** Wat een antwoord van het formulier hier heet. */
export class KoppelwoordResponse {
  antwoord: string;
  waarde: string;
}

/** Eén veld van een melding, en waar het vandaan komt. */
export class VeldkoppelingResponse {
  @ApiProperty({ enum: VELDEN })
  veld: Koppelveld;
  vast: string | null;
  @ApiProperty({ type: String, isArray: true })
  vragen: readonly string[];
  @ApiProperty({ type: KoppelwoordResponse, isArray: true })
  woorden: readonly KoppelwoordResponse[];
  anders: string | null;
  @ApiProperty({ enum: DAGVORMEN, isArray: true })
  datumvormen: readonly Dagvorm[];
  voor: string | null;
  afkappen: boolean;
}

/** Een versie van de koppeling van een formulier. Zij verandert nooit meer. */
export class FormulierkoppelingResponse extends FormulierkoppelingregelResponse {
  @ApiProperty({ type: VeldkoppelingResponse, isArray: true })
  velden: readonly VeldkoppelingResponse[];
  @ApiProperty({ type: String, isArray: true })
  negeer: readonly string[];
}

/** Alle versies van de koppeling van een formulier, die nu geldt eerst. */
export class FormulierkoppelingversiesResponse {
  resultaten: FormulierkoppelingResponse[];
}

/** Een systeem dat formulieren kan sturen, alleen bij naam. */
export class FormuliersysteemResponse {
  id: string;
  naam: string;
  actief: boolean;
}

/** Een veld van een melding dat een formulier kan vullen. */
export class KoppelveldResponse {
  @ApiProperty({ enum: VELDEN })
  veld: Koppelveld;
  /** `tekst`, `lijst`, `dag`, `janee` of `email`. */
  @ApiProperty({ enum: ['tekst', 'lijst', 'dag', 'janee', 'email'] })
  soort: 'tekst' | 'lijst' | 'dag' | 'janee' | 'email';
  /** Zonder dit veld is er geen koppeling. */
  verplicht: boolean;
  /** Waaruit te kiezen is, bij `lijst`. */
  @ApiProperty({ type: String, isArray: true })
  waarden: readonly string[];
  /** Hoe lang een tekst kan zijn. */
  hoogstens: number | null;
}

/** Wat er te koppelen is: de velden van een melding, en de systemen die formulieren sturen. */
export class KoppelveldenResponse {
  velden: KoppelveldResponse[];
  systemen: FormuliersysteemResponse[];
}

/** Wie het voorbeeld noemt. */
export class BeproefdePersoonResponse {
  hoedanigheid: string;
  naam: string;
  telefoon: string | null;
  email: string | null;
  toelichting: string | null;
  /** Alleen van een cliënt: heeft deze een persoonsgebonden budget? */
  pgb: boolean;
}

/** De melding die het voorbeeld zou worden. Er is niets opgeslagen. */
export class BeproefdeMeldingResponse {
  onderwerp: string;
  omschrijving: string;
  soort: string;
  bron: string;
  aard: string | null;
  wet: string;
  domein: string;
  financiering: string | null;
  aanbiederNaam: string | null;
  gemeenteNaam: string | null;
  gebeurtenisdatum: string | null;
  ontdekkingsdatum: string | null;
  vaststellingsdatum: string | null;
  onrechtmatigheid: string;
  onrechtmatigheidToelichting: string | null;
  overToezichthouder: boolean;
  overVeiligThuis: boolean;
  gevoelig: boolean;
  melderVertrouwelijk: boolean;
  wbk: boolean;
  @ApiProperty({ type: BeproefdePersoonResponse, nullable: true })
  melder: BeproefdePersoonResponse | null;
  @ApiProperty({ type: BeproefdePersoonResponse, nullable: true })
  client: BeproefdePersoonResponse | null;
  /** Wat de toezichthouder nog moet aanvullen; het staat ook in de omschrijving. */
  @ApiProperty({ type: String, isArray: true })
  gebreken: readonly string[];
  /** De velden die het formulier of de koppeling vulde. Wat er verder staat vullen wij zelf in. */
  @ApiProperty({ type: String, isArray: true })
  gelezen: readonly string[];
  /** De bestanden van het voorbeeld, bij naam. Of zij worden overgenomen blijkt pas als zij binnenkomen. */
  @ApiProperty({ type: String, isArray: true })
  bestanden: readonly string[];
}
