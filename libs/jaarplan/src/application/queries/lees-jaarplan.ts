import { Injectable } from '@nestjs/common';
import type { Jaarbezoeken } from '@navolgbaar/bezoek';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { PatroonFeiten } from '@navolgbaar/patroon';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, filterregels } from '@navolgbaar/platform/http';
import {
  type Jaarplanhandeling,
  type Jaarplanstatus,
  jaarplanovergangen,
} from '../../domain/jaarplan-status';
import { type Realisatie, realisatieVan } from '../../domain/realisatie';
import { grondVoor, stappenVoor } from '../../domain/rustpunten';
import { type Jaarplanslot, slotVoor } from '../../domain/slot';
import { GEEN_BEZOEKEN, Jaarplanrekening, kenmerkenVan } from '../jaarplanrekening';
import {
  type Jaarplan,
  Jaarplannen,
  type Jaarplanregel,
  type Jaarplanregeldetail,
} from '../ports/jaarplannen';
import { type Jaarplancijfers, telJaarplan } from './jaarplancijfers';
import { type Jaarplanfilter, kiesRegels } from './kies-regels';
import { nietOverwogen } from './overwogen';
import { ruimteOver } from './ruimte';

/** A provider in the list of a plan, with what became of it. */
export interface Jaarplanregelview extends Omit<Jaarplanregel, 'id' | 'grond' | 'versie' | 'slot'> {
  /** Null for a provider that nobody considered yet. */
  readonly id: string | null;
  readonly grond: Jaarplanregel['grond'] | null;
  readonly versie: number | null;
  readonly realisatie: Realisatie;
  readonly laatsteBezoek: string | null;
  readonly laatsteStructureel: string | null;
  readonly volgendBezoek: string | null;
  readonly hercontroles: number;
  readonly andereBezoeken: number;
}

export interface Jaarplandetail extends Jaarplan {
  readonly cijfers: Jaarplancijfers;
  /** Whether this reader sees every line; who does not, leaves the closing to a colleague. */
  readonly allesZichtbaar: boolean;
  readonly handelingen: readonly string[];
}

export interface Jaarplanregelpagina extends Jaarplanregelview {
  readonly jaarplanId: string;
  readonly jaar: number;
  readonly status: Jaarplanstatus;
  readonly herleiding: Jaarplanregeldetail['herleiding'];
  readonly wijzigingen: Jaarplanregeldetail['wijzigingen'];
  /** An open case of structureel toezicht in which a visit can be planned. */
  readonly zaakId: string | null;
  readonly werkzaam: boolean;
  readonly handelingen: readonly string[];
}

interface Beeld {
  readonly plan: Jaarplan;
  readonly regels: readonly Jaarplanregelview[];
}

/** The yearly plan held against what happened. Every number obeys the same rule of access as the lines. */
@Injectable()
export class LeesJaarplan {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly plannen: Jaarplannen,
    private readonly rekening: Jaarplanrekening,
    private readonly zaken: ZaakFeiten,
    private readonly patronen: PatroonFeiten,
  ) {}

  /** The newest year first. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<Jaarplan[]> {
    eisRecht(actor, 'jaarplan:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'jaarplan:lijst', object: 'lijst', objectId: 'jaarplannen' });
      return this.plannen.lijst();
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Jaarplandetail> {
    return this.metBeeld(actor, id, async ({ plan, regels }) => {
      const allesZichtbaar = !(await this.plannen.heeftOnzichtbaar(id));
      const sluitbaar = this.voorbij(plan.jaar) && allesZichtbaar;
      this.uow.schrijf({ handeling: 'jaarplan:lezen', object: 'jaarplan', objectId: id });
      return {
        ...plan,
        cijfers: telJaarplan(plan.capaciteit, regels),
        allesZichtbaar,
        handelingen: handelingenVan(actor, plan.status).filter((handeling) =>
          handeling === 'sluitAf'
            ? sluitbaar
            : !this.voorbij(plan.jaar) || !NIET_ACHTERAF.includes(handeling),
        ),
      };
    });
  }

  /** The providers of a plan, also those that nobody considered yet. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, INVOER_ONGELDIG */
  regels(actor: Actor, id: string, vraag: Jaarplanfilter): Promise<Pagina<Jaarplanregelview>> {
    return this.metBeeld(actor, id, ({ regels }) => {
      this.uow.schrijf({ handeling: 'jaarplan:lijst', object: 'jaarplan', objectId: id });
      return kiesRegels(regels, vraag);
    });
  }

  /** A page of an export of that list. Its beginning is logged, with the filter. @throws as `regels` */
  exporteer(actor: Actor, id: string, vraag: Jaarplanfilter): Promise<Pagina<Jaarplanregelview>> {
    return this.metBeeld(actor, id, ({ regels }) => {
      if (!vraag.vanaf) {
        // What was typed may be the name of a person (pgb): that it was typed is enough.
        const velden = filterregels({ ...vraag, zoek: vraag.zoek === null ? null : '…' });
        this.uow.schrijf({ handeling: 'jaarplan:exporteren', object: 'jaarplan', objectId: id, velden });
      }
      return kiesRegels(regels, vraag);
    });
  }

  /**
   * One provider of a plan, with how the proposal came about. Of one that nobody considered yet the proposal of now.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also with a conflict of interest
   */
  regel(actor: Actor, id: string, aanbiederId: string): Promise<Jaarplanregelpagina> {
    eisRecht(actor, 'jaarplan:lezen');
    return this.uow.run(actor, async () => {
      const plan = await this.plannen.vind(id);
      if (!plan || (await this.plannen.mijnConflicten()).has(aanbiederId))
        throw new DomeinFout('NIET_GEVONDEN');
      const [bewaard, werkzaam, bezoeken, zaakId, zaken, patronen] = await Promise.all([
        this.plannen.regel(id, aanbiederId),
        this.rekening.werkzaam(plan.jaar, aanbiederId),
        this.rekening.bezoekenIn(plan.jaar, aanbiederId),
        this.zaken.openStructureel(aanbiederId),
        this.zaken.lopend(aanbiederId),
        this.patronen.openPerAanbieder(aanbiederId),
      ]);
      const nieuw = bewaard ? null : await this.nieuweRegel(plan, aanbiederId);
      const regel = bewaard ?? nieuw;
      if (!regel) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({
        handeling: 'jaarplan:lezen',
        object: 'jaarplanregel',
        objectId: bewaard?.id ?? aanbiederId,
      });
      const vandaag = this.klok.vandaag().toString();
      const nu = { jaar: plan.jaar, vandaag, werkzaam: werkzaam.length > 0 };
      const hier = bezoeken.get(aanbiederId) ?? GEEN_BEZOEKEN;
      const herleiding = stappenVoor(regel.herleiding, {
        ...zichtOp(hier),
        zaken: (zaken.get(aanbiederId)?.aantal ?? 0) > 0,
        monitoring: (zaken.get(aanbiederId)?.monitoring ?? 0) > 0,
        patronen: (patronen.get(aanbiederId) ?? 0) > 0,
      });
      return {
        ...alsView(bewaard ?? { ...regel, id: null, versie: null }, hier, nu),
        ...{ jaarplanId: id, jaar: plan.jaar, status: plan.status, herleiding },
        ...{ zaakId, werkzaam: nu.werkzaam, wijzigingen: regel.wijzigingen },
        handelingen: regelhandelingen(actor, plan.status, bewaard !== null, nu.werkzaam),
      };
    });
  }

  /** A year that still runs has nothing to close. */
  private voorbij(jaar: number): boolean {
    return this.klok.vandaag().year > jaar;
  }

  private metBeeld<T>(actor: Actor, id: string, werk: (beeld: Beeld) => T | Promise<T>): Promise<T> {
    eisRecht(actor, 'jaarplan:lezen');
    return this.uow.run(actor, async () => {
      const plan = await this.plannen.vind(id);
      if (!plan) throw new DomeinFout('NIET_GEVONDEN');
      const [rijen, werkzaam, bezoeken, conflicten] = await Promise.all([
        this.plannen.regels(id),
        this.rekening.werkzaam(plan.jaar, null),
        this.rekening.bezoekenIn(plan.jaar, null),
        this.plannen.mijnConflicten(),
      ]);
      const aanwezig = new Set(werkzaam.map((een) => een.id));
      const vandaag = this.klok.vandaag().toString();
      const stand = (aanbiederId: string) => ({
        ...{ jaar: plan.jaar, vandaag, werkzaam: aanwezig.has(aanbiederId) },
      });
      // Who came in after a year is nothing that its plan forgot.
      const open = plan.status === 'afgesloten' || this.voorbij(plan.jaar);
      const nieuwe = open ? [] : nietOverwogen(rijen, werkzaam, conflicten);
      return werk({
        plan,
        regels: [
          ...rijen.map((regel) => alsView(regel, bezoeken.get(regel.aanbiederId), stand(regel.aanbiederId))),
          ...nieuwe.map((een) => alsView(nieuweVan(een), bezoeken.get(een.id), stand(een.id))),
        ],
      });
    });
  }

  private async nieuweRegel(plan: Jaarplan, aanbiederId: string): Promise<Jaarplanregeldetail | null> {
    const capaciteit = ruimteOver(plan.capaciteit, await this.plannen.regels(plan.id));
    const { regels } = await this.rekening.bereken({ jaar: plan.jaar, capaciteit, aanbiederId });
    const [voorstel] = regels;
    return voorstel
      ? {
          ...voorstel,
          kwartaal: null,
          reden: null,
          toegevoegd: false,
          gewijzigd: false,
          slot: null,
          versie: 0,
          wijzigingen: [],
        }
      : null;
  }
}

type Regel = Omit<Jaarplanregel, 'id' | 'grond' | 'versie'> &
  Pick<Jaarplanregelview, 'id' | 'grond' | 'versie'>;

function nieuweVan(aanbieder: Parameters<typeof kenmerkenVan>[0]): Regel {
  const { aanbiederId, naam, soort, bekostiging } = kenmerkenVan(aanbieder);
  return {
    ...{
      id: null,
      aanbiederId,
      aanbiederNaam: naam,
      soort,
      bekostiging,
      score: 0,
      voorstel: null,
      grond: null,
    },
    ...{ kwartaal: null, reden: null, toegevoegd: false, gewijzigd: false, slot: null, versie: null },
  };
}

/** The visits as they are now, and not as they were: what is closed since then tells nothing of a visit. */
const zichtOp = ({ afgelegd, gepland, laatste, laatsteStructureel }: Jaarbezoeken) => ({
  bezoekInJaar: afgelegd.length + gepland.length > 0,
  structureel: laatsteStructureel !== null,
  anderBezoek: laatste !== null && laatste !== laatsteStructureel,
});

function alsView(
  regel: Regel,
  bezoeken: Jaarbezoeken = GEEN_BEZOEKEN,
  { jaar, vandaag, werkzaam }: { jaar: number; vandaag: string; werkzaam: boolean },
): Jaarplanregelview {
  const { id, aanbiederId, aanbiederNaam, soort, bekostiging, score, voorstel } = regel;
  const grond = regel.grond && grondVoor(regel.grond, zichtOp(bezoeken));
  const { kwartaal, reden, toegevoegd, gewijzigd, versie } = regel;
  const nu: Jaarplanslot = {
    realisatie: realisatieVan(jaar, id === null ? null : { kwartaal, werkzaam }, bezoeken, vandaag),
    ...{ hercontroles: bezoeken.hercontroles, andereBezoeken: bezoeken.anders },
  };
  return {
    ...{ id, aanbiederId, aanbiederNaam, soort, bekostiging, score, voorstel, grond },
    ...{ kwartaal, reden, toegevoegd, gewijzigd, versie },
    ...{ laatsteBezoek: bezoeken.laatste, laatsteStructureel: bezoeken.laatsteStructureel },
    volgendBezoek: bezoeken.volgende,
    ...(regel.slot ? slotVoor(regel.slot, nu, bezoeken) : nu),
  };
}

/** What no longer makes sense when the year is over. */
const NIET_ACHTERAF: readonly string[] = ['herbereken', 'stelVast'] satisfies Jaarplanhandeling[];

const handelingenVan = (actor: Actor, status: Jaarplanstatus): string[] =>
  mogelijkeHandelingen<Jaarplanstatus, Jaarplanhandeling>(jaarplanovergangen, status)
    .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling);

/** What may be done with one provider: decide, or consider for the first time; and plan the visit. */
function regelhandelingen(
  actor: Actor,
  status: Jaarplanstatus,
  overwogen: boolean,
  werkzaam: boolean,
): string[] {
  const mag = handelingenVan(actor, status);
  const indelen = overwogen && (mag.includes('deelIn') || mag.includes('wijzig'));
  return [
    ...(indelen ? ['deelIn'] : []),
    ...(!overwogen && mag.includes('wijzig') ? ['overweeg'] : []),
    ...(status === 'vastgesteld' && werkzaam && heeftRecht(actor, 'bezoek:plannen') ? ['planBezoek'] : []),
  ];
}
