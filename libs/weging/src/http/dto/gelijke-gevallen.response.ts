import { WegingstapResponse } from './weging.response';

/** Hoe vaak iets voorkomt. */
export class TellingResponse {
  code: string;
  aantal: number;
}

/** Meldingen waarin hetzelfde is gevonden: dezelfde soort en ernst, gewogen met dezelfde versie. */
export class GroepResponse {
  sleutel: string;
  soort: string;
  ernst: string;
  ernstNaam: string;
  kaderversie: number;
  aantal: number;
  /** Minder dan vijf: te weinig om te zeggen wat gebruikelijk is. */
  teWeinig: boolean;
  kleuren: TellingResponse[];
  /** Met de naam die de versie aan de omvang geeft. */
  omvang: TellingResponse[];
  /** Een actie, of `geen_actie`. */
  besluiten: TellingResponse[];
  nietBesloten: number;
  /** Hoe vaak stap 3 de prioriteit verhoogde. */
  verhoogd: number;
  /** De kleur die het vaakst voorkomt; leeg bij te weinig, of als twee even vaak voorkomen. */
  meestKleur: string | null;
  /** Het besluit dat het vaakst voorkomt; leeg bij te weinig, of als twee even vaak voorkomen. */
  meestBesluit: string | null;
}

/** Wat anders ging dan bij de meeste gelijke gevallen, met de reden van toen. */
export class AfwijkingResponse {
  /** `kleur` of `besluit`. */
  wat: string;
  /** Bij een andere kleur: `stap3` als zij is verhoogd, anders `omvang`. */
  door: string | null;
  meldingId: string;
  nummer: string;
  soort: string;
  ernstNaam: string;
  kaderversie: number;
  gebruikelijk: string;
  hier: string;
  reden: string;
}

/** De wegingen van een kwartaal. */
export class TijdvakResponse {
  /** Zoals `2026-K1`. */
  kwartaal: string;
  aantal: number;
  teWeinig: boolean;
  kleuren: TellingResponse[];
  verhoogd: number;
  geenActie: number;
}

/** Hoe iemand weegt naast de anderen. */
export class WegerResponse {
  wegerId: string;
  naam: string | null;
  aantal: number;
  /** Minder dan vijf: er wordt alleen gezegd hoe vaak. */
  teWeinig: boolean;
  kleuren: TellingResponse[];
  verhoogd: number;
  /** Hoe vaak hoger dan gebruikelijk in dezelfde gevallen. */
  hoger: number;
  /** Hoe vaak lager dan gebruikelijk in dezelfde gevallen. */
  lager: number;
}

/** Een graad van ernst om op te kiezen. */
export class ErnstkeuzeResponse {
  code: string;
  naam: string;
}

/** Waarop kan worden gekozen. */
export class GevallenkeuzesResponse {
  soorten: string[];
  ernsten: ErnstkeuzeResponse[];
}

/** Gelijke gevallen naast elkaar. */
export class VergelijkingResponse {
  aantal: number;
  /** Hoeveel meldingen van deze periode u nog herweegt: die zitten er niet bij. */
  nogTeHerwegen: number;
  groepen: GroepResponse[];
  afwijkingen: AfwijkingResponse[];
  tijdvakken: TijdvakResponse[];
  /** Alle wegers voor wie dat mag zien; anders alleen uzelf. */
  wegers: WegerResponse[];
  allenZichtbaar: boolean;
  keuzes: GevallenkeuzesResponse;
  herleiding: WegingstapResponse[];
}

/** Eén melding in de verantwoording, zonder gegevens van cliënt of melder. */
export class VerantwoordingsregelResponse {
  meldingId: string;
  nummer: string;
  soort: string;
  ernstNaam: string;
  omvangNaam: string;
  kleur: string;
  kleurMatrix: string;
  kaderversie: number;
  kaderAanname: boolean;
  verhoogd: boolean;
  verhogingReden: string | null;
  ontvangenDag: string;
  besluit: string | null;
  besluitMotivering: string | null;
  besluitDag: string | null;
  /** `werkoverleg`, als er is besloten. */
  beslotenDoor: string | null;
  /** Kalenderdagen van ontvangst tot besluit. */
  dagen: number | null;
}

/** Waarom deze wel en die niet. */
export class VerantwoordingResponse {
  aantal: number;
  /** Hoeveel meldingen van deze periode u nog herweegt: die zitten er niet bij. */
  nogTeHerwegen: number;
  /** Ten hoogste 500; het bestand heeft ze alle. */
  regels: VerantwoordingsregelResponse[];
  herleiding: WegingstapResponse[];
}
