import { Injectable } from '@nestjs/common';
import { type Herleiding, Klok, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { filterregels } from '@navolgbaar/platform/http';
import { Temporal } from 'temporal-polyfill';
import { type Geval, verhoogd } from '../../domain/gelijke-gevallen/geval';
import { Gevallen, type Gevallenfilter } from './gevallen';

/** "Why this one and not that one": what was weighed and decided, without anybody in it. */
export interface Verantwoordingsregel extends Pick<
  Geval,
  | 'meldingId'
  | 'nummer'
  | 'soort'
  | 'ernstNaam'
  | 'omvangNaam'
  | 'kleur'
  | 'kleurMatrix'
  | 'kaderversie'
  | 'kaderAanname'
  | 'ontvangenDag'
  | 'besluit'
  | 'besluitMotivering'
  | 'besluitDag'
> {
  readonly verhoogd: boolean;
  readonly verhogingReden: string | null;
  /** AANNAME: a decision is the meeting's, whoever wrote it down (BK-6.03). */
  readonly beslotenDoor: 'werkoverleg' | null;
  /** Calendar days from receipt to decision; null without a decision. */
  readonly dagen: number | null;
}

export interface Verantwoording {
  readonly aantal: number;
  /** How many of the period this reader still weighs again himself: those are left out. */
  readonly nogTeHerwegen: number;
  /** At most five hundred: the file has all. */
  readonly regels: readonly Verantwoordingsregel[];
  readonly herleiding: Herleiding;
}

const OP_SCHERM = 500;

/** The list by which the team accounts for its choices over a period. */
@Injectable()
export class LeesVerantwoording {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly gevallen: Gevallen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, VERGELIJKING.… */
  lijst(actor: Actor, filter: Gevallenfilter): Promise<Verantwoording> {
    eisRecht(actor, 'weging:lezen');
    return this.uow.run(actor, async () => {
      const gelezen = await this.lees(actor, filter);
      this.uow.schrijf({ handeling: 'weging:lijst', object: 'lijst', objectId: 'verantwoording' });
      return { ...gelezen, regels: gelezen.regels.slice(0, OP_SCHERM) };
    });
  }

  /** The same for a file, with what was asked in the audit trail. @throws DomeinFout as `lijst` */
  exporteer(actor: Actor, filter: Gevallenfilter): Promise<Verantwoording> {
    eisRecht(actor, 'weging:lezen');
    return this.uow.run(actor, async () => {
      const gelezen = await this.lees(actor, filter);
      const velden = filterregels(filter);
      this.uow.schrijf({
        handeling: 'weging:exporteren',
        object: 'lijst',
        objectId: 'verantwoording',
        velden,
      });
      return gelezen;
    });
  }

  private async lees(actor: Actor, filter: Gevallenfilter): Promise<Verantwoording> {
    const { gekozen, nogTeHerwegen } = await this.gevallen.voor(actor, filter);
    const regels = gekozen.map(naarRegel);
    const vandaag = schrijfDag(this.klok.vandaag().toString());
    const keuze = [
      filter.soort && `soort ${filter.soort}`,
      filter.ernst && `ernst ${regels[0]?.ernstNaam.toLowerCase() ?? 'die niet voorkomt'}`,
    ]
      .filter(Boolean)
      .join(', ');
    const periode = `Gewogen van ${schrijfDag(filter.van)} tot en met ${schrijfDag(filter.tot)}`;
    return {
      ...{ aantal: regels.length, nogTeHerwegen, regels },
      herleiding: [
        {
          stap: `${periode}${keuze ? `, ${keuze}` : ''}. ${aantalMeldingen(regels.length)}. Opgevraagd op ${vandaag} door ${actor.naam}.`,
          bron: 'Beleidskader § 4: navolgbaarheid',
        },
        ...(nogTeHerwegen > 0
          ? [
              {
                stap: `${aantalMeldingen(nogTeHerwegen)} uit deze periode ${nogTeHerwegen === 1 ? 'ontbreekt' : 'ontbreken'}: ${actor.naam} herweegt ze nog.`,
                bron: 'AANNAME – nog vast te stellen: wie blind herweegt, ziet de eerste weging niet',
              },
            ]
          : []),
        {
          stap: 'Deze lijst bevat geen gegevens van cliënt of melder. In een vrije tekst kan toch een naam staan: lees de redenen na voordat u de lijst aan een ander geeft.',
          bron: 'Wmo 2015 art. 5.1.5',
        },
      ],
    };
  }
}

const aantalMeldingen = (aantal: number): string => (aantal === 1 ? '1 melding' : `${aantal} meldingen`);

function naarRegel(geval: Geval): Verantwoordingsregel {
  const {
    wegingId: _,
    wegerId: __,
    omvangMotivering: ___,
    gewogenDag: ____,
    ernst: _e,
    omvang: _o,
    ...regel
  } = geval;
  const { ontvangenDag, besluitDag } = geval;
  return {
    ...regel,
    verhoogd: verhoogd(geval),
    beslotenDoor: geval.besluit && 'werkoverleg',
    dagen:
      besluitDag && Temporal.PlainDate.from(ontvangenDag).until(Temporal.PlainDate.from(besluitDag)).days,
  } as Verantwoordingsregel;
}
