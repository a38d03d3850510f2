import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Overleghandeling, type Overlegstatus, overlegovergangen } from '../../domain/overleg-status';
import { type Doorzending, DoorzendingRepository } from '../ports/doorzending.repository';
import { type Partnervraag, PartnervraagRepository } from '../ports/partnervraag.repository';
import { type Afspraak, type Overleg, type Partner, PartnerRepository } from '../ports/partner.repository';

export interface Partnerdetail extends Partner {
  readonly afspraken: readonly Afspraak[];
  readonly overleggen: readonly Overleg[];
}

/** A question as it stands on an agenda: which it is, not what it says. */
export type Openvraag = Pick<Partnervraag, 'id' | 'kenmerk' | 'status' | 'gesteldOp' | 'uiterlijk'>;

/** A point of the agenda, with what was said of it. */
export interface Agendapunt extends Doorzending {
  readonly besproken: string | null;
}

export interface Overlegdetail extends Overleg {
  readonly partnerNaam: string;
  readonly handelingen: readonly Overleghandeling[];
  readonly agenda: readonly Agendapunt[];
  /** Questions to this partner that wait for an answer; of a meeting that has been none. */
  readonly vragen: readonly Openvraag[];
}

/** More nobody discusses in one meeting; what is left comes back at the next. */
const AGENDA_TEN_HOOGSTE = 500;
const WACHTEND = {
  status: 'wachtend',
  ...{ meldingId: null, zaakId: null, gesteldDoor: null, vanaf: undefined, aantal: AGENDA_TEN_HOOGSTE },
} as const;

/** The register of partners and the meetings with them, as the team reads them. */
@Injectable()
export class LeesPartners {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly partners: PartnerRepository,
    private readonly doorzendingen: DoorzendingRepository,
    private readonly vragen: PartnervraagRepository,
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
      const komt = status === 'gepland';
      const [punten, besproken, vragen] = await Promise.all([
        this.doorzendingen.agenda({ id, partnerId, komt }, AGENDA_TEN_HOOGSTE),
        this.doorzendingen.besprokenIn(id),
        komt ? this.vragen.lijst({ ...WACHTEND, partnerId }) : { resultaten: [] },
      ]);
      const gezegd = new Map(besproken.map((punt) => [punt.id, punt.tekst]));
      this.uow.schrijf({ handeling: 'overleg:lezen', object: 'overleg', objectId: id });
      const geweest = overleg.op <= this.klok.vandaag().toString();
      return {
        ...overleg,
        partnerNaam: partner?.naam ?? '',
        handelingen: mogelijkeHandelingen<Overlegstatus, Overleghandeling>(overlegovergangen, status)
          .map(({ handeling }) => handeling)
          .filter((handeling) => handeling !== 'rondAf' || geweest),
        agenda: punten.map((d) => ({ ...d, besproken: gezegd.get(d.id) ?? null })),
        vragen: vragen.resultaten.map(kort),
      };
    });
  }
}

const kort = ({ id, kenmerk, status, gesteldOp, uiterlijk }: Partnervraag): Openvraag => ({
  ...{ id, kenmerk, status, gesteldOp, uiterlijk },
});
