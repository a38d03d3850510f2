import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { VoldoeTermijn } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import {
  type Twijfelhandeling,
  type Twijfelstatus,
  twijfelovergangen,
  vaststellingNaTwijfel,
} from '../../domain/opgave/twijfel-status';
import { type Twijfel, Twijfels } from '../ports/twijfels';
import { eisEigen } from '../opgave/opgavewerk';

/** A doubt that a melding follows from, with the day on which it counts as established. */
export interface Twijfelherkomst {
  readonly twijfel: Twijfel;
  readonly vastgesteldOp: string;
}

/** The side of the doubt when it is reported after all; inside the unit of work of the melding. */
@Injectable()
export class MeldNaTwijfel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly twijfels: Twijfels,
    private readonly voldoe: VoldoeTermijn,
  ) {}

  /** @throws DomeinFout NIET_GEVONDEN also for a doubt of another provider, OVERGANG_NIET_MOGELIJK */
  async laad(
    actor: Actor,
    { twijfelId, aanbiederId }: { readonly twijfelId: string; readonly aanbiederId: string },
  ): Promise<Twijfelherkomst> {
    const twijfel = eisEigen(actor, await this.twijfels.laadVoorWijziging(twijfelId));
    if (twijfel.aanbiederId !== aanbiederId) throw new DomeinFout('NIET_GEVONDEN');
    volgendeStatus<Twijfelstatus, Twijfelhandeling>(twijfelovergangen, twijfel.status, 'meld');
    const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
    const vastgesteldOp = vaststellingNaTwijfel({
      // A no was no finding that it must be reported.
      conclusieOp: twijfel.status === 'te_melden' && twijfel.conclusieOp ? dag(twijfel.conclusieOp) : null,
      uiterlijk: twijfel.status === 'loopt' ? dag(twijfel.uiterlijk) : this.klok.vandaag(),
      vandaag: this.klok.vandaag(),
    });
    return { twijfel, vastgesteldOp: vastgesteldOp.toString() };
  }

  /** The melding is there: the doubt ends, and so does the term that still ran. */
  async rondAf(actor: Actor, { twijfel }: Twijfelherkomst, meldingId: string): Promise<void> {
    const op = this.klok.vandaag().toString();
    const lopend = twijfel.status === 'loopt' ? twijfel.termijnId : twijfel.meldtermijnId;
    if (lopend) await this.voldoe.execute(actor, { termijnId: lopend, op });
    const status = volgendeStatus<Twijfelstatus, Twijfelhandeling>(twijfelovergangen, twijfel.status, 'meld');
    await this.twijfels.wijzig({ ...twijfel, status, meldingId }, twijfel.versie);
    this.uow.schrijf({
      ...{ handeling: 'twijfel:melden', object: 'twijfel', objectId: twijfel.id },
      velden: ['status', 'meldingId'],
    });
  }
}
