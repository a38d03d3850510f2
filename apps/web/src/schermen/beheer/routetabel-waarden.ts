import { leesDatum } from '@navolgbaar/ui';
import type { Routeregel, Routetabel } from '../../api/routetabel';
import type { components } from '../../api/schema';
import type { Fouten } from '../../delen/formulier';
import { routetabelTeksten } from '../../teksten/routetabel';

export type Routetabelverzoek = components['schemas']['NieuweRoutetabelRequest'];

/** `geldigVanaf`, `motivering`, the two grounds, `aantal`, and per row a field under `regels.0.naam`. */
export type Waarden = Record<string, string | readonly string[]>;

const TEKSTEN = ['naam', 'route', 'melder', 'uitleg', 'bron'] as const;
const LIJSTEN = ['soorten', 'wetten', 'domeinen', 'financieringen', 'plegers', 'over', 'ontvangers'] as const;

export const veldnaam = (rij: number, veld: keyof Routeregel): string => `regels.${rij}.${veld}`;

/** The form begins with the table that holds now: mostly a single row changes. */
export function beginVan(tabel: Routetabel | undefined): Waarden {
  return {
    ...{ geldigVanaf: '', motivering: '' },
    svbGrondslag: tabel?.svbGrondslag ?? '',
    pgbMeldplicht: tabel?.pgbMeldplicht ?? '',
    ...alsVelden(tabel?.regels ?? []),
  };
}

/** Rows as fields of the form. */
export function alsVelden(regels: readonly Routeregel[]): Waarden {
  const velden = regels.flatMap((regel, rij) =>
    [...TEKSTEN, ...LIJSTEN].map((veld) => [veldnaam(rij, veld), regel[veld]] as const),
  );
  return { aantal: String(regels.length), ...Object.fromEntries(velden) };
}

export function regelsVan(w: Waarden): Routeregel[] {
  return Array.from({ length: Number(w['aantal']) }, (_, rij) => {
    const lees = (veld: keyof Routeregel) => w[veldnaam(rij, veld)] ?? '';
    const teksten = TEKSTEN.map((veld) => [veld, String(lees(veld)).trim()]);
    const lijsten = LIJSTEN.map((veld) => [veld, [lees(veld)].flat().filter(Boolean)]);
    const regel = Object.fromEntries([...teksten, ...lijsten]) as unknown as Routeregel;
    return regel.route === 'eigen_toezicht' ? { ...regel, ontvangers: [], melder: 'wij' } : regel;
  });
}

/** A new row stands before the last one, which takes what is left. */
export function metNieuwe(regels: readonly Routeregel[], naam: string): Routeregel[] {
  const nieuw: Routeregel = {
    ...{ naam, route: 'eigen_toezicht', melder: 'wij', uitleg: '', bron: '', ontvangers: [] },
    ...{ soorten: [], wetten: [], domeinen: [], financieringen: [], plegers: [], over: [] },
  };
  return [...regels.slice(0, -1), nieuw, ...regels.slice(-1)];
}

export function verplaatst(regels: readonly Routeregel[], van: number, naar: number): Routeregel[] {
  const uit = [...regels];
  uit.splice(naar, 0, ...uit.splice(van, 1));
  return uit;
}

export function controleer(w: Waarden, vandaag: string): Fouten<Waarden> {
  const { fout } = routetabelTeksten.formulier;
  const fouten: Record<string, string> = {};
  const eis = (naam: string, goed: boolean, tekst: string) => {
    if (!goed) fouten[naam] = tekst;
  };
  const datum = leesDatum(String(w['geldigVanaf']), vandaag);
  const datumfout = datum.fout ?? (datum.waarde < vandaag ? fout.geldigVanaf : undefined);
  if (datumfout) fouten['geldigVanaf'] = datumfout;
  eis('motivering', String(w['motivering']).trim().length >= 3, fout.motivering);
  const regels = regelsVan(w);
  regels.forEach((regel, rij) => {
    eis(veldnaam(rij, 'naam'), regel.naam.length >= 3, fout.naam);
    eis(veldnaam(rij, 'naam'), regels.findIndex(({ naam }) => naam === regel.naam) === rij, fout.dubbel);
    eis(
      veldnaam(rij, 'ontvangers'),
      regel.route === 'eigen_toezicht' || regel.ontvangers.length > 0,
      fout.ontvangers,
    );
    eis(veldnaam(rij, 'uitleg'), regel.uitleg.length >= 3, fout.uitleg);
    eis(veldnaam(rij, 'bron'), regel.bron.length >= 3, fout.bron);
  });
  return fouten;
}

export function naarVerzoek(w: Waarden, vandaag: string): Routetabelverzoek {
  const ofWeg = (naam: string) => {
    const tekst = String(w[naam]).trim();
    return tekst === '' ? {} : { [naam]: tekst };
  };
  return {
    geldigVanaf: leesDatum(String(w['geldigVanaf']), vandaag).waarde ?? '',
    motivering: String(w['motivering']).trim(),
    ...ofWeg('svbGrondslag'),
    ...ofWeg('pgbMeldplicht'),
    regels: regelsVan(w),
  };
}
