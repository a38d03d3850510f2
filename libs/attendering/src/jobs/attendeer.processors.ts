import { Injectable, type Type } from '@nestjs/common';
import type { Gebeurtenistype } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { Attendeer } from '../application/attendeer/attendeer.use-case';
import { VERTELD } from '../domain/regels';

/** `RapportOntvangen` → `attendeer-rapport-ontvangen`. */
export const verwerkernaam = (type: Gebeurtenistype): string =>
  `attendeer${type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** They differ in nothing but the event that they follow. */
function processorVoor(type: Gebeurtenistype): Type<GebeurtenisVerwerker> {
  @Injectable()
  @Verwerkt(type, { naam: verwerkernaam(type) })
  class AttendeerProcessor implements GebeurtenisVerwerker {
    constructor(private readonly attendeer: Attendeer) {}

    verwerk(gebeurtenis: OntvangenGebeurtenis, actor: Actor): Promise<void> {
      return this.attendeer.execute(actor, gebeurtenis);
    }
  }
  return AttendeerProcessor;
}

/** One for every event that is told. */
export const attendeerProcessors = VERTELD.map(processorVoor);
