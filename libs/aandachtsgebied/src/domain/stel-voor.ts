import type { Herleiding } from '@navolgbaar/kernel';
import { GEBIEDENBRON, type Kenmerk } from './aandachtsgebied';

/** What a provider does on one day for one gemeente under one law, paid in one way. */
export interface Inzetfeit {
  readonly wet: string;
  readonly financiering: string;
  readonly gecontracteerd: boolean;
  readonly aantalClienten: number | null;
}

/** What the register says of a provider on a day. */
export interface Registerfeiten {
  readonly inzetten: readonly Inzetfeit[];
  /** The kinds of its open locations. */
  readonly locatiesoorten: readonly string[];
}

export interface Kenmerkvoorstel {
  readonly kenmerk: Kenmerk;
  readonly herleiding: Herleiding;
}

/** AANNAME: no source says how much is cumulation. An inzet is for one gemeente and one law, so that two are two of either. */
const CUMULATIE = { inzetten: 2, clienten: 3 } as const;

/**
 * In which areas the register says that a provider may be. A proposal and no more: whether it is so, a person says.
 */
export function stelVoor(feiten: Registerfeiten): Kenmerkvoorstel[] {
  return [...pgbCumulatie(feiten), ...pgbBeschermdWonen(feiten), ...ongecontracteerdeJeugdhulp(feiten)];
}

function pgbCumulatie({ inzetten }: Registerfeiten): Kenmerkvoorstel[] {
  const pgb = inzetten.filter(
    ({ financiering, gecontracteerd }) => financiering === 'pgb' && !gecontracteerd,
  );
  const clienten = pgb.reduce((som, { aantalClienten }) => som + (aantalClienten ?? 0), 0);
  if (pgb.length < CUMULATIE.inzetten && clienten < CUMULATIE.clienten) return [];
  const waar = pgb.length === 1 ? 'één gemeente en wet' : `${pgb.length} gemeenten of wetten`;
  return [
    maak('pgb_cumulatie', [
      `Er loopt pgb zonder contract voor ${waar}, samen ${clienten} cliënten voor zover bekend.`,
      `Vanaf ${CUMULATIE.inzetten} gemeenten of wetten, of vanaf ${CUMULATIE.clienten} cliënten, is het een voorstel (AANNAME).`,
    ]),
  ];
}

/** AANNAME: the register knows no beschermd wonen; pgb under the Wmo at who has a place to live comes nearest. */
function pgbBeschermdWonen({ inzetten, locatiesoorten }: Registerfeiten): Kenmerkvoorstel[] {
  const pgb = inzetten.some(({ wet, financiering }) => wet === 'wmo' && financiering === 'pgb');
  if (!pgb || !locatiesoorten.includes('woonlocatie')) return [];
  return [
    maak('pgb_beschermd_wonen', [
      'Er loopt pgb volgens de Wmo, en de aanbieder heeft een woonlocatie. Of daar beschermd wordt gewoond, staat niet in het register (AANNAME).',
    ]),
  ];
}

function ongecontracteerdeJeugdhulp({ inzetten }: Registerfeiten): Kenmerkvoorstel[] {
  const jeugd = inzetten.some(({ wet, gecontracteerd }) => wet === 'jeugdwet' && !gecontracteerd);
  return jeugd
    ? [maak('ongecontracteerde_jeugdhulp', ['Er loopt jeugdhulp zonder contract met de gemeente.'])]
    : [];
}

function maak(kenmerk: Kenmerk, stappen: readonly string[]): Kenmerkvoorstel {
  const bron = `${GEBIEDENBRON.bron}, ${GEBIEDENBRON.bronplaats}`;
  return { kenmerk, herleiding: stappen.map((stap) => ({ stap, bron })) };
}
