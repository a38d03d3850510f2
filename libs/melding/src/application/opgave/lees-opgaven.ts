import { Injectable } from '@nestjs/common';
import { mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import { type Processtand, processtandBij } from '../../domain/meldercontact';
import { opgaveovergangen } from '../../domain/opgave/opgave-status';
import { type Vraagstand, geldend, standVan } from '../../domain/opgave/stand';
import { gevraagd, vragenVan } from '../../domain/opgave/vragen';
import { vragenlijstV1 } from '../../domain/opgave/vragen.v1';
import {
  type EerderAntwoord,
  type Opgavefilter,
  type Opgavekop,
  type Opgaveregel,
  Opgaven,
  VRAAGCODE,
} from '../ports/opgaven';
import { Twijfels } from '../ports/twijfels';
import { aanbiederVan, eisEigen, isAanbieder } from './opgavewerk';

/** A line with how far we are, in the words that every melder reads. */
export interface Opgaverij extends Omit<Opgaveregel, 'meldingstatus' | 'afgerondOp'> {
  readonly stand: Processtand;
}

export interface Opgavevraagview {
  readonly id: string;
  readonly tekst: string;
  readonly waarom: string;
  readonly gesteldOp: string;
  readonly gesteldDoor: string | null;
  readonly status: 'gesteld' | 'beantwoord' | 'ingetrokken';
  readonly antwoord: string | null;
  readonly beantwoordOp: string | null;
}

export interface Opgavedeelview {
  readonly id: string;
  readonly volgnummer: number;
  readonly op: string;
  readonly kanaal: string;
  readonly door: string | null;
  readonly vraagId: string | null;
  readonly codes: readonly string[];
  readonly meldingversie: number;
  readonly vragenversie: number;
  readonly gelezenOp: string | null;
}

/** What a provider stated: the same for itself and for the team, but for who reads and handles. */
export interface Opgaveview extends Omit<
  Opgavekop,
  'meldingstatus' | 'afgerondOp' | 'behandelaarId' | 'meldingversie' | 'geslotenDoor'
> {
  readonly stand: Processtand;
  readonly antwoorden: readonly (Vraagstand & { readonly vraag: string })[];
  /** The codes that are asked with these answers, in the order of the list. */
  readonly gevraagd: readonly string[];
  readonly delen: readonly Opgavedeelview[];
  readonly vragen: readonly Opgavevraagview[];
  readonly twijfel: { readonly id: string; readonly nummer: string } | null;
  readonly handelingen: readonly string[];
}

const VASTE = vragenVan(vragenlijstV1)
  .filter(({ vast }) => vast)
  .map(({ code }) => code);

/** What providers stated with their meldingen: for the provider itself, and for the team. Reading is logged. */
@Injectable()
export class LeesOpgaven {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly opgaven: Opgaven,
    private readonly twijfels: Twijfels,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, filter: Opgavefilter): Promise<Pagina<Opgaverij>> {
    eisRecht(actor, 'opgave:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'opgave:lijst', object: 'lijst', objectId: 'opgaven' });
      const eigen = isAanbieder(actor) ? { aanbiederId: aanbiederVan(actor, undefined) } : {};
      const { resultaten, volgende } = await this.opgaven.lijst({ ...filter, ...eigen });
      return {
        volgende,
        resultaten: resultaten.map(({ meldingstatus, afgerondOp, ongelezen, ...rij }) => ({
          ...rij,
          // Whether we read it is ours to know.
          ongelezen: isAanbieder(actor) ? 0 : ongelezen,
          stand: afgerondOp ? 'afgesloten' : processtandBij(meldingstatus),
        })),
      };
    });
  }

  /**
   * What waits, at most `aantal`, newest first: for a provider what it still has to complete or answer, for the team what
   * came in and nobody read.
   * @param behandelaarId of the team: only what this person or nobody handles; null: of everybody
   * @throws DomeinFout GEEN_RECHT
   */
  async wachtend(
    actor: Actor,
    { behandelaarId, aantal }: { readonly behandelaarId: string | null; readonly aantal: number },
  ): Promise<readonly Opgaverij[]> {
    const filter = isAanbieder(actor)
      ? ({ stand: 'te_doen' } as const)
      : ({ stand: 'te_lezen', behandelaarId } as const);
    const { resultaten } = await this.lijst(actor, {
      ...filter,
      aanbiederId: null,
      vanaf: undefined,
      aantal,
    });
    return resultaten;
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for the melding of another provider and for one about it */
  detail(actor: Actor, id: string): Promise<Opgaveview> {
    eisRecht(actor, 'opgave:lezen');
    return this.uow.run(actor, async () => {
      const kop = eisEigen(actor, await this.opgaven.vind(id));
      this.uow.schrijf({ handeling: 'opgave:lezen', object: 'melding', objectId: id });
      return this.bouw(actor, kop);
    });
  }

  /**
   * What a provider answered with an earlier melding and may still hold, with its date: offered, never taken over.
   * @throws DomeinFout GEEN_RECHT, MELDING.OPGAVE_ZONDER_AANBIEDER
   */
  eerder(actor: Actor, aanbiederId: string | undefined): Promise<EerderAntwoord[]> {
    eisRecht(actor, 'opgave:melden');
    return this.uow.run(actor, async () => {
      const van = aanbiederVan(actor, aanbiederId);
      this.uow.schrijf({ handeling: 'opgave:eerdere-lezen', object: 'aanbieder', objectId: van });
      return this.opgaven.eerder(van, VASTE);
    });
  }

  private async bouw(actor: Actor, kop: Opgavekop): Promise<Opgaveview> {
    const {
      meldingstatus,
      afgerondOp,
      behandelaarId: _,
      meldingversie: __,
      geslotenDoor: ___,
      ...opgave
    } = kop;
    const delen = await this.opgaven.aanvullingen(kop.id);
    const vragen = await this.opgaven.vragen(kop.id);
    const lijst = delen.filter(({ vraagId }) => vraagId === null);
    const vanTeam = !isAanbieder(actor);
    return {
      ...opgave,
      stand: afgerondOp ? 'afgesloten' : processtandBij(meldingstatus),
      antwoorden: Object.entries(standVan(lijst)).map(([vraag, stand]) => ({ vraag, ...stand })),
      gevraagd: gevraagd(vragenlijstV1, geldend(lijst)).map(({ code }) => code),
      delen: delen.map(({ antwoorden, bevestigd: _b, gelezenOp, door, ...deel }) => ({
        ...deel,
        codes: Object.keys(antwoorden),
        gelezenOp: vanTeam ? gelezenOp : null,
        // A provider reads that a colleague of ours wrote it down by the channel, and not who.
        door: vanTeam || deel.kanaal === 'portaal' ? door : null,
      })),
      vragen: vragen.map(({ ingetrokkenOp, gesteldDoor, ...vraag }) => {
        const antwoord = delen.find(({ vraagId }) => vraagId === vraag.id);
        const dicht = ingetrokkenOp ? 'ingetrokken' : 'gesteld';
        return {
          ...vraag,
          gesteldDoor: vanTeam ? gesteldDoor : null,
          status: antwoord ? 'beantwoord' : dicht,
          antwoord: antwoord?.antwoorden[VRAAGCODE]?.[0] ?? null,
          beantwoordOp: antwoord?.op ?? null,
        };
      }),
      twijfel: await this.twijfels.vanMelding(kop.id),
      handelingen: handelingenVan(actor, kop),
    };
  }
}

function handelingenVan(actor: Actor, { status }: Opgavekop): string[] {
  const namen = mogelijkeHandelingen<Opgavekop['status'], string>(opgaveovergangen, status)
    .filter(({ handeling }) => handeling !== 'neemOver')
    .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling);
  return heeftRecht(actor, 'opgave:beheren') ? [...namen, 'stelVraag'] : namen;
}

/** The questions themselves, for who reports. @throws DomeinFout GEEN_RECHT */
export function leesVragenlijst(actor: Actor): typeof vragenlijstV1 {
  eisRecht(actor, 'opgave:lezen');
  return vragenlijstV1;
}
