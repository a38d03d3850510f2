import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { type Herleiding, KLEINSTE_GROEP, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Afwijking,
  type Groep,
  type Tijdvak,
  type Wegerbeeld,
  groepeer,
  perKwartaal,
  perWeger,
  vindAfwijkingen,
} from '../../domain/gelijke-gevallen/vergelijk';
import { Gevallen, type Gevallenfilter } from './gevallen';

export interface Vergelijking {
  readonly aantal: number;
  /** How many of the period this reader still weighs again himself: those are left out. */
  readonly nogTeHerwegen: number;
  readonly groepen: readonly Groep[];
  readonly afwijkingen: readonly Afwijking[];
  readonly tijdvakken: readonly Tijdvak[];
  /** For who may see the spread: everybody by name. For another: the own line. */
  readonly wegers: readonly (Wegerbeeld & { readonly naam: string | null })[];
  readonly allenZichtbaar: boolean;
  /** What can be chosen in this period, before soort and ernst are. */
  readonly keuzes: {
    readonly soorten: readonly string[];
    readonly ernsten: readonly { readonly code: string; readonly naam: string }[];
  };
  readonly herleiding: Herleiding;
}

const BRON = 'Beleidskader § 4: navolgbaarheid, dezelfde situatie krijgt dezelfde behandeling';

/** Lays comparable weighings side by side: what is usual, what went otherwise and why, and whether it shifts. */
@Injectable()
export class VergelijkGevallen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly gevallen: Gevallen,
    private readonly gebruikers: Gebruikersgegevens,
  ) {}

  /**
   * AANNAME: the spread between people is for the coördinator, by name; another sees his own line only, because in a team
   * of a few a number is as good as a name.
   * @throws DomeinFout GEEN_RECHT, VERGELIJKING.…
   */
  execute(actor: Actor, filter: Gevallenfilter): Promise<Vergelijking> {
    eisRecht(actor, 'weging:lezen');
    return this.uow.run(actor, async () => {
      const { alle, gekozen, nogTeHerwegen } = await this.gevallen.voor(actor, filter);
      const groepen = groepeer(gekozen);
      const allenZichtbaar = heeftRecht(actor, 'weging:spreiding');
      const wegers = perWeger(gekozen, groepen).filter(
        ({ wegerId }) => allenZichtbaar || wegerId === actor.gebruikerId,
      );
      const namen = new Map(
        (await this.gebruikers.vanIds(wegers.map(({ wegerId }) => wegerId))).map(({ id, naam }) => [
          id,
          naam,
        ]),
      );
      this.uow.schrijf({ handeling: 'weging:vergelijken', object: 'lijst', objectId: 'gelijke-gevallen' });
      return {
        ...{ aantal: gekozen.length, nogTeHerwegen, groepen, allenZichtbaar },
        afwijkingen: vindAfwijkingen(gekozen, groepen),
        tijdvakken: perKwartaal(gekozen),
        wegers: wegers.map((beeld) => ({ ...beeld, naam: namen.get(beeld.wegerId) ?? null })),
        keuzes: {
          soorten: [...new Set(alle.map(({ soort }) => soort))].sort(),
          ernsten: [...new Map(alle.map(({ ernst, ernstNaam }) => [ernst, ernstNaam]))]
            .map(([code, naam]) => ({ code, naam }))
            .sort((a, b) => a.naam.localeCompare(b.naam)),
        },
        herleiding: herleid(filter, gekozen.length),
      };
    });
  }
}

const herleid = ({ van, tot }: Gevallenfilter, aantal: number): Herleiding => [
  {
    stap: `Van elke melding die van ${schrijfDag(van)} tot en met ${schrijfDag(tot)} is gewogen, telt de laatste vastgestelde weging in die periode: ${aantal} binnen uw keuze. Rood dat nog op een tweede persoon wacht, telt niet mee. Wat u niet mag zien, telt ook niet mee.`,
    bron: BRON,
  },
  {
    stap: 'Gelijk is wat dezelfde soort en dezelfde ernst heeft en met dezelfde versie van het afwegingskader is gewogen.',
    bron: BRON,
  },
  {
    stap: `Gebruikelijk is wat het vaakst voorkomt. Komen twee uitkomsten even vaak voor, dan is er geen gebruikelijke. Bij minder dan ${KLEINSTE_GROEP} gevallen wordt niets gezegd.`,
    bron: 'AANNAME – nog vast te stellen',
  },
];
