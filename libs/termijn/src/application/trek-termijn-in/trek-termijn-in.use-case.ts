import { Injectable } from '@nestjs/common';
import { Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { weiger } from '../../domain/fouten';
import { huidigeVersie } from '../../domain/lopende-termijn';
import { schrijfDatum } from '../../domain/schrijfwijze';
import { type Termijnhandeling, type Termijnstatus, termijnovergangen } from '../../domain/termijn-status';
import { TermijnRepository } from '../ports/termijn.repository';
import { feitVan } from '../termijnfeit';
import { Uitsteleinder } from '../uitsteleinde';

export interface TrekTermijnInCommand {
  readonly termijnId: string;
  readonly reden: string;
}

/** Ends a term because nothing is expected any more, for example when its order is withdrawn. */
@Injectable()
export class TrekTermijnIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly uitstel: Uitsteleinder,
    private readonly klok: Klok,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, TERMIJN_REDEN_ONTBREEKT */
  async execute(actor: Actor, { termijnId, reden }: TrekTermijnInCommand): Promise<void> {
    eisRecht(actor, 'termijn:wijzigen');
    if (reden.trim() === '') weiger('TERMIJN_REDEN_ONTBREEKT', { soort: 'intrekking' });
    await this.uow.run(actor, async () => {
      const termijn = await this.termijnen.laadVoorWijziging(termijnId);
      const status = volgendeStatus<Termijnstatus, Termijnhandeling>(
        termijnovergangen,
        termijn.status,
        'trekIn',
      );
      const vandaag = this.klok.vandaag();
      const versie = termijn.versie + 1;
      const stand = huidigeVersie(termijn.verloop);
      const stap = `De termijn is op ${schrijfDatum(vandaag)} ingetrokken. Reden: ${reden.trim()}.`;
      const herleiding = [...stand.herleiding, { stap, bron: termijn.definitie.grondslag.bron }];
      const op = vandaag.toString();
      await this.termijnen.voegVersieToe(termijn, {
        stand: { ...stand, herleiding },
        ...{ versie, soort: 'ingetrokken', op, duur: null, werkdagen: null, reden: reden.trim() },
      });
      await this.termijnen.wijzig({ ...termijn, status, versie }, termijn.versie);
      await this.termijnen.laatMijlpalenVervallen(termijnId, 'De termijn is ingetrokken.');
      await this.uitstel.laatVervallen(termijn, 'De termijn is ingetrokken.');
      this.uow.meld({ type: 'TermijnIngetrokken', aggregaatId: termijnId, payload: feitVan(termijn) });
      this.uow.schrijf({
        handeling: 'termijn:intrekken',
        object: 'termijn',
        objectId: termijnId,
        velden: ['status'],
      });
    });
  }
}
