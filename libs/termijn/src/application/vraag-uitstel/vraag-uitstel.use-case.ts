import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, bereikVan, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Lengte, leesLengte } from '../../domain/definitie';
import { weiger } from '../../domain/fouten';
import { type Uitstelverzoek, isUitstelMogelijk } from '../../domain/uitstelverzoek';
import { type Termijn, TermijnRepository } from '../ports/termijn.repository';
import { UitstelRepository } from '../ports/uitstel.repository';
import { feitVan } from '../termijnfeit';
import { besluitdag, naWijziging } from '../termijnwijziging';

export interface VraagUitstelCommand extends Lengte {
  readonly termijnId: string;
  readonly motivering: string;
  /** The day it came in; only a colleague who writes down what came by another way may name one. */
  readonly op?: string | undefined;
}

/**
 * A provider asks for more time in a term in which it must act, and says why. The term goes on as it was until somebody
 * decides; what could not be granted anyway is refused at once, with the reason.
 */
@Injectable()
export class VraagUitstel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly uitstel: UitstelRepository,
    private readonly klok: Klok,
  ) {}

  /**
   * @returns the id of the request
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for the term of another provider, UITSTEL_NIET_TE_VRAGEN,
   * UITSTEL_AL_GEVRAAGD, TERMIJN_REDEN_ONTBREEKT, TERMIJN_DUUR_NODIG, TERMIJN_DUUR_ONGELDIG, TERMIJN_DAG_IN_TOEKOMST,
   * TERMIJN_WIJZIGING_VOOR_START, TERMIJN_AL_VERSTREKEN, TERMIJN_STAAT_STIL, TERMIJN_NIET_VERLENGBAAR,
   * TERMIJN_VERLENGING_BOVEN_MAXIMUM, OVERGANG_NIET_MOGELIJK when the term has ended
   */
  async execute(actor: Actor, command: VraagUitstelCommand): Promise<string> {
    eisRecht(actor, 'uitstel:vragen');
    return this.uow.run(actor, async () => {
      const termijn = await this.termijnen.laadVoorWijziging(command.termijnId);
      eisEigenTermijn(actor, termijn);
      if (!isUitstelMogelijk(termijn.definitie) || termijn.aanbiederId === null)
        weiger('UITSTEL_NIET_TE_VRAGEN');
      if (await this.uitstel.open(termijn.id)) weiger('UITSTEL_AL_GEVRAAGD');
      const verzoek = this.maakVerzoek(actor, termijn, command);
      await this.uitstel.voegToe(termijn, verzoek);
      const { id, viaPortaal } = verzoek;
      const payload = { ...feitVan(termijn), verzoekId: id, viaPortaal };
      this.uow.meld({ type: 'UitstelGevraagd', aggregaatId: termijn.id, payload });
      this.uow.schrijf({ handeling: 'uitstel:vragen', object: 'termijn', objectId: termijn.id });
      return id;
    });
  }

  private maakVerzoek(actor: Actor, termijn: Termijn, command: VraagUitstelCommand): Uitstelverzoek {
    const viaPortaal = bereikVan(actor) === 'aanbieder';
    const op = viaPortaal ? this.klok.vandaag() : besluitdag(command.op, this.klok);
    const duur = leesLengte(command) ?? weiger('TERMIJN_DUUR_NODIG', { termijn: termijn.definitie.code });
    const motivering = command.motivering.trim();
    // As if it were granted on that day: what that refuses, nobody needs to ask.
    naWijziging(termijn, { soort: 'verlenging', op, duur, reden: motivering, gevraagdOp: op });
    return {
      ...{ id: nieuwId(), termijnId: termijn.id, gevraagdOp: op.toString(), duur, motivering, viaPortaal },
      ...{ status: 'gevraagd', eindeOp: null, eindereden: null, uiterlijk: null, versie: 1 },
    };
  }
}

/** The row check of the role aanbieder; the database has the same rule. @throws DomeinFout NIET_GEVONDEN */
export function eisEigenTermijn(actor: Actor, { aanbiederId }: Pick<Termijn, 'aanbiederId'>): void {
  const eigen =
    bereikVan(actor) !== 'aanbieder' || (aanbiederId !== null && actor.aanbiederId === aanbiederId);
  if (!eigen) throw new DomeinFout('NIET_GEVONDEN');
}
