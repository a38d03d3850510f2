import { Injectable } from '@nestjs/common';
import { BevindingFeiten } from '@navolgbaar/bevinding';
import { DomeinFout, type Herleiding, Klok } from '@navolgbaar/kernel';
import { type Ladderkeuze, NeemStap } from '@navolgbaar/interventieladder';
import { MarkeerZaak, ZaakFeiten, type Zaakfeit, bepaalMaatregelruimte } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { StartTermijn } from '@navolgbaar/termijn';
import { weiger } from '../../domain/fouten';
import { Maatregel } from '../../domain/maatregel';
import type { GestarteTermijn } from '../../domain/maatregelstaat';
import { keurOplegging } from '../../domain/oplegging';
import { rustOpBevindingen } from '../../domain/rust-op-bevindingen';
import {
  type Maatregelsoort,
  TERMIJNCODES,
  type Termijnonderdeel,
  type VimUitzondering,
  type Wet,
  heeftTermijn,
  onderdelenVan,
} from '../../domain/soorten';
import { MaatregelRepository } from '../ports/maatregel.repository';

export interface LegMaatregelOpCommand {
  readonly zaakId: string;
  readonly soort: Maatregelsoort;
  /** To which provider, in a case with several. */
  readonly aanbiederId?: string | undefined;
  /** The law of the part it is about, where that is not the law of the case (AC-5). */
  readonly wet?: Wet | undefined;
  readonly omschrijving: string;
  readonly onderbouwing: string;
  readonly doel: string;
  readonly ernstWeging: string;
  /** Absent where nobody said so: then it follows from the evidence under the findings. */
  readonly steuntOpVim?: boolean | undefined;
  readonly vimUitzondering: VimUitzondering | null;
  readonly vimToelichting: string | null;
  /** Adopted findings of the case that it rests on. */
  readonly bevindingIds?: readonly string[] | undefined;
  /** ISO 8601 duration per part that has a term. */
  readonly termijnen: Readonly<Partial<Record<Termijnonderdeel, string>>>;
  /** What the ladder asks: how serious, of which locations, and why another step or term. */
  readonly ladder?: Ladderkeuze | undefined;
}

/**
 * Gives the provider of a case an advisory measure. Its terms start in the same transaction; the letter follows from
 * the event.
 * @returns the id of the maatregel
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
    private readonly markeer: MarkeerZaak,
    private readonly startTermijn: StartTermijn,
    private readonly maatregelen: MaatregelRepository,
    private readonly ladder: NeemStap,
  ) {}

  async execute(actor: Actor, command: LegMaatregelOpCommand): Promise<string> {
    eisRecht(actor, 'maatregel:opleggen');
    return this.uow.run(actor, async () => {
      // What it rests on is not withdrawn while it is read.
      await this.zaken.vergrendel(command.zaakId);
      const zaak = await this.zaken.van(command.zaakId);
      if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
      const wet = command.wet ?? zaak.wet;
      const ruimte = eisMaatregelruimte(zaak, wet);
      if (!zaak.aanbiederId) return weiger('MAATREGEL.AANBIEDER_ONTBREEKT');
      const {
        bevindingIds = [],
        termijnen: gevraagd,
        aanbiederId: gekozen,
        ladder = {},
        ...teksten
      } = command;
      const { aanbiederId, aanbiederNaam } = await this.zaken.aanbieder(zaak, gekozen);
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
        ...{ soort: command.soort, termijnen: gevraagd, keuze: ladder },
      });
      const termijnen = await this.startTermijnen(actor, { id, zaak, aanbiederId, command });
      const maatregel = Maatregel.legOp(
        {
          ...gegevens,
          ...{ id, wet, aanbiederId, aanbiederNaam, zaakNummer: zaak.nummer },
          herleiding: [...ruimte, ...grond.herleiding],
          opgelegdOp: this.klok.vandaag().toString(),
          opgelegdDoor: actor.gebruikerId,
        },
        termijnen,
      );
      await this.maatregelen.voegToe(maatregel);
      this.meld(maatregel);
      return id;
    });
  }

  private async startTermijnen(
    actor: Actor,
    doel: { id: string; zaak: Zaakfeit; aanbiederId: string; command: LegMaatregelOpCommand },
  ): Promise<Partial<Record<Termijnonderdeel, GestarteTermijn>>> {
    const { id, zaak, aanbiederId, command } = doel;
    const gestart: Partial<Record<Termijnonderdeel, GestarteTermijn>> = {};
    for (const onderdeel of onderdelenVan(command.soort).filter(heeftTermijn)) {
      const { id: termijnId, uiterlijk } = await this.startTermijn.execute(actor, {
        code: TERMIJNCODES[onderdeel],
        ...{ object: 'maatregel', objectId: id, zaakId: zaak.id, aanbiederId },
        behandelaarId: zaak.behandelaarId,
        kenmerk: zaak.nummer,
        start: this.klok.vandaag().toString(),
        duur: command.termijnen[onderdeel],
      });
      gestart[onderdeel] = { termijnId, uiterlijk };
    }
    return gestart;
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
