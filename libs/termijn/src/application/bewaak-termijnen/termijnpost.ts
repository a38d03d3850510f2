import { Injectable } from '@nestjs/common';
import { type Aanbiederfeit, AanbiederFeiten } from '@navolgbaar/aanbieder';
import { type Samenvoegvelden, type Sjablooncode, ZetBerichtKlaar } from '@navolgbaar/bericht';
import { type Contact, Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import type { Temporal } from 'temporal-polyfill';
import { huidigeVersie } from '../../domain/lopende-termijn';
import { type Bezorgkeuze, schrijfResterend } from '../../domain/mijlpalen';
import { schrijfDatum } from '../../domain/schrijfwijze';
import type { GeplandeMijlpaal, Termijn } from '../ports/termijn.repository';

interface Lezer {
  readonly soort: 'aanbieder' | 'medewerker';
  readonly adres: string;
  /** Part of the key of the message: each reader gets his own. */
  readonly wie: string;
}

/** Writes the letters of a term, inside the unit of work of whoever asks. */
@Injectable()
export class Termijnpost {
  constructor(
    private readonly berichten: ZetBerichtKlaar,
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly configuratie: Configuratie,
    private readonly klok: Klok,
  ) {}

  /** @returns false when nobody could be reached: there is no address that mail can go to */
  async bezorg(actor: Actor, termijn: Termijn, keuze: Bezorgkeuze<GeplandeMijlpaal>): Promise<boolean> {
    const { kies, geplandOp } = keuze;
    const aanbieder = await this.aanbieder(termijn);
    const lezers =
      kies.ontvanger === 'aanbieder'
        ? lezersVan(aanbieder)
        : (await this.behandelaars(termijn)).map(alsLezer);
    const basis = kies.soort === 'herinnering' ? 'termijn-herinnering' : 'termijn-verlopen';
    const voor = kies.ontvanger === 'aanbieder' ? basis : (`${basis}-medewerker` as const);
    const sjabloon: Sjablooncode = geplandOp ? `${voor}-laat` : voor;
    const velden = await this.velden(termijn, aanbieder);
    const extra: Samenvoegvelden = geplandOp ? { geplandOp: schrijfDatum(geplandOp) } : {};
    const sleutel = `termijn-${termijn.id}-${kies.versie}-${kies.soort}-${kies.op.toString()}`;
    let bezorgd = false;
    for (const lezer of lezers) {
      if (await this.zetKlaar(actor, termijn, { sjabloon, sleutel, lezer, velden: { ...velden, ...extra } }))
        bezorgd = true;
    }
    return bezorgd;
  }

  /** Tells the handler that the provider could not be reached, so that nothing is left out in silence. */
  async meldOnbezorgbaar(
    actor: Actor,
    termijn: Termijn,
    { kies }: Bezorgkeuze<GeplandeMijlpaal>,
  ): Promise<void> {
    const velden = await this.velden(termijn, await this.aanbieder(termijn));
    const sleutel = `termijn-${termijn.id}-${kies.versie}-onbezorgbaar-${kies.op.toString()}`;
    for (const contact of await this.behandelaars(termijn)) {
      const lezer = alsLezer(contact);
      await this.zetKlaar(actor, termijn, {
        sjabloon: 'termijn-onbezorgbaar-medewerker',
        sleutel,
        lezer,
        velden,
      });
    }
  }

  /** The new last day, to the provider whose term it is. */
  async meldVerlenging(actor: Actor, termijn: Termijn, vorige: Temporal.PlainDate): Promise<void> {
    const aanbieder = await this.aanbieder(termijn);
    const velden = { ...(await this.velden(termijn, aanbieder)), vorigeDatum: schrijfDatum(vorige) };
    const sleutel = `termijn-${termijn.id}-${termijn.versie}-verlengd`;
    for (const lezer of lezersVan(aanbieder)) {
      await this.zetKlaar(actor, termijn, { sjabloon: 'termijn-verlengd', sleutel, lezer, velden });
    }
  }

  /** That the clock stands still or runs again: to the provider whose term it is, and to the handler. */
  async meldStilstand(
    actor: Actor,
    termijn: Termijn,
    sjabloon: 'termijn-opgeschort' | 'termijn-hervat',
  ): Promise<void> {
    const aanbieder = await this.aanbieder(termijn);
    const sinds = huidigeVersie(termijn.verloop).wijziging?.op;
    const velden = {
      ...(await this.velden(termijn, aanbieder)),
      besluitdatum: sinds ? schrijfDatum(sinds) : '',
      stilVanaf: sinds ? schrijfDatum(sinds.add({ days: 1 })) : '',
    };
    const sleutel = `termijn-${termijn.id}-${termijn.versie}-stilstand`;
    for (const lezer of lezersVan(aanbieder)) {
      await this.zetKlaar(actor, termijn, { sjabloon, sleutel, lezer, velden });
    }
    for (const lezer of (await this.behandelaars(termijn)).map(alsLezer)) {
      await this.zetKlaar(actor, termijn, { sjabloon: `${sjabloon}-medewerker`, sleutel, lezer, velden });
    }
  }

  private async zetKlaar(
    actor: Actor,
    termijn: Termijn,
    brief: { sjabloon: Sjablooncode; sleutel: string; lezer: Lezer; velden: Samenvoegvelden },
  ): Promise<boolean> {
    const { sjabloon, velden, lezer } = brief;
    try {
      await this.berichten.execute(actor, {
        sleutel: `${brief.sleutel}-${lezer.wie}`,
        ...{ sjabloon, velden, ontvanger: { soort: lezer.soort, adres: lezer.adres } },
        // A letter belongs to the dossier of the case, where the handler looks for it.
        object: termijn.zaakId ? 'zaak' : termijn.object,
        objectId: termijn.zaakId ?? termijn.objectId,
      });
      return true;
    } catch (fout) {
      if (fout instanceof DomeinFout && fout.code === 'BERICHT.ADRES_ONGELDIG') return false;
      throw fout;
    }
  }

  private async aanbieder({ aanbiederId }: Termijn): Promise<Aanbiederfeit | null> {
    return aanbiederId ? this.aanbieders.van(aanbiederId) : null;
  }

  /** The handler, or all coordinators where a case has none: a term is never nobody's. */
  private async behandelaars({ behandelaarId }: Termijn): Promise<readonly Contact[]> {
    const eigen = behandelaarId ? await this.gebruikers.vanIds([behandelaarId]) : [];
    return eigen.length > 0 ? eigen : this.gebruikers.metRol('coordinator');
  }

  private async velden(termijn: Termijn, aanbieder: Aanbiederfeit | null): Promise<Samenvoegvelden> {
    const { naam: organisatie } = await this.gebruikers.organisatie();
    const [behandelaar] = await this.behandelaars(termijn);
    const { definitie, kenmerk, verloop, zaakId } = termijn;
    const { uiterlijk } = huidigeVersie(verloop);
    const { basisUrl } = this.configuratie;
    return {
      ...{ organisatie, kenmerk, afzender: 'De toezichthouder' },
      aanbieder: aanbieder?.naam ?? 'de aanbieder',
      contact: behandelaar?.email ?? `de toezichthouder van ${organisatie}`,
      portaal: basisUrl,
      werkbank: zaakId ? `${basisUrl}/zaken/${zaakId}` : basisUrl,
      termijn: definitie.naam,
      grondslag: definitie.grondslag.bron,
      gevolg: definitie.gevolg,
      startdatum: schrijfDatum(verloop.start),
      uiterlijkeDatum: schrijfDatum(uiterlijk),
      resterend: schrijfResterend(this.klok.vandaag(), uiterlijk),
    };
  }
}

function lezersVan(aanbieder: Aanbiederfeit | null): Lezer[] {
  return aanbieder?.email ? [{ soort: 'aanbieder', adres: aanbieder.email, wie: aanbieder.id }] : [];
}

function alsLezer({ id, email }: Contact): Lezer {
  return { soort: 'medewerker', adres: email, wie: id };
}
