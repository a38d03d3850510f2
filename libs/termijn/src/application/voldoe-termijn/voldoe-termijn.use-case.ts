import { Injectable } from '@nestjs/common';
import { type Herleiding, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import { eisNietVoor } from '../../domain/bereken-termijn';
import { weiger } from '../../domain/fouten';
import { huidigeVersie } from '../../domain/lopende-termijn';
import { schrijfDatum } from '../../domain/schrijfwijze';
import { type Termijnhandeling, type Termijnstatus, termijnovergangen } from '../../domain/termijn-status';
import { type Termijn, TermijnRepository } from '../ports/termijn.repository';
import { feitVan } from '../termijnfeit';
import { Uitsteleinder } from '../uitsteleinde';

export interface VoldoeTermijnCommand {
  readonly termijnId: string;
  /** Legal day on which it came in, ISO 8601. */
  readonly op: string;
}

export interface Termijnvoldoening {
  readonly status: Termijnstatus;
  readonly teLaat: boolean;
  readonly dagenTeLaat: number;
  /** The last day as it stood when the term was met, ISO 8601. */
  readonly uiterlijk: string;
  /** How that day came about, with the step that says whether this was in time. */
  readonly herleiding: Herleiding;
}

/** What was expected has come. In time or late follows from the day on which it came, and is explained. */
@Injectable()
export class VoldoeTermijn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly uitstel: Uitsteleinder,
    private readonly klok: Klok,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK when it has ended already,
   * TERMIJN_EINDE_VOOR_START, TERMIJN_DAG_IN_TOEKOMST
   */
  async execute(actor: Actor, { termijnId, op }: VoldoeTermijnCommand): Promise<Termijnvoldoening> {
    eisRecht(actor, 'termijn:voldoen');
    return this.uow.run(actor, async () => {
      const termijn = await this.termijnen.laadVoorWijziging(termijnId);
      const dag = Temporal.PlainDate.from(op);
      eisNietVoor(dag, termijn.verloop.start);
      if (Temporal.PlainDate.compare(dag, this.klok.vandaag()) > 0) weiger('TERMIJN_DAG_IN_TOEKOMST', { op });
      const { uiterlijk: laatste, opgeschortOp } = huidigeVersie(termijn.verloop);
      // The clock stopped before the last day, so what comes in while it stands still is in time.
      const dagenTeLaat = opgeschortOp ? 0 : Math.max(0, laatste.until(dag).days);
      const teLaat = dagenTeLaat > 0;
      const status = volgendeStatus<Termijnstatus, Termijnhandeling>(
        termijnovergangen,
        termijn.status,
        teLaat ? 'voldoeTeLaat' : 'voldoe',
      );
      const herleiding = await this.legVast(termijn, { status, dag, dagenTeLaat });
      const payload = { ...feitVan(termijn), teLaat };
      this.uow.meld({ type: 'TermijnVoldaan', aggregaatId: termijnId, payload });
      this.uow.schrijf({
        handeling: 'termijn:voldoen',
        object: 'termijn',
        objectId: termijnId,
        velden: ['status', 'voldaanOp'],
      });
      return { status, teLaat, dagenTeLaat, uiterlijk: laatste.toString(), herleiding };
    });
  }

  private async legVast(
    termijn: Termijn,
    { status, dag, dagenTeLaat }: { status: Termijnstatus; dag: Temporal.PlainDate; dagenTeLaat: number },
  ): Promise<Herleiding> {
    const versie = termijn.versie + 1;
    const stand = huidigeVersie(termijn.verloop);
    const uitkomst =
      dagenTeLaat === 0
        ? 'Dat is op tijd'
        : `Dat is ${dagenTeLaat} ${dagenTeLaat === 1 ? 'dag' : 'dagen'} te laat`;
    const waarom = stand.opgeschortOp
      ? `de termijn was opgeschort op ${schrijfDatum(stand.opgeschortOp)}`
      : `de termijn liep tot en met ${schrijfDatum(stand.uiterlijk)}`;
    const stap = `Voldaan op ${schrijfDatum(dag)}. ${uitkomst}: ${waarom}.`;
    const { bron } = termijn.definitie.grondslag;
    const herleiding = [...stand.herleiding, { stap, bron }, ...(await this.uitstel.nogOpen(termijn))];
    const op = dag.toString();
    await this.termijnen.voegVersieToe(termijn, {
      stand: { ...stand, herleiding },
      ...{ versie, soort: 'voldaan', op, duur: null, werkdagen: null, reden: null },
    });
    await this.termijnen.wijzig({ ...termijn, status, voldaanOp: op, versie }, termijn.versie);
    await this.termijnen.laatMijlpalenVervallen(termijn.id, 'De termijn is voldaan.');
    await this.uitstel.laatVervallen(termijn, 'De termijn is voldaan voordat over het uitstel was beslist.');
    return herleiding;
  }
}
