import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, bereikVan, eisPersoon, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { ATTENDERINGSOORTEN, type Attenderingsoort, KRING_VAN } from '../../domain/soorten';
import { Attenderingen } from '../ports/attenderingen';

export interface Attenderingskeuze {
  readonly soort: Attenderingsoort;
  readonly aan: boolean;
}

const KRING = {
  inhoud: 'team',
  college: 'college',
  aanbieder: 'aanbieder',
  aanleveraar: null,
  loket: null,
  geen: null,
} as const;

/** A circle that a right makes, and no reach. */
const RECHT = { accountbeheer: 'accountverzoek:beslissen', jurist: 'collegeadvies:toetsen' } as const;

/** Which kinds a person wants to be told, of those that his role can get. Counts for what happens from now on. */
@Injectable()
export class KiesSoorten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly attenderingen: Attenderingen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<Attenderingskeuze[]> {
    const gebruikerId = eisPersoon(actor, 'ik:lezen');
    return this.uow.run(actor, async () => {
      const uit = await this.attenderingen.uitgezet(gebruikerId);
      return soortenVoor(actor).map((soort) => ({ soort, aan: !uit.includes(soort) }));
    });
  }

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a kind that this role never gets */
  zet(actor: Actor, uit: readonly Attenderingsoort[]): Promise<Attenderingskeuze[]> {
    const gebruikerId = eisPersoon(actor, 'ik:lezen');
    const soorten = soortenVoor(actor);
    if (!uit.every((soort) => soorten.includes(soort))) {
      throw new DomeinFout('INVOER_ONGELDIG', {}, [
        { name: 'uit', reason: 'Een van deze soorten hoort niet bij uw rol.' },
      ]);
    }
    return this.uow.run(actor, async () => {
      await this.attenderingen.zetUit(gebruikerId, uit);
      this.uow.schrijf({
        ...{ handeling: 'attendering:kiezen', object: 'gebruiker', objectId: gebruikerId },
        velden: ['attenderingen'],
      });
      return this.lees(actor);
    });
  }
}

function soortenVoor(actor: Actor): Attenderingsoort[] {
  return ATTENDERINGSOORTEN.filter((soort) => {
    const kring = KRING_VAN[soort];
    return kring === 'accountbeheer' || kring === 'jurist'
      ? heeftRecht(actor, RECHT[kring])
      : kring === KRING[bereikVan(actor)];
  });
}
