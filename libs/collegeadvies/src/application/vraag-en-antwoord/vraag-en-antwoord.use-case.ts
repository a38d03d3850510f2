import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Advieswerk, type OpAdvies, feitVan } from '../advieswerk';

/**
 * A college asks something about an advice that it has, and the supervisor answers (Wmo 2015 art. 5.2.4 lid 3).
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.AL_BEANTWOORD
 */
@Injectable()
export class VraagEnAntwoord {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Advieswerk,
  ) {}

  stelVraag(actor: Actor, op: OpAdvies, vraag: string): Promise<void> {
    const vraagId = nieuwId();
    return this.werk.vanBuiten(actor, 'collegeadvies:vragen', op, (advies) => {
      advies.stelVraag(vraagId, vraag, { op: this.vandaag(), door: actor.gebruikerId });
      const payload = { ...feitVan(advies.staat), vraagId };
      this.uow.meld({ type: 'CollegeadviesBevraagd', aggregaatId: op.id, payload });
      return { handeling: 'vragen', velden: ['vragen'] };
    });
  }

  beantwoord(actor: Actor, op: OpAdvies, vraagId: string, antwoord: string): Promise<void> {
    return this.werk.vanTeam(actor, 'collegeadvies:opstellen', op, (advies) => {
      advies.beantwoordVraag(vraagId, antwoord, this.vandaag());
      const payload = { ...feitVan(advies.staat), vraagId };
      this.uow.meld({ type: 'CollegeadviesBeantwoord', aggregaatId: op.id, payload });
      const tekst = `Vraag van het college van ${advies.staat.gemeenteNaam} beantwoord.`;
      return { handeling: 'beantwoorden', velden: ['vragen'], tekst };
    });
  }

  private vandaag(): string {
    return this.klok.vandaag().toString();
  }
}
