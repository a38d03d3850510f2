import { DomeinFout, type Herleiding } from '@navolgbaar/kernel';

export const BESLUITEN = ['openbaar', 'niet_openbaar'] as const;
export type Publicatiebesluit = (typeof BESLUITEN)[number];

export const RAPPORTSOORTEN = ['kwaliteit', 'thema', 'rechtmatigheid', 'calamiteit'] as const;
export type Rapportsoort = (typeof RAPPORTSOORTEN)[number];

/** Where the weighing begins for one kind of report. */
interface Soortstandaard {
  readonly besluit: Publicatiebesluit;
  readonly uitleg: string;
}

/** The defaults as an organisation adopted them. */
export interface Standaardregels extends Readonly<Record<Rapportsoort, Soortstandaard>> {
  /** A provider that is one person stays closed: its name is a personal datum (Woo art. 5.1 lid 2 onder e). */
  readonly eenpersoonsDicht: boolean;
}

/** A version of the defaults, as far as a proposal rests on it. */
interface Standaardversie {
  readonly nummer: number;
  readonly status: 'meegeleverd' | 'vastgesteld';
  readonly bron: string;
  readonly regels: Standaardregels;
}

/** Where the weighing begins. It is a proposal with its source, never the decision. */
export interface Standaardbesluit {
  readonly besluit: Publicatiebesluit;
  /** Nobody adopted the default: it is shipped with the house. */
  readonly aanname: boolean;
  /** The number of the version; absent in what was proposed before there were versions. */
  readonly versie?: number;
  readonly herleiding: Herleiding;
}

/** As shipped: version 1. Policy and not a text of law. */
export const MEEGELEVERDE_STANDAARD: Omit<Standaardversie, 'nummer' | 'status'> = {
  bron: 'Beleidskader § 7 (BK-7.03) en de praktijk van gemeenten; deze standaarden: AANNAME',
  regels: {
    kwaliteit: {
      besluit: 'openbaar',
      uitleg: 'Een kwaliteitsrapport wordt openbaar, tenzij de afweging anders uitvalt.',
    },
    thema: {
      besluit: 'openbaar',
      uitleg:
        'Een themarapport gaat over de zorg en niet over één voorval: openbaar, tenzij de afweging anders uitvalt.',
    },
    rechtmatigheid: {
      besluit: 'niet_openbaar',
      uitleg: 'Een rechtmatigheidsrapport wordt niet openbaar zolang daar niet toe is besloten.',
    },
    calamiteit: {
      besluit: 'niet_openbaar',
      uitleg:
        'Een rapport over één calamiteit wordt niet openbaar: het is te makkelijk tot mensen te herleiden.',
    },
    eenpersoonsDicht: true,
  },
};

const MEEGELEVERD: Standaardversie = { ...MEEGELEVERDE_STANDAARD, nummer: 1, status: 'meegeleverd' };

/**
 * The default by kind of report, with its reasons and the version it comes from.
 * @param aanbiederIsPersoon a sole trader: the name of the provider is then itself a personal datum
 */
export function standaardbesluitVoor(
  soort: Rapportsoort,
  aanbiederIsPersoon: boolean,
  { nummer: versie, status, bron, regels }: Standaardversie = MEEGELEVERD,
): Standaardbesluit {
  const { besluit, uitleg: stap } = regels[soort];
  const aanname = status === 'meegeleverd';
  const eerste = { stap, bron: `${bron}, versie ${versie}` };
  if (!aanbiederIsPersoon || !regels.eenpersoonsDicht || besluit === 'niet_openbaar')
    return { besluit, aanname, versie, herleiding: [eerste] };
  const dicht = {
    stap: 'De aanbieder is één persoon: zijn naam is een persoonsgegeven. Daarom niet openbaar.',
    bron: `Woo art. 5.1 lid 2 onder e: eerbiediging van de persoonlijke levenssfeer; ${eerste.bron}`,
  };
  return { besluit: 'niet_openbaar', aanname, versie, herleiding: [eerste, dicht] };
}

/** @throws DomeinFout INVOER_ONGELDIG where a default has no explanation */
export function keurStandaard(regels: Standaardregels): void {
  const fouten = RAPPORTSOORTEN.filter((soort) => regels[soort].uitleg.trim() === '').map((soort) => ({
    name: `regels.${soort}.uitleg`,
    reason: 'Leg uit waarom dit het uitgangspunt is.',
  }));
  if (fouten.length > 0) throw new DomeinFout('INVOER_ONGELDIG', {}, fouten);
}
