import { Injectable } from '@nestjs/common';
import { type Briefproef, type Ontvanger, type Samenvoegvelden, ZetBerichtKlaar } from '@navolgbaar/bericht';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Aankondigingstekst, Bezoek, type Bezoekstaat } from '../../domain/bezoek';
import { Bezoekwerk } from '../bezoekwerk';
import { BezoekenQuery } from '../queries/bezoeken.query';
import { Bezoekpost, lijst } from '../stuur-brief/bezoekpost';

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
    private readonly berichten: ZetBerichtKlaar,
    private readonly post: Bezoekpost,
  ) {}

  /**
   * The letter as it would go out; nothing is sent or kept. Without a mail address to whom: then it goes by post.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, BEZOEK.ONAANGEKONDIGD, .AL_AANGEKONDIGD,
   * .TEKST_ONTBREEKT
   */
  proef(
    actor: Actor,
    { bezoekId, ...tekst }: Omit<KondigBezoekAanCommand, 'versie'>,
  ): Promise<Briefproef & { readonly aanbieder: string }> {
    eisRecht(actor, 'bezoek:plannen');
    return this.uow.run(actor, async () => {
      const staat = await this.query.detail(bezoekId);
      if (!staat || !(await this.zaken.van(staat.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      const bezoek = Bezoek.herstel(staat);
      bezoek.kondigAan(tekst, this.klok.vandaag());
      const brief = await this.brief(bezoek.staat);
      this.uow.schrijf({ handeling: 'bezoek:aankondiging-lezen', object: 'bezoek', objectId: bezoekId });
      const proef = await this.berichten.proef(actor, { sjabloon: 'bezoek-aankondiging', ...brief });
      return { ...proef, aanbieder: bezoek.staat.aanbiederNaam };
    });
  }

  /** @throws DomeinFout as `proef`, and VERSIE_VEROUDERD */
  execute(actor: Actor, { bezoekId, versie, ...tekst }: KondigBezoekAanCommand): Promise<void> {
    return this.werk.doe(actor, { bezoekId, gezien: versie }, async (bezoek) => {
      bezoek.kondigAan(tekst, this.klok.vandaag());
      await this.berichten.execute(actor, {
        // One letter per appointment: moving the visit counts the version up.
        sleutel: `bezoek-${bezoekId}-aankondiging-${versie}`,
        ...{ sjabloon: 'bezoek-aankondiging', ...(await this.brief(bezoek.staat)) },
        ...{ object: 'zaak', objectId: bezoek.staat.zaakId },
      });
      return {
        handeling: 'bezoek:aankondigen',
        tekst: `Bezoek van ${schrijfDag(bezoek.staat.op)} aangekondigd bij de aanbieder.`,
        velden: ['aangekondigdOp', 'aangekondigdWat', 'aangekondigdDuur', 'aangekondigdStukken'],
      };
    });
  }

  private async brief(staat: Bezoekstaat): Promise<{ velden: Samenvoegvelden; ontvanger: Ontvanger }> {
    const { velden, adres } = await this.post.gegevens(staat);
    const { aangekondigdStukken: stukken } = staat;
    return {
      velden: {
        ...velden,
        ...{ wat: staat.aangekondigdWat ?? '', duur: staat.aangekondigdDuur ?? '' },
        stukken: stukken.length === 0 ? 'U hoeft niets klaar te leggen.' : lijst(stukken),
      },
      ontvanger: { soort: 'aanbieder', adres, aanbiederId: staat.aanbiederId },
    };
  }
}
