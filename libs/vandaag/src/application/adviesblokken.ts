import { Injectable } from '@nestjs/common';
import { WachtendeAdviezen } from '@navolgbaar/collegeadvies';
import type { Actor } from '@navolgbaar/platform/auth';
import { GRENS, type Vandaagblok, alsPagina, maakBlok } from './blok';
import type { Werkkring } from './werkblokken';

/** What waits in the advices to colleges, for each who takes part in them; `status` says why. Inside a unit of work. */
@Injectable()
export class Adviesblokken {
  constructor(private readonly lezer: WachtendeAdviezen) {}

  /** Proposals, what the jurist answered, and questions of the college. */
  voorTeam(actor: Actor, { zaakIds }: Pick<Werkkring, 'zaakIds'>): Promise<Vandaagblok> {
    return this.blok(actor, 'adviezen', zaakIds);
  }

  voorJurist(actor: Actor): Promise<Vandaagblok> {
    return this.blok(actor, 'adviezenOmTeToetsen', null);
  }

  voorCollege(actor: Actor): Promise<Vandaagblok> {
    return this.blok(actor, 'adviezenOmTeBesluiten', null);
  }

  private async blok(
    actor: Actor,
    naam: 'adviezen' | 'adviezenOmTeToetsen' | 'adviezenOmTeBesluiten',
    zaakIds: Werkkring['zaakIds'],
  ): Promise<Vandaagblok> {
    const rijen = await this.lezer.lijst(actor, { zaakIds, aantal: GRENS + 1 });
    return maakBlok(naam, alsPagina(rijen), ({ id, zaakId, zaakNummer: nummer, waarop: status, ...rij }) => {
      // Which college it is, is known to who works there.
      const wie = naam === 'adviezen' ? [rij.aanbiederNaam, rij.gemeenteNaam] : [rij.aanbiederNaam];
      return { id, zaakId, nummer, naam: wie.join(', '), status, uiterlijk: rij.uiterlijk };
    });
  }
}
