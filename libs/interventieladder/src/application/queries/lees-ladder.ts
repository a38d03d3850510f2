import { Injectable } from '@nestjs/common';
import { BevindingFeiten } from '@navolgbaar/bevinding';
import { DomeinFout, type Herleiding } from '@navolgbaar/kernel';
import { ZaakFeiten, type Zaakfeit } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, filterregels } from '@navolgbaar/platform/http';
import type { EerdereStap } from '../../domain/bepaal-stap';
import { type Gedragstelling, kenmerkenVan, telGedrag, waaromVergelijkbaar } from '../../domain/gedragslijn';
import type { Ladderstap } from '../../domain/ladder';
import type { Locatiebezoek } from '../../domain/locaties';
import { ERNSTEN, type Ernst, LADDERTERMIJNEN, type Laddertermijn } from '../../domain/soorten';
import { Ladderstand, ladderZegt } from '../ladderstand';
import { duurtekst } from '../lengte';
import { type Afwijkingenfilter, type Genomenstap, Stappen, type Staprij } from '../ports/stappen';

/** How long a provider gets, as a duration and in words. */
export interface Termijnregel {
  readonly wat: Laddertermijn;
  readonly duur: string;
  readonly tekst: string;
}

/** What the ladder says at one severity. */
export interface Ladderadvies {
  readonly ernst: Ernst;
  readonly stap: string;
  readonly passend: readonly string[];
  readonly termijnen: readonly Termijnregel[];
  readonly herleiding: Herleiding;
}

/** The ladder beside one provider in one case. */
export interface Ladderbeeld {
  readonly versieId: string;
  readonly versienummer: number;
  readonly aanname: boolean;
  readonly stappen: readonly Ladderstap[];
  /** What the case says already; null where a person has to. */
  readonly ernst: Ernst | null;
  readonly ernstHerleiding: Herleiding;
  readonly adviezen: readonly Ladderadvies[];
  readonly eerdere: readonly EerdereStap[];
  readonly locaties: readonly Locatiebezoek[];
  readonly nietBezocht: readonly Locatiebezoek[];
  readonly bezochtMaanden: number;
}

export interface Ladderbeeldvraag {
  readonly zaakId: string;
  readonly aanbiederId?: string | undefined;
  readonly wet?: string | undefined;
}

export interface Gedragslijnvraag {
  readonly zaakId: string;
  readonly wet?: string | undefined;
  /** Without one there is nothing to compare with. */
  readonly ernst?: Ernst | undefined;
  readonly bevindingIds: readonly string[];
}

/** What was done in cases like this one. */
export interface Gedragslijn {
  /** How many were found, up to a bound. */
  readonly aantal: number;
  readonly tellingen: readonly Gedragstelling[];
  /** The newest of them. */
  readonly stappen: readonly Staprij[];
  readonly waarom: Herleiding;
}

/** How many are shown, and of how many the newest are counted. */
const GETOOND = 20;
const GETELD = 200;
const NIETS: Gedragslijn = { aantal: 0, tellingen: [], stappen: [], waarom: [] };

/** Reading of the ladder where one stands, and of what was done before. */
@Injectable()
export class LeesLadder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly zaken: ZaakFeiten,
    private readonly bevindingen: BevindingFeiten,
    private readonly stand: Ladderstand,
    private readonly stappen: Stappen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, ONDERZOEK.KIES_AANBIEDER, .AANBIEDER_NIET_BETROKKEN */
  beeld(actor: Actor, { zaakId, aanbiederId, wet }: Ladderbeeldvraag): Promise<Ladderbeeld> {
    eisRecht(actor, 'interventieladder:lezen');
    return this.uow.run(actor, async () => {
      const zaak = await this.zaak(zaakId);
      const over = await this.zaken.aanbieder(zaak, aanbiederId);
      const feiten = await this.stand.van(zaak, over.aanbiederId, wet ?? zaak.wet);
      const { versie, ernst, eerdere, locaties, nietBezocht } = feiten;
      this.uow.schrijf({ handeling: 'interventieladder:lezen', object: 'zaak', objectId: zaakId });
      return {
        ...{ versieId: versie.id, versienummer: versie.nummer, aanname: versie.status !== 'vastgesteld' },
        ...{ stappen: versie.regels.stappen, ernst: ernst.ernst, ernstHerleiding: ernst.herleiding },
        adviezen: ERNSTEN.map((een) => ({
          ...{ ernst: een, ...ladderZegt(feiten, zaakId, een) },
          termijnen: LADDERTERMIJNEN.map((wat) => {
            const duur = versie.regels.ernst[een].termijnen[wat];
            return { wat, duur, tekst: duurtekst(duur) };
          }),
        })),
        eerdere: eerdere.map(({ zaakId: id, zaakNummer, soort, uitkomst, op }) => ({
          ...{ zaakId: id, zaakNummer, soort, uitkomst, op },
        })),
        ...{ locaties, nietBezocht, bezochtMaanden: versie.regels.bezochtMaanden },
      };
    });
  }

  /** For who is about to act. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  gedragslijn(actor: Actor, { zaakId, wet, ernst, bevindingIds }: Gedragslijnvraag): Promise<Gedragslijn> {
    eisRecht(actor, 'interventieladder:lezen');
    return this.uow.run(actor, async () => {
      const zaak = await this.zaak(zaakId);
      if (!ernst) return NIETS;
      const kenmerken = kenmerkenVan(await this.bevindingen.normen(zaakId, bevindingIds), zaak.domein);
      return this.vergelijk({ zaakId, wet: wet ?? zaak.wet, ernst, kenmerken });
    });
  }

  /**
   * The step behind a measure or an advice; null for one from before there was a ladder.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for what is in a case that is closed to this person
   */
  bij(actor: Actor, objectId: string): Promise<Genomenstap | null> {
    eisRecht(actor, 'interventieladder:lezen');
    return this.uow.run(actor, async () => {
      const stap = await this.stappen.bij(objectId);
      if (!stap) return null;
      await this.zaak(stap.zaakId);
      this.uow.schrijf({ handeling: 'interventieladder:lezen', object: stap.object, objectId });
      return stap.ernst === null ? null : stap;
    });
  }

  /** The same beside a step that was taken. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  gedragslijnBij(actor: Actor, objectId: string): Promise<Gedragslijn> {
    eisRecht(actor, 'interventieladder:lezen');
    return this.uow.run(actor, async () => {
      const stap = await this.stappen.bij(objectId);
      if (!stap || stap.ernst === null) throw new DomeinFout('NIET_GEVONDEN');
      await this.zaak(stap.zaakId);
      const { zaakId, wet, ernst } = stap;
      const normen = stap.kenmerken.filter(({ code }) => code.startsWith('norm:'));
      const kenmerken = normen.length > 0 ? normen : stap.kenmerken;
      return this.vergelijk({ zaakId, wet, ernst, kenmerken });
    });
  }

  /** Who deviated and why, for who answers for equal treatment. @throws DomeinFout GEEN_RECHT */
  afwijkingen(actor: Actor, filter: Afwijkingenfilter): Promise<Pagina<Staprij>> {
    return this.lijst(actor, filter, 'ladderafwijking:lijst', []);
  }

  /** A page of an export of that list. Its beginning is logged, with the filter. @throws as `afwijkingen` */
  exporteer(actor: Actor, filter: Afwijkingenfilter): Promise<Pagina<Staprij>> {
    return this.lijst(actor, filter, 'ladderafwijking:exporteren', filterregels(filter));
  }

  private lijst(
    actor: Actor,
    filter: Afwijkingenfilter,
    handeling: string,
    velden: string[],
  ): Promise<Pagina<Staprij>> {
    eisRecht(actor, 'ladderafwijking:lezen');
    return this.uow.run(actor, async () => {
      const regel = { handeling, object: 'lijst', objectId: 'ladderafwijkingen' };
      if (!filter.vanaf) this.uow.schrijf(velden.length > 0 ? { ...regel, velden } : regel);
      return this.stappen.afwijkingen(filter);
    });
  }

  private async vergelijk({ zaakId, wet, ernst, kenmerken }: Vergelijking): Promise<Gedragslijn> {
    const codes = kenmerken.map(({ code }) => code);
    const stappen = await this.stappen.vergelijkbare({
      zaakId,
      wet,
      ernst,
      kenmerken: codes,
      aantal: GETELD,
    });
    this.uow.schrijf({ handeling: 'gedragslijn:lezen', object: 'zaak', objectId: zaakId });
    return {
      ...{ aantal: stappen.length, tellingen: telGedrag(stappen), stappen: stappen.slice(0, GETOOND) },
      waarom: waaromVergelijkbaar(ernst, wet, kenmerken),
    };
  }

  private async zaak(id: string): Promise<Zaakfeit> {
    const zaak = await this.zaken.van(id);
    if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
    return zaak;
  }
}

interface Vergelijking {
  readonly zaakId: string;
  readonly wet: string;
  readonly ernst: Ernst;
  readonly kenmerken: Genomenstap['kenmerken'];
}
