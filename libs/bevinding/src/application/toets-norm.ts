import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { Toetsingskaders } from '@navolgbaar/toetsingskader';
import type { Bevindinginhoud } from '../domain/bevinding';
import { weiger } from '../domain/fouten';
import type { Normtoetsing } from '../domain/normtoetsing';

/** A norm and a score as a person chooses them. */
export interface Gevraagdetoetsing {
  readonly kaderversieId: string;
  readonly normcode: string;
  readonly score: string;
  readonly toelichting?: string | undefined;
  readonly geeftWkkgzZorg?: boolean | undefined;
  readonly lokaleGrondslag?: string | undefined;
  /** The legal day on which it was seen, where the caller knows it; else today. */
  readonly dag?: string | undefined;
}

/** What a finding says, with the norm as it was chosen. */
export type Gevraagdeinhoud = Omit<Bevindinginhoud, 'toetsing' | 'aanbiederId'> & {
  /** Asked in a case of several providers. */
  readonly aanbiederId?: string | undefined;
  readonly toetsing: Gevraagdetoetsing | null;
};

/** Completes a finding with the provider that it is about, and holds its norm against that one, in the words of the version that was chosen. */
@Injectable()
export class ToetsNorm {
  constructor(
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly kaders: Toetsingskaders,
  ) {}

  /**
   * Inside a unit of work.
   * @param eerder what the draft says until now: of the same norm, what held on that day stays
   * @throws DomeinFout BEVINDING.NORM_ONBEKEND, ONDERZOEK.KIES_AANBIEDER, .AANBIEDER_NIET_BETROKKEN
   */
  async vul(
    zaakId: string,
    inhoud: Gevraagdeinhoud,
    eerder: Normtoetsing | null = null,
  ): Promise<Bevindinginhoud> {
    const { toetsing, betreft } = inhoud;
    const aanbiederId = await this.aanbieder(zaakId, inhoud);
    return {
      ...inhoud,
      aanbiederId: betreft === 'aanbieder' ? aanbiederId : null,
      toetsing:
        toetsing && (await this.toets(aanbiederId, toetsing, toetsing.dag ?? dagVan(toetsing, eerder))),
    };
  }

  private async aanbieder(zaakId: string, inhoud: Gevraagdeinhoud): Promise<string | null> {
    const zaak = await this.zaken.van(zaakId);
    if (!zaak || (!zaak.aanbiederId && !inhoud.aanbiederId)) return null;
    // About a pgb-houder nobody chooses one: the norm is that of the provider the case was opened for.
    const gekozen = inhoud.betreft === 'pgb_houder' ? (zaak.aanbiederId ?? undefined) : inhoud.aanbiederId;
    return (await this.zaken.aanbieder(zaak, gekozen)).aanbiederId;
  }

  private async toets(
    aanbiederId: string | null,
    gevraagd: Gevraagdetoetsing,
    dag = this.klok.vandaag().toString(),
  ): Promise<Normtoetsing> {
    const { kaderversieId, normcode, toelichting = null } = gevraagd;
    const { geeftWkkgzZorg = null, lokaleGrondslag = null } = gevraagd;
    if (!aanbiederId) return onbekend('toetsing.normcode', 'Bij deze zaak is geen aanbieder bekend.');
    const vraag = { aanbiederId, geeftWkkgzZorg, lokaleGrondslag };
    const toets = await this.kaders.toets(kaderversieId, normcode, vraag, dag);
    if (!toets) return onbekend('toetsing.normcode', 'Kies een norm uit dit toetsingskader.');
    const { kader, norm, uitkomst } = toets;
    const waarde = kader.inhoud.schaal.find(({ code }) => code === gevraagd.score);
    if (!waarde) return onbekend('toetsing.score', 'Kies een oordeel uit de schaal van dit toetsingskader.');
    const { code, naam, toelichtingNodig } = waarde;
    return {
      ...{ kaderversieId, normcode, toelichting, dag, norm: norm.tekst },
      kader: `${kader.inhoud.naam}, versie ${kader.nummer}${kader.aanname ? ' (AANNAME)' : ''}`,
      ...uitkomst,
      score: { code, naam, toelichtingNodig },
    };
  }
}

/** Of what the same norm of the same version said before: a provider may do other work since. */
const dagVan = (
  { kaderversieId, normcode }: Gevraagdetoetsing,
  eerder: Normtoetsing | null,
): string | undefined =>
  eerder?.kaderversieId === kaderversieId && eerder.normcode === normcode ? eerder.dag : undefined;

const onbekend = (name: string, reason: string): never =>
  weiger('BEVINDING.NORM_ONBEKEND', [{ name, reason }]);
