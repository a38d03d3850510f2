import { schrijfDag } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Aanbiedersoort, INTERVAL_VAN, type Jaarplaninstelling } from './jaarplaninstelling';
import { KWARTALEN, type Kwartaal, kwartaalVan } from './kwartaal';
import type { Jaarplanstap, Rustpunt } from './rustpunten';

/** How a provider is paid in the year; `onbekend` where the register says nothing of it. */
export const BEKOSTIGINGEN = ['zin', 'pgb', 'beide', 'onbekend'] as const;
export type Bekostiging = (typeof BEKOSTIGINGEN)[number];

/** A provider as it is considered for the plan of a year: facts of the system, nothing about a person. Days are ISO text. */
export interface Jaarplankandidaat {
  readonly aanbiederId: string;
  readonly naam: string;
  readonly soort: Aanbiedersoort;
  readonly bekostiging: Bekostiging;
  readonly sinds: string | null;
  readonly gestoptOp: string | null;
  /** Visits of structureel toezicht: the last one that was made, and the first that was made or is planned in the year. */
  readonly laatsteStructureel: string | null;
  readonly bezochtOp: string | null;
  readonly geplandOp: string | null;
  /** The last visit for whatever. */
  readonly laatsteBezoek: string | null;
  readonly score: number;
  readonly plaats: number | null;
  /** Whether the adopted choice of visits takes it; null when there is no such choice. */
  readonly gekozen: boolean | null;
  readonly lopendeZaken: number;
  readonly monitoring: number;
  readonly patronen: number;
}

/** Against what is proposed. */
export interface Jaarplanruimte {
  readonly jaar: number;
  readonly peildatum: string;
  /** How many visits the team can make, by quarter. */
  readonly capaciteit: readonly number[];
  readonly instelling: Jaarplaninstelling;
  /** The numbers of the versions that were used. */
  readonly instellingversie: number;
  readonly risicoversie: number;
  /** What a person decided by provider, null for not this year: that stays, and nobody else gets its place. */
  readonly besloten: ReadonlyMap<string, Kwartaal | null>;
}

export const VOORSTELGRONDEN = [
  ...(['bezoeken', 'gepland', 'al_bezocht', 'stopt', 'geen_ruimte', 'interval_loopt'] as const),
  'geen_aanleiding',
] as const;
export type Voorstelgrond = (typeof VOORSTELGRONDEN)[number];

/** What is proposed for a provider: a quarter, or not this year. */
export interface Jaarplanvoorstel {
  readonly kandidaat: Jaarplankandidaat;
  readonly kwartaal: Kwartaal | null;
  readonly grond: Voorstelgrond;
  readonly herleiding: readonly Jaarplanstap[];
}

const BELEID = 'Beleidskader § 6: structureel toezicht (BK-6.19)';
const REGISTER = 'Aanbiederregister';
const BEZOEKEN = 'Bezoeken van structureel toezicht';

/** One comparer for all: making one for each pair costs more than the plan. */
const { compare: opNaam } = new Intl.Collator('nl');

/**
 * Proposes for every provider in which quarter of a year it is visited, or why not this year. What is planned or was made
 * already comes first; then who gives reason to, by score, for as long as there is room. What a person decided already is kept:
 * of that one is only said what would be proposed. The same facts give the same plan.
 */
export function stelJaarplanVoor(
  kandidaten: readonly Jaarplankandidaat[],
  ruimte: Jaarplanruimte,
): Jaarplanvoorstel[] {
  const over = [...ruimte.capaciteit];
  const bekeken = kandidaten.map((kandidaat) => bekijk(kandidaat, ruimte)).sort(dringendstEerst);
  const neem = (kwartaal: Kwartaal | null | undefined, plaatsen = 1) => {
    if (kwartaal) over[kwartaal - 1] = (over[kwartaal - 1] ?? 0) - plaatsen;
  };
  const { besloten } = ruimte;
  for (const kwartaal of besloten.values()) neem(kwartaal);
  for (const { kandidaat, vast } of bekeken) if (!besloten.has(kandidaat.aanbiederId)) neem(vast);
  return bekeken.map(({ kandidaat, stappen, ...zicht }) => {
    const voorstel = (
      kwartaal: Kwartaal | null,
      grond: Voorstelgrond,
      ...slot: readonly Jaarplanstap[]
    ): Jaarplanvoorstel => ({ kandidaat, kwartaal, grond, herleiding: [...stappen, ...slot] });
    if (zicht.uitkomst !== 'bezoeken') return voorstel(zicht.vast, zicht.uitkomst);
    const eigen = besloten.get(kandidaat.aanbiederId);
    // Who has a place by decision is looked at as if it were free, and takes no second one.
    neem(eigen, -1);
    const kwartaal = vindRuimte(over, zicht.vanaf, eersteOpen(ruimte));
    neem(eigen === undefined ? kwartaal : eigen);
    if (kwartaal === null)
      return voorstel(null, 'geen_ruimte', stap('In geen enkel kwartaal is nog ruimte.', BELEID));
    return voorstel(
      kwartaal,
      'bezoeken',
      stap(`Voorgesteld: kwartaal ${kwartaal}, het eerste met ruimte.`, BELEID),
    );
  });
}

interface Bekeken {
  readonly kandidaat: Jaarplankandidaat;
  readonly stappen: readonly Jaarplanstap[];
  readonly uitkomst: Exclude<Voorstelgrond, 'geen_ruimte'>;
  /** The quarter of a visit that is planned or was made already. */
  readonly vast: Kwartaal | null;
  /** From which quarter on a visit makes sense. */
  readonly vanaf: Kwartaal;
  readonly uiterlijk: string;
}

function bekijk(kandidaat: Jaarplankandidaat, ruimte: Jaarplanruimte): Bekeken {
  const { bezochtOp, geplandOp, gestoptOp } = kandidaat;
  const { jaar, instelling } = ruimte;
  const interval = instelling.intervallen[INTERVAL_VAN[kandidaat.soort]];
  const beurt = beurtdag(kandidaat, interval);
  const redenen = aanleidingen(kandidaat, beurt, ruimte);
  const basis = { kandidaat, vast: null, vanaf: eersteOpen(ruimte), uiterlijk: beurt ?? '9999-12-31' };
  const algemeen = [...feiten(kandidaat, ruimte), intervalstap(kandidaat, beurt, ruimte)];
  if (geplandOp) {
    return {
      ...basis,
      stappen: [...algemeen, stap(`In ${jaar} is al een bezoek gepland.`, BEZOEKEN, 'bezoekInJaar')],
      uitkomst: 'gepland',
      vast: kwartaalVan(geplandOp),
    };
  }
  if (bezochtOp) {
    return {
      ...basis,
      stappen: [...algemeen, stap(`In ${jaar} al bezocht.`, BEZOEKEN, 'bezoekInJaar')],
      uitkomst: 'al_bezocht',
      vast: kwartaalVan(bezochtOp),
    };
  }
  if (gestoptOp && gestoptOp <= `${jaar}-12-31`) {
    const tekst = `Stopt op ${schrijfDag(gestoptOp)}: niet voorgesteld.`;
    return { ...basis, stappen: [...algemeen, stap(tekst, REGISTER)], uitkomst: 'stopt' };
  }
  if (redenen.length === 0) {
    const loopt = beurt !== null;
    const tekst = loopt
      ? 'Het interval loopt nog, en er is geen andere aanleiding.'
      : 'Er is geen aanleiding.';
    return {
      ...{ ...basis, stappen: [...algemeen, stap(tekst, BELEID, loopt ? 'structureel' : undefined)] },
      uitkomst: loopt ? 'interval_loopt' : 'geen_aanleiding',
    };
  }
  // Who is only due later in the year is not visited before.
  const alleenInterval = redenen.every(({ soort }) => soort === 'interval');
  const vanaf = alleenInterval && beurt && beurt >= `${jaar}-01-01` ? kwartaalVan(beurt) : basis.vanaf;
  return {
    ...{ ...basis, uitkomst: 'bezoeken', vanaf: vanaf < basis.vanaf ? basis.vanaf : vanaf },
    stappen: [...algemeen, ...redenen.map(({ stap: reden }) => reden)],
  };
}

/** When the interval has passed; null without an interval or without a visit to count from. */
function beurtdag({ laatsteStructureel }: Jaarplankandidaat, interval: number | null): string | null {
  if (interval === null || laatsteStructureel === null) return null;
  return Temporal.PlainDate.from(laatsteStructureel).add({ months: interval }).toString();
}

interface Aanleiding {
  readonly soort: 'keuze' | 'interval' | 'nooit_bezocht' | 'risico' | 'patroon' | 'monitoring';
  readonly stap: Jaarplanstap;
}

function aanleidingen(
  { gekozen, laatsteStructureel, score, patronen, monitoring }: Jaarplankandidaat,
  beurt: string | null,
  { jaar, instelling: { risicoVanaf }, instellingversie, risicoversie }: Jaarplanruimte,
): Aanleiding[] {
  const alle: readonly (Aanleiding | false)[] = [
    gekozen === true && {
      ...{ soort: 'keuze', stap: stap(`Gekozen in de bezoekkeuze van ${jaar}.`, 'Vastgestelde bezoekkeuze') },
    },
    laatsteStructureel === null && {
      ...{ soort: 'nooit_bezocht', stap: stap('Nog nooit bezocht in structureel toezicht.', BEZOEKEN) },
    },
    beurt !== null &&
      beurt <= `${jaar}-12-31` && {
        soort: 'interval',
        stap: stap(
          beurt < `${jaar}-01-01`
            ? 'Aan de beurt: het interval is voorbij.'
            : `Aan de beurt: het interval is in ${jaar} voorbij.`,
          instellingsbron(instellingversie),
          'structureel',
        ),
      },
    risicoVanaf !== null &&
      score >= risicoVanaf && {
        soort: 'risico',
        stap: stap(
          `De score is ${getal(score)}; vanaf ${getal(risicoVanaf)} een bezoek.`,
          risicobron(risicoversie),
        ),
      },
    patronen > 0 && {
      soort: 'patroon',
      stap: stap('Een patroon in de meldingen wacht op iemand.', 'Patronen in meldingen', 'patronen'),
    },
    monitoring > 0 && {
      soort: 'monitoring',
      stap: stap('In een zaak wordt de uitvoering nog gevolgd.', 'Monitoring van zaken', 'monitoring'),
    },
  ];
  return alle.filter((een) => een !== false);
}

/** What was looked at of every provider, also when nothing follows from it. */
function feiten(
  { bekostiging, sinds, laatsteStructureel, laatsteBezoek, score, plaats, lopendeZaken }: Jaarplankandidaat,
  { risicoversie }: Jaarplanruimte,
): Jaarplanstap[] {
  const vanaf = sinds ? `; werkt hier sinds ${schrijfDag(sinds)}` : '';
  const ander = laatsteBezoek && laatsteBezoek !== laatsteStructureel;
  return [
    stap(`${BEKOSTIGINGTEKST[bekostiging]}${vanaf}.`, REGISTER),
    stap(
      laatsteStructureel
        ? 'Eerder bezocht in structureel toezicht.'
        : 'Geen bezoek in structureel toezicht bekend.',
      BEZOEKEN,
      laatsteStructureel ? 'structureel' : undefined,
    ),
    ...(ander ? [stap('Het laatste bezoek had een andere reden.', 'Bezoeken', 'anderBezoek')] : []),
    stap(
      `Risicoscore ${getal(score)}${plaats === null ? '' : `, plaats ${plaats}`}.`,
      risicobron(risicoversie),
    ),
    ...(lopendeZaken > 0
      ? [stap('Hier loopt een zaak: stem een bezoek daarop af.', 'Lopende zaken', 'zaken')]
      : []),
  ];
}

function intervalstap(
  { soort }: Jaarplankandidaat,
  beurt: string | null,
  { instelling, instellingversie }: Jaarplanruimte,
): Jaarplanstap {
  const interval = instelling.intervallen[INTERVAL_VAN[soort]];
  const bron = instellingsbron(instellingversie);
  if (interval === null) return stap('Voor deze soort aanbieder is geen interval ingesteld.', bron);
  const wanneer = beurt ? ', geteld vanaf het laatste bezoek' : '; er is nog geen bezoek om vanaf te tellen';
  const tekst = `Het interval is ${aantal(interval, 'maand', 'maanden')}${wanneer}.`;
  return stap(tekst, bron, beurt ? 'structureel' : undefined);
}

const BEKOSTIGINGTEKST: Readonly<Record<Bekostiging, string>> = {
  zin: 'Zorg in natura',
  pgb: 'Betaald uit pgb',
  beide: 'Zorg in natura en betaald uit pgb',
  onbekend: 'Hoe de zorg dit jaar wordt betaald, staat niet in het register',
};

/** The quarter of today, or the first one of a year to come. */
function eersteOpen({ jaar, peildatum }: Jaarplanruimte): Kwartaal {
  return peildatum < `${jaar}-01-01` ? 1 : kwartaalVan(peildatum);
}

/** The first quarter with room from when it makes sense; else one before that. */
function vindRuimte(over: readonly number[], vanaf: Kwartaal, eerste: Kwartaal): Kwartaal | null {
  const open = KWARTALEN.filter((kwartaal) => kwartaal >= eerste && (over[kwartaal - 1] ?? 0) > 0);
  return open.find((kwartaal) => kwartaal >= vanaf) ?? open.at(-1) ?? null;
}

function dringendstEerst(a: Bekeken, b: Bekeken): number {
  return (
    b.kandidaat.score - a.kandidaat.score ||
    a.uiterlijk.localeCompare(b.uiterlijk) ||
    opNaam(a.kandidaat.naam, b.kandidaat.naam) ||
    (a.kandidaat.aanbiederId < b.kandidaat.aanbiederId ? -1 : 1)
  );
}

/** Without days of visits and numbers of cases: what is closed later is left out by what the step rests on. */
const stap = (tekst: string, bron: string, rustOp?: Rustpunt): Jaarplanstap => ({
  ...{ stap: tekst, bron },
  ...(rustOp && { rustOp }),
});
const aantal = (getal: number, een: string, meer: string): string => `${getal} ${getal === 1 ? een : meer}`;
const getal = (waarde: number): string => String(Math.round(waarde * 10) / 10).replace('.', ',');
const instellingsbron = (versie: number): string => `Instelling van het jaarplan, versie ${versie}`;
const risicobron = (versie: number): string => `Risicobeeld; gewichten, versie ${versie}`;
