import { Injectable } from '@nestjs/common';
import { BevindingFeiten } from '@navolgbaar/bevinding';
import { Klok } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, type Zaakfeit } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { weiger } from '../../domain/fouten';
import { domeinkenmerk, kenmerkenVan } from '../../domain/gedragslijn';
import type { Locatiebezoek } from '../../domain/locaties';
import type { Ernst, Laddersoort, Laddertermijn, Stapobject } from '../../domain/soorten';
import { type Staptoets, eisReden, toetsStap } from '../../domain/toets-stap';
import { ERNSTWOORD } from '../../domain/bepaal-stap';
import { plaatsVan } from '../../domain/ladder';
import { type Ladderfeiten, Ladderstand, ladderZegt } from '../ladderstand';
import { lengte } from '../lengte';
import { Stappen } from '../ports/stappen';

/** What a person gives with a measure or an advice for the ladder. */
export interface Ladderkeuze {
  /** How serious it is; needed where the case does not say so. */
  readonly ernst?: Ernst | undefined;
  /** Why another step or term than the ladder says. */
  readonly afwijking?: string | undefined;
  /** Of which locations it is; without: of the whole provider. */
  readonly locatieIds?: readonly string[] | undefined;
}

export interface NeemStapCommand {
  readonly object: Stapobject;
  readonly objectId: string;
  readonly zaak: Zaakfeit;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly wet: string;
  readonly soort: Laddersoort;
  /** ISO 8601 durations, as they were chosen. */
  readonly termijnen: Readonly<Partial<Record<Laddertermijn, string>>>;
  /** The findings that it rests on. */
  readonly bevindingIds: readonly string[];
  /** An advice because cooperation was refused. */
  readonly geweigerd?: boolean;
  readonly keuze: Ladderkeuze;
}

/**
 * Holds a measure or an advice against the ladder and keeps what it said: policy is followed, unless somebody says why not
 * (Awb art. 4:84). Inside the unit of work of the act, and after its right and its row check.
 */
@Injectable()
export class NeemStap {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly stand: Ladderstand,
    private readonly bevindingen: BevindingFeiten,
    private readonly stappen: Stappen,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  /**
   * Refuses what the ladder refuses and keeps nothing, for who has long work to do before the act itself.
   * @throws DomeinFout as `execute`
   */
  async toets(command: NeemStapCommand): Promise<Getoetst> {
    const { zaak, aanbiederId, wet, soort, keuze, termijnen } = command;
    const feiten = await this.stand.van(zaak, aanbiederId, wet);
    const ernst = keuze.ernst ?? feiten.ernst.ernst ?? zonderErnst();
    const zegt = ladderZegt(feiten, zaak.id, ernst, command.geweigerd);
    const afwijking = keuze.afwijking?.trim() || null;
    const gekozen = { soort, ernst, bekendeErnst: feiten.ernst.ernst, termijnen, afwijking };
    const toets = toetsStap(feiten.versie.regels, zegt, gekozen, lengte);
    eisReden(toets, afwijking);
    return {
      ...{ feiten, ernst, zegt, afwijking, toets },
      locaties: gekozenLocaties(feiten, keuze.locatieIds ?? []),
    };
  }

  /** @throws DomeinFout INTERVENTIELADDER.ERNST_ONTBREEKT, .AFWIJKING_ZONDER_REDEN, .LOCATIE_PAST_NIET */
  async execute(actor: Actor, command: NeemStapCommand): Promise<void> {
    const { object, objectId, zaak, aanbiederId, aanbiederNaam, wet, soort } = command;
    const { feiten, ernst, zegt, afwijking, toets, locaties } = await this.toets(command);
    const nietBezocht = locaties.length === 0 ? feiten.nietBezocht : [];
    const normen = await this.bevindingen.normen(zaak.id, command.bevindingIds);
    const kenmerken = kenmerkenVan(normen, zaak.domein);
    await this.stappen.voegToe({
      ...{ id: nieuwId(), object, objectId, zaakId: zaak.id, zaakNummer: zaak.nummer, wet, soort, ernst },
      ...{ aanbiederId, aanbiederNaam, stap: toets.stap, verwacht: zegt.stap, afwijking },
      ernstBron: feiten.ernst.ernst === ernst ? feiten.ernst.bron : 'gekozen',
      ...{ regelversieId: feiten.versie.id, termijnen: toets.termijnen, afwijkingen: toets.afwijkingen },
      herleiding: zegt.herleiding,
      kenmerken: normen.length > 0 ? [...kenmerken, domeinkenmerk(zaak.domein)] : kenmerken,
      ...{ locaties: locaties.map(({ id, naam }) => ({ id, naam })), nietBezocht },
      ...{ genomenOp: this.klok.vandaag().toString(), genomenDoor: actor.gebruikerId, uitkomst: 'loopt' },
    });
    await this.vertel(command, toets, { feiten, ernst, zegt: zegt.stap, afwijking, nietBezocht });
  }

  /** What was begun is taken back before anybody acted on it: it counts as never taken. */
  laatVallen(object: Stapobject, objectId: string): Promise<void> {
    return this.stappen.zetUitkomst(object, objectId, 'ingetrokken');
  }

  /** In the history of the case, so that who reads it later reads why. */
  private async vertel(
    { object, objectId, zaak, aanbiederNaam }: NeemStapCommand,
    { stap, afwijkingen }: Staptoets,
    { feiten, ernst, zegt, afwijking, nietBezocht }: Gezegd,
  ): Promise<void> {
    const naam = (code: string | null) =>
      code === null ? '' : (feiten.versie.regels.stappen[plaatsVan(feiten.versie.regels, code)]?.naam ?? '');
    if (afwijkingen.length > 0) {
      const tekst = `Afgeweken van de interventieladder (versie ${feiten.versie.nummer}) bij ${aanbiederNaam}. Bij ${ERNSTWOORD[ernst]} vraagt de ladder: ${naam(zegt)}. Gekozen: ${naam(stap)}. Reden: ${afwijking}`;
      await this.tijdlijn.execute(zaak.id, { soort: object, tekst });
      this.uow.schrijf({
        ...{ handeling: 'interventieladder:afwijken', object, objectId },
        velden: [...afwijkingen],
      });
    }
    if (nietBezocht.length > 0) {
      const tekst = `Dit gaat over heel ${aanbiederNaam}, maar deze locaties zijn niet bezocht: ${nietBezocht.map((een) => een.naam).join('; ')}.`;
      await this.tijdlijn.execute(zaak.id, { soort: object, tekst });
    }
  }
}

interface Getoetst {
  readonly feiten: Ladderfeiten;
  readonly ernst: Ernst;
  readonly zegt: ReturnType<typeof ladderZegt>;
  readonly afwijking: string | null;
  readonly toets: Staptoets;
  readonly locaties: readonly Locatiebezoek[];
}

interface Gezegd {
  readonly feiten: Ladderfeiten;
  readonly ernst: Ernst;
  readonly zegt: string;
  readonly afwijking: string | null;
  readonly nietBezocht: readonly Locatiebezoek[];
}

function zonderErnst(): never {
  return weiger('INTERVENTIELADDER.ERNST_ONTBREEKT', {}, [
    { name: 'ernst', reason: 'Kies hoe ernstig het is. De zaak is niet gewogen.' },
  ]);
}

function gekozenLocaties({ locaties }: Ladderfeiten, ids: readonly string[]): readonly Locatiebezoek[] {
  const gekozen = locaties.filter(({ id }) => ids.includes(id));
  if (gekozen.length === new Set(ids).size) return gekozen;
  return weiger('INTERVENTIELADDER.LOCATIE_PAST_NIET', {}, [
    { name: 'locatieIds', reason: 'Kies locaties van deze aanbieder die nu in gebruik zijn.' },
  ]);
}
