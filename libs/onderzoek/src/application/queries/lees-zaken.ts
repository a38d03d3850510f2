import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { Belangenconflicten, Gebruikersgegevens } from '@navolgbaar/identiteit';
import { type AndereMelding, MeldingFeiten, type Zaakmelding } from '@navolgbaar/melding';
import { LaatsteWijziging, type LaatsteWijzigingResponse } from '@navolgbaar/platform/audit';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Bladtelling, type Pagina, type PerBlad, filterregels } from '@navolgbaar/platform/http';
import { type Termijndetail, TermijnFeiten } from '@navolgbaar/termijn';
import { type Collegeconcept, collegeconcepten } from '../../domain/collegeconcept';
import { type Maatregelruimte, bepaalMaatregelruimte } from '../../domain/maatregelruimte';
import { type OpenPunt, bepaalOpenPunten } from '../../domain/open-punten';
import { OPEN_OPDRACHTEN, type Opdrachtstatus } from '../../domain/opdracht-status';
import { type Aard, aardVan } from '../../domain/soorten';
import type { Zaakstaat } from '../../domain/zaak';
import { type Zaakhandeling, type Zaakstatus, zaakovergangen } from '../../domain/zaak-status';
import type { Tijdlijnview } from '../ports/tijdlijn.repository';
import { eisToegang } from '../zaakwerk';
import type { Opdrachtlijstregel } from './opdrachten.query';
import {
  type Conflictzaak,
  DOSSIERREGELS,
  type Rondom,
  type Tijdlijnfilter,
  type Wijziging,
  type Wijzigingenfilter,
  type Zaakdossier,
  type Zaakinhoud,
  type Zaakregel,
  type Zakenfilter,
  ZakenQuery,
  type Zakentelfilter,
} from './zaken.query';

/** A case as a person reads it. There is no term on our own investigation, and so none is shown. */
export interface Zaakdetail extends Zaakstaat, Omit<Zaakinhoud, 'meldingIds' | 'collegesoorten'> {
  readonly aard: Aard;
  readonly meldingen: readonly Zaakmelding[];
  readonly opdrachten: readonly Opdrachtlijstregel[];
  readonly maatregelruimte: Maatregelruimte;
  /** The terms for which the provider asked more time, without a decision. */
  readonly uitstelGevraagd: readonly string[];
  readonly openPunten: readonly OpenPunt[];
  /** Messages to a college that wait for a person to send them. */
  readonly collegeconcepten: readonly Collegeconcept[];
  readonly handelingen: readonly string[];
}

/** The case, its terms and what is around it. */
export interface Dossierdeel {
  readonly zaak: Zaakdetail;
  readonly termijnen: readonly Termijndetail[];
  readonly rondom: Rondom & { readonly andereMeldingen: readonly AndereMelding[] };
}

/** A line of the list, with the term that asks for attention first. */
export interface Zaaklijstregel extends Zaakregel {
  readonly aard: Aard;
  /** Legal day, or null when no term is open. */
  readonly volgendeTermijn: string | null;
  readonly volgendeTermijnNaam: string | null;
  /** The day of the decision to suspend it, when that term stands still. */
  readonly volgendeTermijnOpgeschortOp: string | null;
}

/** The same with the colleague by name, for who reads it outside the werkbank. */
export interface Zaakexportregel extends Zaaklijstregel {
  readonly behandelaarNaam: string | null;
}

/** Lists, dossiers and history of cases. Every reading is logged. */
@Injectable()
export class LeesZaken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: ZakenQuery,
    private readonly meldingen: MeldingFeiten,
    private readonly termijnen: TermijnFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly laatste: LaatsteWijziging,
    private readonly conflicten: Belangenconflicten,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, filter: Zakenfilter): Promise<Pagina<Zaaklijstregel>> {
    eisRecht(actor, 'zaak:lezen');
    return this.uow.run(actor, async () => {
      const bladzijde = await this.bladzijde(actor, filter);
      this.uow.schrijf({ handeling: 'zaak:lijst', object: 'lijst', objectId: 'zaken' });
      return bladzijde;
    });
  }

  /** How many cases there are behind each tab of that list, up to 100. @throws DomeinFout GEEN_RECHT */
  aantallen(actor: Actor, bladen: PerBlad<Zakentelfilter>): Promise<Bladtelling> {
    eisRecht(actor, 'zaak:lezen');
    const regel = { handeling: 'zaak:tellen', object: 'lijst', objectId: 'zaken' };
    return this.query.aantallen(actor, bladen, regel);
  }

  /**
   * A page of an export of that list. Its beginning is logged, with the filter.
   * @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours
   */
  exporteer(actor: Actor, filter: Zakenfilter): Promise<Pagina<Zaakexportregel>> {
    eisRecht(actor, 'zaak:lezen');
    return this.uow.run(actor, async () => {
      const { resultaten, volgende } = await this.bladzijde(actor, filter);
      if (!filter.vanaf) {
        const velden = filterregels(filter);
        this.uow.schrijf({ handeling: 'zaak:exporteren', object: 'lijst', objectId: 'zaken', velden });
      }
      return { resultaten: await this.gebruikers.metBehandelaarnaam(resultaten), volgende };
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN also for what is closed to this person */
  detail(actor: Actor, id: string): Promise<Zaakdetail> {
    return this.dossier(actor, id).then(({ zaak }) => zaak);
  }

  /**
   * The case with what a page about it wants beside it, in three statements.
   * @throws DomeinFout NIET_GEVONDEN also for what is closed to this person
   */
  dossier(actor: Actor, id: string): Promise<Dossierdeel> {
    eisRecht(actor, 'zaak:lezen');
    return this.uow.run(actor, async () => {
      const gelezen = await this.query.dossier(id);
      if (!gelezen) throw new DomeinFout('NIET_GEVONDEN');
      eisToegang(actor, gelezen.zaak);
      this.uow.schrijf({ handeling: 'zaak:lezen', object: 'zaak', objectId: id });
      const [termijnen, meldingen] = await Promise.all([
        this.termijnen.vanZaak(id),
        this.meldingen.rondZaak({
          ids: gelezen.inhoud.meldingIds,
          aanbiederIds: gelezen.rondom.contacten.map((contact) => contact.id),
          aantal: DOSSIERREGELS + 1,
        }),
      ]);
      return {
        zaak: this.toon(actor, gelezen, meldingen.vanZaak, termijnen),
        termijnen,
        rondom: { ...gelezen.rondom, andereMeldingen: meldingen.andere },
      };
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN also for what is closed to this person */
  tijdlijn(actor: Actor, id: string, filter: Tijdlijnfilter): Promise<Pagina<Tijdlijnview>> {
    eisRecht(actor, 'zaak:lezen');
    return this.uow.run(actor, async () => {
      await this.zaak(actor, id);
      this.uow.schrijf({ handeling: 'zaak:tijdlijn-lezen', object: 'zaak', objectId: id });
      return this.query.tijdlijn(id, filter);
    });
  }

  /**
   * Who changed it last, for who changes it at the same time.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for what is not there for this person and for what nobody changed
   */
  laatsteWijziging(actor: Actor, id: string): Promise<LaatsteWijzigingResponse> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () => {
      await this.zaak(actor, id);
      this.uow.schrijf({ handeling: 'zaak:lezen', object: 'zaak', objectId: id });
      const wijziging = await this.laatste.van('zaak', id);
      if (!wijziging) throw new DomeinFout('NIET_GEVONDEN');
      return wijziging;
    });
  }

  /** What others did in the cases of a person since an instant, the newest first. @throws DomeinFout GEEN_RECHT */
  wijzigingen(actor: Actor, filter: Wijzigingenfilter): Promise<Wijziging[]> {
    eisRecht(actor, 'zaak:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'zaak:tijdlijn-lezen', object: 'lijst', objectId: 'eigen-zaken' });
      return this.query.wijzigingen(filter);
    });
  }

  /**
   * Open cases that need another handler: who has them may not see them since a conflict of interest was recorded.
   * Inside a unit of work. @throws DomeinFout GEEN_RECHT
   */
  async vanWieNietMag(actor: Actor, aantal: number): Promise<readonly Conflictzaak[]> {
    eisRecht(actor, 'zaak:lezen');
    const conflicten = await this.conflicten.lopend();
    return conflicten.length === 0 ? [] : this.query.vanWieNietMag(conflicten, aantal);
  }

  private async bladzijde(actor: Actor, filter: Zakenfilter): Promise<Pagina<Zaaklijstregel>> {
    const lezer = actor.soort === 'systeem' ? null : actor.gebruikerId;
    const pagina = await this.query.lijst(filter, lezer);
    return { ...pagina, resultaten: await this.metTermijn(pagina.resultaten) };
  }

  private async metTermijn(regels: readonly Zaakregel[]): Promise<Zaaklijstregel[]> {
    const eerste = await this.termijnen.eersteOpen(regels.map(({ id }) => id));
    const perZaak = new Map(eerste.map((termijn) => [termijn.zaakId, termijn]));
    return regels.map((regel) => ({
      ...regel,
      aard: aardVan(regel.toezichtvorm),
      volgendeTermijn: perZaak.get(regel.id)?.uiterlijk ?? null,
      volgendeTermijnNaam: perZaak.get(regel.id)?.naam ?? null,
      volgendeTermijnOpgeschortOp: perZaak.get(regel.id)?.opgeschortOp ?? null,
    }));
  }

  private async zaak(actor: Actor, id: string): Promise<Zaakstaat> {
    const zaak = await this.query.zaak(id);
    if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
    eisToegang(actor, zaak);
    return zaak;
  }

  private toon(
    actor: Actor,
    { zaak, inhoud: { meldingIds, collegesoorten, ...inhoud }, opdrachten }: Zaakdossier,
    meldingen: readonly Zaakmelding[],
    termijnen: readonly Termijndetail[],
  ): Zaakdetail {
    const metVerzoek = termijnen.filter(({ uitstelverzoeken }) =>
      uitstelverzoeken.some(({ status }) => status === 'gevraagd'),
    );
    const concepten =
      zaak.toezichtvorm === 'calamiteiten'
        ? collegeconcepten({
            ...{ meldingen, gemeenteIds: zaak.gemeenteIds, gevoelig: zaak.gevoelig },
            ...{ soorten: collegesoorten, gestuurd: inhoud.collegeberichten },
          })
        : [];
    const openPunten = bepaalOpenPunten({
      ...zaak,
      ...inhoud,
      opdrachten,
      uitstelGevraagd: metVerzoek,
      metMelding: meldingIds.length > 0,
      wachtendeCollegeberichten: concepten.length,
      geinformeerdeGemeenten: inhoud.collegeberichten.map(({ gemeenteId }) => gemeenteId),
      vandaag: this.klok.vandaag(),
    });
    const stil = new Map(termijnen.map(({ id, opgeschortOp }) => [id, opgeschortOp]));
    return {
      ...zaak,
      ...inhoud,
      aard: aardVan(zaak.toezichtvorm),
      meldingen,
      opdrachten: opdrachten.map((regel) => ({ ...regel, opgeschortOp: stil.get(regel.termijnId) ?? null })),
      uitstelGevraagd: metVerzoek.map(({ id }) => id),
      collegeconcepten: concepten,
      maatregelruimte: bepaalMaatregelruimte(zaak),
      openPunten,
      handelingen: handelingenVan(actor, zaak, { aanbieders: inhoud.aanbieders, opdrachten }),
    };
  }
}

/** Acts that follow from a report, a maatregel, a decision that is taken back or the processor: no button of the case itself. */
const GEEN_KNOP: readonly Zaakhandeling[] = [
  'ontvangRapport',
  'vraagAanvulling',
  'beoordeelRapport',
  'neemOnderzoekOver',
  'trekIn',
];
const EERSTE: readonly Zaakhandeling[] = [
  'stelGeenCalamiteitVast',
  'zieAfVanNaderOnderzoek',
  'beginOnderzoek',
];

/** What this actor may do now. The three outcomes of the first assessment are one form: `beoordeelMelding`. */
function handelingenVan(actor: Actor, zaak: Zaakstaat, erbij: Erbij): string[] {
  const passend = mogelijkeHandelingen<Zaakstatus, Zaakhandeling>(zaakovergangen, zaak.status)
    .filter(({ handeling }) => !GEEN_KNOP.includes(handeling))
    .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling)
    .filter((handeling) => kanHier(handeling, zaak, erbij));
  const namen = passend.map((handeling) => (EERSTE.includes(handeling) ? 'beoordeelMelding' : handeling));
  return [...new Set<string>(namen)];
}

interface Erbij {
  /** Besides the provider of the case itself. */
  readonly aanbieders: readonly { readonly aanbiederId: string }[];
  readonly opdrachten: readonly { readonly aanbiederId: string | null; readonly status: Opdrachtstatus }[];
}

/** Whether there is a provider to give an order to: one that does not work on an order already. */
function kanOpdrachtKrijgen({ aanbiederId }: Zaakstaat, { aanbieders, opdrachten }: Erbij): boolean {
  const bezig = new Set(
    opdrachten.filter(({ status }) => OPEN_OPDRACHTEN.includes(status)).map((regel) => regel.aanbiederId),
  );
  return aanbiederId !== null && [{ aanbiederId }, ...aanbieders].some((een) => !bezig.has(een.aanbiederId));
}

function kanHier(handeling: Zaakhandeling, zaak: Zaakstaat, erbij: Erbij): boolean {
  const meerAanbieders = erbij.aanbieders.length > 0;
  if (handeling === 'geefOpdracht')
    return zaak.bevoegdheid === 'eigen_toezicht' && kanOpdrachtKrijgen(zaak, erbij);
  if (handeling === 'planBezoek') return zaak.bevoegdheid === 'eigen_toezicht';
  if (handeling === 'legMaatregelOp')
    return bepaalMaatregelruimte(zaak).mogelijk && zaak.aanbiederId !== null;
  if (handeling === 'stelConclusieVast' || handeling === 'zieAfVanOpdracht') return meerAanbieders;
  if (handeling === 'beeindigSamenloop') return zaak.samenloop.length > 0;
  if (handeling === 'spreekVerbeterplanAf' || handeling === 'betrekAanbieder')
    return zaak.aanbiederId !== null;
  return true;
}
