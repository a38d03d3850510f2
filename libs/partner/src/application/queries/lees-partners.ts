import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Overleghandeling, type Overlegstatus, overlegovergangen } from '../../domain/overleg-status';
import { type Doorzending, DoorzendingRepository } from '../ports/doorzending.repository';
import { type Afspraak, type Overleg, type Partner, PartnerRepository } from '../ports/partner.repository';

export interface Partnerdetail extends Partner {
  readonly afspraken: readonly Afspraak[];
  readonly overleggen: readonly Overleg[];
}

/** A point of the agenda, with what was said of it. */
export interface Agendapunt extends Doorzending {
  readonly besproken: string | null;
}

export interface Overlegdetail extends Overleg {
  readonly partnerNaam: string;
  readonly handelingen: readonly Overleghandeling[];
  readonly agenda: readonly Agendapunt[];
}

const AGENDA_TEN_HOOGSTE = 100;

/** The register of partners and the meetings with them, as the team reads them. */
@Injectable()
export class LeesPartners {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly partners: PartnerRepository,
    private readonly doorzendingen: DoorzendingRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<readonly Partner[]> {
    eisRecht(actor, 'partner:lezen');
    return this.uow.run(actor, () => this.partners.alle());
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Partnerdetail> {
    eisRecht(actor, 'partner:lezen');
    return this.uow.run(actor, async () => {
      const partner = await this.partners.vind(id);
      if (!partner) throw new DomeinFout('NIET_GEVONDEN');
      const [afspraken, overleggen] = await Promise.all([
        this.partners.afsprakenVan(id),
        this.partners.overleggenVan(id),
      ]);
      return { ...partner, afspraken, overleggen };
    });
  }

  /** A meeting with its agenda: what is open now, and what was discussed then. @throws DomeinFout as `detail` */
  overleg(actor: Actor, id: string): Promise<Overlegdetail> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, async () => {
      const overleg = await this.partners.laadOverleg(id, false);
      const { partnerId, status } = overleg;
      const partner = await this.partners.vind(partnerId);
      const [{ resultaten }, besproken] = await Promise.all([
        this.doorzendingen.lijst({
          ...{ status: null, partnerId, meldingId: null, vanaf: undefined, aantal: AGENDA_TEN_HOOGSTE },
        }),
        this.doorzendingen.besprokenIn(id),
      ]);
      const gezegd = new Map(besproken.map((punt) => [punt.id, punt.tekst]));
      const opAgenda = (d: Doorzending) =>
        gezegd.has(d.id) || (status === 'gepland' && d.status !== 'uitkomst');
      this.uow.schrijf({ handeling: 'overleg:lezen', object: 'overleg', objectId: id });
      const geweest = overleg.op <= this.klok.vandaag().toString();
      return {
        ...overleg,
        partnerNaam: partner?.naam ?? '',
        handelingen: mogelijkeHandelingen<Overlegstatus, Overleghandeling>(overlegovergangen, status)
          .map(({ handeling }) => handeling)
          .filter((handeling) => handeling !== 'rondAf' || geweest),
        agenda: resultaten.filter(opAgenda).map((d) => ({ ...d, besproken: gezegd.get(d.id) ?? null })),
      };
    });
  }
}
