import {
  type Cautie,
  GebruikBevoegdheid,
  LeesBevoegdheden,
  LegAntwoordVast,
  VolgVordering,
} from '@navolgbaar/bevoegdheid';
import { Injectable } from '@nestjs/common';
import { Toezichtpapieren, type Wet } from '@navolgbaar/identiteit';
import { Klok } from '@navolgbaar/kernel';
import type { Zaakfeit } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Opvraaglijst, Opvraaglijststaat, Vorderingsuitkomst } from '../../domain/opvraaglijst';
import type { Vordering } from '../../domain/soorten';

export interface Vorderingskeuze {
  /** Towards whom, by function. */
  readonly jegens: string;
  readonly doel: string;
  /** Asked while a criminal investigation runs. */
  readonly jegensVerdachte?: boolean | undefined;
  readonly cautie?: Cautie | undefined;
  readonly cautieToelichting?: string | undefined;
}

const TOELICHTING: Readonly<Record<Exclude<Vorderingsuitkomst, 'vervallen'>, string>> = {
  beantwoord: 'Alles wat moest is beantwoord.',
  gedeeltelijk: 'Een deel van wat moest is niet gegeven.',
  niet_beantwoord: 'Niets van wat moest is gegeven.',
};

/**
 * Asking what a provider must give is the use of a power (Awb art. 5:16 and 5:17), and stands in the register of powers
 * alone: here is only which line it is. A refusal takes the road that is there.
 */
@Injectable()
export class Vorderingen {
  constructor(
    private readonly klok: Klok,
    private readonly gebruik: GebruikBevoegdheid,
    private readonly antwoord: LegAntwoordVast,
    private readonly volgen: VolgVordering,
    private readonly lees: LeesBevoegdheden,
    private readonly papieren: Toezichtpapieren,
  ) {}

  /** @returns the lines by kind @throws DomeinFout BEVOEGDHEID.…, BELANGENCONFLICT */
  async gebruikVoor(
    actor: Actor,
    { lijst, zaak, uiterlijk }: { lijst: Opvraaglijst; zaak: Zaakfeit; uiterlijk: string },
    keuze: Vorderingskeuze,
  ): Promise<Opvraaglijststaat['vorderingen']> {
    const op = this.klok.vandaag().toString();
    const toezichthouderId = actor.gebruikerId ?? '';
    const vraag = { wet: zaak.wet as Wet, domein: zaak.domein, dag: op };
    const { legitimatie } = await this.papieren.voor(toezichthouderId, vraag);
    const { aanbiederId, bezoekId } = lijst.staat;
    const lijnen: [Vordering, string][] = [];
    for (const { soort, wat } of lijst.vorderingen()) {
      const id = await this.gebruik.execute(actor, zaak.id, {
        ...{
          soort,
          op,
          wat,
          toezichthouderId,
          aanbiederId,
          bezoekId,
          jegens: keuze.jegens,
          doel: keuze.doel,
        },
        ...{ tijd: null, plaats: null, plaatssoort: null, kamers: [], noodzaak: null, resultaat: null },
        ...{ medewerking: 'afwachten', weigeringsgrond: null, medewerkingReden: null },
        antwoordUiterlijk: uiterlijk,
        legitimatieGetoond: false,
        zonderLegitimatieReden: legitimatie
          ? null
          : 'Schriftelijk gevraagd: er was niemand om het aan te tonen.',
        jegensVerdachte: keuze.jegensVerdachte ?? null,
        cautie: keuze.cautie ?? null,
        cautieToelichting: keuze.cautieToelichting ?? null,
      });
      lijnen.push([soort, id]);
    }
    return Object.fromEntries(lijnen);
  }

  /** The last day and what is in, as the list has them now; a line that a person already finished stays as it is. */
  async volg(actor: Actor, lijst: Opvraaglijst, antwoordUiterlijk: string | null): Promise<void> {
    const vandaag = this.klok.vandaag().toString();
    for (const { soort, id, versie, ...lijn } of await this.wachtend(actor, lijst)) {
      const stand = {
        antwoordUiterlijk: antwoordUiterlijk ?? lijn.antwoordUiterlijk,
        antwoordBinnenOp: lijst.binnenOp(soort, lijn.antwoordBinnenOp ?? vandaag),
      };
      if (stand.antwoordUiterlijk === null) continue;
      const { antwoordUiterlijk: uiterlijk, antwoordBinnenOp } = stand;
      if (uiterlijk === lijn.antwoordUiterlijk && antwoordBinnenOp === lijn.antwoordBinnenOp) continue;
      await this.volgen.volg(actor, { id, versie, antwoordUiterlijk: uiterlijk, antwoordBinnenOp });
    }
  }

  /** What came of each, when the list is closed. What did not have to be given any more, is not asked any more. */
  async rondAf(actor: Actor, lijst: Opvraaglijst): Promise<void> {
    const op = this.klok.vandaag().toString();
    const waar = `Zie de opvraaglijst ‘${lijst.staat.titel}’.`;
    for (const { soort, id, versie } of await this.wachtend(actor, lijst)) {
      const uitkomst = lijst.uitkomst(soort);
      if (uitkomst === 'vervallen') {
        const reden = `Niets hiervan hoefde nog te worden gegeven. ${waar}`;
        await this.volgen.trekIn(actor, { id, versie, reden });
        continue;
      }
      const toelichting = `${TOELICHTING[uitkomst]} ${waar}`;
      await this.antwoord.execute(actor, { id, versie, antwoord: uitkomst, op, toelichting });
    }
  }

  /** Withdrawn before it was answered: that is no answer and no refusal. */
  async trekIn(actor: Actor, lijst: Opvraaglijst, reden: string): Promise<void> {
    for (const { id, versie } of await this.wachtend(actor, lijst))
      await this.volgen.trekIn(actor, {
        id,
        versie,
        reden: `De opvraaglijst is ingetrokken. Reden: ${reden}`,
      });
  }

  private async wachtend(actor: Actor, { staat }: Opvraaglijst): Promise<Wachtendelijn[]> {
    const lijnen: Wachtendelijn[] = [];
    for (const [soort, id] of Object.entries(staat.vorderingen) as [Vordering, string][]) {
      const lijn = await this.geldend(actor, id);
      if (lijn.status === 'wacht_op_antwoord') lijnen.push({ ...lijn, soort });
    }
    return lijnen;
  }

  /** The line, or the one that took its place. */
  private async geldend(actor: Actor, id: string): ReturnType<LeesBevoegdheden['detail']> {
    let lijn = await this.lees.detail(actor, id);
    while (lijn.vervangenDoorId !== null) lijn = await this.lees.detail(actor, lijn.vervangenDoorId);
    return lijn;
  }
}

type Wachtendelijn = Omit<Awaited<ReturnType<LeesBevoegdheden['detail']>>, 'soort'> & {
  readonly soort: Vordering;
};
