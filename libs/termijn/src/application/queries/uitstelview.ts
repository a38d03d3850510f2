import { type Herleiding, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, heeftRecht, vanBinnen } from '@navolgbaar/platform/auth';
import { type Termijndefinitie, schrijfLengte } from '../../domain/definitie';
import {
  type Uitstelhandeling,
  type Uitstelstatus,
  type Uitstelverzoek,
  herleidUitstel,
  isUitstelMogelijk,
  uitstelovergangen,
} from '../../domain/uitstelverzoek';
import type { Uitstelstand } from './termijnen.query';
import type { Termijnview } from './termijnview';

/** A request as a reader sees it, with its decision explained. */
export interface Uitstelview extends Omit<Uitstelstand, 'duur'> {
  readonly duur: string | null;
  readonly werkdagen: number | null;
  readonly herleiding: Herleiding;
  readonly handelingen: readonly string[];
}

/** A request lapses by the end of its term: that is no button. */
const KNOPPEN: readonly Uitstelhandeling[] = ['wijsToe', 'wijsAf', 'trekIn'];

export function toonUitstel(
  { duur, ...verzoek }: Uitstelstand,
  definitie: Termijndefinitie,
  actor: Actor,
): Uitstelview {
  return {
    ...verzoek,
    ...schrijfLengte(duur),
    herleiding: herleidUitstel({ ...verzoek, duur }, definitie),
    handelingen: mogelijkeHandelingen<Uitstelstatus, Uitstelhandeling>(uitstelovergangen, verzoek.status)
      .filter(({ handeling, recht }) => KNOPPEN.includes(handeling) && heeftRecht(actor, recht as Rechtnaam))
      .map(({ handeling }) => handeling),
  };
}

/** What can be done with a term, given what was asked: who has a request before him decides that first. */
export function handelingenMetUitstel(
  { status, handelingen }: Pick<Termijnview, 'status' | 'handelingen'>,
  verzoeken: readonly Pick<Uitstelverzoek, 'status'>[],
  definitie: Termijndefinitie,
  actor: Actor,
): string[] {
  if (verzoeken.some((verzoek) => verzoek.status === 'gevraagd')) {
    return handelingen.filter((handeling) => handeling !== 'verleng');
  }
  // A colleague can still write down, after the last day, what came in before it.
  const opTijd = status === 'loopt' || (status === 'te_laat' && vanBinnen(actor));
  const magVragen = opTijd && isUitstelMogelijk(definitie) && heeftRecht(actor, 'uitstel:vragen');
  return magVragen ? [...handelingen, 'vraagUitstel'] : [...handelingen];
}
