import { Injectable } from '@nestjs/common';
import { type Herleiding, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import { type Lengte, type Termijndefinitie, leesLengte, regelsVan } from '../../domain/definitie';
import { weiger } from '../../domain/fouten';
import { STANDAARDKALENDER } from '../../domain/kalender';
import { beginTermijn, huidigeVersie } from '../../domain/lopende-termijn';
import { meegeleverdeDefinities } from '../../domain/meegeleverd.v1';
import { type Termijn, TermijnRepository } from '../ports/termijn.repository';
import { feitVan, mijlpalenVan } from '../termijnfeit';

export interface StartTermijnCommand extends Lengte {
  /** Code of the definition, such as `T-02`. */
  readonly code: string;
  /** What the term is about, as an object name: `opdracht`, `maatregel`, `rapport`. */
  readonly object: string;
  readonly objectId: string;
  readonly zaakId?: string | null;
  readonly aanbiederId?: string | null;
  /** Who gets the reminders inside; without one the coordinators do. */
  readonly behandelaarId?: string | null;
  /** How a letter names it, for example the case number. Never personal data: it goes out by mail. */
  readonly kenmerk: string;
  /** Legal day of the event that starts the term, ISO 8601. */
  readonly start: string;
}

export interface Termijnstart {
  readonly id: string;
  readonly ruw: string;
  readonly uiterlijk: string;
  readonly herleiding: Herleiding;
  readonly waarschuwingen: readonly string[];
  readonly versie: number;
}

/** Starts a term, in the transaction of the act that is its start event. */
@Injectable()
export class StartTermijn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly klok: Klok,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, TERMIJN_DEFINITIE_ONBEKEND, TERMIJN_DUUR_NODIG where the length differs per case,
   * TERMIJN_DUUR_LIGT_VAST where it does not, TERMIJN_DUUR_ONGELDIG
   */
  async execute(actor: Actor, command: StartTermijnCommand): Promise<Termijnstart> {
    eisRecht(actor, 'termijn:starten');
    return this.uow.run(actor, async () => {
      const definitie = await this.definitie(command.code, command.start);
      const termijn = this.begin(definitie, command);
      const stand = huidigeVersie(termijn.verloop);
      await this.termijnen.voegToe(termijn);
      const { start: op } = command;
      const versie = {
        stand,
        versie: 1,
        soort: 'start',
        op,
        duur: null,
        werkdagen: null,
        reden: null,
      } as const;
      await this.termijnen.voegVersieToe(termijn, versie);
      const mijlpalen = mijlpalenVan(termijn, this.klok.vandaag(), STANDAARDKALENDER);
      await this.termijnen.planMijlpalen(termijn, 1, mijlpalen);
      const uiterlijk = stand.uiterlijk.toString();
      const payload = { ...feitVan(termijn), uiterlijk };
      this.uow.meld({ type: 'TermijnGestart', aggregaatId: termijn.id, payload });
      this.uow.schrijf({ handeling: 'termijn:starten', object: 'termijn', objectId: termijn.id });
      const { herleiding, waarschuwingen } = stand;
      return { id: termijn.id, ruw: stand.ruw.toString(), uiterlijk, herleiding, waarschuwingen, versie: 1 };
    });
  }

  private begin(definitie: Termijndefinitie, command: StartTermijnCommand): Termijn {
    const regels = regelsVan(definitie, leesLengte(command));
    return {
      id: nieuwId(),
      definitie,
      object: command.object,
      objectId: command.objectId,
      zaakId: command.zaakId ?? null,
      kenmerk: command.kenmerk,
      aanbiederId: command.aanbiederId ?? null,
      behandelaarId: command.behandelaarId ?? null,
      status: 'loopt',
      voldaanOp: null,
      versie: 1,
      verloop: beginTermijn(Temporal.PlainDate.from(command.start), regels, STANDAARDKALENDER),
    };
  }

  /** The organisation's own version where there is one; the shipped one is laid down on its first use. */
  private async definitie(code: string, dag: string): Promise<Termijndefinitie> {
    const eigen = await this.termijnen.definitie(code, dag);
    if (eigen) return eigen;
    const meegeleverd = meegeleverdeDefinities.find((definitie) => definitie.code === code);
    if (!meegeleverd || meegeleverd.geldigVanaf > dag) {
      return weiger('TERMIJN_DEFINITIE_ONBEKEND', { termijn: code, dag });
    }
    await this.termijnen.legDefinitieVast(meegeleverd);
    return meegeleverd;
  }
}
