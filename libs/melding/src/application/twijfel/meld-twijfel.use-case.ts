import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { StartTermijn } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Meldingfoutcode } from '../../domain/fouten';
import type { Kanaal } from '../../domain/soorten';
import { Twijfels } from '../ports/twijfels';
import { aanbiederVan, isAanbieder } from '../opgave/opgavewerk';

export interface MeldTwijfelCommand {
  /** For whom, when a colleague writes it down. */
  readonly aanbiederId?: string | undefined;
  readonly kanaal?: Kanaal | undefined;
  readonly watGebeurde: string;
  readonly waaromTwijfel: string;
  /** Legal day on which the provider came to know of it: the six weeks start there. */
  readonly bekendOp: string;
}

/**
 * A provider says that it does not know yet whether it must report. It has six weeks to find out (practice of IGJ and
 * GGD; AANNAME): a clock of its own, apart from that of a report on an order.
 */
@Injectable()
export class MeldTwijfel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly aanbieders: AanbiederFeiten,
    private readonly twijfels: Twijfels,
    private readonly start: StartTermijn,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, MELDING.OPGAVE_ZONDER_AANBIEDER, MELDING.AANBIEDER_ONBEKEND, MELDING.DATUM_IN_TOEKOMST */
  execute(actor: Actor, command: MeldTwijfelCommand): Promise<{ id: string; nummer: string }> {
    eisRecht(actor, 'twijfel:melden');
    const { watGebeurde, waaromTwijfel, bekendOp } = command;
    const vandaag = this.klok.vandaag();
    if (Temporal.PlainDate.compare(Temporal.PlainDate.from(bekendOp), vandaag) > 0) {
      throw new DomeinFout<Meldingfoutcode>('MELDING.DATUM_IN_TOEKOMST', {}, [
        { name: 'bekendOp', reason: 'Deze dag ligt in de toekomst. Vul een dag in tot en met vandaag.' },
      ]);
    }
    return this.uow.run(actor, async () => {
      const aanbiederId = aanbiederVan(actor, command.aanbiederId);
      const aanbieder = await this.aanbieders.van(aanbiederId);
      if (!aanbieder) throw new DomeinFout<Meldingfoutcode>('MELDING.AANBIEDER_ONBEKEND');
      const id = nieuwId();
      const nummer = await this.uow.nummer('twijfel', vandaag.year);
      const termijn = await this.start.execute(actor, {
        ...{ code: 'TWIJFEL', object: 'twijfel', objectId: id, aanbiederId, start: bekendOp },
        kenmerk: `twijfel ${nummer}`,
      });
      await this.twijfels.voegToe({
        ...{ id, nummer, aanbiederId, aanbiederNaam: aanbieder.naam, watGebeurde, waaromTwijfel, bekendOp },
        kanaal: isAanbieder(actor) ? 'portaal' : (command.kanaal ?? 'telefoon'),
        ...{ status: 'loopt', uiterlijk: termijn.uiterlijk, termijnId: termijn.id, meldtermijnId: null },
        ...{ conclusieOp: null, reden: null, meldingId: null, versie: 1 },
        vastgelegdOp: this.klok.nu().toString(),
      });
      this.uow.meld({ type: 'TwijfelGemeld', aggregaatId: id, payload: { twijfelId: id, aanbiederId } });
      this.uow.schrijf({ handeling: 'twijfel:vastleggen', object: 'twijfel', objectId: id });
      return { id, nummer };
    });
  }
}
