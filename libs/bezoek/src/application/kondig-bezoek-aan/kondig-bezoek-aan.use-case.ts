import { Injectable } from '@nestjs/common';
import { type Aanbiederfeit, AanbiederFeiten } from '@navolgbaar/aanbieder';
import { type Brief, type Samenvoegvelden, ZetBerichtKlaar } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Aankondigingstekst, Bezoek, type Bezoekstaat } from '../../domain/bezoek';
import { weiger } from '../../domain/fouten';
import { Bezoekwerk } from '../bezoekwerk';
import { BezoekenQuery } from '../queries/bezoeken.query';

export interface KondigBezoekAanCommand extends Aankondigingstekst {
  readonly bezoekId: string;
  readonly versie: number;
}

/** The letter that tells a provider what to expect of an announced visit (BK-7.01): read first, then sent by a person. */
@Injectable()
export class KondigBezoekAan {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Bezoekwerk,
    private readonly query: BezoekenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly berichten: ZetBerichtKlaar,
    private readonly configuratie: Configuratie,
  ) {}

  /**
   * The letter as it would go out; nothing is sent or kept.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, BEZOEK.ONAANGEKONDIGD, .AL_AANGEKONDIGD,
   * .TEKST_ONTBREEKT, .GEEN_ADRES
   */
  proef(
    actor: Actor,
    { bezoekId, ...tekst }: Omit<KondigBezoekAanCommand, 'versie'>,
  ): Promise<Brief & { readonly aan: string }> {
    eisRecht(actor, 'bezoek:plannen');
    return this.uow.run(actor, async () => {
      const staat = await this.query.detail(bezoekId);
      if (!staat || !(await this.zaken.van(staat.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      const bezoek = Bezoek.herstel(staat);
      bezoek.kondigAan(tekst, this.klok.vandaag());
      const { velden, adres } = await this.brief(bezoek.staat);
      this.uow.schrijf({ handeling: 'bezoek:aankondiging-lezen', object: 'bezoek', objectId: bezoekId });
      return {
        ...(await this.berichten.proef(actor, { sjabloon: 'bezoek-aankondiging', velden })),
        aan: adres,
      };
    });
  }

  /** @throws DomeinFout as `proef`, and VERSIE_VEROUDERD */
  execute(actor: Actor, { bezoekId, versie, ...tekst }: KondigBezoekAanCommand): Promise<void> {
    return this.werk.doe(actor, { bezoekId, gezien: versie }, async (bezoek) => {
      bezoek.kondigAan(tekst, this.klok.vandaag());
      const { velden, adres } = await this.brief(bezoek.staat);
      await this.berichten.execute(actor, {
        // One letter per appointment: moving the visit counts the version up.
        sleutel: `bezoek-${bezoekId}-aankondiging-${versie}`,
        ...{ sjabloon: 'bezoek-aankondiging', velden },
        ontvanger: { soort: 'aanbieder', adres, aanbiederId: bezoek.staat.aanbiederId },
        ...{ object: 'zaak', objectId: bezoek.staat.zaakId },
      });
      return {
        handeling: 'bezoek:aankondigen',
        tekst: `Bezoek van ${schrijfDag(bezoek.staat.op)} aangekondigd bij de aanbieder.`,
        velden: ['aangekondigdOp', 'aangekondigdWat', 'aangekondigdDuur', 'aangekondigdStukken'],
      };
    });
  }

  private async brief(staat: Bezoekstaat): Promise<{ velden: Samenvoegvelden; adres: string }> {
    const aanbieder: Aanbiederfeit | null = await this.aanbieders.van(staat.aanbiederId);
    if (!aanbieder?.email) weiger('BEZOEK.GEEN_ADRES');
    const { naam: organisatie } = await this.gebruikers.organisatie();
    const [coordinator] = await this.gebruikers.metRol('coordinator');
    const ids = [staat.behandelaarId, staat.tweedeId].flatMap((id) => id ?? []);
    const mensen = await this.gebruikers.vanIds(ids);
    const velden = {
      ...{ organisatie, aanbieder: aanbieder.naam, dag: schrijfDag(staat.op), tijd: tijdtekst(staat) },
      plaats: staat.plaats ?? 'Dat spreken wij nog met u af.',
      wie: lijst(ids.flatMap((id) => mensen.find((mens) => mens.id === id)?.naam ?? [])),
      ...{ wat: staat.aangekondigdWat ?? '', duur: staat.aangekondigdDuur ?? '' },
      stukken:
        staat.aangekondigdStukken.length === 0
          ? 'U hoeft niets klaar te leggen.'
          : lijst(staat.aangekondigdStukken),
      ...{ afzender: 'De toezichthouder', portaal: this.configuratie.basisUrl },
      contact: coordinator?.email ?? `de toezichthouder van ${organisatie}`,
    };
    return { velden, adres: aanbieder.email };
  }
}

const lijst = (regels: readonly string[]): string => regels.map((regel) => `- ${regel}`).join('\n');

function tijdtekst({ van, tot }: Bezoekstaat): string {
  if (van === null) return 'de tijd spreken wij nog met u af';
  return tot === null ? `vanaf ${van} uur` : `van ${van} tot ${tot} uur`;
}
