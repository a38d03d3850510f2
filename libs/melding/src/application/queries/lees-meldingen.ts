import { Injectable } from '@nestjs/common';
import { DomeinFout, TIJDZONE, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { LaatsteWijziging, type LaatsteWijzigingResponse } from '@navolgbaar/platform/audit';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Bladtelling,
  type Json,
  type Pagina,
  type PerBlad,
  filterregels,
} from '@navolgbaar/platform/http';
import { Temporal } from 'temporal-polyfill';
import { meldingovergangen } from '../../domain/melding-status';
import { volgtProtocol } from '../../domain/soorten';
import type { Melding } from '../ports/melding.repository';
import type { Verwantschap, Verwantvraag } from './verwant';
import {
  type Aanbiedertelling,
  type AndereMelding,
  type EerdereMelding,
  type Melderfeiten,
  type Meldingexportregel,
  type Meldingfeit,
  type Meldinghistorie,
  MeldingenQuery,
  type Meldingregel,
  type Meldingtelfilter,
  type Tellingvraag,
  type Teweegfilter,
  type Teweegregel,
  type Venstermelding,
  type Venstervraag,
  type Werkvoorraadfilter,
  type Zaakmelding,
} from './meldingen.query';

export interface Meldingdetail extends Melding, Melderfeiten {
  readonly handelingen: readonly string[];
  readonly eerdere: readonly EerdereMelding[];
  readonly verwant: Verwantschap;
}

/** The worklist and the dossier of a melding, as a person may read them. Both readings are logged. */
@Injectable()
export class LeesMeldingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: MeldingenQuery,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly wijzigingen: LaatsteWijziging,
  ) {}

  werkvoorraad(actor: Actor, filter: Werkvoorraadfilter): Promise<Json<Pagina<Meldingregel>>> {
    eisRecht(actor, 'melding:lezen');
    const regel = { handeling: 'melding:lijst', object: 'lijst', objectId: 'meldingen' };
    return this.query.werkvoorraad(actor, filter, regel);
  }

  /** How many meldingen there are behind each tab of that list, up to 100. @throws DomeinFout GEEN_RECHT */
  aantallen(actor: Actor, bladen: PerBlad<Meldingtelfilter>): Promise<Bladtelling> {
    eisRecht(actor, 'melding:lezen');
    const regel = { handeling: 'melding:tellen', object: 'lijst', objectId: 'meldingen' };
    return this.query.aantallen(actor, bladen, regel);
  }

  /**
   * A page of an export of that list. Its beginning is logged, with the filter.
   * @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours
   */
  exporteer(actor: Actor, filter: Werkvoorraadfilter): Promise<Pagina<Meldingexportregel>> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, async () => {
      const { resultaten, volgende } = await this.query.bladzijde(filter);
      if (!filter.vanaf) {
        const velden = filterregels(filter);
        this.uow.schrijf({ handeling: 'melding:exporteren', object: 'lijst', objectId: 'meldingen', velden });
      }
      return { resultaten: await this.gebruikers.metBehandelaarnaam(resultaten), volgende };
    });
  }

  /** What still must be weighed or decided, the most urgent first. @throws DomeinFout GEEN_RECHT */
  teWegen(actor: Actor, filter: Teweegfilter): Promise<Teweegregel[]> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'melding:lijst', object: 'lijst', objectId: 'meldingen' });
      return this.query.teWegen(filter);
    });
  }

  /**
   * Who changed it last, for who changes it at the same time.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for what is not there for this person and for what nobody changed
   */
  laatsteWijziging(actor: Actor, id: string): Promise<LaatsteWijzigingResponse> {
    eisRecht(actor, 'melding:bewerken');
    return this.uow.run(actor, async () => {
      if (!(await this.query.feiten(id))) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'melding:lezen', object: 'melding', objectId: id });
      const wijziging = await this.wijzigingen.van('melding', id);
      if (!wijziging) throw new DomeinFout('NIET_GEVONDEN');
      return wijziging;
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN for what is not there and for what is not yours */
  detail(actor: Actor, id: string): Promise<Meldingdetail> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, async () => {
      const melding = await this.query.detail(id);
      if (!melding) throw new DomeinFout('NIET_GEVONDEN');
      const { aanbiederId } = melding;
      const [eerdere, verwant, overMelder] = await Promise.all([
        aanbiederId ? this.query.eerdere(aanbiederId, id) : [],
        this.query.verwant(verwantvraag(actor, melding)),
        this.query.overMelder(id),
      ]);
      this.uow.schrijf({ handeling: 'melding:lezen', object: 'melding', objectId: id });
      const handelingen = handelingenVan(actor, melding, overMelder);
      return { ...melding, ...overMelder, handelingen, eerdere, verwant };
    });
  }
}

/** The day of the event, else of the receipt: what meldingen are compared by. */
function verwantvraag(
  actor: Actor,
  { id, aanbiederId, locatieId, gebeurtenisdatum, ontvangenOp }: Melding,
): Verwantvraag {
  const ontvangen = Temporal.Instant.from(ontvangenOp).toZonedDateTimeISO(TIJDZONE).toPlainDate();
  return {
    ...{ id, aanbiederId, locatieId, dag: gebeurtenisdatum ?? ontvangen.toString() },
    metPersonen: heeftRecht(actor, 'melder:inzien'),
  };
}

/** What this actor may do now. The acts of weging never appear at a calamiteit (BK-B.05). */
function handelingenVan(actor: Actor, melding: Melding, { heeftMelder }: Melderfeiten): string[] {
  const wegen = new Set(['weeg', 'bevestigWeging', 'besluitActie', 'besluitGeenActie', 'heropen']);
  // What waits for a second person is confirmed or weighed anew, and not decided.
  const nuNiet = new Set(melding.wachtOpTweede ? ['besluitActie', 'besluitGeenActie'] : ['bevestigWeging']);
  const overgangen = mogelijkeHandelingen<Melding['status'], string>(meldingovergangen, melding.status)
    .filter(({ handeling }) =>
      volgtProtocol(melding.soort) ? !wegen.has(handeling) : handeling !== 'openZaak',
    )
    // Taken back where it was taken: in the werkoverleg.
    .filter(({ handeling }) => handeling !== 'neemBesluitTerug' && handeling !== 'trekZaakIn')
    .filter(({ handeling }) => !nuNiet.has(handeling))
    .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling);
  if (!heeftRecht(actor, 'melding:bewerken')) return overgangen;
  // One form for both: which of the two it is follows from the soort that is chosen.
  const namen = overgangen.filter((handeling) => handeling !== 'wijzigNaarProtocol');
  // In every status: the melder may call at any time.
  if (heeftMelder) namen.push('legUitlegVast');
  // What went up in another is linked there.
  return melding.status === 'samengevoegd' ? namen : [...namen, 'verbind'];
}

/** Facts of a melding for another capability, inside its own unit of work and after its own row check. */
@Injectable()
export class MeldingFeiten {
  constructor(private readonly query: MeldingenQuery) {}

  van(id: string): Promise<Meldingfeit | null> {
    return this.query.feiten(id);
  }

  /** All that was reported, for an act that leaves an audit line of its own. */
  inhoud(id: string): Promise<Melding | null> {
    return this.query.detail(id);
  }

  /** What nobody decided about yet and does not follow the protocol, the most urgent first. */
  onbesloten(aantal: number): Promise<Teweegregel[]> {
    return this.query.onbesloten(aantal);
  }

  /** By its number, for who may see it. */
  opNummer(nummer: string): Promise<Meldingfeit | null> {
    return this.query.opNummer(nummer);
  }

  /** Which meldingen went up in this one. */
  samengevoegdIn(hoofdId: string): Promise<readonly string[]> {
    return this.query.samengevoegdIn(hoofdId);
  }

  /** In which melding this one went up, or null. */
  hoofdVan(id: string): Promise<string | null> {
    return this.query.hoofdVan(id);
  }

  /**
   * The meldingen of a case and the newest others about its providers, in one statement. What is closed to this reader is
   * absent.
   */
  async rondZaak(vraag: {
    readonly ids: readonly string[];
    readonly aanbiederIds: readonly string[];
    readonly aantal: number;
  }): Promise<{ readonly vanZaak: readonly Zaakmelding[]; readonly andere: readonly AndereMelding[] }> {
    const regels = await this.query.rondZaak(vraag);
    const ids = new Set(vraag.ids);
    const vanZaak = regels.filter(({ id }) => ids.has(id));
    const andere = regels.filter(({ id }) => !ids.has(id));
    return { vanZaak: vanZaak.reverse(), andere: andere.map(({ keten: _, ...regel }) => regel) };
  }
}

/** Earlier meldingen about a provider, for the weighing (BK-6.05). */
@Injectable()
export class EerdereMeldingen {
  constructor(private readonly query: MeldingenQuery) {}

  van(aanbiederId: string, behalveId: string): Promise<EerdereMelding[]> {
    return this.query.eerdere(aanbiederId, behalveId);
  }

  /** The newest about a provider, for its history. */
  nieuwsteOver(aanbiederId: string, aantal: number): Promise<Meldinghistorie[]> {
    return this.query.nieuwsteOver(aanbiederId, aantal);
  }
}

/** What came in about a provider in a window, inside the caller's own unit of work: to count, without who it is about. */
@Injectable()
export class MeldingenInVenster {
  constructor(private readonly query: MeldingenQuery) {}

  /** Newest first. */
  van(vraag: Venstervraag): Promise<Venstermelding[]> {
    return this.query.inVenster(vraag);
  }

  /** Per provider and weight; without what is in a case that is closed to anybody, so the same for every reader. */
  telling(vraag: Tellingvraag): Promise<Aanbiedertelling[]> {
    return this.query.telling(vraag);
  }
}
