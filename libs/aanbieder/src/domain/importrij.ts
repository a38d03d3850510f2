import {
  AANBIEDERSOORTEN,
  type Aanbiedersoort,
  FINANCIERINGEN,
  type Financiering,
  INZETWETTEN,
  type Inzetwet,
  LOCATIESOORTEN,
  type Locatiesoort,
} from './soorten';

/** The columns of a provider list. Only `naam` must be there; an unknown column is an error, so that nothing is lost. */
export const IMPORTKOLOMMEN = [
  'naam',
  'soort',
  'kvk',
  'email',
  'telefoon',
  'plaats',
  'aantal_clienten',
  'gemeente',
  'wet',
  'financiering',
  'gecontracteerd',
  'clienten_gemeente',
  'van',
  'tot',
  'locatie',
  'locatie_soort',
  'adres',
  'postcode',
] as const;
export type Importkolom = (typeof IMPORTKOLOMMEN)[number];

/** A fault in a file, where a person can find it: line 1 is the heading. */
export interface Importfout {
  readonly regel: number;
  readonly kolom: string;
  readonly reden: string;
}

export interface Importinzet {
  readonly gemeente: string;
  readonly wet: Inzetwet;
  readonly financiering: Financiering;
  readonly gecontracteerd: boolean;
  readonly aantalClienten: number | null;
  readonly van: string;
  readonly tot: string | null;
}

export interface Importlocatie {
  readonly naam: string;
  readonly soort: Locatiesoort;
  readonly adres: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
}

/** One line of the list, understood: a provider with at most one inzet and one location. */
export interface Importrij {
  readonly regel: number;
  readonly naam: string;
  readonly soort: Aanbiedersoort | null;
  readonly kvk: string | null;
  readonly email: string | null;
  readonly telefoon: string | null;
  readonly plaats: string | null;
  readonly aantalClienten: number | null;
  readonly inzet: Importinzet | null;
  readonly locatie: Importlocatie | null;
}

export type Importrecord = Readonly<Partial<Record<Importkolom, string>>>;

/** Collects the faults of one line while its cells are read. */
class Cellen {
  readonly fouten: Importfout[] = [];

  constructor(
    private readonly record: Importrecord,
    private readonly regel: number,
  ) {}

  tekst(kolom: Importkolom, meest = 200): string | null {
    const waarde = (this.record[kolom] ?? '').trim();
    if (waarde.length > meest) this.fout(kolom, `Gebruik ten hoogste ${meest} tekens.`);
    return waarde === '' ? null : waarde;
  }

  patroon(kolom: Importkolom, vorm: RegExp, reden: string): string | null {
    const waarde = this.tekst(kolom);
    if (waarde !== null && !vorm.test(waarde)) this.fout(kolom, `"${waarde}": ${reden}`);
    return waarde;
  }

  keuze<T extends string>(kolom: Importkolom, waarden: readonly T[]): T | null {
    const waarde =
      this.tekst(kolom)
        ?.toLowerCase()
        .replace(/[\s-]+/g, '_') ?? null;
    if (waarde !== null && !waarden.includes(waarde as T)) {
      this.fout(kolom, `"${waarde}" is onbekend. Kies een van: ${waarden.join(', ')}.`);
    }
    return waarde as T | null;
  }

  getal(kolom: Importkolom): number | null {
    const waarde = this.patroon(kolom, /^\d{1,7}$/, 'vul een heel getal in, zonder punt of komma.');
    return waarde === null ? null : Number(waarde);
  }

  /** Accepts 2026-01-31 and 31-1-2026; a day that does not exist is a fault. */
  datum(kolom: Importkolom): string | null {
    const waarde = this.tekst(kolom);
    if (waarde === null) return null;
    const nederlands = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(waarde);
    const iso = nederlands
      ? `${nederlands[3]}-${nederlands[2]?.padStart(2, '0')}-${nederlands[1]?.padStart(2, '0')}`
      : waarde;
    const [jaar = 0, maand = 0, dag = 0] = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso.split('-').map(Number) : [];
    const bestaat = jaar >= 1900 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenInMaand(jaar, maand);
    if (!bestaat) this.fout(kolom, `"${waarde}" is geen bestaande datum. Schrijf 31-12-2026 of 2026-12-31.`);
    return iso;
  }

  jaNee(kolom: Importkolom): boolean | null {
    const waarde = this.tekst(kolom)?.toLowerCase() ?? null;
    if (waarde === null) return null;
    if (!/^(ja|nee|j|n|true|false|1|0)$/.test(waarde)) this.fout(kolom, `"${waarde}": vul ja of nee in.`);
    return /^(ja|j|true|1)$/.test(waarde);
  }

  fout(kolom: string, reden: string): void {
    this.fouten.push({ regel: this.regel, kolom, reden });
  }
}

function dagenInMaand(jaar: number, maand: number): number {
  const schrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
  return [31, schrikkel ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maand - 1] ?? 0;
}

/**
 * Understands one line of a provider list, or says what is wrong with it: all its faults at once.
 * @param gemeenten names and codes of the gemeenten of this organisation, in lower case
 */
export function leesImportrij(
  record: Importrecord,
  regel: number,
  gemeenten: ReadonlySet<string>,
): { readonly rij: Importrij | null; readonly fouten: readonly Importfout[] } {
  const cellen = new Cellen(record, regel);
  const naam = cellen.tekst('naam');
  if (naam === null) cellen.fout('naam', 'De naam ontbreekt.');
  const rij: Importrij = {
    regel,
    naam: naam ?? '',
    soort: cellen.keuze('soort', AANBIEDERSOORTEN),
    kvk: cellen.patroon('kvk', /^\d{8}$/, 'een KVK-nummer heeft 8 cijfers.'),
    email: cellen.patroon('email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'dit is geen e-mailadres.'),
    telefoon: cellen.tekst('telefoon', 30),
    plaats: cellen.tekst('plaats', 100),
    aantalClienten: cellen.getal('aantal_clienten'),
    inzet: leesInzet(cellen, gemeenten),
    locatie: leesLocatie(cellen),
  };
  return { rij: cellen.fouten.length === 0 ? rij : null, fouten: cellen.fouten };
}

function leesInzet(cellen: Cellen, gemeenten: ReadonlySet<string>): Importinzet | null {
  const gemeente = cellen.tekst('gemeente', 100);
  const wet = cellen.keuze('wet', INZETWETTEN);
  const financiering = cellen.keuze('financiering', FINANCIERINGEN);
  const gecontracteerd = cellen.jaNee('gecontracteerd');
  const aantalClienten = cellen.getal('clienten_gemeente');
  const van = cellen.datum('van');
  const tot = cellen.datum('tot');
  const genoemd = [gemeente, wet, financiering, gecontracteerd, aantalClienten, van, tot].some(
    (w) => w !== null,
  );
  if (!genoemd) return null;
  for (const [kolom, waarde] of [
    ['gemeente', gemeente],
    ['wet', wet],
    ['financiering', financiering],
    ['van', van],
  ] as const) {
    if (waarde === null)
      cellen.fout(
        kolom,
        'Dit hoort bij de inzet op deze regel. Vul het in, of laat alle kolommen van de inzet leeg.',
      );
  }
  if (gemeente !== null && !gemeenten.has(gemeente.toLowerCase())) {
    cellen.fout('gemeente', `"${gemeente}" is geen gemeente van deze organisatie.`);
  }
  if (van !== null && tot !== null && tot < van) cellen.fout('tot', 'De einddatum ligt voor de begindatum.');
  return {
    gemeente: gemeente ?? '',
    wet: wet ?? 'wmo',
    financiering: financiering ?? 'zin',
    gecontracteerd: gecontracteerd ?? false,
    aantalClienten,
    van: van ?? '',
    tot,
  };
}

function leesLocatie(cellen: Cellen): Importlocatie | null {
  const naam = cellen.tekst('locatie');
  const soort = cellen.keuze('locatie_soort', LOCATIESOORTEN);
  const adres = cellen.tekst('adres');
  const postcode = cellen.patroon(
    'postcode',
    /^[1-9]\d{3} ?[A-Za-z]{2}$/,
    'schrijf een postcode zoals 9711 AB.',
  );
  if (naam === null) {
    if (soort !== null || adres !== null || postcode !== null)
      cellen.fout('locatie', 'De naam van de locatie ontbreekt.');
    return null;
  }
  return {
    naam,
    soort: soort ?? 'anders',
    adres,
    postcode: postcode?.toUpperCase().replace(/^(\d{4}) ?/, '$1 ') ?? null,
    plaats: cellen.tekst('plaats', 100),
  };
}
