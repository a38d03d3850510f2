import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import {
  STANDAARDKALENDER,
  StartTermijn,
  TermijnFeiten,
  TrekTermijnIn,
  werkdagenTussen,
} from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import { weiger } from '../domain/fouten';
import type { Opvraaglijststaat, Termijnstand } from '../domain/opvraaglijst';

/** Shorter than this asks for a reason (AANNAME; Awb art. 5:20 lid 1: a reasonable term). */
export const REDELIJKE_WERKDAGEN = 5;
const VERST_MAANDEN = 6;
const CODE = 'OPVRAGEN';

export interface Termijnkeuze {
  readonly uiterlijk: string;
  /** Why the term is shorter than usual. */
  readonly spoedreden?: string | undefined;
}

/** The term in which a provider answers. The watch reminds it once, and tells when it passed. */
@Injectable()
export class Antwoordtermijn {
  constructor(
    private readonly klok: Klok,
    private readonly start: StartTermijn,
    private readonly trekIn: TrekTermijnIn,
    private readonly feiten: TermijnFeiten,
  ) {}

  /** @returns the id of the term @throws DomeinFout OPVRAAGLIJST.TERMIJN_PAST_NIET */
  async begin(actor: Actor, lijst: Opvraaglijststaat, keuze: Termijnkeuze): Promise<string> {
    const vandaag = this.klok.vandaag();
    keurTermijn(keuze, vandaag);
    const { id, zaakId, aanbiederId, behandelaarId, zaakNummer } = lijst;
    const termijn = await this.start.execute(actor, {
      ...{ code: CODE, object: 'opvraaglijst', objectId: id, zaakId, aanbiederId, behandelaarId },
      ...{ kenmerk: zaakNummer, start: vandaag.toString() },
      duur: `P${vandaag.until(Temporal.PlainDate.from(keuze.uiterlijk)).days}D`,
    });
    return termijn.id;
  }

  /** As it stands now: with what was extended or suspended since it was sent. */
  async stand({
    termijnId,
    uiterlijk,
  }: Pick<Opvraaglijststaat, 'termijnId' | 'uiterlijk'>): Promise<Termijnstand> {
    const termijn = termijnId ? await this.feiten.van(termijnId) : null;
    return {
      uiterlijk: termijn?.uiterlijk ?? uiterlijk,
      opgeschortOp: termijn?.opgeschortOp ?? null,
    };
  }

  /** Nothing is expected any more; where the answers were in, there is nothing to end. */
  async eindig(actor: Actor, lijstId: string, reden: string): Promise<void> {
    const termijnId = await this.feiten.openVan(lijstId, CODE);
    if (termijnId) await this.trekIn.execute(actor, { termijnId, reden });
  }
}

/** @throws DomeinFout OPVRAAGLIJST.TERMIJN_PAST_NIET */
export function keurTermijn({ uiterlijk, spoedreden }: Termijnkeuze, vandaag: Temporal.PlainDate): void {
  const dag = Temporal.PlainDate.from(uiterlijk);
  const past = (veld: string, reden: string) => weiger('OPVRAAGLIJST.TERMIJN_PAST_NIET', veld, reden);
  const { compare } = Temporal.PlainDate;
  if (compare(dag, vandaag) <= 0) past('uiterlijk', 'Geef een redelijke termijn: kies een latere dag.');
  if (compare(dag, vandaag.add({ months: VERST_MAANDEN })) > 0)
    past('uiterlijk', `Kies een dag binnen ${VERST_MAANDEN} maanden.`);
  if (!STANDAARDKALENDER.isGewoneDag(dag))
    past('uiterlijk', 'Kies een dag die geen zaterdag, zondag of feestdag is.');
  const kort = werkdagenTussen(STANDAARDKALENDER, vandaag, dag) < REDELIJKE_WERKDAGEN;
  if (kort && !spoedreden?.trim())
    past('spoedreden', `Minder dan ${REDELIJKE_WERKDAGEN} werkdagen is kort. Leg uit waarom dat nodig is.`);
}
