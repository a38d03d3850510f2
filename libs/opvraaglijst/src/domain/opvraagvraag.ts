import { weiger } from './fouten';
import { type Antwoordsoort, GAF_NIETS, type Ontvangstwijze, type Oordeel, type Vraagsoort } from './soorten';

/**
 * What we hold already of what is asked: an earlier answer of this provider, read from its own list so that no other
 * reader comes to see it here, or figures that were read in for the whole team.
 */
export type Bekend =
  | { readonly soort: 'antwoord'; readonly lijstId: string; readonly vraagId: string; readonly op: string }
  | { readonly soort: 'jaarcijfers'; readonly op: string; readonly tekst: string };

/** That the team wrote an answer down for the provider, and how it came. On which day says `ingediendOp`. */
export interface Ontvangst {
  readonly wijze: Ontvangstwijze;
  readonly vastgelegdOp: string;
  readonly vastgelegdDoor: string | null;
}

/**
 * One answer. Without `ingediendOp` the provider only kept it; nobody of the team reads it then. Its files do stand with the
 * papers of the case from the moment they were added, as the screen says where they are added.
 */
export interface Antwoord {
  readonly soort: Antwoordsoort;
  readonly tekst: string | null;
  /** Files that were added to the list. */
  readonly documentIds: readonly string[];
  readonly ingediendOp: string | null;
  /** Absent where the provider gave it itself, in the portal. */
  readonly ontvangst?: Ontvangst;
  readonly oordeel: Oordeel | null;
  readonly oordeelTekst: string | null;
  readonly oordeelOp: string | null;
  readonly oordeelDoor: string | null;
  /** The day on which a question about it went to the provider. */
  readonly naderOp: string | null;
}

/** What is asked, as a person wrote it or took it from the catalogue. */
export interface Vraaginhoud {
  /** Of the catalogue; null for what somebody thought of. */
  readonly code: string | null;
  readonly soort: Vraagsoort;
  readonly wat: string;
  /** Why it is asked: the provider reads this (NW-14). */
  readonly waarom: string;
  readonly grondslag: string;
  /** Which norm it is for. */
  readonly norm: string | null;
  readonly periode: string | null;
  /** Whether the provider has to answer (Awb art. 5:20), or may. */
  readonly verplicht: boolean;
}

export interface Opvraagvraag extends Vraaginhoud {
  readonly id: string;
  readonly bekend: Bekend | null;
  /** Why it need not be answered any more, said before an answer came. */
  readonly vervallen: string | null;
  /** The oldest first: the last one may not be sent in yet. */
  readonly antwoorden: readonly Antwoord[];
}

export type Antwoordinvoer = Pick<Antwoord, 'soort' | 'tekst' | 'documentIds'>;

/** What was sent in last. */
export const ingediend = ({ antwoorden }: Pick<Opvraagvraag, 'antwoorden'>): Antwoord | null =>
  antwoorden.findLast(({ ingediendOp }) => ingediendOp !== null) ?? null;

/** What was kept and not sent in. */
export const bewaard = ({ antwoorden }: Pick<Opvraagvraag, 'antwoorden'>): Antwoord | null =>
  antwoorden.findLast(({ ingediendOp }) => ingediendOp === null) ?? null;

/** Whether the provider can answer now: it did not yet, or we asked further. */
export function isOpen(vraag: Pick<Opvraagvraag, 'antwoorden' | 'vervallen'>): boolean {
  if (vraag.vervallen !== null) return false;
  const laatste = ingediend(vraag);
  return laatste === null || (laatste.oordeel === 'nadere_vraag' && laatste.naderOp !== null);
}

/** Whether somebody has to look at what came in. */
export const teBeoordelen = (vraag: Pick<Opvraagvraag, 'antwoorden'>): boolean =>
  ingediend(vraag)?.oordeel === null;

/** Whether a question about the answer was written down and did not go out yet. */
export const teVragen = (vraag: Pick<Opvraagvraag, 'antwoorden'>): boolean => {
  const laatste = ingediend(vraag);
  return laatste?.oordeel === 'nadere_vraag' && laatste.naderOp === null;
};

/** Whether the answer can be a refusal: what had to be given, did not come (Awb art. 5:20 lid 1). */
export function kanGeweigerdZijn(vraag: Pick<Opvraagvraag, 'antwoorden' | 'verplicht'>): boolean {
  const laatste = ingediend(vraag);
  return vraag.verplicht && laatste !== null && GAF_NIETS.includes(laatste.soort);
}

/** An answer must say something, and more where it says that nothing comes. @throws DomeinFout OPVRAAGLIJST.ANTWOORD_PAST_NIET */
export function keurAntwoord(
  { bekend }: Pick<Opvraagvraag, 'bekend'>,
  { soort, tekst, documentIds }: Antwoordinvoer,
): void {
  const past = (veld: string, reden: string) => weiger('OPVRAAGLIJST.ANTWOORD_PAST_NIET', veld, reden);
  const leeg = !tekst?.trim();
  if (soort === 'klopt_nog' && bekend === null)
    past('soort', 'Hierover weten wij nog niets. Geef een antwoord of een bestand.');
  if (soort === 'gegeven' && leeg && documentIds.length === 0)
    past('tekst', 'Schrijf uw antwoord op of voeg een bestand toe.');
  if (soort === 'hebben_we_niet' && leeg) past('tekst', 'Leg uit waarom u dit niet hebt.');
  if (soort === 'niet_geven' && leeg) past('tekst', 'Leg uit waarom u dit niet hoeft te geven.');
  if (soort !== 'gegeven' && documentIds.length > 0)
    past('soort', 'Bij een bestand hoort het antwoord dat u het geeft.');
}
