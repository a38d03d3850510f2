import type { Actor } from '@navolgbaar/platform/auth';
import type { Agendahouder } from './ports/inlogregister';

/** A person as actor, from what a look-up before the organisation was known gave. */
export function persoonActor(persoon: Agendahouder, bron: Pick<Actor, 'correlatieId' | 'herkomst'>): Actor {
  const { organisatieId, gebruikerId, naam, rollen, aanbiederId, gemeenteId, accountbeheerder } = persoon;
  const { correlatieId, herkomst } = bron;
  return {
    ...{ soort: 'gebruiker', organisatieId, gebruikerId, naam, rollen, aanbiederId, gemeenteId },
    ...{ accountbeheerder, correlatieId, herkomst },
  };
}
