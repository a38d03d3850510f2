import { Injectable } from '@nestjs/common';
import { type Herleiding, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import { huidigeVersie } from '../domain/lopende-termijn';
import { schrijfDatum } from '../domain/schrijfwijze';
import type { Uitstelverzoek } from '../domain/uitstelverzoek';
import type { Termijn } from './ports/termijn.repository';
import { type Uitsteleinde, UitstelRepository } from './ports/uitstel.repository';
import { feitVan } from './termijnfeit';

const HANDELING = {
  toegewezen: 'uitstel:toewijzen',
  afgewezen: 'uitstel:afwijzen',
  ingetrokken: 'uitstel:intrekken',
  vervallen: 'uitstel:vervallen',
} as const;

/** Ends a request for extension, inside the unit of work of whatever ended it. */
@Injectable()
export class Uitsteleinder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly uitstel: UitstelRepository,
    private readonly klok: Klok,
  ) {}

  async sluit(
    termijn: Termijn,
    verzoek: Uitstelverzoek,
    status: Uitsteleinde['status'],
    eindereden: string,
  ): Promise<void> {
    const uiterlijk = huidigeVersie(termijn.verloop).uiterlijk.toString();
    await this.uitstel.sluit(verzoek, {
      ...{ status, eindeOp: this.klok.vandaag().toString(), eindereden, uiterlijk },
    });
    const payload = { ...feitVan(termijn), verzoekId: verzoek.id, uitkomst: status };
    this.uow.meld({ type: 'UitstelBeslist', aggregaatId: termijn.id, payload });
    this.uow.schrijf({
      handeling: HANDELING[status],
      object: 'termijn',
      objectId: termijn.id,
      velden: ['uitstel'],
    });
  }

  /** For the herleiding of what came in meanwhile: that more time was asked and nobody had decided (AANNAME: a fact beside the outcome, it does not change it). */
  async nogOpen({ id, definitie }: Termijn): Promise<Herleiding> {
    const verzoek = await this.uitstel.open(id);
    if (!verzoek) return [];
    const op = schrijfDatum(Temporal.PlainDate.from(verzoek.gevraagdOp));
    const stap = `Op ${op} is uitstel gevraagd. Daarover was nog niet beslist.`;
    return [{ stap, bron: definitie.verlenging?.bron ?? definitie.grondslag.bron }];
  }

  /** The term has ended: there is nothing left to decide about. */
  async laatVervallen(termijn: Termijn, reden: string): Promise<void> {
    const verzoek = await this.uitstel.open(termijn.id);
    if (verzoek) await this.sluit(termijn, verzoek, 'vervallen', reden);
  }
}
