import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { Afzender, type Samenvoegvelden, type Sjablooncode, ZetBerichtKlaar } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Bezoek, Bezoekstaat } from '../../domain/bezoek';

/** The letters about a visit, inside the unit of work of the act that they belong to. */
@Injectable()
export class Bezoekpost {
  constructor(
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly berichten: ZetBerichtKlaar,
    private readonly afzender: Afzender,
  ) {}

  /** What every letter about a visit says, and where it goes; null without an address. */
  async gegevens(staat: Bezoekstaat): Promise<{ velden: Samenvoegvelden; adres: string | null }> {
    const aanbieder = await this.aanbieders.van(staat.aanbiederId);
    const ids = [staat.behandelaarId, staat.tweedeId].flatMap((id) => id ?? []);
    const mensen = await this.gebruikers.vanIds(ids);
    const velden = {
      ...(await this.afzender.velden()),
      aanbieder: aanbieder?.naam ?? staat.aanbiederNaam,
      ...{ dag: schrijfDag(staat.op), tijd: tijdtekst(staat) },
      plaats: staat.plaats ?? 'Dat spreken wij nog met u af.',
      wie: lijst(ids.flatMap((id) => mensen.find((mens) => mens.id === id)?.naam ?? [])),
    };
    return { velden, adres: aanbieder?.email ?? null };
  }

  /** That a visit that the provider knows of has another day, time, place or people. @param eerder the day of before */
  async verzet(actor: Actor, { staat }: Bezoek, eerder: string): Promise<void> {
    await this.stuur(actor, staat, 'bezoek-verzet', { eerdereDag: schrijfDag(eerder) });
  }

  /** That a visit that the provider knows of is called off. Why is the team's own. */
  async vervallen(actor: Actor, { staat }: Bezoek): Promise<void> {
    await this.stuur(actor, staat, 'bezoek-vervallen', {});
  }

  /** Without a mail address it waits on the list of letters to print. */
  private async stuur(
    actor: Actor,
    staat: Bezoekstaat,
    sjabloon: Sjablooncode,
    extra: Samenvoegvelden,
  ): Promise<void> {
    const { velden, adres } = await this.gegevens(staat);
    const { id, versie, zaakId, aanbiederId } = staat;
    await this.berichten.execute(actor, {
      // An act counts the version up: one letter for each.
      ...{ sleutel: `${sjabloon}-${id}-${versie}`, sjabloon, velden: { ...velden, ...extra } },
      ...{ ontvanger: { soort: 'aanbieder', adres, aanbiederId }, object: 'zaak', objectId: zaakId },
    });
  }
}

export const lijst = (regels: readonly string[]): string => regels.map((regel) => `- ${regel}`).join('\n');

function tijdtekst({ van, tot }: Bezoekstaat): string {
  if (van === null) return 'de tijd spreken wij nog met u af';
  return tot === null ? `vanaf ${van} uur` : `van ${van} tot ${tot} uur`;
}
