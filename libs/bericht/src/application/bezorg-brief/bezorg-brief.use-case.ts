import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { MAILADRES } from '@navolgbaar/platform/mail';
import { type Berichtstatus, isBrief, type Kanaal, NAAR_KANAAL, overgangen } from '../../domain/bericht';
import type { Berichtfoutcode } from '../../domain/fouten';
import '../../domain/gebeurtenissen';
import {
  BerichtRepository,
  type Berichtstand,
  type Berichtwijziging,
  type Bezorging,
} from '../ports/bericht.repository';

export interface OpBericht {
  readonly id: string;
  /** The version that was seen. */
  readonly gezien: number;
}

export interface BezorgdBericht {
  readonly id: string;
  readonly status: Berichtstatus;
}

type Stap = Omit<Berichtwijziging, 'op'> & Pick<Bezorging, 'wat'> & { readonly handeling: string };

/** What a person does with a letter that does not go by itself: print it, post it, send it another way. */
@Injectable()
export class BezorgBrief {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly berichten: BerichtRepository,
    private readonly klok: Klok,
  ) {}

  /**
   * That it was printed: the file of the dossier, which therefore has to be there.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BERICHT.NOG_GEEN_PDF
   */
  drukAf(actor: Actor, op: OpBericht): Promise<BezorgdBericht> {
    return this.doe(actor, op, (stand) => {
      const status = volgendeStatus(overgangen, stand.status, 'drukAf');
      if (!stand.heeftPdf) throw new DomeinFout<Berichtfoutcode>('BERICHT.NOG_GEEN_PDF');
      return { status, wat: 'geprint', handeling: 'bericht:printen' };
    });
  }

  /**
   * That it was posted, and on which legal day.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BERICHT.NOG_GEEN_PDF,
   * .VERZENDDAG_PAST_NIET for a day to come, or before the letter was made
   */
  verstuurPerPost(actor: Actor, op: OpBericht, dag: string): Promise<BezorgdBericht> {
    return this.doe(actor, op, (stand) => {
      const status = volgendeStatus(overgangen, stand.status, 'verstuurPerPost');
      if (!stand.heeftPdf) throw new DomeinFout<Berichtfoutcode>('BERICHT.NOG_GEEN_PDF');
      if (dag > this.klok.vandaag().toString() || dag < stand.gemaaktOp)
        throw new DomeinFout<Berichtfoutcode>('BERICHT.VERZENDDAG_PAST_NIET', {}, [
          { name: 'dag', reason: 'Kies een dag vanaf de datum van de brief, tot en met vandaag.' },
        ]);
      return { status, verzondenOp: dag, wat: 'gepost', handeling: 'bericht:posten' };
    });
  }

  /**
   * That a posted letter came back: it has failed then, and waits for another way.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BERICHT.KANAAL_PAST_NIET
   */
  meldRetour(actor: Actor, op: OpBericht): Promise<BezorgdBericht> {
    return this.doe(actor, op, (stand) => {
      const status = volgendeStatus(overgangen, stand.status, 'meldRetour');
      if (stand.kanaal !== 'post') throw pastNiet('Alleen een brief die per post ging, kan terugkomen.');
      return { status, fout: 'POST_RETOUR', wat: 'retour', handeling: 'bericht:retour' };
    });
  }

  /**
   * Sends what failed or waits for paper once more: the same text, by mail, portal or post.
   * @param adres another mail address; only for mail
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BERICHT.KANAAL_PAST_NIET,
   * .ADRES_ONGELDIG
   */
  verstuurAnders(
    actor: Actor,
    op: OpBericht,
    { kanaal, adres }: { readonly kanaal: Kanaal; readonly adres: string | null },
  ): Promise<BezorgdBericht> {
    return this.doe(actor, op, (stand) => {
      const status = volgendeStatus(overgangen, stand.status, NAAR_KANAAL[kanaal]);
      eisKanaal(stand, kanaal, adres);
      const nu = this.klok.nu().toString();
      if (kanaal === 'mail')
        this.uow.meld({ type: 'BerichtKlaargezet', aggregaatId: op.id, payload: { berichtId: op.id } });
      return {
        ...{ status, kanaal, pogingen: 0, volgendePogingOp: nu, ...(adres ? { adres } : {}) },
        ...{ wat: 'opnieuw', handeling: 'bericht:anders-verzenden' },
      };
    });
  }

  private doe(
    actor: Actor,
    { id, gezien }: OpBericht,
    stap: (stand: Berichtstand) => Stap,
  ): Promise<BezorgdBericht> {
    eisPersoon(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => {
      const stand = await this.berichten.laadVoorWijziging(id);
      if (!stand) throw new DomeinFout('NIET_GEVONDEN');
      if (stand.versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      const { wat, handeling, ...wijziging } = stap(stand);
      const op = this.klok.nu().toString();
      await this.berichten.wijzig(id, gezien, { ...wijziging, op });
      const kanaal = wijziging.kanaal ?? stand.kanaal;
      await this.berichten.legBezorgingVast({ berichtId: id, wat, kanaal, fout: wijziging.fout ?? null }, op);
      this.uow.schrijf({ handeling, object: 'bericht', objectId: id });
      return { id, status: wijziging.status };
    });
  }
}

function eisKanaal(stand: Berichtstand, kanaal: Kanaal, adres: string | null): void {
  if (kanaal === 'portaal' && !stand.aanbiederId)
    throw pastNiet('In het portaal leest alleen een aanbieder die het systeem kent.');
  if (kanaal === 'post' && !isBrief(stand.aanSoort)) throw pastNiet('Dit bericht bestaat alleen als e-mail.');
  if (kanaal !== 'mail') return;
  if (adres !== null && (adres.length > 254 || !MAILADRES.test(adres)))
    throw new DomeinFout<Berichtfoutcode>('BERICHT.ADRES_ONGELDIG', {}, [
      { name: 'adres', reason: 'Vul een geldig e-mailadres in, zoals zorg@voorbeeld.nl.' },
    ]);
  if (adres === null && !stand.heeftAdres)
    throw new DomeinFout<Berichtfoutcode>('BERICHT.ADRES_ONGELDIG', {}, [
      { name: 'adres', reason: 'Van deze ontvanger is geen e-mailadres bekend. Vul het in.' },
    ]);
}

const pastNiet = (reason: string): DomeinFout =>
  new DomeinFout<Berichtfoutcode>('BERICHT.KANAAL_PAST_NIET', {}, [{ name: 'kanaal', reason }]);
