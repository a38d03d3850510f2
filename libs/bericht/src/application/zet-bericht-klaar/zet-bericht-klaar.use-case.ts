import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId, UnitOfWork } from '@navolgbaar/platform/database';
import { MAILADRES } from '@navolgbaar/platform/mail';
import { BEGINSTATUS, isBrief, type Kanaal, kiesKanaal, type Ontvangersoort } from '../../domain/bericht';
import type { Berichtfoutcode } from '../../domain/fouten';
import { zonderGeheim } from '../../domain/geheim';
import '../../domain/gebeurtenissen';
import {
  type Brief,
  type Samenvoegvelden,
  type Sjabloon,
  type Sjabloonherkomst,
  vulIn,
} from '../../domain/sjabloon';
import { type Sjablooncode, nieuwsteVersie } from '../../domain/sjablonen';
import { BerichtRepository } from '../ports/bericht.repository';

export interface Ontvanger {
  readonly soort: Ontvangersoort;
  /** Mail address. Without one a letter to a provider or college goes by post. */
  readonly adres: string | null;
  /** Whose letter it is: this provider reads it in its portal, and may have chosen how it wants its letters. */
  readonly aanbiederId?: string | undefined;
  /** Of which college it is: the list of letters and the envelope name it. */
  readonly gemeenteId?: string | undefined;
}

type Geldend = Sjabloon & { readonly herkomst: Sjabloonherkomst };

/** A letter as it would go out, and how. */
export interface Briefproef extends Brief {
  readonly kanaal: Kanaal;
  /** The mail address that it is for; null where there is none. */
  readonly aan: string | null;
}

export interface ZetBerichtKlaarCommand {
  /** Says which letter this is, for example `opdracht-<id>-bevestiging`: a second call with it makes no second letter. */
  readonly sleutel: string;
  readonly sjabloon: Sjablooncode;
  /** A value for every merge field, as the reader sees it: dates already in Dutch. */
  readonly velden: Samenvoegvelden;
  /** Fields that open something, such as a link: closed apart, in the mail that goes out and nowhere else. */
  readonly geheim?: Samenvoegvelden | undefined;
  readonly ontvanger: Ontvanger;
  readonly object: string;
  readonly objectId: string;
}

/**
 * Writes a letter and puts it ready to be sent. Called inside the unit of work of the act it follows from, or by a
 * processor: then the letter exists exactly when the act does. Sending comes after the commit.
 */
@Injectable()
export class ZetBerichtKlaar {
  private readonly gelezen = new WeakMap<object, Map<string, Promise<Geldend>>>();
  private readonly keuzes = new WeakMap<object, Map<string, Promise<Kanaal | null>>>();

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
    eisAdres(command.ontvanger);
    const { sleutel, object, objectId, velden, geheim = {}, ontvanger } = command;
    return this.uow.run(actor, async () => {
      const { sjabloon, kanaal } = await this.kies(command);
      const openbaar = zonderGeheim(velden, geheim);
      const { id, nieuw } = await this.berichten.voegToe({
        ...{ ...vulIn(sjabloon, openbaar), geheim, velden: openbaar },
        ...{ id: nieuwId(), sleutel, object, objectId, kanaal, status: BEGINSTATUS[kanaal] },
        ...{ adres: ontvanger.adres, aanSoort: ontvanger.soort, aanbiederId: ontvanger.aanbiederId ?? null },
        gemeenteId: ontvanger.gemeenteId ?? null,
        brief: isBrief(ontvanger.soort),
        sjabloon: sjabloon.code,
        sjabloonHerkomst: sjabloon.herkomst,
        sjabloonVersie: sjabloon.versie,
        aangemaaktOp: this.klok.nu().toString(),
      });
      if (nieuw) {
        // What goes by portal or post has nobody to wake.
        if (kanaal === 'mail')
          this.uow.meld({ type: 'BerichtKlaargezet', aggregaatId: id, payload: { berichtId: id } });
        this.uow.schrijf({ handeling: 'bericht:klaarzetten', object: 'bericht', objectId: id });
      }
      return { berichtId: id, nieuw };
    });
  }

  /**
   * The letter as it would be, for who reads it before sending; nothing is put ready.
   * @throws DomeinFout as `execute`
   */
  proef(
    actor: Actor,
    command: Pick<ZetBerichtKlaarCommand, 'sjabloon' | 'velden' | 'ontvanger'>,
  ): Promise<Briefproef> {
    eisRecht(actor, 'bericht:verzenden');
    eisAdres(command.ontvanger);
    return this.uow.run(actor, async () => {
      const { sjabloon, kanaal } = await this.kies(command);
      return { ...vulIn(sjabloon, command.velden), kanaal, aan: command.ontvanger.adres };
    });
  }

  /** The text and the way, which have to fit the reader. */
  private async kies({
    sjabloon: code,
    ontvanger,
  }: Pick<ZetBerichtKlaarCommand, 'sjabloon' | 'ontvanger'>): Promise<{ sjabloon: Geldend; kanaal: Kanaal }> {
    const sjabloon = await this.sjabloon(code);
    if (sjabloon.aanSoort !== ontvanger.soort) {
      throw new DomeinFout<Berichtfoutcode>('BERICHT.ONTVANGER_PAST_NIET', { sjabloon: sjabloon.code });
    }
    return { sjabloon, kanaal: await this.kanaal(ontvanger) };
  }

  private async kanaal({ soort, adres, aanbiederId }: Ontvanger): Promise<Kanaal> {
    const gekozen = aanbiederId
      ? await this.eens(this.keuzes, aanbiederId, (id) => this.berichten.postkeuze(id))
      : null;
    return kiesKanaal({ soort, mailbaar: adres !== null }, gekozen);
  }

  private sjabloon(code: string): Promise<Geldend> {
    return this.eens(this.gelezen, code, () => this.leesSjabloon(code));
  }

  /** Asked once per unit of work: a round of the term watch writes a hundred letters with the same text. */
  private eens<T>(
    bewaard: WeakMap<object, Map<string, Promise<T>>>,
    sleutel: string,
    lees: (sleutel: string) => Promise<T>,
  ): Promise<T> {
    const eenheid = this.uow.manager();
    const gelezen = bewaard.get(eenheid) ?? new Map<string, Promise<T>>();
    bewaard.set(eenheid, gelezen);
    const gevonden = gelezen.get(sleutel) ?? lees(sleutel);
    gelezen.set(sleutel, gevonden);
    return gevonden;
  }

  /**
   * The text that the organisation adopted for today; else the newest shipped one, laid down on its first use. A newer
   * shipped text never replaces an own one: the screen of the letters offers it.
   */
  private async leesSjabloon(code: string): Promise<Geldend> {
    const meegeleverd = nieuwsteVersie(code);
    if (!meegeleverd) throw new DomeinFout<Berichtfoutcode>('BERICHT.SJABLOON_ONBEKEND', { sjabloon: code });
    const dag = this.klok.vandaag().toString();
    const { eigen, vastgelegd } = await this.berichten.sjabloon(code, dag, meegeleverd.versie);
    if (eigen) return { ...eigen, herkomst: 'eigen' };
    if (!vastgelegd) await this.berichten.legSjabloonVast(meegeleverd);
    return { ...meegeleverd, herkomst: 'meegeleverd' };
  }
}

/** Outside the unit of work: who goes on without a letter keeps what the act did. @throws DomeinFout BERICHT.ADRES_ONGELDIG */
function eisAdres({ adres }: Ontvanger): void {
  if (adres !== null && !isMailadres(adres)) throw new DomeinFout<Berichtfoutcode>('BERICHT.ADRES_ONGELDIG');
}

const isMailadres = (adres: string): boolean => adres.length <= 254 && MAILADRES.test(adres);
