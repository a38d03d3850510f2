import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Bereikvraag } from '../../domain/aanwijzing';
import { WAARSCHUW_DAGEN, bepaalDekking, gedektTot, isGeldig } from '../../domain/papieren';
import { Legitimatiebewijzen, type Legitimatieregel, type Papierregel } from '../ports/legitimatiebewijzen';
import { type AanwijzingRegel, Aanwijzingen } from './aanwijzingen.query';

/** A paper that ends soon, ended, or was never recorded. */
export interface Papierwaarschuwing {
  readonly gebruikerId: string;
  readonly naam: string;
  readonly soort: Papierregel['soort'];
  /** Last day; null when nothing covers today. */
  readonly tot: string | null;
}

export interface Dekking {
  /** On which appointment the act rests, or why on none. */
  readonly dekking: ReturnType<typeof bepaalDekking<AanwijzingRegel>>;
  /** The legitimatiebewijs that is valid that day. */
  readonly legitimatie: Legitimatieregel | null;
}

/** What a toezichthouder needs to act: his appointment (Awb art. 5:11) and his legitimatiebewijs (Awb art. 5:12). */
@Injectable()
export class Toezichtpapieren {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly aanwijzingen: Aanwijzingen,
    private readonly bewijzen: Legitimatiebewijzen,
  ) {}

  /** What covers an act of this person. Inside a unit of work. */
  async voor(gebruikerId: string, vraag: Bereikvraag): Promise<Dekking> {
    const [aanwijzingen, bewijzen] = await Promise.all([
      this.aanwijzingen.vanGebruiker(gebruikerId),
      this.bewijzen.vanGebruiker(gebruikerId),
    ]);
    return {
      dekking: bepaalDekking(aanwijzingen, vraag),
      legitimatie: bewijzen.find((bewijs) => isGeldig(bewijs, vraag.dag)) ?? null,
    };
  }

  /** Of one account, for its beheerder. Inside a unit of work, after the right check of the caller. */
  legitimaties(gebruikerId: string): Promise<Legitimatieregel[]> {
    return this.bewijzen.vanGebruiker(gebruikerId);
  }

  /** What of the whole team ends within the warning time. @throws DomeinFout GEEN_RECHT */
  vanTeam(actor: Actor): Promise<Papierwaarschuwing[]> {
    eisRecht(actor, 'gebruiker:beheren');
    return this.uow.run(actor, async () => this.waarschuwingen(await this.bewijzen.papieren(null)));
  }

  /** The same of oneself. @throws DomeinFout GEEN_RECHT */
  vanMij(actor: Actor): Promise<Papierwaarschuwing[]> {
    const ik = eisPersoon(actor, 'ik:lezen');
    return this.uow.run(actor, async () => this.waarschuwingen(await this.bewijzen.papieren(ik)));
  }

  private waarschuwingen(regels: readonly Papierregel[]): Papierwaarschuwing[] {
    const vandaag = this.klok.vandaag();
    const grens = vandaag.add({ days: WAARSCHUW_DAGEN }).toString();
    const groepen = new Map<string, Papierregel[]>();
    for (const regel of regels) {
      const sleutel = `${regel.gebruikerId} ${regel.soort}`;
      groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), regel]);
    }
    return [...groepen.values()].flatMap((groep) => {
      const [{ gebruikerId, naam, soort }] = groep as [Papierregel];
      const papieren = groep.flatMap(({ van, tot }) => (van === null ? [] : [{ van, tot }]));
      const tot = gedektTot(papieren, vandaag.toString());
      if (tot === null || (tot !== undefined && tot > grens)) return [];
      return [{ gebruikerId, naam, soort, tot: tot ?? null }];
    });
  }
}
