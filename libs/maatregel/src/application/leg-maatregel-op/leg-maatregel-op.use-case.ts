import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import type { Briefproef } from '@navolgbaar/bericht';
import { BevindingFeiten } from '@navolgbaar/bevinding';
import { DomeinFout, type Herleiding, Klok } from '@navolgbaar/kernel';
import { type Ladderkeuze, NeemStap } from '@navolgbaar/interventieladder';
import { MarkeerZaak, ZaakFeiten, type Zaakfeit, bepaalMaatregelruimte } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { weiger } from '../../domain/fouten';
import { Maatregel } from '../../domain/maatregel';
import { keurOplegging } from '../../domain/oplegging';
import { rustOpBevindingen } from '../../domain/rust-op-bevindingen';
import {
  type Maatregelsoort,
  type Termijnonderdeel,
  type VimUitzondering,
  type Wet,
  heeftTermijn,
  onderdelenVan,
} from '../../domain/soorten';
import { type Termijnkeuze, lengteVan } from '../../domain/termijnkeuze';
import { StartMaatregeltermijnen } from '../start-maatregeltermijnen';
import { MaatregelRepository } from '../ports/maatregel.repository';
import { StuurMaatregelbrief } from '../stuur-maatregelbrief/stuur-maatregelbrief.use-case';

export interface LegMaatregelOpCommand {
  readonly zaakId: string;
  readonly soort: Maatregelsoort;
  /** To which providers, in a case with several: each gets its own maatregel, with its own terms and letter. */
  readonly aanbiederIds: readonly string[];
  /** The law of the part it is about, where that is not the law of the case (AC-5). */
  readonly wet?: Wet | undefined;
  readonly omschrijving: string;
  readonly onderbouwing: string;
  readonly doel: string;
  readonly verwachtEffect: string;
  readonly ernstWeging: string;
  /** Absent where nobody said so: then it follows from the evidence under the findings. */
  readonly steuntOpVim?: boolean | undefined;
  readonly vimUitzondering: VimUitzondering | null;
  readonly vimToelichting: string | null;
  /** Adopted findings of the case that it rests on. */
  readonly bevindingIds?: readonly string[] | undefined;
  /** Per part that has a term. */
  readonly termijnen: Readonly<Partial<Record<Termijnonderdeel, Termijnkeuze>>>;
  /** What the ladder asks: how serious, of which locations, and why another step or term. */
  readonly ladder?: Ladderkeuze | undefined;
}

/**
 * Gives one or several providers of a case an advisory measure: one act, all or none. Each is held against the ladder. The
 * terms start in the same transaction; the letters follow from the events.
 * @returns the ids of the maatregelen, in the order of the providers
 * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK in a phase without maatregelen, MAATREGEL.…, INTERVENTIELADDER.…,
 * ONDERZOEK.KIES_AANBIEDER, .AANBIEDER_NIET_BETROKKEN
 */
@Injectable()
export class LegMaatregelOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly bevindingen: BevindingFeiten,
    private readonly aanbieders: AanbiederFeiten,
    private readonly markeer: MarkeerZaak,
    private readonly start: StartMaatregeltermijnen,
    private readonly maatregelen: MaatregelRepository,
    private readonly ladder: NeemStap,
    private readonly brief: StuurMaatregelbrief,
  ) {}

  /** The letters as they would go, one for each provider; nothing is given, sent or kept. @throws DomeinFout as `execute` */
  proef(
    actor: Actor,
    command: LegMaatregelOpCommand,
  ): Promise<readonly (Briefproef & { readonly aanbieder: string })[]> {
    eisRecht(actor, 'maatregel:opleggen');
    return this.uow.run(actor, async () => {
      const brieven = await this.uow.proef(async () => {
        const gemaakt: (Briefproef & { readonly aanbieder: string })[] = [];
        for (const id of await this.execute(actor, command)) gemaakt.push(await this.brief.proef(actor, id));
        return gemaakt;
      });
      this.uow.schrijf({ handeling: 'maatregel:brief-lezen', object: 'zaak', objectId: command.zaakId });
      return brieven;
    });
  }

  async execute(actor: Actor, command: LegMaatregelOpCommand): Promise<readonly string[]> {
    eisRecht(actor, 'maatregel:opleggen');
    return this.uow.run(actor, async () => {
      // What it rests on is not withdrawn while it is read.
      await this.zaken.vergrendel(command.zaakId);
      const zaak = await this.zaken.van(command.zaakId);
      if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
      const wet = command.wet ?? zaak.wet;
      const ruimte = eisMaatregelruimte(zaak, wet);
      if (!zaak.aanbiederId) return weiger('MAATREGEL.AANBIEDER_ONTBREEKT');
      const aanbieders = await this.aanbiedersVan(zaak, command.aanbiederIds);
      const verdeeld = await this.verdeelBevindingen(zaak, command.bevindingIds ?? [], aanbieders);
      const locaties = await this.verdeelLocaties(command.ladder?.locatieIds ?? [], aanbieders);
      const samen = { command, zaak, wet, ruimte, opleggingId: nieuwId() };
      const ids: string[] = [];
      for (const aanbieder of aanbieders) {
        const bevindingIds = verdeeld.get(aanbieder.aanbiederId) ?? [];
        const locatieIds = locaties.get(aanbieder.aanbiederId) ?? [];
        ids.push(await this.een(actor, { ...samen, aanbieder, bevindingIds, locatieIds }));
      }
      return ids;
    });
  }

  private async een(actor: Actor, { command, zaak, wet, ruimte, aanbieder, ...van }: Een): Promise<string> {
    const { termijnen: gevraagd, aanbiederIds: _, bevindingIds: __, ladder, ...teksten } = command;
    const { aanbiederId, aanbiederNaam } = aanbieder;
    const { opleggingId, bevindingIds, locatieIds } = van;
    const gevonden = await this.bevindingen.van(zaak.id, bevindingIds);
    const grond = rustOpBevindingen(bevindingIds, gevonden, {
      ...{ wet, aanbiederId, gezegd: command.steuntOpVim },
    });
    const gegevens = { ...teksten, bevindingIds, steuntOpVim: grond.steuntOpVim };
    keurOplegging(gegevens, gevraagd);
    // Holds the rules of the case against it too.
    await this.markeer.execute(actor, {
      ...{ zaakId: zaak.id, handeling: 'legMaatregelOp', wet },
      tekst: `Maatregel gegeven aan ${aanbiederNaam}: ${NAMEN[command.soort]}.`,
    });
    const id = nieuwId();
    await this.ladder.execute(actor, {
      ...{ object: 'maatregel', objectId: id, zaak, aanbiederId, aanbiederNaam, wet, bevindingIds },
      ...{ soort: command.soort, termijnen: this.lengten(gevraagd), keuze: { ...ladder, locatieIds } },
    });
    const termijnen = await this.start.execute(actor, {
      ...{ maatregelId: id, aanbiederId, zaak, gevraagd },
      onderdelen: onderdelenVan(command.soort).filter(heeftTermijn),
    });
    const maatregel = Maatregel.legOp(
      {
        ...gegevens,
        ...{ id, opleggingId, wet, aanbiederId, aanbiederNaam, zaakNummer: zaak.nummer },
        herleiding: [...ruimte, ...grond.herleiding],
        opgelegdOp: this.klok.vandaag().toString(),
        opgelegdDoor: actor.gebruikerId,
      },
      termijnen,
    );
    await this.maatregelen.voegToe(maatregel);
    this.meld(maatregel);
    return id;
  }

  /** @throws DomeinFout ONDERZOEK.KIES_AANBIEDER, .AANBIEDER_NIET_BETROKKEN */
  private async aanbiedersVan(zaak: Zaakfeit, gekozen: readonly string[]): Promise<Geadresseerde[]> {
    if (gekozen.length === 0) return [await this.zaken.aanbieder(zaak, undefined)];
    const gevonden: Geadresseerde[] = [];
    for (const id of new Set(gekozen)) gevonden.push(await this.zaken.aanbieder(zaak, id));
    return gevonden;
  }

  /**
   * With one provider all that was chosen lies under its maatregel, and the rules say what does not fit. With several each
   * maatregel rests on what is about its own provider; a finding about nobody of them fits nowhere.
   */
  private async verdeelBevindingen(
    zaak: Zaakfeit,
    gekozen: readonly string[],
    aanbieders: readonly Geadresseerde[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const ids = aanbieders.map(({ aanbiederId }) => aanbiederId);
    if (ids.length === 1) return new Map(ids.map((id) => [id, gekozen]));
    const gevonden = await this.bevindingen.van(zaak.id, gekozen);
    const over = (bevindingId: string) => gevonden.find(({ id }) => id === bevindingId)?.aanbiederId ?? null;
    return new Map(
      ids.map((id, plek) => [
        id,
        gekozen.filter((bevindingId) => {
          const wie = over(bevindingId);
          // What is about a provider that is not addressed goes to the first, so that the rule refuses it by name.
          return wie === null || wie === id || (plek === 0 && !ids.includes(wie));
        }),
      ]),
    );
  }

  /**
   * With several providers each maatregel is about the locations of its own, and about the whole provider where none of those
   * was chosen. What is of nobody goes to the first, so that the ladder refuses it by name.
   */
  private async verdeelLocaties(
    gekozen: readonly string[],
    aanbieders: readonly Geadresseerde[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const ids = aanbieders.map(({ aanbiederId }) => aanbiederId);
    if (ids.length === 1 || gekozen.length === 0) return new Map(ids.map((id) => [id, gekozen]));
    const vandaag = this.klok.vandaag().toString();
    const eigenaars = new Map<string, string>();
    for (const aanbiederId of ids)
      for (const { id } of await this.aanbieders.locatiesOp(aanbiederId, vandaag))
        eigenaars.set(id, aanbiederId);
    return new Map(ids.map((id) => [id, gekozen.filter((een) => (eigenaars.get(een) ?? ids[0]) === id)]));
  }

  /** A last day becomes a length, for policy is written in lengths. @throws DomeinFout MAATREGEL.DAG_VOORBIJ */
  private lengten(gevraagd: LegMaatregelOpCommand['termijnen']): Partial<Record<Termijnonderdeel, string>> {
    const vandaag = this.klok.vandaag();
    const paren = Object.entries(gevraagd) as [Termijnonderdeel, Termijnkeuze][];
    return Object.fromEntries(paren.map(([wat, keuze]) => [wat, lengteVan(keuze, vandaag, wat)]));
  }

  private meld({ staat: { id, zaakId, aanbiederId, soort } }: Maatregel): void {
    this.uow.meld({
      type: 'MaatregelOpgelegd',
      aggregaatId: id,
      payload: { maatregelId: id, zaakId, aanbiederId, soort },
    });
    this.uow.schrijf({ handeling: 'maatregel:opleggen', object: 'maatregel', objectId: id });
  }
}

interface Geadresseerde {
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
}

interface Een {
  readonly command: LegMaatregelOpCommand;
  readonly zaak: Zaakfeit;
  readonly wet: Wet;
  readonly ruimte: Herleiding;
  readonly opleggingId: string;
  readonly aanbieder: Geadresseerde;
  readonly bevindingIds: readonly string[];
  readonly locatieIds: readonly string[];
}

const NAMEN: Readonly<Record<Maatregelsoort, string>> = {
  verbetermaatregelen: 'verbetermaatregelen',
  plan_van_aanpak: 'plan van aanpak',
  voortgangsinformatie: 'informatie over de voortgang',
  advies: 'advies',
};

/**
 * Onderzoek owns the rule; this says it in the words of a maatregel, with the reason that applies.
 * @throws DomeinFout MAATREGEL.NIET_BEVOEGD (AC-5), .OVERGEDRAGEN (BK-8.08), .GEEN_TEKORTKOMING (AC-1)
 */
function eisMaatregelruimte({ uitkomst, domein }: Zaakfeit, wet: Wet): Herleiding {
  const ruimte = bepaalMaatregelruimte({ uitkomst, domein, wet });
  if (ruimte.mogelijk) return ruimte.herleiding;
  const bevoegd = bepaalMaatregelruimte({ uitkomst: null, domein, wet });
  const reden = ruimte.herleiding.at(-1)?.stap ?? '';
  if (!bevoegd.mogelijk) return weiger('MAATREGEL.NIET_BEVOEGD', { reden });
  if (uitkomst === 'overgedragen') return weiger('MAATREGEL.OVERGEDRAGEN');
  return weiger('MAATREGEL.GEEN_TEKORTKOMING', { reden });
}
