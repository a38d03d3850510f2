import { DomeinFout, type Herleiding, type HerleidingStap } from '@navolgbaar/kernel';
import { type Afwegingskader, isAanname, naamVan } from './afwegingskader';
import type { Wegingfoutcode } from './fouten';
import { type Kleurkeuze, type Kleuruitkomst, bepaalKleur } from './kleur';
import { type Omvangvoorstel, stelOmvangVoor } from './omvang';
import type { Kleur } from './soorten';

/** The contact that a life-threatening signal asks at once, or why not yet (rulings, Weging). */
export interface Afstemming {
  readonly gedaan: boolean;
  /** With whom and when; or the reason why not yet. */
  readonly toelichting: string;
}

/** With whom that contact is (Beleidskader, bijlage 1: CMO and toegang). */
export const AFSTEMPARTIJEN = ['contractbeheer', 'toegang'] as const;
export type Afstempartij = (typeof AFSTEMPARTIJEN)[number];
export type Afstemmingen = Readonly<Record<Afstempartij, Afstemming>>;

/** Of which the total of clients is: the whole provider, or the location. */
export const OMVANGBASES = ['aanbieder', 'locatie'] as const;
export type Omvangbasis = (typeof OMVANGBASES)[number];

export interface Wegingsinvoer extends Kleurkeuze {
  readonly meldingsoort: string;
  readonly ernstMotivering: string;
  readonly omvangMotivering: string;
  readonly omvangbasis: Omvangbasis;
  readonly getroffen: number | null;
  /** All clients of that provider or location; null when nobody knows. */
  readonly aantalClienten: number | null;
  readonly eerdereMeldingen: number;
  readonly publieksgevoelig: boolean;
  readonly publieksgevoeligToelichting: string | null;
  /** For which reasons of the version the priority goes up. */
  readonly verhogingsgronden: readonly string[];
  readonly verhogingReden: string | null;
  readonly afstemming: Afstemmingen | null;
}

export interface Wegingsuitkomst extends Kleuruitkomst {
  readonly omvangvoorstel: Omvangvoorstel | null;
  readonly herleiding: Herleiding;
}

const BRON = 'Beleidskader toezicht, bijlage 1';

/**
 * Weighs a signaal, melding or klacht: ernst × omvang gives the colour, earlier signals and public sensitivity may
 * raise it. The colour is priority; whether to act is a decision of the werkoverleg.
 * @throws DomeinFout WEGING.… when a rule of the afwegingskader is not met
 */
export function weeg(invoer: Wegingsinvoer, kader: Afwegingskader): Wegingsuitkomst {
  eisWeegbaar(invoer);
  const kleuren = bepaalKleur(kader, invoer);
  eisAfstemming(invoer, kader);
  eisVerhogingsreden(invoer, kader);
  const { getroffen, aantalClienten } = invoer;
  const omvangvoorstel = stelOmvangVoor(kader, getroffen, aantalClienten);
  return { ...kleuren, omvangvoorstel, herleiding: herleid(invoer, kader, { ...kleuren, omvangvoorstel }) };
}

/** What can be said before anything is chosen: also the preview refuses these. @throws DomeinFout WEGING.… */
export function eisWeegbaar({
  meldingsoort,
  getroffen,
  aantalClienten,
}: Pick<Wegingsinvoer, 'meldingsoort' | 'getroffen' | 'aantalClienten'>): void {
  if (meldingsoort === 'calamiteit' || meldingsoort === 'geweldsincident') {
    throw new DomeinFout<Wegingfoutcode>('WEGING.NIET_VOOR_CALAMITEIT', { soort: meldingsoort });
  }
  if (getroffen !== null && aantalClienten !== null && getroffen > aantalClienten) {
    throw new DomeinFout<Wegingfoutcode>(
      'WEGING.MEER_GETROFFEN_DAN_CLIENTEN',
      { getroffen, aantalClienten },
      [
        {
          name: 'getroffen',
          reason: `Er zijn ${aantalClienten} cliënten bekend. Vul dat aantal of minder in.`,
        },
      ],
    );
  }
}

export const isLevensbedreigend = (kader: Pick<Afwegingskader, 'rijen'>, ernst: string): boolean =>
  kader.rijen.some(({ code, levensbedreigend }) => code === ernst && levensbedreigend);

function eisAfstemming({ ernst, afstemming }: Wegingsinvoer, kader: Afwegingskader): void {
  if (!isLevensbedreigend(kader, ernst) || afstemming) return;
  throw new DomeinFout<Wegingfoutcode>('WEGING.AFSTEMMING_ONTBREEKT', {}, [
    {
      name: 'afstemming',
      reason: 'Leg het contact met contractmanagement en de toegang vast, of waarom dat nog niet kon.',
    },
  ]);
}

function eisVerhogingsreden(invoer: Wegingsinvoer, kader: Afwegingskader): void {
  if (!invoer.verhoogNaar) return;
  const { gronden } = kader.stap3;
  const bekend = invoer.verhogingsgronden.every((grond) => gronden.some(({ code }) => code === grond));
  const params = [
    ...(invoer.verhogingReden
      ? []
      : [{ name: 'verhogingReden', reason: 'Leg uit waarom de prioriteit hoger wordt.' }]),
    ...(bekend && (invoer.verhogingsgronden.length > 0 || gronden.length === 0)
      ? []
      : [{ name: 'verhogingsgronden', reason: 'Kies waarom stap 3 de prioriteit verhoogt.' }]),
  ];
  if (params.length > 0) {
    throw new DomeinFout<Wegingfoutcode>('WEGING.VERHOGING_ZONDER_REDEN', {}, params);
  }
}

type Uitkomst = Omit<Wegingsuitkomst, 'herleiding'>;

function herleid(invoer: Wegingsinvoer, kader: Afwegingskader, uitkomst: Uitkomst): Herleiding {
  const { kleurMatrix, kleur } = uitkomst;
  const stappen: HerleidingStap[] = [
    {
      stap: `Stap 1, ${klein(kader.ernstnaam)}: ${klein(naamVan(kader.rijen, invoer.ernst))}. ${invoer.ernstMotivering}`,
      bron: BRON,
    },
    { stap: omvangstap(invoer, kader, uitkomst.omvangvoorstel), bron: BRON },
    {
      stap: `De matrix geeft bij deze ${klein(kader.ernstnaam)} en ${klein(kader.omvangnaam)} de kleur ${kleurMatrix}.`,
      bron: `Afwegingskader versie ${kader.nummer}, geldig vanaf ${kader.geldigVanaf}: ${kader.bron}${isAanname(kader) ? ' (AANNAME – nog vast te stellen)' : ''}`,
    },
    {
      stap: `Stap 3: ${eerder(invoer.eerdereMeldingen)} over deze aanbieder; ${gevoelig(invoer)}.`,
      bron: BRON,
    },
  ];
  if (kleur !== kleurMatrix) stappen.push({ stap: verhoging(invoer, kader, kleurMatrix, kleur), bron: BRON });
  stappen.push(...afstemstappen(invoer.afstemming));
  if (uitkomst.wachtOpTweede) {
    stappen.push({
      stap: 'De prioriteit rood wacht op een tweede persoon.',
      bron: `Afwegingskader versie ${kader.nummer}`,
    });
  }
  return [...stappen, { stap: `Prioriteit: ${kleur}. Of er actie komt, is een apart besluit.`, bron: BRON }];
}

function omvangstap(
  { omvang, omvangMotivering, getroffen, aantalClienten, omvangbasis }: Wegingsinvoer,
  kader: Afwegingskader,
  voorstel: Omvangvoorstel | null,
): string {
  const van = omvangbasis === 'locatie' ? ' van de locatie' : '';
  const aantal =
    getroffen === null ? '' : ` (${getroffen} van ${aantalClienten ?? 'een onbekend aantal'} cliënten${van})`;
  const anders =
    voorstel && voorstel.omvang !== omvang
      ? ` Voorgesteld was ${klein(naamVan(kader.kolommen, voorstel.omvang))}, bij ${voorstel.procent} procent.`
      : '';
  return `Stap 2, ${klein(kader.omvangnaam)}: ${klein(naamVan(kader.kolommen, omvang))}${aantal}.${anders} ${omvangMotivering}`;
}

function verhoging(invoer: Wegingsinvoer, kader: Afwegingskader, van: Kleur, naar: Kleur): string {
  const gronden = invoer.verhogingsgronden.map((grond) => klein(naamVan(kader.stap3.gronden, grond)));
  const waarom = gronden.length > 0 ? ` om ${gronden.join(', ')}` : '';
  return `De prioriteit is verhoogd van ${van} naar ${naar}${waarom}: ${invoer.verhogingReden}`;
}

const PARTIJNAAM = { contractbeheer: 'contractmanagement', toegang: 'de toegang' } as const;

function afstemstappen(afstemming: Afstemmingen | null): HerleidingStap[] {
  if (!afstemming) return [];
  return AFSTEMPARTIJEN.map((partij) => {
    const { gedaan, toelichting } = afstemming[partij];
    const kop = gedaan ? 'Direct afgestemd' : 'Nog niet afgestemd';
    return { stap: `${kop} met ${PARTIJNAAM[partij]}: ${toelichting}`, bron: BRON };
  });
}

const klein = (naam: string): string => naam.charAt(0).toLowerCase() + naam.slice(1);

const eerder = (aantal: number): string =>
  aantal === 0
    ? 'geen eerdere meldingen'
    : aantal === 1
      ? '1 eerdere melding'
      : `${aantal} eerdere meldingen`;

const gevoelig = ({ publieksgevoelig, publieksgevoeligToelichting }: Wegingsinvoer): string =>
  publieksgevoelig
    ? `publieksgevoelig: ${publieksgevoeligToelichting ?? ''}`.trim()
    : 'niet publieksgevoelig';
