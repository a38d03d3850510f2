import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Agendaonderwerp, volgorde } from '../../domain/agenda';
import {
  type Werkoverleghandeling,
  type Werkoverlegstatus,
  werkoverlegovergangen,
} from '../../domain/werkoverleg-status';
import {
  type Agendapunt,
  type Deelnemer,
  type Werkoverleg,
  type Verschoning,
  Werkoverleggen,
} from '../ports/werkoverleggen';
import { type Besluit, type Weging, WegingRepository } from '../ports/weging.repository';
import { StelAgendaOp } from '../werkoverleg/stel-agenda-op';

/** A point as the team reads it. */
export interface Agendapuntview extends Agendapunt {
  /** The weighing that is decided upon, and the decision of this meeting. */
  readonly weging: Pick<
    Weging,
    'id' | 'kleur' | 'ernstNaam' | 'omvangNaam' | 'ernstMotivering' | 'matrixAanname'
  > | null;
  readonly besluit: Besluit | null;
  readonly verschoond: readonly Puntverschoning[];
  /** Who stayed out of it at first, and takes part after all. */
  readonly tochMee: readonly Puntverschoning[];
}

interface Puntverschoning extends Omit<Verschoning, 'objectId'> {
  readonly naam: string;
}

export interface Werkoverlegdetail extends Werkoverleg {
  readonly handelingen: readonly Werkoverleghandeling[];
  readonly deelnemers: readonly Deelnemer[];
  readonly agenda: readonly Agendapuntview[];
  readonly uitgesteld: readonly Agendapuntview[];
}

/** The meetings of the team, as the team reads them. Every reading is logged. */
@Injectable()
export class LeesWerkoverleggen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly overleggen: Werkoverleggen,
    private readonly wegingen: WegingRepository,
    private readonly stelOp: StelAgendaOp,
  ) {}

  /** What is planned or going on first, then the newest. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<Werkoverleg[]> {
    eisRecht(actor, 'werkoverleg:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'werkoverleg:lijst', object: 'lijst', objectId: 'werkoverleggen' });
      return this.overleggen.lijst();
    });
  }

  /**
   * A meeting with its agenda: until the start what is open now with what a person changed in it, from then on what was
   * fixed. What is closed to this reader is absent.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN
   */
  detail(actor: Actor, id: string): Promise<Werkoverlegdetail> {
    eisRecht(actor, 'werkoverleg:lezen');
    return this.uow.run(actor, async () => {
      const overleg = await this.overleggen.vind(id);
      if (!overleg) throw new DomeinFout('NIET_GEVONDEN');
      const [deelnemers, bewaard, verschoningen, open] = await Promise.all([
        this.overleggen.deelnemersVan(id),
        this.overleggen.puntenVan(id),
        this.overleggen.verschoningenVan(id),
        overleg.status === 'gepland' ? this.stelOp.execute(actor) : [],
      ]);
      const punten = samen(bewaard, open);
      const ids = punten.flatMap(({ object, objectId }) => (object === 'melding' ? [objectId] : []));
      const [wegingen, besluiten] = await Promise.all([
        this.wegingen.wegingenVan(ids),
        this.wegingen.besluitenVan(ids),
      ]);
      this.uow.schrijf({ handeling: 'werkoverleg:lezen', object: 'werkoverleg', objectId: id });
      const bijPunt = ({ objectId: puntId }: Agendapunt) =>
        verschoningen
          .filter(({ objectId }) => objectId === puntId)
          .map(({ objectId: _, ...verschoning }) => ({
            ...verschoning,
            naam: deelnemers.find((d) => d.id === verschoning.deelnemerId)?.naam ?? '',
          }));
      const toon = (punt: Agendapunt): Agendapuntview => {
        const besluit = besluiten.find((een) => een.id === punt.besluitId) ?? null;
        return {
          ...punt,
          besluit,
          weging: wegingBij(wegingen, punt, besluit),
          verschoond: bijPunt(punt).filter(({ ophefreden }) => ophefreden === null),
          tochMee: tochMee(bijPunt(punt)),
        };
      };
      return {
        ...overleg,
        handelingen: this.handelingen(actor, overleg),
        deelnemers,
        agenda: punten.filter(({ uitstelreden }) => !uitstelreden).map(toon),
        uitgesteld: punten.filter(({ uitstelreden }) => uitstelreden).map(toon),
      };
    });
  }

  private handelingen(actor: Actor, { status, op }: Werkoverleg): Werkoverleghandeling[] {
    const kan = op <= this.klok.vandaag().toString();
    return mogelijkeHandelingen<Werkoverlegstatus, Werkoverleghandeling>(werkoverlegovergangen, status)
      .filter(
        ({ handeling, recht }) => heeftRecht(actor, recht as Rechtnaam) && (handeling !== 'start' || kan),
      )
      .map(({ handeling }) => handeling);
  }
}

/** What was kept, with what is open and not kept yet. */
function samen(bewaard: readonly Agendapunt[], open: readonly Agendaonderwerp[]): Agendapunt[] {
  const bekend = new Set(bewaard.map(({ objectId }) => objectId));
  const vanzelf = open
    .filter(({ objectId }) => !bekend.has(objectId))
    .map((onderwerp) => ({
      ...onderwerp,
      ...{ toevoegreden: null, uitstelreden: null, aantekening: null, besluitId: null, versie: 0 },
    }));
  return vanzelf.length > 0 ? [...bewaard, ...vanzelf].sort(volgorde) : [...bewaard];
}

/** That on which was decided; before a decision the newest. */
function wegingBij(
  wegingen: readonly Weging[],
  { objectId }: Agendapunt,
  besluit: Besluit | null,
): Agendapuntview['weging'] {
  const weging = wegingen.find(({ id, meldingId }) =>
    besluit ? id === besluit.wegingId : meldingId === objectId,
  );
  if (!weging) return null;
  const { id, kleur, ernstNaam, omvangNaam, ernstMotivering, matrixAanname } = weging;
  return { id, kleur, ernstNaam, omvangNaam, ernstMotivering, matrixAanname };
}

/** Who was excused and is not any more: of each the last reason. */
function tochMee(verschoningen: readonly Puntverschoning[]): Puntverschoning[] {
  const laatste = new Map(verschoningen.map((een) => [een.deelnemerId, een]));
  for (const { deelnemerId, ophefreden } of verschoningen)
    if (ophefreden === null) laatste.delete(deelnemerId);
  return [...laatste.values()];
}
