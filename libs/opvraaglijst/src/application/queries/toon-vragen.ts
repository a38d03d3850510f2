import type { Opvraaglijststaat } from '../../domain/opvraaglijst';
import { BIJ_AANBIEDER } from '../../domain/opvraaglijst-status';
import {
  type Antwoord,
  type Ontvangst,
  type Opvraagvraag,
  isOpen,
  kanGeweigerdZijn,
  teBeoordelen,
  teVragen,
} from '../../domain/opvraagvraag';

/** What we hold already, in full. */
export interface Bekendview {
  readonly soort: 'antwoord' | 'jaarcijfers';
  readonly op: string;
  readonly tekst: string | null;
  readonly documentIds: readonly string[];
  /** Where it stands; null for who cannot open that. */
  readonly lijstId: string | null;
  /** Whether this reader may not see what it says. */
  readonly gesloten: boolean;
}

/** How an answer came that the team wrote down; a provider does not read who did. */
export type Antwoordview = Omit<Antwoord, 'ontvangst'> & {
  readonly ontvangst: Ontvangst | null;
};

export interface Vraagview extends Omit<Opvraagvraag, 'bekend' | 'antwoorden'> {
  readonly bekend: Bekendview | null;
  readonly antwoorden: readonly Antwoordview[];
  /** `open`, `bewaard`, `ontvangen`, `nader` (a question about it waits to be sent) or how it was judged. */
  readonly stand: string;
  /** `weiger` stands beside `beoordeel` where the answer can be a refusal. */
  readonly handelingen: readonly ('beantwoord' | 'beoordeel' | 'weiger' | 'legVast')[];
}

/**
 * The questions as a reader sees them: the team nothing that was not sent in, a provider no judgement before it is told.
 * @param eerder the lists that earlier answers stand in, as far as this reader reaches them
 */
export function toonVragen(
  lijst: Opvraaglijststaat,
  eerder: readonly Opvraaglijststaat[],
  vanAanbieder: boolean,
): Vraagview[] {
  const perId = new Map(eerder.map((een) => [een.id, een]));
  return lijst.vragen.map((vraag) => {
    const antwoorden = vanAanbieder
      ? vraag.antwoorden.map((antwoord) => zonderOordeel(antwoord, lijst))
      : vraag.antwoorden.filter(({ ingediendOp }) => ingediendOp !== null);
    const gezien = { ...vraag, antwoorden };
    return {
      ...gezien,
      antwoorden: antwoorden.map((antwoord) => toonAntwoord(antwoord, vanAanbieder)),
      bekend: toonBekend(vraag, perId),
      stand: standVan(gezien),
      handelingen: handelingenVan(lijst, vraag, vanAanbieder),
    };
  });
}

/** A judgement is told by the questions that follow from it, or at the end. */
function zonderOordeel(antwoord: Antwoord, { status }: Opvraaglijststaat): Antwoord {
  const verteld = antwoord.naderOp !== null || status === 'afgesloten';
  const leeg = { oordeel: null, oordeelTekst: null, oordeelOp: null };
  return { ...antwoord, ...(verteld ? {} : leeg), oordeelDoor: null };
}

function toonAntwoord({ ontvangst, ...antwoord }: Antwoord, vanAanbieder: boolean): Antwoordview {
  if (!ontvangst) return { ...antwoord, ontvangst: null };
  return { ...antwoord, ontvangst: vanAanbieder ? { ...ontvangst, vastgelegdDoor: null } : ontvangst };
}

function toonBekend(
  { bekend }: Opvraagvraag,
  perId: ReadonlyMap<string, Opvraaglijststaat>,
): Bekendview | null {
  if (bekend === null) return null;
  const { soort, op } = bekend;
  if (soort === 'jaarcijfers') {
    return { soort, op, tekst: bekend.tekst, documentIds: [], lijstId: null, gesloten: false };
  }
  const vraag = perId.get(bekend.lijstId)?.vragen.find(({ id }) => id === bekend.vraagId);
  const antwoord = vraag?.antwoorden.findLast((een) => een.ingediendOp !== null && een.soort === 'gegeven');
  return {
    ...{ soort, op, tekst: antwoord?.tekst ?? null, documentIds: antwoord?.documentIds ?? [] },
    ...{ lijstId: vraag ? bekend.lijstId : null, gesloten: !antwoord },
  };
}

function standVan(vraag: Pick<Opvraagvraag, 'antwoorden' | 'vervallen'>): string {
  if (vraag.vervallen !== null) return 'niet_nodig';
  const laatste = vraag.antwoorden.at(-1);
  if (!laatste) return 'open';
  if (laatste.ingediendOp === null) return 'bewaard';
  if (teVragen(vraag)) return 'nader';
  return laatste.oordeel ?? 'ontvangen';
}

function handelingenVan(
  { status }: Opvraaglijststaat,
  vraag: Opvraagvraag,
  vanAanbieder: boolean,
): Vraagview['handelingen'] {
  if (vanAanbieder) return BIJ_AANBIEDER.includes(status) && isOpen(vraag) ? ['beantwoord'] : [];
  const loopt = BIJ_AANBIEDER.includes(status) || status === 'beantwoord';
  const open = isOpen(vraag);
  const ietsTeZeggen = open || teBeoordelen(vraag) || vraag.antwoorden.length > 0;
  if (!loopt || !ietsTeZeggen || vraag.vervallen !== null) return [];
  if (open) return ['legVast', 'beoordeel'];
  return kanGeweigerdZijn(vraag) ? ['beoordeel', 'weiger'] : ['beoordeel'];
}
