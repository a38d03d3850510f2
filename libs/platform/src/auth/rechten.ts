import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor, Rol } from './actor';

const TOEZICHT = ['toezichthouder', 'coordinator'] as const satisfies readonly Rol[];

/**
 * Every right and the roles that have it: one place, so that a jurist can read who may do what.
 * Who may do nothing with content on purpose: beheerder, archivaris, fg (product.md "Who it is for", BK-5.03).
 */
export const rechten = {
  'melding:registreren': [...TOEZICHT, 'aanbieder'],
  'melding:lezen': TOEZICHT,
  'melding:bewerken': TOEZICHT,
  'melder:inzien': TOEZICHT,
  // Judges afterwards who opened a sealed identity alone.
  'melder:noodoordeel': ['coordinator'],
  'melder:zoeken': TOEZICHT,
  'weging:lezen': TOEZICHT,
  'weging:vaststellen': TOEZICHT,
  'weging:besluiten': TOEZICHT,
  'matrix:lezen': [...TOEZICHT, 'beheerder'],
  'matrix:beheren': ['beheerder'],
  'routetabel:lezen': [...TOEZICHT, 'beheerder'],
  'routetabel:beheren': ['beheerder'],
  'partner:lezen': TOEZICHT,
  'partner:beheren': TOEZICHT,
  // The fg reads that something was given and on which ground, never what.
  'verstrekking:lezen': [...TOEZICHT, 'fg'],
  'verstrekking:vastleggen': TOEZICHT,
  'zaak:lezen': TOEZICHT,
  'zaak:behandelen': TOEZICHT,
  'zaak:delen': TOEZICHT,
  'opdracht:geven': TOEZICHT,
  'opdracht:lezen': [...TOEZICHT, 'aanbieder'],
  'opdracht:beantwoorden': [...TOEZICHT, 'aanbieder'],
  'opdracht:beoordelen': TOEZICHT,
  'termijn:lezen': TOEZICHT,
  'termijn:wijzigen': TOEZICHT,
  'termijn:starten': [...TOEZICHT, 'college'],
  'termijn:voldoen': [...TOEZICHT, 'aanbieder', 'college'],
  'uitstel:lezen': [...TOEZICHT, 'aanbieder'],
  'uitstel:vragen': [...TOEZICHT, 'aanbieder'],
  'termijndefinitie:lezen': [...TOEZICHT, 'jurist', 'beheerder'],
  'termijndefinitie:beheren': ['beheerder'],
  // An unannounced visit is known beforehand to the team alone.
  'bezoek:lezen': TOEZICHT,
  'bezoek:plannen': TOEZICHT,
  'maatregel:lezen': [...TOEZICHT, 'aanbieder'],
  'maatregel:opleggen': TOEZICHT,
  'maatregel:inleveren': [...TOEZICHT, 'aanbieder'],
  'maatregel:beoordelen': TOEZICHT,
  'rapport:lezen': [...TOEZICHT, 'college', 'jurist'],
  'rapport:opstellen': TOEZICHT,
  'rapport:vaststellen': TOEZICHT,
  'rapportinstelling:lezen': [...TOEZICHT, 'beheerder'],
  'rapportinstelling:beheren': ['beheerder'],
  'publicatie:lezen': [...TOEZICHT, 'college', 'jurist'],
  'publicatie:voorstellen': TOEZICHT,
  'publicatie:besluiten': ['college', 'coordinator'],
  'college:lezen': ['college', 'jurist', ...TOEZICHT],
  // The beheerder ties an account to a provider; the register holds no case content.
  'aanbieder:lezen': [...TOEZICHT, 'contractbeheer', 'jurist', 'college', 'beheerder'],
  'aanbieder:beheren': [...TOEZICHT, 'contractbeheer'],
  // Letters of an onderzoek go to this address, and contract staff see nothing of an onderzoek (BK-5.03).
  'aanbieder:postadres': TOEZICHT,
  // A provider reads its own profile, never the register.
  'aanbieder:eigen': ['aanbieder'],
  // Contract staff carries a client stop out, and never writes in supervision (rulings, Everywhere).
  'clientenstop:vastleggen': TOEZICHT,
  'loketinstelling:lezen': [...TOEZICHT, 'beheerder'],
  'loketinstelling:beheren': ['beheerder'],
  'huisstijl:beheren': ['beheerder'],
  'document:lezen': [...TOEZICHT, 'aanbieder', 'college', 'jurist'],
  'document:toevoegen': [...TOEZICHT, 'aanbieder'],
  'document:controleren': TOEZICHT,
  // What the camera wrote in a photo tells more than the photo: where somebody lives, and when.
  'document:origineel': ['coordinator'],
  'bericht:lezen': TOEZICHT,
  'bericht:verzenden': TOEZICHT,
  'postbus:lezen': TOEZICHT,
  'gebruiker:beheren': ['beheerder'],
  'wachtrij:lezen': ['beheerder'],
  'wachtrij:opnieuw': ['beheerder'],
  'audit:lezen': ['fg', 'coordinator'],
  zoeken: TOEZICHT,
  // How a person or the team looks at a list.
  'weergave:gebruiken': TOEZICHT,
  'ik:lezen': [
    'toezichthouder',
    'coordinator',
    'jurist',
    'college',
    'contractbeheer',
    'beheerder',
    'archivaris',
    'fg',
    'aanbieder',
  ],
} as const satisfies Record<string, readonly Rol[]>;

export type Rechtnaam = keyof typeof rechten;

/** What a visitor without login may do, besides reading what is public. */
const LOKETRECHTEN: readonly Rechtnaam[] = ['melding:registreren', 'document:toevoegen'];

/** Whether an actor has a right through one of its roles. The system has every right: its acts follow from a person's. */
export function heeftRecht(actor: Pick<Actor, 'soort' | 'rollen'>, recht: Rechtnaam): boolean {
  if (actor.soort === 'systeem') return true;
  if (actor.soort === 'loket') return LOKETRECHTEN.includes(recht);
  const rollen: readonly Rol[] = rechten[recht];
  return actor.rollen.some((rol) => rollen.includes(rol));
}

/** All rights of an actor; the werkbank shows only what these allow. */
export function rechtenVan(actor: Pick<Actor, 'soort' | 'rollen'>): Rechtnaam[] {
  return (Object.keys(rechten) as Rechtnaam[]).filter((recht) => heeftRecht(actor, recht));
}

/**
 * The person who acts, for what belongs to a person: a machine has none of it.
 * @returns the id of the user @throws DomeinFout GEEN_RECHT
 */
export function eisPersoon(actor: Actor, recht: Rechtnaam): string {
  eisRecht(actor, recht);
  if (actor.soort !== 'gebruiker' || actor.gebruikerId === null)
    throw new DomeinFout('GEEN_RECHT', { recht });
  return actor.gebruikerId;
}

/**
 * The first line of every use case.
 * @throws DomeinFout GEEN_RECHT when no role of the actor has the right.
 */
export function eisRecht(actor: Actor, recht: Rechtnaam): void {
  if (!heeftRecht(actor, recht)) throw new DomeinFout('GEEN_RECHT', { recht });
}
