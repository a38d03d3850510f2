import type { Actie } from './soorten';

/** What a decision becomes at once. A case is opened from the event, so that it has no row here. */
export type Werksoort = 'navraag' | 'doorzending' | 'actiepunt' | 'zaak';

const WERK: Readonly<Record<Actie, Werksoort>> = {
  navraag: 'navraag',
  doorzetten: 'doorzending',
  gesprek: 'actiepunt',
  veiligheidsafspraken: 'actiepunt',
  kwaliteitstoets: 'zaak',
  rechtmatigheidstoets: 'zaak',
  vraag_aan_derden: 'zaak',
};

export const werkBij = (actie: Actie): Werksoort => WERK[actie];

/** Whom a question goes to: who reported, the provider that reported, or a partner. */
export const NAVRAAG_AAN = ['melder', 'aanbieder', 'partner'] as const;
export type NavraagAan = (typeof NAVRAAG_AAN)[number];

/** What was made of a decision, to be found back and taken back. */
export interface Gemaaktwerk {
  readonly soort: 'meldervraag' | 'opgavevraag' | 'partnervraag' | 'doorzending' | 'actiepunt';
  /** Null for a forwarding, of which there may be several. */
  readonly id: string | null;
}
