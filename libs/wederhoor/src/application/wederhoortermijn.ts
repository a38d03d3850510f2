import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import {
  STANDAARDKALENDER,
  StartTermijn,
  TermijnFeiten,
  TrekTermijnIn,
  VoldoeTermijn,
  werkdagenTussen,
} from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import { weiger } from '../domain/fouten';
import type { NieuwWederhoor, Wederhoorstaat } from '../domain/wederhoor';

/** Shorter than this asks for a reason (AANNAME). */
export const REDELIJKE_WERKDAGEN = 5;
const VERST_MAANDEN = 3;
/** As long as the organisation has it, which is two weeks as shipped; or until a day that was chosen. */
const GEWOON = 'WEDERHOOR';
const GEKOZEN = 'WEDERHOOR_DAG';

export interface Termijnkeuze {
  /** Absent: the usual term. */
  readonly uiterlijk?: string | undefined;
  /** Why the term is shorter than usual. */
  readonly spoedreden?: string | undefined;
}

/** The last day as it is now, with what was extended or suspended since the draft was sent. */
export interface Termijnstand {
  readonly uiterlijk: string;
  readonly opgeschortOp: string | null;
}

/** The term in which a provider reacts. The watch reminds it once, and tells when it passed. */
@Injectable()
export class Wederhoortermijn {
  constructor(
    private readonly klok: Klok,
    private readonly start: StartTermijn,
    private readonly trekIn: TrekTermijnIn,
    private readonly voldoe: VoldoeTermijn,
    private readonly feiten: TermijnFeiten,
  ) {}

  /** @throws DomeinFout WEDERHOOR.TERMIJN_PAST_NIET */
  async begin(
    actor: Actor,
    wederhoor: Pick<NieuwWederhoor, 'id' | 'zaakId' | 'zaakNummer' | 'aanbiederId' | 'behandelaarId'>,
    keuze: Termijnkeuze,
  ): Promise<{ termijnId: string; uiterlijk: string }> {
    const vandaag = this.klok.vandaag();
    const { id, zaakId, zaakNummer, aanbiederId, behandelaarId } = wederhoor;
    const dag = keurTermijn(keuze, vandaag);
    const termijn = await this.start.execute(actor, {
      ...{ object: 'wederhoor', objectId: id, zaakId, aanbiederId, behandelaarId },
      ...{ kenmerk: zaakNummer, start: vandaag.toString(), code: dag ? GEKOZEN : GEWOON },
      ...(dag ? { duur: `P${vandaag.until(dag).days}D` } : {}),
    });
    return { termijnId: termijn.id, uiterlijk: termijn.uiterlijk };
  }

  async stand(wederhoor: Pick<Wederhoorstaat, 'termijnId' | 'uiterlijk'>): Promise<Termijnstand> {
    return (await this.standen([wederhoor]))(wederhoor);
  }

  /** Of a page full, in one statement. */
  async standen(
    wederhoren: readonly Pick<Wederhoorstaat, 'termijnId'>[],
  ): Promise<(wederhoor: Pick<Wederhoorstaat, 'termijnId' | 'uiterlijk'>) => Termijnstand> {
    const ids = wederhoren.map(({ termijnId }) => termijnId);
    const gevonden = ids.length === 0 ? [] : await this.feiten.vanIds(ids);
    const perId = new Map(gevonden.map((termijn) => [termijn.id, termijn]));
    return ({ termijnId, uiterlijk }) => {
      const termijn = perId.get(termijnId);
      return { uiterlijk: termijn?.uiterlijk ?? uiterlijk, opgeschortOp: termijn?.opgeschortOp ?? null };
    };
  }

  isVoorbij({ uiterlijk, opgeschortOp }: Termijnstand): boolean {
    return opgeschortOp === null && uiterlijk < this.klok.vandaag().toString();
  }

  /** The reaction came; where the term had ended already there is nothing to meet. */
  async voldaan(actor: Actor, wederhoorId: string, op: string): Promise<void> {
    const termijnId = await this.open(wederhoorId);
    if (termijnId) await this.voldoe.execute(actor, { termijnId, op });
  }

  /** Nothing is expected any more. */
  async eindig(actor: Actor, wederhoorId: string, reden: string): Promise<void> {
    const termijnId = await this.open(wederhoorId);
    if (termijnId) await this.trekIn.execute(actor, { termijnId, reden });
  }

  private async open(wederhoorId: string): Promise<string | null> {
    const gewoon = await this.feiten.openVan(wederhoorId, GEWOON);
    return gewoon ?? this.feiten.openVan(wederhoorId, GEKOZEN);
  }
}

/** @returns the day that was chosen, if one was @throws DomeinFout WEDERHOOR.TERMIJN_PAST_NIET */
export function keurTermijn(
  { uiterlijk, spoedreden }: Termijnkeuze,
  vandaag: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (!uiterlijk) return null;
  const dag = Temporal.PlainDate.from(uiterlijk);
  const past = (name: string, reason: string) => weiger('WEDERHOOR.TERMIJN_PAST_NIET', { name, reason });
  const { compare } = Temporal.PlainDate;
  if (compare(dag, vandaag) <= 0) past('uiterlijk', 'Geef een redelijke termijn: kies een latere dag.');
  if (compare(dag, vandaag.add({ months: VERST_MAANDEN })) > 0)
    past('uiterlijk', `Kies een dag binnen ${VERST_MAANDEN} maanden.`);
  if (!STANDAARDKALENDER.isGewoneDag(dag))
    past('uiterlijk', 'Kies een dag die geen zaterdag, zondag of feestdag is.');
  const kort = werkdagenTussen(STANDAARDKALENDER, vandaag, dag) < REDELIJKE_WERKDAGEN;
  if (kort && !spoedreden?.trim())
    past('spoedreden', `Minder dan ${REDELIJKE_WERKDAGEN} werkdagen is kort. Leg uit waarom dat nodig is.`);
  return dag;
}
