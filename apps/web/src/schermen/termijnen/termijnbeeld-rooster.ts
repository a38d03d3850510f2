import {
  datumTekst,
  type Beelddeel,
  type Beeldrij,
  type Beeldteken,
  type Deelsoort,
  type TermijnbeeldProps,
  type Tekensoort,
} from '@navolgbaar/ui';
import { herinneringenVan, isOpenTermijn, type Zaaktermijn } from '../../api/zaken';
import { termijnbeeldTeksten as teksten } from '../../teksten/termijnen';
import { nummer } from './agenda-rooster';
import { kaderVan, plaatsIn, streepjes, type Kader, type Tijdvak } from './termijnbeeld-kader';

export type Beeldtermijn = Pick<
  Zaaktermijn,
  | 'id'
  | 'naam'
  | 'start'
  | 'uiterlijk'
  | 'status'
  | 'opgeschortOp'
  | 'voldaanOp'
  | 'versie'
  | 'versies'
  | 'mijlpalen'
>;

/** How many texts fit on the axis of a telephone and on that of a window. */
const TEKSTEN = { smal: 5, breed: 10 };

/** A term in days; what ends with a day ends where the next one begins. */
interface Verloop extends Tijdvak {
  readonly termijn: Beeldtermijn;
  /** The day after the last day. */
  readonly na: number;
  /** The day after it was met or withdrawn. */
  readonly klaar: number | null;
  /** Where today is, or where the term ended. */
  readonly nu: number;
}

/** What the picture of the terms of a case shows on the day `vandaag`; null where there are none. */
export function termijnbeeld(
  termijnen: readonly Beeldtermijn[],
  vandaag: string,
): Omit<TermijnbeeldProps, 'naam'> | null {
  if (termijnen.length === 0) return null;
  // A day that goes on lies in its middle.
  const nu = nummer(vandaag) + 0.5;
  const verlopen = opVolgorde(termijnen).map((termijn) => verloopVan(termijn, nu));
  const kader = kaderVan(verlopen, nummer(vandaag));
  return {
    rijen: verlopen.map((verloop) => rijVan(verloop, kader)),
    assen: { smal: streepjes(kader, TEKSTEN.smal), breed: streepjes(kader, TEKSTEN.breed) },
    vandaag: nu < kader.van ? 'voor' : nu > kader.tot ? 'na' : plaatsIn(kader, nu),
  };
}

/** By their first day, and then by their last. */
export function opVolgorde<T extends Pick<Beeldtermijn, 'start' | 'uiterlijk'>>(
  termijnen: readonly T[],
): T[] {
  return [...termijnen].sort(
    (a, b) => a.start.localeCompare(b.start) || a.uiterlijk.localeCompare(b.uiterlijk),
  );
}

function verloopVan(termijn: Beeldtermijn, nu: number): Verloop {
  const start = nummer(termijn.start);
  const einde = termijn.voldaanOp ?? termijn.versies.find(({ soort }) => soort === 'ingetrokken')?.op ?? null;
  const na = nummer(termijn.uiterlijk) + 1;
  const klaar = einde === null ? null : Math.max(start, nummer(einde)) + 1;
  return {
    termijn,
    start,
    na,
    klaar,
    nu: klaar ?? nu,
    eind: Math.max(na, klaar ?? na) - 1,
    open: isOpenTermijn(termijn),
  };
}

function rijVan(verloop: Verloop, kader: Kader): Beeldrij {
  const { id, naam, uiterlijk, opgeschortOp } = verloop.termijn;
  const na = verloop.eind >= kader.tot;
  const datum = datumTekst(uiterlijk);
  const tot = na && verloop.open ? teksten.totVerder(datum) : teksten.tot(datum);
  return {
    id,
    naam,
    datum: opgeschortOp === null ? tot : teksten.staatStil(datumTekst(opgeschortOp)),
    delen: delenVan(verloop, kader),
    tekens: tekensVan(verloop, kader),
    voor: verloop.start < kader.van,
    na,
  };
}

/** In the order in which they are drawn: what stood still lies over what went by. */
function delenVan(verloop: Verloop, kader: Kader): Beelddeel[] {
  const { termijn, start, na, klaar, nu } = verloop;
  const staatStil = termijn.opgeschortOp !== null;
  const delen: [Deelsoort, number, number][] = [
    ['gelopen', start, Math.min(nu, na)],
    // Nobody knows yet when a term that stands still ends.
    ['komt', Math.max(start, nu), klaar === null && !staatStil ? na : 0],
    ['over', nu, klaar === null ? 0 : na],
    ['telaat', na, isTeLaat(termijn) ? nu : 0],
    ...stilstanden(verloop).map((stil): [Deelsoort, number, number] => ['stil', ...stil]),
  ];
  return delen
    .map(([soort, van, tot]) => ({ soort, van: plaatsIn(kader, van), tot: plaatsIn(kader, tot) }))
    .filter(({ van, tot }) => tot > van);
}

const isTeLaat = ({ status }: Beeldtermijn): boolean => status === 'te_laat' || status === 'voldaan_te_laat';

/** The clock stops the day after the decision, and runs again on the day of resumption. */
function stilstanden({ termijn, nu }: Pick<Verloop, 'termijn' | 'nu'>): [number, number][] {
  const uit: [number, number][] = [];
  for (const { soort, op } of termijn.versies) {
    const laatste = uit.at(-1);
    if (soort === 'opschorting') uit.push([nummer(op) + 1, nu]);
    if (soort === 'hervatting' && laatste) laatste[1] = nummer(op);
  }
  return uit;
}

const EINDTEKEN: Readonly<Record<string, Tekensoort>> = {
  voldaan: 'optijd',
  voldaan_te_laat: 'telaatgedaan',
  ingetrokken: 'ingetrokken',
  te_laat: 'telaat',
};

function tekensVan({ termijn, na, klaar }: Verloop, kader: Kader): Beeldteken[] {
  const { opgeschortOp, status } = termijn;
  const eindteken = EINDTEKEN[status];
  const tekens: [Tekensoort, number][] = [
    ...eerdereDagen(termijn).map((dag): [Tekensoort, number] => ['eerder', nummer(dag) + 1]),
    ...herinnerdagen(termijn).map((dag): [Tekensoort, number] => ['herinnering', nummer(dag) + 0.5]),
    ...(opgeschortOp ? [['opgeschort', nummer(opgeschortOp) + 1] as [Tekensoort, number]] : []),
    ...(eindteken ? [[eindteken, klaar ?? na] as [Tekensoort, number]] : []),
  ];
  return tekens
    .filter(([, moment]) => moment >= kader.van && moment <= kader.tot)
    .map(([soort, moment]) => ({ soort, plaats: plaatsIn(kader, moment) }));
}

/** Each other last day once; that of a term which stands still is one of them. */
function eerdereDagen({ versies, uiterlijk, opgeschortOp }: Beeldtermijn): string[] {
  const dagen = new Set(versies.map((versie) => versie.uiterlijk));
  if (opgeschortOp === null) dagen.delete(uiterlijk);
  return [...dagen];
}

/** The days of the reminders that are still to go out. */
export function herinnerdagen(termijn: Pick<Beeldtermijn, 'mijlpalen' | 'versie'>): string[] {
  const gepland = herinneringenVan(termijn).filter(
    ({ soort, status }) => soort === 'herinnering' && status === 'gepland',
  );
  return [...new Set(gepland.map(({ op }) => op))];
}
