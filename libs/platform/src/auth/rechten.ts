import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor, Rol } from './actor';

const TOEZICHT = ['toezichthouder', 'coordinator'] as const satisfies readonly Rol[];

/**
 * Every right and the roles that have it: one place, so that a jurist can read who may do what.
 * Who may do nothing with content on purpose: beheerder, archivaris, fg (product.md "Who it is for", BK-5.03).
 */
export const rechten = {
  'melding:registreren': [...TOEZICHT, 'aanbieder'],
  // A list from before this system: what it brings stands in everybody's worklist and in the numbers of past years.
  'melding:overnemen': ['coordinator'],
  // Nobody by role: who has it is a system that may hand in, and read back its own receipts.
  'melding:aanleveren': [] as readonly Rol[],
  'melding:lezen': TOEZICHT,
  'melding:bewerken': TOEZICHT,
  // What a provider states with its own melding, by itself or through a colleague who writes it down.
  'opgave:melden': [...TOEZICHT, 'aanbieder'],
  'opgave:lezen': [...TOEZICHT, 'aanbieder'],
  'opgave:beheren': TOEZICHT,
  'twijfel:lezen': [...TOEZICHT, 'aanbieder'],
  'twijfel:melden': [...TOEZICHT, 'aanbieder'],
  'melder:inzien': TOEZICHT,
  // Judges afterwards who opened a sealed identity alone.
  'melder:noodoordeel': ['coordinator'],
  'melder:zoeken': TOEZICHT,
  'weging:lezen': TOEZICHT,
  'weging:vaststellen': TOEZICHT,
  'weging:besluiten': TOEZICHT,
  // How colleagues weigh beside one another, by name.
  'weging:spreiding': ['coordinator'],
  'herweging:lezen': TOEZICHT,
  // Only what was given to oneself.
  'herweging:wegen': TOEZICHT,
  'herweging:houden': ['coordinator'],
  'werkoverleg:lezen': TOEZICHT,
  'werkoverleg:houden': TOEZICHT,
  'actiepunt:lezen': TOEZICHT,
  'actiepunt:afronden': TOEZICHT,
  'afwegingskader:lezen': [...TOEZICHT, 'beheerder'],
  'afwegingskader:beheren': ['coordinator', 'beheerder'],
  // Who keeps the frameworks writes; who answers for the work adopts and ends. The jurist reads on what a finding rests.
  'toetsingskader:lezen': [...TOEZICHT, 'beheerder', 'jurist'],
  'toetsingskader:beheren': ['coordinator', 'beheerder'],
  'toetsingskader:vaststellen': ['coordinator'],
  'patroon:lezen': TOEZICHT,
  'patroon:volgen': TOEZICHT,
  'patroonregel:lezen': TOEZICHT,
  'patroonregel:beheren': ['coordinator'],
  'risico:lezen': TOEZICHT,
  'risico:bijstellen': TOEZICHT,
  'risico:analyseren': TOEZICHT,
  'risico:volgen': TOEZICHT,
  'risicokenmerk:vastleggen': TOEZICHT,
  'risicoregel:lezen': TOEZICHT,
  'risicoregel:beheren': ['coordinator'],
  'bezoekkeuze:lezen': TOEZICHT,
  'bezoekkeuze:maken': TOEZICHT,
  'bezoekkeuze:vaststellen': ['coordinator'],
  'themaonderzoek:lezen': TOEZICHT,
  'themaonderzoek:beheren': TOEZICHT,
  'themaonderzoek:vaststellen': ['coordinator'],
  // Of a provider: its own scores beside the numbers of the group, once they were shared.
  'themaonderzoek:eigen': ['aanbieder'],
  'jaarplan:lezen': TOEZICHT,
  'jaarplan:maken': TOEZICHT,
  // Also every change of a plan that was adopted.
  'jaarplan:vaststellen': ['coordinator'],
  'jaarplaninstelling:beheren': ['coordinator'],
  'aandachtsgebied:lezen': TOEZICHT,
  'aandachtsgebied:aanduiden': TOEZICHT,
  'aandachtsgebied:beheren': ['coordinator'],
  // What is done around prevention and fraud is of the team: it names parties that nobody found to have done anything.
  'activiteit:lezen': TOEZICHT,
  'activiteit:vastleggen': TOEZICHT,
  'uitwisseling:lezen': TOEZICHT,
  'uitwisseling:vastleggen': TOEZICHT,
  'uitwisselregel:lezen': TOEZICHT,
  'uitwisselregel:beheren': ['coordinator'],
  'bron:lezen': [...TOEZICHT, 'jurist', 'beheerder'],
  'bron:beheren': ['coordinator', 'beheerder'],
  'jaarcijfer:lezen': TOEZICHT,
  // Not the beheerder (AANNAME): what is read in is content. From the command line it is the system that reads in.
  'jaarcijfer:importeren': ['coordinator'],
  'jaarcijferdrempel:beheren': ['coordinator'],
  'routetabel:lezen': [...TOEZICHT, 'beheerder'],
  'routetabel:beheren': ['beheerder'],
  'formulierkoppeling:beheren': ['beheerder'],
  // Those that hand in; with the secret of one that has a role a beheerder would read case content.
  'machineclient:beheren': ['beheerder'],
  'partner:lezen': TOEZICHT,
  'partner:beheren': TOEZICHT,
  // The fg reads that something was given and on which ground, never what.
  'verstrekking:lezen': [...TOEZICHT, 'fg'],
  'verstrekking:vastleggen': TOEZICHT,
  // Nobody's by role: only who comes with the link of a question.
  'partnervraag:beantwoorden': [],
  'zaak:lezen': TOEZICHT,
  'zaak:behandelen': TOEZICHT,
  'zaak:delen': TOEZICHT,
  'opdracht:geven': TOEZICHT,
  'opdracht:lezen': [...TOEZICHT, 'aanbieder'],
  'opdracht:beantwoorden': [...TOEZICHT, 'aanbieder'],
  'opdracht:beoordelen': TOEZICHT,
  // What is asked of a provider with why; it sees its own list once that was sent.
  'opvraaglijst:opstellen': TOEZICHT,
  'opvraaglijst:lezen': [...TOEZICHT, 'aanbieder'],
  'opvraaglijst:beantwoorden': ['aanbieder'],
  'opvraaglijst:beoordelen': TOEZICHT,
  // The hearing on a draft report: a provider reads the version that was sent to it, and reacts.
  'wederhoor:behandelen': TOEZICHT,
  'wederhoor:lezen': [...TOEZICHT, 'aanbieder'],
  'wederhoor:reageren': ['aanbieder'],
  // Binding agreements for safety; a provider sees its own and tells what it did.
  'veiligheidsafspraak:maken': TOEZICHT,
  'veiligheidsafspraak:lezen': [...TOEZICHT, 'aanbieder'],
  'veiligheidsafspraak:melden': [...TOEZICHT, 'aanbieder'],
  'veiligheidsafspraak:controleren': TOEZICHT,
  'termijn:lezen': TOEZICHT,
  'termijn:wijzigen': TOEZICHT,
  // A provider starts the term of its own doubt.
  'termijn:starten': [...TOEZICHT, 'college', 'aanbieder'],
  'termijn:voldoen': [...TOEZICHT, 'aanbieder', 'college'],
  'uitstel:lezen': [...TOEZICHT, 'aanbieder'],
  'uitstel:vragen': [...TOEZICHT, 'aanbieder'],
  'termijndefinitie:lezen': [...TOEZICHT, 'jurist', 'beheerder'],
  'termijndefinitie:beheren': ['beheerder'],
  // An unannounced visit is known beforehand to the team alone.
  'bezoek:lezen': TOEZICHT,
  'bezoek:plannen': TOEZICHT,
  // Fills in the list of a visit that others make: of who fell ill or left.
  'bezoeklijst:overnemen': ['coordinator'],
  // Evidence and findings are the work of the team until a report is adopted.
  'bevinding:lezen': TOEZICHT,
  'bevinding:vastleggen': TOEZICHT,
  // What was used towards whom is for the team: it names functions and rooms inside an investigation.
  'bevoegdheid:lezen': TOEZICHT,
  'bevoegdheid:gebruiken': TOEZICHT,
  // Of oneself; who may lift it records and reads that of the others too.
  'belangenconflict:lezen': TOEZICHT,
  'belangenconflict:melden': TOEZICHT,
  'belangenconflict:opheffen': ['coordinator'],
  // Of a provider: what was announced to it, nothing else.
  'bezoek:aangekondigd': ['aanbieder'],
  'afwezigheid:melden': TOEZICHT,
  // The leave of a colleague; one's own needs no right of its own.
  'afwezigheid:beheren': ['coordinator'],
  'vergewisregel:lezen': TOEZICHT,
  'vergewisregel:beheren': ['coordinator'],
  'interventieladder:lezen': TOEZICHT,
  'interventieladder:beheren': ['coordinator'],
  // Who answers for equal treatment.
  'ladderafwijking:lezen': ['coordinator'],
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
  // A provider says what it thinks of opening a report about it.
  'zienswijze:geven': ['aanbieder'],
  'publicatiestandaard:lezen': [...TOEZICHT, 'beheerder'],
  'publicatiestandaard:beheren': ['beheerder'],
  'college:lezen': ['college', 'jurist', ...TOEZICHT],
  // A jurist of the gemeente advises, its college asks and decides; neither writes in what the supervisor advises.
  'collegeadvies:lezen': [...TOEZICHT, 'college', 'jurist'],
  'collegeadvies:opstellen': TOEZICHT,
  'collegeadvies:toetsen': ['jurist'],
  // The team reads it in the case, a college when it was shared: the jurist reaches it by the advice alone.
  'collegeadvies:rapport-lezen': ['jurist'],
  'collegeadvies:vragen': ['college'],
  // The team writes down what a college decided on paper, and it says so.
  'collegeadvies:besluiten': ['college', ...TOEZICHT],
  // A college reads and reports what it imposed itself; a provider reads what was made known to it.
  'corrigerend:lezen': [...TOEZICHT, 'college', 'aanbieder'],
  'corrigerend:vastleggen': TOEZICHT,
  // The team writes down what the gemeente reported on paper, and it says so.
  'corrigerend:uitvoeren': ['college', ...TOEZICHT],
  'collegeinstelling:lezen': [...TOEZICHT, 'beheerder'],
  'collegeinstelling:beheren': ['beheerder'],
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
  'wooinstelling:lezen': [...TOEZICHT, 'beheerder'],
  'wooinstelling:beheren': ['beheerder'],
  'plaatsing:lezen': TOEZICHT,
  'document:lezen': [...TOEZICHT, 'aanbieder', 'college', 'jurist'],
  'document:toevoegen': [...TOEZICHT, 'aanbieder'],
  'document:controleren': TOEZICHT,
  // What the camera wrote in a photo tells more than the photo: where somebody lives, and when.
  'document:origineel': ['coordinator'],
  'bericht:lezen': TOEZICHT,
  'bericht:verzenden': TOEZICHT,
  // The texts of the house hold no case. Who answers for the work and who keeps the settings write and adopt: never the same.
  'sjabloon:lezen': [...TOEZICHT, 'beheerder'],
  'sjabloon:schrijven': ['coordinator', 'beheerder'],
  'sjabloon:vaststellen': ['coordinator', 'beheerder'],
  // What was written to the provider itself.
  'brief:eigen': ['aanbieder'],
  'postbus:lezen': TOEZICHT,
  'post:lezen': TOEZICHT,
  'post:behandelen': TOEZICHT,
  // How the reading of the mailbox goes, without a word of a mail.
  'postvakstand:lezen': [...TOEZICHT, 'beheerder'],
  'gebruiker:beheren': ['beheerder'],
  'aanbiederaccount:beheren': ['aanbieder'],
  // The beheerder helps a provider that has nobody who can.
  'accountverzoek:beslissen': ['aanbieder', 'beheerder'],
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

/**
 * What of a provider only its accountbeheerder may do. A trait of the account and no tenth role: he does the same work as
 * his colleagues, and a role of its own would have to repeat each right, each policy and each separation of `aanbieder`.
 */
export const RECHTEN_VAN_ACCOUNTBEHEERDER: readonly Rechtnaam[] = [
  'aanbiederaccount:beheren',
  'accountverzoek:beslissen',
];

/** What a visitor without login may do, besides reading what is public. */
const LOKETRECHTEN: readonly Rechtnaam[] = [
  'melding:registreren',
  'document:toevoegen',
  'partnervraag:beantwoorden',
];

/** What a system may do that only hands in. */
const AANLEVERRECHTEN: readonly Rechtnaam[] = ['melding:aanleveren'];

type Rechthebbende = Pick<Actor, 'soort' | 'rollen' | 'accountbeheerder'>;

/** Whether an actor has a right through one of its roles. The system has every right: its acts follow from a person's. */
export function heeftRecht(actor: Rechthebbende, recht: Rechtnaam): boolean {
  if (actor.soort === 'systeem') return true;
  if (actor.soort === 'loket') return LOKETRECHTEN.includes(recht);
  if (actor.soort === 'aanleveraar') return AANLEVERRECHTEN.includes(recht);
  const rollen: readonly Rol[] = rechten[recht];
  const geldt = (rol: Rol) =>
    rol !== 'aanbieder' || actor.accountbeheerder === true || !RECHTEN_VAN_ACCOUNTBEHEERDER.includes(recht);
  return actor.rollen.some((rol) => rollen.includes(rol) && geldt(rol));
}

/** All rights of an actor; the werkbank shows only what these allow. */
export function rechtenVan(actor: Rechthebbende): Rechtnaam[] {
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
