import type { Herleiding, HerleidingStap } from '@navolgbaar/kernel';
import type { Norm } from './kader';

/** What is known of a provider. An empty list, or null, is: not recorded. */
export interface Aanbiederfeiten {
  readonly wetten: readonly string[];
  readonly voorzieningen: readonly string[];
  readonly financiering: readonly string[];
  readonly clienten: number | null;
  readonly geeftWkkgzZorg: boolean | null;
  /** The verordening, policy or contract by which this gemeente asks it of all: it binds without Wkkgz care too. */
  readonly lokaleGrondslag: string | null;
}

export interface Toepassingsuitkomst {
  readonly vanToepassing: boolean;
  /** How far it binds this provider. An aanbeveling never becomes a shortcoming against the law (VG-07). */
  readonly binding: 'wettelijk' | 'aanbeveling';
  readonly herleiding: Herleiding;
}

const NORM = 'Toetsingskader: voor wie de norm is bedoeld';
const ONBEKEND = 'AANNAME: wat niet is vastgelegd, sluit niets uit';
const VG07 = 'VG-07 (Bestuurlijke verkenning): een aanbeveling wordt geen overtreding';
const WKKGZ =
  'Wkkgz: een norm hieruit is alleen wettelijk voor wie ook Wkkgz-zorg geeft, of met een lokale grondslag';

interface Toets extends HerleidingStap {
  readonly past: boolean;
}

/**
 * Whether a norm is meant for a provider, and whether it must or should. What nobody recorded excludes nothing: that it is not
 * known is said, so that a person looks (AANNAME).
 */
export function isVanToepassing(norm: Norm, feiten: Aanbiederfeiten): Toepassingsuitkomst {
  const { wetten, voorzieningen, financiering } = norm.toepassing;
  const toetsen = [
    toetsLijst('Wet', wetten, feiten.wetten),
    toetsLijst('Soort voorziening', voorzieningen, feiten.voorzieningen),
    toetsLijst('Financiering', financiering, feiten.financiering),
    toetsOmvang(norm, feiten.clienten),
  ].filter((toets) => toets !== null);
  const { binding, stap } = bindt(norm, feiten);
  const waarom = toetsen.map(({ past: _, ...regel }) => regel);
  const algemeen = { stap: 'De norm is voor alle aanbieders.', bron: NORM };
  const vanToepassing = toetsen.every(({ past }) => past);
  // How far a norm binds says nothing about a provider that it is not meant for.
  const hoever = vanToepassing ? [stap] : [];
  return {
    ...{ vanToepassing, binding },
    herleiding: [...(waarom.length > 0 ? waarom : [algemeen]), ...hoever],
  };
}

const WOORDEN: Readonly<Record<string, string>> = {
  ...{ wmo: 'Wmo', jeugdwet: 'Jeugdwet', wlz: 'Wlz', zin: 'zorg in natura', pgb: 'pgb' },
};
const som = (codes: readonly string[]): string =>
  codes.map((code) => WOORDEN[code] ?? code.replaceAll('_', ' ')).join(', ');

function toetsLijst(wat: string, gevraagd: readonly string[], heeft: readonly string[]): Toets | null {
  if (gevraagd.length === 0) return null;
  if (heeft.length === 0)
    return {
      past: true,
      stap: `${wat}: bedoeld voor ${som(gevraagd)}; van de aanbieder niet vastgelegd.`,
      bron: ONBEKEND,
    };
  const past = gevraagd.some((code) => heeft.includes(code));
  const stap = `${wat}: bedoeld voor ${som(gevraagd)}; de aanbieder heeft ${som(heeft)}.`;
  return { past, stap, bron: NORM };
}

function toetsOmvang(
  { toepassing: { clientenVan, clientenTot } }: Norm,
  clienten: number | null,
): Toets | null {
  if (clientenVan === null && clientenTot === null) return null;
  const bedoeld = [
    ...(clientenVan === null ? [] : [`vanaf ${clientenVan}`]),
    ...(clientenTot === null ? [] : [`tot en met ${clientenTot}`]),
  ].join(' ');
  if (clienten === null)
    return {
      past: true,
      stap: `Cliënten: bedoeld ${bedoeld}; van de aanbieder niet vastgelegd.`,
      bron: ONBEKEND,
    };
  const past = clienten >= (clientenVan ?? 0) && clienten <= (clientenTot ?? Infinity);
  return { past, stap: `Cliënten: bedoeld ${bedoeld}; de aanbieder heeft er ${clienten}.`, bron: NORM };
}

function bindt(
  { binding, grondslag }: Norm,
  { geeftWkkgzZorg, lokaleGrondslag }: Aanbiederfeiten,
): { binding: Toepassingsuitkomst['binding']; stap: HerleidingStap } {
  if (binding === 'aanbeveling')
    return { binding, stap: { stap: 'De norm is een aanbeveling.', bron: VG07 } };
  if (binding === 'wettelijk')
    return { binding, stap: { stap: 'De norm is wettelijk.', bron: grondslag ?? '' } };
  if (lokaleGrondslag)
    return {
      binding: 'wettelijk',
      stap: { stap: 'De norm is hier wettelijk door een lokale grondslag.', bron: lokaleGrondslag },
    };
  if (geeftWkkgzZorg)
    return {
      binding: 'wettelijk',
      stap: { stap: 'De aanbieder geeft ook Wkkgz-zorg: de norm is wettelijk.', bron: grondslag ?? '' },
    };
  const stap =
    geeftWkkgzZorg === null
      ? 'Niet bekend is of de aanbieder ook Wkkgz-zorg geeft: de norm telt als aanbeveling.'
      : 'De aanbieder geeft geen Wkkgz-zorg: de norm telt als aanbeveling.';
  return { binding: 'aanbeveling', stap: { stap, bron: WKKGZ } };
}
