import type { Herleiding } from '@navolgbaar/kernel';

export const BESLUITEN = ['openbaar', 'niet_openbaar'] as const;
export type Publicatiebesluit = (typeof BESLUITEN)[number];

export type Rapportsoort = 'kwaliteit' | 'rechtmatigheid' | 'calamiteit' | 'thema';

/** Where the weighing begins. It is a proposal with its source, never the decision. */
export interface Standaardbesluit {
  readonly besluit: Publicatiebesluit;
  /** The default by kind is our policy, not a text of law: shown as AANNAME. */
  readonly aanname: true;
  readonly herleiding: Herleiding;
}

const PER_SOORT: Readonly<Record<Rapportsoort, { besluit: Publicatiebesluit; stap: string; bron: string }>> =
  {
    kwaliteit: {
      besluit: 'openbaar',
      stap: 'Een kwaliteitsrapport wordt openbaar, tenzij de afweging anders uitvalt.',
      bron: 'Beleidskader § 7 (BK-7.03): openbaarmaking wordt uitgewerkt; deze standaard: AANNAME',
    },
    thema: {
      besluit: 'openbaar',
      stap: 'Een themarapport gaat over de zorg en niet over één voorval: openbaar, tenzij de afweging anders uitvalt.',
      bron: 'Beleidskader § 7 (BK-7.03), zoals bij een kwaliteitsrapport; deze standaard: AANNAME',
    },
    rechtmatigheid: {
      besluit: 'niet_openbaar',
      stap: 'Een rechtmatigheidsrapport wordt niet openbaar zolang daar niet toe is besloten.',
      bron: 'Beleidskader § 7 (BK-7.03): zoveel mogelijk openbaar wordt onderzocht; deze standaard: AANNAME',
    },
    calamiteit: {
      besluit: 'niet_openbaar',
      stap: 'Een rapport over één calamiteit wordt niet openbaar: het is te makkelijk tot mensen te herleiden.',
      bron: 'Praktijk van gemeenten, Woo art. 5.1 lid 1 onder d en lid 2 onder e; deze standaard: AANNAME',
    },
  };

/**
 * The default by kind of report, with its reasons.
 * @param aanbiederIsPersoon a sole trader: the name of the provider is then itself a personal datum
 */
export function standaardbesluitVoor(soort: Rapportsoort, aanbiederIsPersoon: boolean): Standaardbesluit {
  const { besluit, ...eerste } = PER_SOORT[soort];
  if (!aanbiederIsPersoon || besluit === 'niet_openbaar') {
    return { besluit, aanname: true, herleiding: [eerste] };
  }
  const stap = 'De aanbieder is één persoon: zijn naam is een persoonsgegeven. Daarom niet openbaar.';
  const bron =
    'Woo art. 5.1 lid 2 onder e: eerbiediging van de persoonlijke levenssfeer; deze standaard: AANNAME';
  return { besluit: 'niet_openbaar', aanname: true, herleiding: [eerste, { stap, bron }] };
}
