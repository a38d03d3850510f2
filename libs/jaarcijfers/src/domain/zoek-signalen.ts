import type { Herleiding } from '@navolgbaar/kernel';
import { type Jaarcijfers, type Verhoudingen, verhoudingenVan } from './cijfers';
import { type Drempels, MINSTE_VOOR_MEDIAAN, type Signaalregel, type Signaalsoort } from './drempels';

/** A figure that is a reason to look; never a judgement. */
export interface Signaal {
  readonly regel: Signaalregel;
  readonly soort: Signaalsoort;
  readonly boekjaar: number;
  /** In a few words, with the number. */
  readonly kort: string;
  /** What was computed, and the threshold that it passed; null where a profit is shared out without there being one. */
  readonly waarde: number | null;
  readonly drempel: number;
  readonly herleiding: Herleiding;
}

/** What the signals of one provider over one year are computed from. */
export interface Jaarfeiten {
  readonly cijfers: Jaarcijfers;
  /** The other years of this provider, in any order. */
  readonly andereJaren: readonly Jaarcijfers[];
  /** Of all providers with a known number of clients in that year: the median of the omzet per client, and how many they are. */
  readonly mediaan: { readonly waarde: number; readonly aanbieders: number } | null;
}

/** The thresholds, and which version they are. */
export interface Drempelset {
  readonly nummer: number;
  readonly regels: Drempels;
}

type Uitkomst = Pick<Signaal, 'kort' | 'waarde' | 'drempel'> & { readonly stappen: readonly string[] };
type Regel = (drempels: Drempels, feiten: Jaarfeiten, v: Verhoudingen) => Uitkomst | null;

/**
 * What the thresholds see in the figures of one year. What cannot be divided gives no signal: where there is no omzet, there
 * is no margin (AANNAME). Values are compared as they are, and rounded only where they are shown.
 */
export function zoekSignalen({ nummer, regels }: Drempelset, feiten: Jaarfeiten): Signaal[] {
  const verhoudingen = verhoudingenVan(feiten.cijfers);
  const { boekjaar } = feiten.cijfers;
  const bron = `Drempels van deze organisatie, versie ${nummer}`;
  return REGELS.flatMap(([soort, regel, zoek]) => {
    const uitkomst = zoek(regels, feiten, verhoudingen);
    if (!uitkomst) return [];
    const { stappen, ...rest } = uitkomst;
    const herleiding = [`Boekjaar ${boekjaar}.`, ...stappen].map((stap) => ({ stap, bron }));
    return [{ regel, soort, boekjaar, ...rest, herleiding }];
  });
}

const solvabiliteit: Regel = ({ solvabiliteit: drempel }, { cijfers }, { solvabiliteit: waarde }) => {
  if (drempel === null || waarde === null || waarde >= drempel) return null;
  const { eigenVermogen, balanstotaal } = cijfers;
  return {
    ...{ kort: `solvabiliteit ${pct(waarde, drempel)}`, waarde, drempel },
    stappen: [
      `Eigen vermogen ${euro(eigenVermogen)} gedeeld door balanstotaal ${euro(balanstotaal)} is ${pct(waarde, drempel)}; onder ${pct(drempel)} is het een signaal.`,
    ],
  };
};

const liquiditeit: Regel = ({ liquiditeit: drempel }, { cijfers }, { liquiditeit: waarde }) => {
  if (drempel === null || waarde === null || waarde >= drempel) return null;
  const { vlottendeActiva, kortlopendeSchulden } = cijfers;
  return {
    ...{ kort: `liquiditeit ${getal(waarde, drempel)}`, waarde, drempel },
    stappen: [
      `Vlottende activa ${euro(vlottendeActiva)} gedeeld door kortlopende schulden ${euro(kortlopendeSchulden)} is ${getal(waarde, drempel)}; onder ${getal(drempel)} is het een signaal.`,
    ],
  };
};

const verliesjaren: Regel = ({ verliesjaren: drempel }, { cijfers, andereJaren }) => {
  if (drempel === null) return null;
  const perJaar = new Map([cijfers, ...andereJaren].map((jaar) => [jaar.boekjaar, jaar]));
  const verlies: Jaarcijfers[] = [];
  for (let jaar = cijfers.boekjaar; (perJaar.get(jaar)?.resultaat ?? 0) < 0; jaar -= 1)
    verlies.push(perJaar.get(jaar) as Jaarcijfers);
  const waarde = verlies.length;
  if (waarde < drempel) return null;
  const jaren = verlies.map(({ boekjaar, resultaat }) => `${boekjaar}: ${euro(resultaat)}`).join(', ');
  return {
    ...{ kort: `verlies in ${jaarTekst(waarde)} achter elkaar`, waarde, drempel },
    stappen: [
      `Het resultaat was negatief in ${jaren}; vanaf ${jaarTekst(drempel)} achter elkaar is het een signaal.`,
    ],
  };
};

const negatiefVermogen: Regel = ({ negatiefVermogen: aan }, { cijfers: { eigenVermogen: waarde } }) =>
  aan && waarde < 0
    ? {
        ...{ kort: `negatief eigen vermogen (${euro(waarde)})`, waarde, drempel: 0 },
        stappen: [`Het eigen vermogen is ${euro(waarde)}; onder nul is het een signaal.`],
      }
    : null;

const winstmarge: Regel = ({ winstmarge: drempel }, { cijfers }, { winstmarge: waarde }) => {
  if (drempel === null || waarde === null || waarde <= drempel) return null;
  return {
    ...{ kort: `winstmarge ${pct(waarde, drempel)}`, waarde, drempel },
    stappen: [
      `Resultaat ${euro(cijfers.resultaat)} gedeeld door omzet ${euro(cijfers.omzet)} is ${pct(waarde, drempel)}; boven ${pct(drempel)} is het een signaal.`,
    ],
  };
};

const winstuitkering: Regel = ({ winstuitkering: drempel }, { cijfers }, { winstuitkering: waarde }) => {
  const { winstuitkering: uitgekeerd, resultaat } = cijfers;
  if (drempel === null || uitgekeerd === 0) return null;
  if (waarde === null)
    return {
      ...{ kort: 'winstuitkering zonder winst', waarde, drempel },
      stappen: [
        `Er is ${euro(uitgekeerd)} uitgekeerd bij een resultaat van ${euro(resultaat)}: er was geen winst.`,
      ],
    };
  if (waarde <= drempel) return null;
  return {
    ...{ kort: `winstuitkering ${pct(waarde, drempel)} van het resultaat`, waarde, drempel },
    stappen: [
      `Winstuitkering ${euro(uitgekeerd)} gedeeld door resultaat ${euro(resultaat)} is ${pct(waarde, drempel)}; boven ${pct(drempel)} is het een signaal.`,
    ],
  };
};

const personeelskosten: Regel = (
  { personeelskosten: drempel },
  { cijfers },
  { personeelskosten: waarde },
) => {
  if (drempel === null || waarde === null || waarde >= drempel) return null;
  return {
    ...{ kort: `personeelskosten ${pct(waarde, drempel)} van de omzet`, waarde, drempel },
    stappen: [
      `Personeelskosten ${euro(cijfers.personeelskosten)} gedeeld door omzet ${euro(cijfers.omzet)} is ${pct(waarde, drempel)}; onder ${pct(drempel)} is het een signaal.`,
    ],
  };
};

const omzetPerClient: Regel = ({ omzetPerClient: drempel }, { cijfers, mediaan }, v) => {
  if (drempel === null || v.omzetPerClient === null || !mediaan?.waarde) return null;
  const waarde = v.omzetPerClient / mediaan.waarde;
  if (mediaan.aanbieders < MINSTE_VOOR_MEDIAAN || waarde <= drempel) return null;
  return {
    ...{ kort: `omzet per cliënt ${getal(waarde, drempel)} keer de mediaan`, waarde, drempel },
    stappen: [
      `Omzet ${euro(cijfers.omzet)} gedeeld door ${cijfers.aantalClienten} cliënten is ${euro(v.omzetPerClient)} per cliënt.`,
      `De mediaan van ${mediaan.aanbieders} aanbieders over ${cijfers.boekjaar} is ${euro(mediaan.waarde)}.`,
      `Dat is ${getal(waarde, drempel)} keer de mediaan; boven ${getal(drempel)} keer is het een signaal.`,
    ],
  };
};

const groei: Regel = ({ groei: drempel }, { cijfers, andereJaren }) => {
  const vorig = andereJaren.find(({ boekjaar }) => boekjaar === cijfers.boekjaar - 1);
  const { aantalClienten: nu, omzet } = cijfers;
  if (!drempel || !vorig?.aantalClienten || nu === null || vorig.omzet === 0) return null;
  const waarde = ((omzet - vorig.omzet) * 100) / vorig.omzet;
  const clienten = ((nu - vorig.aantalClienten) * 100) / vorig.aantalClienten;
  if (waarde <= drempel.omzet || clienten >= drempel.clienten) return null;
  return {
    ...{
      kort: `omzet ${pct(waarde, drempel.omzet)} hoger bij ${clientgroei(clienten, drempel.clienten)}`,
      waarde,
      drempel: drempel.omzet,
    },
    stappen: [
      `De omzet ging van ${euro(vorig.omzet)} in ${vorig.boekjaar} naar ${euro(omzet)}: een groei van ${pct(waarde, drempel.omzet)}.`,
      `Het aantal cliënten ging van ${vorig.aantalClienten} naar ${nu}: een groei van ${pct(clienten, drempel.clienten)}.`,
      `Boven ${pct(drempel.omzet)} groei van de omzet, met minder dan ${pct(drempel.clienten)} groei van de cliënten, is het een signaal.`,
    ],
  };
};

const REGELS: readonly (readonly [Signaalsoort, Signaalregel, Regel])[] = [
  ['continuiteit', 'solvabiliteit', solvabiliteit],
  ['continuiteit', 'liquiditeit', liquiditeit],
  ['continuiteit', 'verliesjaren', verliesjaren],
  ['continuiteit', 'negatiefVermogen', negatiefVermogen],
  ['rechtmatigheid', 'winstmarge', winstmarge],
  ['rechtmatigheid', 'winstuitkering', winstuitkering],
  ['rechtmatigheid', 'personeelskosten', personeelskosten],
  ['rechtmatigheid', 'omzetPerClient', omzetPerClient],
  ['rechtmatigheid', 'groei', groei],
];

const decimalen = (waarde: number, hoogstens: number): string =>
  waarde.toLocaleString('nl-NL', { maximumFractionDigits: hoogstens });

/** With so few decimals, or as many more as tell it from the threshold: nobody should read "15 %; onder 15 %". */
function schrijf(waarde: number, minst: number, drempel?: number): string {
  let hoogstens = minst;
  if (drempel !== undefined && waarde !== drempel)
    while (hoogstens < 8 && decimalen(waarde, hoogstens) === decimalen(drempel, hoogstens)) hoogstens += 1;
  return decimalen(waarde, hoogstens);
}
const getal = (waarde: number, drempel?: number): string => schrijf(waarde, 2, drempel);
const pct = (waarde: number, drempel?: number): string => `${schrijf(waarde, 1, drempel)} %`;
function clientgroei(groei: number, drempel: number): string {
  if (groei === 0) return 'evenveel cliënten';
  return groei > 0 ? `${pct(groei, drempel)} meer cliënten` : `${pct(-groei)} minder cliënten`;
}
const euro = (waarde: number): string => `€ ${Math.round(waarde).toLocaleString('nl-NL')}`;
const jaarTekst = (jaren: number): string => (jaren === 1 ? '1 jaar' : `${jaren} jaar`);
