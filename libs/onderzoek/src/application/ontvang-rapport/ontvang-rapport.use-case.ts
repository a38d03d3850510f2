import { Injectable } from '@nestjs/common';
import { DocumentenVanObject } from '@navolgbaar/document';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { VoldoeTermijn } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Aanbiederrapport, Opdracht } from '../../domain/opdracht';
import {
  type Opdrachthandeling,
  type Opdrachtstatus,
  opdrachtovergangen,
} from '../../domain/opdracht-status';
import { type Rapportdelen, rapportdelenVan } from '../../domain/rapportdelen';
import { OpdrachtRepository } from '../ports/opdracht.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { eisToegang } from '../zaakwerk';

export interface OntvangRapportCommand extends Rapportdelen {
  readonly opdrachtId: string;
  /** The day it came in; only a colleague who writes down what came by another way may name one. */
  readonly ontvangenOp?: string | undefined;
  /** A file that was added to the order before. */
  readonly documentId?: string | undefined;
}

/**
 * Takes in the report of the provider with the parts that were asked (AC-4): by the provider itself for its own order, or by a
 * supervisor. Late is accepted and recorded with the computation. The case follows by the event, since a provider can
 * reach its order and nothing of the case.
 * @throws DomeinFout NIET_GEVONDEN also for the order of another provider, OVERGANG_NIET_MOGELIJK when nothing is
 * asked now, ONDERZOEK.DATUM_PAST_NIET
 */
@Injectable()
export class OntvangRapport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly opdrachten: OpdrachtRepository,
    private readonly voldoe: VoldoeTermijn,
    private readonly documenten: DocumentenVanObject,
    private readonly zaken: ZaakRepository,
  ) {}

  async execute(actor: Actor, command: OntvangRapportCommand): Promise<string> {
    eisRecht(actor, 'opdracht:beantwoorden');
    return this.uow.run(actor, async () => {
      const opdracht = await this.opdrachten.laadVoorWijziging(command.opdrachtId);
      eisEigenOpdracht(actor, opdracht);
      // A provider knows nothing of the case; anybody else must be allowed to see it.
      if (!actor.rollen.includes('aanbieder')) {
        eisToegang(actor, await this.zaken.toegangVan(opdracht.zaakId));
      }
      const status = volgendeStatus<Opdrachtstatus, Opdrachthandeling>(
        opdrachtovergangen,
        opdracht.status,
        'ontvangRapport',
      );
      const op = this.ontvangstdag(actor, opdracht, command.ontvangenOp);
      const voldoening = await this.voldoe.execute(actor, { termijnId: opdracht.termijnId, op });
      const { teLaat, uiterlijk, herleiding } = voldoening;
      const rapport = await this.bewaar(actor, opdracht, command, { op, teLaat, uiterlijk, herleiding });
      await this.opdrachten.wijzig(opdracht.id, opdracht.versie, { status, uiterlijk });
      this.meld(rapport, opdracht);
      return rapport.id;
    });
  }

  private async bewaar(
    actor: Actor,
    opdracht: Opdracht,
    command: OntvangRapportCommand,
    { op, ...termijnoordeel }: Aanbiederrapport['termijnoordeel'] & { readonly op: string },
  ): Promise<Aanbiederrapport> {
    const { documentId } = command;
    if (documentId) await this.eisBijlage(actor, opdracht.id, documentId);
    const rapport: Aanbiederrapport = {
      id: nieuwId(),
      opdrachtId: opdracht.id,
      aanbiederId: opdracht.aanbiederId,
      ontvangenOp: op,
      viaPortaal: actor.rollen.includes('aanbieder'),
      ...rapportdelenVan(command),
      documentId: documentId ?? null,
      termijnoordeel,
    };
    await this.opdrachten.voegRapportToe(opdracht.zaakId, rapport);
    return rapport;
  }

  /** Only a file of this very order. */
  private async eisBijlage(actor: Actor, objectId: string, documentId: string): Promise<void> {
    const documenten = await this.documenten.execute(actor, { object: 'opdracht', objectId });
    if (!documenten.some(({ id }) => id === documentId)) throw new DomeinFout('NIET_GEVONDEN');
  }

  private meld(rapport: Aanbiederrapport, opdracht: Opdracht): void {
    this.uow.meld({
      type: 'RapportOntvangen',
      aggregaatId: opdracht.id,
      payload: {
        rapportId: rapport.id,
        opdrachtId: opdracht.id,
        zaakId: opdracht.zaakId,
        aanbiederId: opdracht.aanbiederId,
        teLaat: rapport.termijnoordeel.teLaat,
      },
    });
    this.uow.schrijf({
      handeling: 'opdracht:rapport-ontvangen',
      object: 'opdracht',
      objectId: opdracht.id,
      velden: ['status', 'rapport'],
    });
  }

  /** What a provider sends in comes in today; only we can say that it lay on the mat earlier. */
  private ontvangstdag(actor: Actor, { gegevenOp }: Opdracht, genoemd: string | undefined): string {
    const vandaag = this.klok.vandaag();
    if (!genoemd || actor.rollen.includes('aanbieder')) return vandaag.toString();
    const buiten =
      Temporal.PlainDate.compare(genoemd, vandaag) > 0 || Temporal.PlainDate.compare(genoemd, gegevenOp) < 0;
    if (!buiten) return genoemd;
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.DATUM_PAST_NIET', {}, [
      { name: 'ontvangenOp', reason: 'Vul een dag in vanaf de dag van de opdracht tot en met vandaag.' },
    ]);
  }
}

/** The row check of the role aanbieder; the database has the same rule. @throws DomeinFout NIET_GEVONDEN */
export function eisEigenOpdracht(actor: Actor, { aanbiederId }: Pick<Opdracht, 'aanbiederId'>): void {
  const eigen = !actor.rollen.includes('aanbieder') || actor.aanbiederId === aanbiederId;
  if (!eigen) throw new DomeinFout('NIET_GEVONDEN');
}
