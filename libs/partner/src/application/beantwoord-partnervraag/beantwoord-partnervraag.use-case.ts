import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { createHash, randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import '../../domain/gebeurtenissen';
import {
  BESTANDEN_PER_VRAAG,
  BEZOEKMINUTEN,
  CODES_PER_LINK,
  codeKlopt,
  maakPartnersleutel,
} from '../partnerlink';
import {
  type Antwoordsoort,
  type Partnervraaghandeling,
  type Partnervraagstatus,
  partnervraagovergangen,
  wachtNog,
} from '../../domain/partnervraag-status';
import {
  type Partnerantwoord,
  type Partnervraag,
  PartnervraagRepository,
  type Vraaglink,
} from '../ports/partnervraag.repository';
import { Vraagpost } from '../vraagpost';

/** What a partner reads behind the code. Of a question that needs no answer any more, only that. */
export interface Partnerinzage {
  readonly vraagId: string;
  /** Where the files of an answer go. */
  readonly object: 'zaak' | 'melding';
  readonly objectId: string;
  readonly organisatie: string;
  readonly aanNaam: string | null;
  readonly open:
    | (Pick<
        Partnervraag,
        'partnerNaam' | 'vraag' | 'doel' | 'grondslag' | 'vrager' | 'gesteldOp' | 'uiterlijk'
      > & {
        readonly eerder: readonly Pick<Partnerantwoord, 'soort' | 'ontvangenOp'>[];
      })
    | null;
}

export interface BeantwoordCommand {
  /** Hash of what the browser holds. */
  readonly bezoek: Buffer;
  /** Says which form this is, files included: the same form twice is one answer. */
  readonly formulier: string;
  readonly antwoordId: string;
  readonly soort: Antwoordsoort;
  readonly tekst: string;
  readonly documenten: readonly string[];
}

/**
 * What a partner does with a link: ask for the code, open the question with it, read, and answer. The database opens the
 * one question of that link to this transaction, and of the melding or case it shows nothing.
 */
@Injectable()
export class BeantwoordPartnervraag {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly vragen: PartnervraagRepository,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly post: Vraagpost,
  ) {}

  /** Whose question this link opens with a code, or null when it cannot be used now. Changes nothing, so that a program that looks at links uses none up. */
  kan(actor: Actor, link: Buffer): Promise<{ readonly organisatie: string } | null> {
    eisRecht(actor, 'partnervraag:beantwoorden');
    return this.uow.run(actor, async () =>
      (await this.bruikbaar(link)) ? { organisatie: (await this.gebruikers.organisatie()).naam } : null,
    );
  }

  /** Has a code sent to the contact of the question. For a link that does not work nothing happens, and nobody sees that. */
  async vraagCode(actor: Actor, link: Buffer): Promise<void> {
    eisRecht(actor, 'partnervraag:beantwoorden');
    await this.uow.run(actor, async () => {
      const gevonden = await this.bruikbaar(link);
      if (!gevonden || gevonden.codesGevraagd >= CODES_PER_LINK) return;
      const { vraagId, linkId } = gevonden;
      this.uow.meld({ type: 'PartnercodeGevraagd', aggregaatId: vraagId, payload: { vraagId, linkId } });
      this.uow.schrijf({ handeling: 'partnervraag:code-vragen', object: 'partnervraag', objectId: vraagId });
    });
  }

  /** Makes and sends the code that was asked for; by the system, since a visitor reaches no letters. */
  async stuurCode(actor: Actor, { vraagId, linkId }: { vraagId: string; linkId: string }): Promise<void> {
    eisRecht(actor, 'verstrekking:vastleggen');
    await this.uow.run(actor, async () => {
      const link = await this.vragen.laadLink(linkId);
      const vraag = await this.vragen.vind(vraagId);
      if (!link || !vraag || !wachtNog(vraag.status) || link.codesGevraagd >= CODES_PER_LINK) return;
      await this.post.stuurCode(actor, vraag, link);
      this.uow.schrijf({ handeling: 'partnervraag:code-sturen', object: 'partnervraag', objectId: vraagId });
    });
  }

  /** @returns what the browser holds from now on; null for a wrong, old or used code, whatever is wrong */
  async open(actor: Actor, link: Buffer, code: string): Promise<string | null> {
    eisRecht(actor, 'partnervraag:beantwoorden');
    return this.uow.run(actor, async () => {
      const gevonden = await this.bruikbaar(link);
      // Under the lock, so that two tries at once are counted as two.
      const stand = gevonden && (await this.vragen.laadLink(gevonden.linkId));
      if (!stand) return null;
      const klopt = codeKlopt(stand, code, this.klok.nu());
      this.uow.schrijf({
        handeling: klopt ? 'partnervraag:openen' : 'partnervraag:code-fout',
        ...{ object: 'partnervraag', objectId: stand.vraagId },
      });
      if (!klopt) {
        await this.vragen.wijzigLink(stand.linkId, { codePogingen: stand.codePogingen + 1 });
        return null;
      }
      const { sleutel, hash } = maakPartnersleutel(actor.organisatieId, randomBytes(32));
      const bezoekTot = this.klok.nu().add({ minutes: BEZOEKMINUTEN }).toString();
      // A code works once.
      await this.vragen.wijzigLink(stand.linkId, {
        codeHash: null,
        codeTot: null,
        bezoekHash: hash,
        bezoekTot,
      });
      return sleutel;
    });
  }

  /** Null when the visit is over, the link was withdrawn or replaced, or the question was withdrawn. */
  lees(actor: Actor, bezoek: Buffer): Promise<Partnerinzage | null> {
    eisRecht(actor, 'partnervraag:beantwoorden');
    return this.uow.run(actor, async () => {
      const link = await this.bezoek(bezoek);
      const vraag = link && (await this.vragen.vind(link.vraagId));
      if (!link || !vraag) return null;
      const eerder = await this.vragen.antwoordenVan(vraag.id);
      const organisatie = (await this.gebruikers.organisatie()).naam;
      return { ...inzageVan(vraag, link, eerder), organisatie };
    });
  }

  /** The visit is over, on every device. */
  sluit(actor: Actor, bezoek: Buffer): Promise<void> {
    eisRecht(actor, 'partnervraag:beantwoorden');
    return this.uow.run(actor, async () => {
      const link = await this.bezoek(bezoek);
      if (link) await this.vragen.wijzigLink(link.linkId, { bezoekTot: this.klok.nu().toString() });
    });
  }

  /**
   * Takes an answer. A question that got its whole answer meanwhile takes no other.
   * @returns null as `lees` does; `gesloten` when no answer is needed any more; `dubbel` for the same form again; `vol` for
   * more files than a question takes
   */
  async beantwoord(
    actor: Actor,
    { bezoek, formulier, antwoordId: id, soort, tekst, documenten }: BeantwoordCommand,
  ): Promise<'nieuw' | 'dubbel' | 'gesloten' | 'vol' | null> {
    eisRecht(actor, 'partnervraag:beantwoorden');
    return this.uow.run(actor, async () => {
      const link = await this.bezoek(bezoek);
      const gelezen = link && (await this.vragen.vind(link.vraagId));
      if (!link || !gelezen) return null;
      const vraag = await this.vragen.laadVoorWijziging(gelezen.id);
      const eens = createHash('sha256')
        .update(JSON.stringify([formulier, soort, tekst]))
        .digest();
      const { partnerNaam: _, ...velden } = vraag;
      // First: who pressed twice hears that it arrived, also when that ended the question.
      if (await this.vragen.kentAntwoord(vraag.id, eens)) return 'dubbel';
      if (!wachtNog(vraag.status)) return 'gesloten';
      // Counted here, under the lock of the question: a visitor cannot count the documents of its melding or case.
      const eerder = await this.vragen.antwoordenVan(vraag.id);
      const erbij = eerder.reduce((som, een) => som + een.documenten.length, documenten.length);
      if (erbij > BESTANDEN_PER_VRAAG) return 'vol';
      const status = volgendeStatus<Partnervraagstatus, Partnervraaghandeling>(
        partnervraagovergangen,
        vraag.status,
        soort,
      );
      const antwoord = { id, soort, tekst, documenten, doorNaam: link.aanNaam };
      await this.vragen.voegAntwoordToe(vraag.id, antwoord, eens);
      const geeindigdOp = wachtNog(status) ? null : this.klok.nu().toString();
      await this.vragen.wijzig(vraag.id, vraag.versie, { ...velden, status, geeindigdOp });
      const { meldingId, zaakId } = vraag;
      const payload = { vraagId: vraag.id, meldingId, zaakId, soort };
      this.uow.meld({ type: 'PartnerAntwoordde', aggregaatId: vraag.id, payload });
      this.uow.schrijf({
        handeling: 'partnervraag:beantwoorden',
        object: 'partnervraag',
        objectId: vraag.id,
      });
      return 'nieuw';
    });
  }

  private async bruikbaar(hash: Buffer): Promise<Vraaglink | null> {
    const link = await this.vragen.openLink('link', hash);
    if (!link || !this.nogNiet(link.geldigTot)) return null;
    const vraag = await this.vragen.vind(link.vraagId);
    return vraag && wachtNog(vraag.status) ? link : null;
  }

  private async bezoek(hash: Buffer): Promise<Vraaglink | null> {
    const link = await this.vragen.openLink('bezoek', hash);
    return link?.bezoekTot && this.nogNiet(link.bezoekTot) ? link : null;
  }

  private nogNiet(moment: string): boolean {
    return Temporal.Instant.compare(this.klok.nu(), Temporal.Instant.from(moment)) < 0;
  }
}

function inzageVan(
  vraag: Partnervraag,
  { aanNaam }: Vraaglink,
  eerder: readonly Partnerantwoord[],
): Omit<Partnerinzage, 'organisatie'> {
  const { id: vraagId, zaakId, meldingId, status } = vraag;
  const { partnerNaam, doel, grondslag, vrager, gesteldOp, uiterlijk } = vraag;
  return {
    ...{ vraagId, aanNaam, object: zaakId ? 'zaak' : 'melding', objectId: zaakId ?? meldingId ?? '' },
    open: wachtNog(status)
      ? {
          ...{ partnerNaam, vraag: vraag.vraag, doel, grondslag, vrager, gesteldOp, uiterlijk },
          eerder: eerder.map(({ soort, ontvangenOp }) => ({ soort, ontvangenOp })),
        }
      : null,
  };
}
