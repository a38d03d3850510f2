import { type Herleiding, type Overgangstabel, volgendeStatus } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Veldfout, weiger } from './fouten';
import type { Richting, Uitwisselstatus } from './soorten';

/** How long what was exchanged about a provider stays, in months, by its direction. */
export interface Uitwisselregels {
  readonly gegevenMaanden: number;
  readonly ontvangenMaanden: number;
}

/**
 * AANNAME: no source says how long a warning about a zorgbedrijf stays. Five years is what the Selectielijst gemeenten 2020
 * has for supervision that was carried out (result 12.1); AVG art. 5 lid 1 onder e asks no longer than needed.
 */
export const MEEGELEVERDE_UITWISSELREGELS: Uitwisselregels = { gegevenMaanden: 60, ontvangenMaanden: 60 };
export const UITWISSELREGELBRON =
  'AANNAME – nog vast te stellen: geen bron noemt een termijn. Gelijk aan Selectielijst gemeenten 2020, resultaat 12.1 (toezicht uitgevoerd: vijf jaar).';

/** What was exchanged, no more than the other needs. Days are ISO text. */
export interface Uitwisselinvoer {
  readonly richting: Richting;
  readonly op: string;
  /** Of the register of partners; else by name. */
  readonly partnerId: string | null;
  readonly wie: string;
  readonly aanbiederId: string | null;
  readonly partij: string | null;
  readonly zaakId: string | null;
  readonly grondslag: string | null;
  readonly bronversieId: string | null;
  readonly doel: string;
  readonly inhoud: string;
  /** What is known and was left out. */
  readonly weggelaten: string | null;
}

/** The last day on which the content is kept, and how that day came about. */
export interface Bewaring {
  readonly bewarenTot: string;
  readonly herleiding: Herleiding;
}

/** @param regels of the version `nummer` that holds on that day; `aanname` when nobody adopted it */
export function berekenBewaring(
  { richting, op }: Pick<Uitwisselinvoer, 'richting' | 'op'>,
  {
    regels,
    nummer,
    bron,
    aanname,
  }: {
    readonly regels: Uitwisselregels;
    readonly nummer: number;
    readonly bron: string;
    readonly aanname: boolean;
  },
): Bewaring {
  const maanden = richting === 'gegeven' ? regels.gegevenMaanden : regels.ontvangenMaanden;
  const tot = Temporal.PlainDate.from(op).add({ months: maanden }).toString();
  return {
    bewarenTot: tot,
    herleiding: [
      { stap: `De uitwisseling was op ${dag(op)}.`, bron: 'Vastgelegd bij de uitwisseling' },
      {
        stap: `Wat ${richting === 'gegeven' ? 'u geeft' : 'u ontvangt'}, blijft ${maanden} maanden bewaard (regels, versie ${nummer}${aanname ? ', nog niet vastgesteld' : ''}).`,
        bron,
      },
      {
        stap: `De inhoud blijft tot en met ${dag(tot)}. De dag erna wordt die gewist; dat er is uitgewisseld, blijft staan.`,
        bron: 'AVG art. 5 lid 1 onder e (niet langer dan nodig)',
      },
    ],
  };
}

const dag = (iso: string): string => iso.split('-').reverse().join('-');

/** @throws DomeinFout UITWISSELING.DAG_PAST_NIET, UITWISSELING.ONVOLLEDIG */
export function keurUitwisseling(invoer: Uitwisselinvoer, vandaag: string): void {
  if (invoer.op > vandaag) {
    weiger('UITWISSELING.DAG_PAST_NIET', [{ name: 'op', reason: 'Vul een dag in tot en met vandaag.' }]);
  }
  const fouten: Veldfout[] = [];
  const { aanbiederId, partij, partnerId, wie, grondslag, bronversieId } = invoer;
  if (!partnerId && !wie.trim())
    fouten.push({ name: 'wie', reason: 'Kies een ketenpartner, of noem de gemeente of organisatie.' });
  if (aanbiederId && partij?.trim()) {
    fouten.push({
      name: 'partij',
      reason: 'Kies een aanbieder uit het register, of omschrijf het zorgbedrijf. Niet allebei.',
    });
  } else if (!aanbiederId && !partij?.trim()) {
    fouten.push({
      name: 'aanbiederId',
      reason: 'Kies een aanbieder uit het register, of omschrijf het zorgbedrijf.',
    });
  }
  if (!bronversieId && !grondslag?.trim())
    fouten.push({
      name: 'grondslag',
      reason: 'Noem de grondslag. Zonder grondslag mag u geen gegevens uitwisselen.',
    });
  if (fouten.length > 0) weiger('UITWISSELING.ONVOLLEDIG', fouten);
}

export type Uitwisselhandeling = 'legAfloopVast' | 'wis';

/** Only the clock wipes, and what was wiped does not come back. */
export const uitwisselovergangen = {
  bewaard: {
    legAfloopVast: {
      ...{ naar: 'bewaard', recht: 'uitwisseling:vastleggen' },
      bron: 'Beleidskader § 1 (BK-1.04)',
    },
    wis: { naar: 'gewist', recht: 'uitwisseling:vastleggen', bron: 'AVG art. 5 lid 1 onder e' },
  },
  gewist: {},
} as const satisfies Overgangstabel<Uitwisselstatus, Uitwisselhandeling>;

/** @throws DomeinFout OVERGANG_NIET_MOGELIJK once it is wiped */
export const standNa = (status: Uitwisselstatus, handeling: Uitwisselhandeling): Uitwisselstatus =>
  volgendeStatus<Uitwisselstatus, Uitwisselhandeling>(uitwisselovergangen, status, handeling);
