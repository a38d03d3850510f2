import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId, UnitOfWork, VastleggenOnzeker } from '@navolgbaar/platform/database';
import {
  Bestandskluis,
  type Bewaardbestand,
  type Opslagbewijs,
  OpslagFout,
} from '@navolgbaar/platform/opslag';
import { Readable } from 'node:stream';
import { schoneBestandsnaam } from '../../domain/bestandsnaam';
import { bepaalMediatype, eisToegestaneExtensie, GROOTSTE_BESTAND } from '../../domain/bestandssoort';
import type { Document, Documentobject } from '../../domain/document';
import type { Documentfoutcode } from '../../domain/fouten';
import { Inhoudsproef } from '../../domain/inhoudsproef';
import '../../domain/gebeurtenissen';
import { DocumentRepository } from '../ports/document.repository';

/** A file whose bytes are stored and checked, and that belongs to nothing yet. */
export interface OntvangenBestand extends Opslagbewijs, Bewaardbestand {
  readonly documentId: string;
  readonly naam: string;
  readonly mediatype: string;
}

export interface SlaDocumentOpCommand extends Documentobject {
  readonly bestand: OntvangenBestand;
  readonly soort: string;
  readonly vertrouwelijk?: boolean;
  /** The provider whose case it is; what a provider sends in itself is always its own. */
  readonly aanbiederId?: string | null;
  readonly gedeeldMetAanbieder?: boolean;
  /** Made by the system itself: nothing came in from outside, so there is nothing to check. */
  readonly eigen?: boolean;
}

/** Documents at one thing, such as an order; what the system makes itself does not count (AANNAME). */
const MEESTE_DOCUMENTEN = 100;
/** A case collects the papers of all that happens in it: forty photos of each visit too (AANNAME). */
const MEESTE_IN_ZAAK = 1_000;

/**
 * Takes a file in, in two steps. `ontvang` streams the bytes to the storage, outside any transaction: a stream can be
 * read only once, and a unit of work may run again. `execute` gives it its row, inside the unit of work of the
 * capability that owns the object and has checked that the actor may add to it.
 */
@Injectable()
export class SlaDocumentOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly kluis: Bestandskluis,
    private readonly documenten: DocumentRepository,
    private readonly klok: Klok,
  ) {}

  /**
   * Stores and checks the bytes.
   * @throws DomeinFout GEEN_RECHT, DOCUMENT.SOORT_NIET_TOEGESTAAN, .INHOUD_KLOPT_NIET, .LEEG or .TE_GROOT; then
   * nothing is kept
   */
  async ontvang(actor: Actor, naam: string, inhoud: Buffer | Readable): Promise<OntvangenBestand> {
    eisRecht(actor, 'document:toevoegen');
    const schoon = schoneBestandsnaam(naam);
    eisToegestaneExtensie(schoon);
    const proef = new Inhoudsproef();
    const bewaard = await this.bewaar(actor, schoon, Readable.from(kijkMee(inhoud, proef)));
    try {
      return { ...bewaard, mediatype: bepaalMediatype(schoon, proef.beeld()) };
    } catch (fout) {
      await this.vergeet(bewaard);
      throw fout;
    }
  }

  /**
   * Stores bytes of which nobody can send better ones, such as a mail that cannot be read: kept whatever they are, as
   * octets, and closed like every file until they are checked. For the system only.
   * @throws DomeinFout DOCUMENT.TE_GROOT
   */
  async ontvangRuw(actor: Actor, naam: string, inhoud: Buffer): Promise<OntvangenBestand> {
    if (actor.soort !== 'systeem') throw new Error('Alleen het systeem bewaart bytes zonder ze te keuren.');
    const bewaard = await this.bewaar(actor, schoneBestandsnaam(naam), Readable.from([inhoud]));
    return { ...bewaard, mediatype: 'application/octet-stream' };
  }

  private async bewaar(
    actor: Actor,
    naam: string,
    inhoud: Readable,
  ): Promise<Omit<OntvangenBestand, 'mediatype'>> {
    const documentId = nieuwId();
    const bewaard = await this.kluis
      .bewaar(actor.organisatieId, documentId, inhoud, { maximum: GROOTSTE_BESTAND })
      .catch((fout: unknown) => {
        if (fout instanceof OpslagFout && fout.code === 'TE_GROOT') throw teGroot();
        throw fout;
      });
    return { ...bewaard, documentId, naam };
  }

  /**
   * Gives a received file its row. It goes out only after the worker checked it.
   * @throws DomeinFout GEEN_RECHT, DOCUMENT.TE_VEEL
   */
  async execute(
    actor: Actor,
    { bestand, object, objectId, soort, ...keuze }: SlaDocumentOpCommand,
  ): Promise<Document> {
    eisRecht(actor, 'document:toevoegen');
    const { documentId: id, naam, mediatype, sha256, grootte } = bestand;
    const vanAanbieder = actor.soort === 'gebruiker' && actor.rollen.includes('aanbieder');
    if (keuze.eigen && actor.soort !== 'systeem')
      throw new Error('Alleen het systeem maakt eigen documenten.');
    const document: Document = {
      ...{ id, object, objectId, naam, mediatype, grootte, sha256, soort },
      vertrouwelijk: keuze.vertrouwelijk ?? false,
      status: keuze.eigen ? 'eigen' : 'niet_gecontroleerd',
      controlereden: null,
      aanbiederId: vanAanbieder ? actor.aanbiederId : (keuze.aanbiederId ?? null),
      gedeeldMetAanbieder: vanAanbieder || (keuze.gedeeldMetAanbieder ?? false),
      versie: 1,
      aangemaaktOp: this.klok.nu().toString(),
    };
    await this.uow.run(actor, async () => {
      if (!keuze.eigen) await this.eisPlaats(document);
      await this.documenten.neemInhoud(sha256, bestand);
      await this.documenten.voegToe(document);
      this.uow.schrijf({
        handeling: 'document:toevoegen',
        object: 'document',
        objectId: id,
        kenmerken: { sha256 },
      });
      if (keuze.eigen) return;
      this.uow.meld({
        type: 'DocumentWachtOpControle',
        aggregaatId: id,
        payload: { documentId: id, object, objectId },
      });
    });
    return document;
  }

  private async eisPlaats(document: Documentobject): Promise<void> {
    const maximum = document.object === 'zaak' ? MEESTE_IN_ZAAK : MEESTE_DOCUMENTEN;
    if ((await this.documenten.aantalBij(document, maximum)) < maximum) return;
    throw new DomeinFout<Documentfoutcode>('DOCUMENT.TE_VEEL', { maximum });
  }

  /**
   * Does the work that gives received files their rows, in a unit of work of its own, and throws the files away when it did
   * not. When it is not certain whether it did they stay: a file too many harms nobody, a lost one does.
   * @param blijven whether they were used, by what came out; always, when it is left out
   * @throws what the work throws
   */
  async samenMet<T>(
    bestanden: readonly Pick<OntvangenBestand, 'opslagsleutel'>[],
    werk: () => Promise<T>,
    blijven: (uitkomst: T) => boolean = () => true,
  ): Promise<T> {
    const vergeetAlle = () => Promise.all(bestanden.map((bestand) => this.vergeet(bestand)));
    const uitkomst = await werk().catch(async (fout: unknown) => {
      if (!(fout instanceof VastleggenOnzeker)) await vergeetAlle();
      throw fout;
    });
    if (!blijven(uitkomst)) await vergeetAlle();
    return uitkomst;
  }

  /** Throws a received file away when what it was meant for failed. */
  async vergeet({ opslagsleutel }: Pick<OntvangenBestand, 'opslagsleutel'>): Promise<void> {
    await this.kluis.verwijder(opslagsleutel);
  }
}

async function* kijkMee(inhoud: Buffer | Readable, proef: Inhoudsproef): AsyncGenerator<Buffer> {
  for await (const stuk of Buffer.isBuffer(inhoud) ? [inhoud] : (inhoud as AsyncIterable<Buffer>)) {
    proef.voeg(stuk);
    yield stuk;
  }
}

function teGroot(): DomeinFout<Documentfoutcode> {
  return new DomeinFout('DOCUMENT.TE_GROOT', { maximumMb: GROOTSTE_BESTAND / 1024 / 1024 });
}
