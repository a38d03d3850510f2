import { KLEUREN, type Kleur } from './soorten';

/** Why something is on the agenda, in the order in which it is discussed. */
export const AGENDAGROEPEN = [
  'toegevoegd',
  'herwogen',
  'gewogen',
  'nieuw',
  'wacht_op_partner',
  'casuistiek',
] as const;
export type Agendagroep = (typeof AGENDAGROEPEN)[number];

export const AGENDAOBJECTEN = ['melding', 'partnervraag', 'doorzending'] as const;
export type Agendaobject = (typeof AGENDAOBJECTEN)[number];

/** Something that is open, as an agenda names it. */
export interface Agendaonderwerp {
  readonly object: Agendaobject;
  readonly objectId: string;
  readonly meldingId: string | null;
  readonly groep: Agendagroep;
  /** The number by which people know it. */
  readonly kenmerk: string;
  readonly titel: string;
  readonly kleur: Kleur | null;
  /** With whom it lies, for what waits for a partner. */
  readonly partner: string | null;
}

/** A melding that nobody decided about. */
export interface Openmelding {
  readonly id: string;
  readonly nummer: string;
  readonly onderwerp: string;
  readonly kleur: Kleur | null;
  /** How often it was weighed, and whether there was a decision before. */
  readonly wegingen: number;
  readonly eerderBesloten: boolean;
}

/** What lies with a partner: a question without an answer, or a forwarding without an outcome. */
export interface Bijpartner {
  readonly id: string;
  readonly meldingId: string | null;
  readonly kenmerk: string;
  readonly titel: string;
  readonly partner: string | null;
}

export interface Openstaand {
  readonly meldingen: readonly Openmelding[];
  readonly vragen: readonly Bijpartner[];
  readonly doorzendingen: readonly Bijpartner[];
}

function groepVan({ wegingen, eerderBesloten }: Openmelding): Agendagroep {
  if (wegingen === 0) return 'nieuw';
  return wegingen > 1 || eerderBesloten ? 'herwogen' : 'gewogen';
}

/** The agenda that follows from what is open: nobody has to put it there, and what was not discussed comes back. */
export function agendaUit({ meldingen, vragen, doorzendingen }: Openstaand): Agendaonderwerp[] {
  return [
    ...meldingen.map((melding) => ({
      ...{ object: 'melding' as const, objectId: melding.id, meldingId: melding.id },
      ...{ groep: groepVan(melding), kenmerk: melding.nummer, titel: melding.onderwerp },
      ...{ kleur: melding.kleur, partner: null },
    })),
    ...vragen.map(({ id, ...rest }) => ({
      ...{ object: 'partnervraag' as const, objectId: id, groep: 'wacht_op_partner' as const, kleur: null },
      ...rest,
    })),
    ...doorzendingen.map(({ id, ...rest }) => ({
      ...{ object: 'doorzending' as const, objectId: id, groep: 'casuistiek' as const, kleur: null },
      ...rest,
    })),
  ].sort(volgorde);
}

/** What was added first, then by group; within a group by colour, heaviest first, and by partner. */
export function volgorde(een: Agendaonderwerp, ander: Agendaonderwerp): number {
  return (
    AGENDAGROEPEN.indexOf(een.groep) - AGENDAGROEPEN.indexOf(ander.groep) ||
    gewicht(ander) - gewicht(een) ||
    (een.partner ?? '').localeCompare(ander.partner ?? '', 'nl') ||
    een.kenmerk.localeCompare(ander.kenmerk)
  );
}

const gewicht = ({ kleur }: Agendaonderwerp): number => (kleur ? KLEUREN.indexOf(kleur) : -1);
