import { Injectable } from '@nestjs/common';
import { BevindingFeiten } from '@navolgbaar/bevinding';
import { DomeinFout, type Herleiding, Klok } from '@navolgbaar/kernel';
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
import type { Termijnkeuze } from '../../domain/termijnkeuze';
import { StartMaatregeltermijnen } from '../start-maatregeltermijnen';
import { MaatregelRepository } from '../ports/maatregel.repository';

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
}

/**
 * Gives one or several providers of a case an advisory measure: one act, all or none. The terms start in the same
 * transaction; the letters follow from the events.
 * @returns the ids of the maatregelen, in the order of the providers
 * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK in a phase without maatregelen, MAATREGEL.…,
 * ONDERZOEK.KIES_AANBIEDER, .AANBIEDER_NIET_BETROKKEN
 */
@Injectable()
export class LegMaatregelOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly bevindingen: BevindingFeiten,
    private readonly markeer: MarkeerZaak,
    private readonly start: StartMaatregeltermijnen,
    private readonly maatregelen: MaatregelRepository,
  ) {}

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
      const opleggingId = nieuwId();
      const ids: string[] = [];
      for (const aanbieder of aanbieders) {
        const bevindingIds = verdeeld.get(aanbieder.aanbiederId) ?? [];
        ids.push(await this.een(actor, { command, zaak, wet, ruimte, opleggingId, aanbieder, bevindingIds }));
      }
      return ids;
    });
  }

  private async een(actor: Actor, { command, zaak, wet, ruimte, aanbieder, ...van }: Een): Promise<string> {
    const { termijnen: gevraagd, aanbiederIds: _, bevindingIds: __, ...teksten } = command;
    const { aanbiederId, aanbiederNaam } = aanbieder;
    const { opleggingId, bevindingIds } = van;
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
