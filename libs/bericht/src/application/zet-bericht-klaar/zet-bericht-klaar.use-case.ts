import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId, UnitOfWork } from '@navolgbaar/platform/database';
import { MAILADRES } from '@navolgbaar/platform/mail';
import type { Ontvangersoort } from '../../domain/bericht';
import type { Berichtfoutcode } from '../../domain/fouten';
import { zonderGeheim } from '../../domain/geheim';
import '../../domain/gebeurtenissen';
import { type Brief, type Samenvoegvelden, type Sjabloon, vulIn } from '../../domain/sjabloon';
import { type Sjablooncode, nieuwsteVersie } from '../../domain/sjablonen';
import { BerichtRepository } from '../ports/bericht.repository';

export interface ZetBerichtKlaarCommand {
  /** Says which letter this is, for example `opdracht-<id>-bevestiging`: a second call with it makes no second letter. */
  readonly sleutel: string;
  readonly sjabloon: Sjablooncode;
  /** A value for every merge field, as the reader sees it: dates already in Dutch. */
  readonly velden: Samenvoegvelden;
  /** Fields that open something, such as a link: closed apart, in the mail that goes out and nowhere else. */
  readonly geheim?: Samenvoegvelden | undefined;
  readonly ontvanger: { readonly soort: Ontvangersoort; readonly adres: string };
  readonly object: string;
  readonly objectId: string;
}

/**
 * Writes a letter and puts it ready to be sent. Called inside the unit of work of the act it follows from, or by a
 * processor: then the letter exists exactly when the act does. Sending comes after the commit.
 */
@Injectable()
export class ZetBerichtKlaar {
  private readonly gelezen = new WeakMap<object, Map<string, Promise<Sjabloon>>>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly berichten: BerichtRepository,
    private readonly klok: Klok,
  ) {}

  /**
   * @returns the id of the message under this key, also when it was made before; that one is not changed
   * @throws DomeinFout GEEN_RECHT, BERICHT.SJABLOON_ONBEKEND, .SJABLOON_ONGELDIG, .ONTVANGER_PAST_NIET,
   * .ADRES_ONGELDIG, .VELD_ONTBREEKT or .VELD_ONGELDIG
   */
  async execute(
    actor: Actor,
    command: ZetBerichtKlaarCommand,
  ): Promise<{ berichtId: string; nieuw: boolean }> {
    eisRecht(actor, 'bericht:verzenden');
    const { sleutel, object, objectId, velden, geheim = {}, ontvanger } = command;
    if (ontvanger.adres.length > 254 || !MAILADRES.test(ontvanger.adres)) {
      throw new DomeinFout<Berichtfoutcode>('BERICHT.ADRES_ONGELDIG');
    }
    return this.uow.run(actor, async () => {
      const sjabloon = await this.sjabloon(command.sjabloon);
      if (sjabloon.aanSoort !== ontvanger.soort) {
        throw new DomeinFout<Berichtfoutcode>('BERICHT.ONTVANGER_PAST_NIET', { sjabloon: sjabloon.code });
      }
      const brief = vulIn(sjabloon, zonderGeheim(velden, geheim));
      const { id, nieuw } = await this.berichten.voegToe({
        ...{ ...brief, geheim },
        ...{ id: nieuwId(), sleutel, object, objectId, adres: ontvanger.adres, aanSoort: ontvanger.soort },
        sjabloon: sjabloon.code,
        sjabloonVersie: sjabloon.versie,
        aangemaaktOp: this.klok.nu().toString(),
      });
      if (nieuw) {
        this.uow.meld({ type: 'BerichtKlaargezet', aggregaatId: id, payload: { berichtId: id } });
        this.uow.schrijf({ handeling: 'bericht:klaarzetten', object: 'bericht', objectId: id });
      }
      return { berichtId: id, nieuw };
    });
  }

  /**
   * The letter as it would be, for who reads it before sending; nothing is put ready.
   * @throws DomeinFout GEEN_RECHT, BERICHT.SJABLOON_ONBEKEND, .SJABLOON_ONGELDIG, .VELD_ONTBREEKT, .VELD_ONGELDIG
   */
  proef(
    actor: Actor,
    { sjabloon, velden }: Pick<ZetBerichtKlaarCommand, 'sjabloon' | 'velden'>,
  ): Promise<Brief> {
    eisRecht(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => vulIn(await this.sjabloon(sjabloon), velden));
  }

  /** Asked once per unit of work: a round of the term watch writes a hundred letters with the same text. */
  private sjabloon(code: string): Promise<Sjabloon> {
    const eenheid = this.uow.manager();
    const gelezen = this.gelezen.get(eenheid) ?? new Map<string, Promise<Sjabloon>>();
    this.gelezen.set(eenheid, gelezen);
    const sjabloon = gelezen.get(code) ?? this.leesSjabloon(code);
    gelezen.set(code, sjabloon);
    return sjabloon;
  }

  /**
   * The organisation's own version where there is one; the shipped text is laid down on its first use, and again when a
   * newer version of it was shipped.
   */
  private async leesSjabloon(code: string): Promise<Sjabloon> {
    const eigen = await this.berichten.sjabloon(code, this.klok.vandaag().toString());
    const meegeleverd = nieuwsteVersie(code);
    if (eigen && (!meegeleverd || eigen.versie >= meegeleverd.versie)) return eigen;
    if (!meegeleverd) throw new DomeinFout<Berichtfoutcode>('BERICHT.SJABLOON_ONBEKEND', { sjabloon: code });
    await this.berichten.legSjabloonVast(meegeleverd);
    return meegeleverd;
  }
}
