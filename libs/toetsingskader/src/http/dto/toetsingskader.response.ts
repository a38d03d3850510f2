import { KadernormDto, KaderthemaDto, SchaalwaardeDto } from './toetsingskader.request';

/** Een versie van een kader, zonder wat erin staat. */
export class KaderversiekopResponse {
  id: string;
  kaderId: string;
  nummer: number;
  /** `concept`, `meegeleverd` of `vastgesteld`. */
  status: string;
  geldigVanaf: string | null;
  /** Het document waarin zij is vastgesteld; van wat is meegeleverd de herkomst. */
  bron: string | null;
  brondatum: string | null;
  vastgesteldOp: string | null;
  vastgesteldDoor: string | null;
  gewijzigdOp: string;
  gewijzigdDoor: string | null;
  naam: string;
  evaluatieOp: string;
  aantalNormen: number;
  versie: number;
}

/** Met wat zij vandaag is: `concept`, `aangekondigd`, `geldt`, `vervangen` of `beeindigd`. */
export class KaderversieregelResponse extends KaderversiekopResponse {
  stand: string;
}

/** Een toetsingskader. */
export class ToetsingskaderregelResponse {
  id: string;
  code: string;
  /** `loopt` of `beeindigd`. */
  status: string;
  naam: string;
  begonnenOp: string;
  /** Leeg als het is meegeleverd. */
  begonnenDoor: string | null;
  geldigTot: string | null;
  eindreden: string | null;
  beeindigdDoor: string | null;
  geldend: KaderversieregelResponse | null;
  concept: KaderversieregelResponse | null;
  aangekondigd: KaderversieregelResponse | null;
  /** Of de evaluatie van wat geldt `later` is, `nadert` of `voorbij` is. */
  evaluatie: string | null;
  versie: number;
}

/** Een toetsingskader met zijn versies, nieuwste eerst, en wat u ermee mag doen. */
export class ToetsingskaderdetailResponse extends ToetsingskaderregelResponse {
  versies: KaderversieregelResponse[];
  handelingen: string[];
}

/** Alles wat een versie zegt. */
export class ToetsingskaderinhoudResponse {
  naam: string;
  doel: string;
  eigenaar: string;
  evaluatieOp: string;
  schaal: SchaalwaardeDto[];
  themas: KaderthemaDto[];
  normen: KadernormDto[];
}

/** Een versie van een kader met alles wat erin staat, en wat u ermee mag doen. */
export class KaderversieResponse extends KaderversieregelResponse {
  code: string;
  /** In gebruik, en door niemand vastgesteld. */
  aanname: boolean;
  evaluatie: string;
  /** De laatste dag van het kader. */
  geldigTot: string | null;
  inhoud: ToetsingskaderinhoudResponse;
  handelingen: string[];
  /** De andere versies van dit kader. */
  andere: KaderversieregelResponse[];
}

/** Een veld dat verschilt, in regels. */
export class KaderveldverschilResponse {
  veld: string;
  was: string[];
  wordt: string[];
}

/** Een deel dat verschilt: `erbij`, `weg` of `gewijzigd`. */
export class KaderdeelverschilResponse {
  code: string;
  naam: string;
  wat: string;
  velden: KaderveldverschilResponse[];
}

/** Wat een versie anders zegt dan een andere. */
export class KaderverschilResponse {
  was: KaderversiekopResponse;
  wordt: KaderversiekopResponse;
  algemeen: KaderveldverschilResponse[];
  schaal: KaderdeelverschilResponse[];
  themas: KaderdeelverschilResponse[];
  normen: KaderdeelverschilResponse[];
  vragen: KaderdeelverschilResponse[];
  /** Of normen die in beide staan, in een andere volgorde staan. */
  andereVolgorde: boolean;
}

/** Een stap van hoe is bepaald of een norm geldt. */
export class KadertoepassingstapResponse {
  stap: string;
  bron: string;
}

/** Of een norm voor de aanbieder is bedoeld, of zij bindt, en waarom. */
export class NormtoepassingResponse {
  code: string;
  vanToepassing: boolean;
  /** `wettelijk` of `aanbeveling`. */
  binding: string;
  herleiding: KadertoepassingstapResponse[];
}

/** Wat van de aanbieder bekend is. Leeg is: niet vastgelegd. */
export class KaderaanbiederResponse {
  wetten: string[];
  voorzieningen: string[];
  financiering: string[];
  clienten: number | null;
  geeftWkkgzZorg: boolean | null;
  lokaleGrondslag: string | null;
}

/** Welke normen van een versie voor een aanbieder zijn bedoeld. */
export class KadertoepassingResponse {
  aanbiederId: string;
  aanbiederNaam: string;
  feiten: KaderaanbiederResponse;
  normen: NormtoepassingResponse[];
}

/** Een fout in het bestand. */
export class KaderimportfoutResponse {
  regel: number;
  kolom: string;
  reden: string;
}

/** Wat het inlezen zou doen. Met één fout wordt niets ingelezen. */
export class KaderimportcontroleResponse {
  code: string | null;
  naam: string | null;
  /** `nieuw_kader` of `nieuwe_versie`; leeg bij een fout. */
  wat: string | null;
  normen: number;
  vragen: number;
  /** Normen die de versie die nu geldt niet heeft, anders heeft, of die erin ontbreken. */
  erbij: number;
  gewijzigd: number;
  weg: number;
  fouten: KaderimportfoutResponse[];
}
