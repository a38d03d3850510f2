import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId, UnitOfWork } from '@navolgbaar/platform/database';
import { maakOpslagsleutel, Opslag, type Opslagbewijs, OpslagFout } from '@navolgbaar/platform/opslag';
import { Readable } from 'node:stream';
import { schoneBestandsnaam } from '../../domain/bestandsnaam';
import { bepaalMediatype, eisToegestaneExtensie, GROOTSTE_BESTAND } from '../../domain/bestandssoort';
import type { Document, Documentobject } from '../../domain/document';
import type { Documentfoutcode } from '../../domain/fouten';
import { Inhoudsproef } from '../../domain/inhoudsproef';
import { DocumentRepository } from '../ports/document.repository';

/** A file whose bytes are stored and checked, and that belongs to nothing yet. */
export interface OntvangenBestand extends Opslagbewijs {
  readonly documentId: string;
  readonly opslagsleutel: string;
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
}

/**
 * Takes a file in, in two steps. `ontvang` streams the bytes to the storage, outside any transaction: a stream can be
 * read only once, and a unit of work may run again. `execute` gives it its row, inside the unit of work of the
 * capability that owns the object and has checked that the actor may add to it.
 */
@Injectable()
export class SlaDocumentOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly opslag: Opslag,
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
    const documentId = nieuwId();
    const opslagsleutel = maakOpslagsleutel(actor.organisatieId, documentId);
    const proef = new Inhoudsproef();
    const bewijs = await this.opslag
      .put(opslagsleutel, Readable.from(kijkMee(inhoud, proef)), { maximum: GROOTSTE_BESTAND })
      .catch((fout: unknown) => {
        if (fout instanceof OpslagFout && fout.code === 'TE_GROOT') throw teGroot();
        throw fout;
      });
    try {
      return {
        ...bewijs,
        documentId,
        opslagsleutel,
        naam: schoon,
        mediatype: bepaalMediatype(schoon, proef.beeld()),
      };
    } catch (fout) {
      await this.opslag.verwijder(opslagsleutel);
      throw fout;
    }
  }

  /** Gives a received file its row. @returns the document id */
  async execute(
    actor: Actor,
    { bestand, object, objectId, soort, ...keuze }: SlaDocumentOpCommand,
  ): Promise<Document> {
    eisRecht(actor, 'document:toevoegen');
    const { documentId: id, opslagsleutel, naam, mediatype, sha256, grootte } = bestand;
    const vanAanbieder = actor.soort === 'gebruiker' && actor.rollen.includes('aanbieder');
    const document: Document = {
      ...{ id, object, objectId, naam, mediatype, grootte, sha256, soort },
      vertrouwelijk: keuze.vertrouwelijk ?? false,
      // Nothing scans yet, so nothing would ever leave quarantine; the scan port brings the use of that state.
      status: 'beschikbaar',
      aanbiederId: vanAanbieder ? actor.aanbiederId : (keuze.aanbiederId ?? null),
      gedeeldMetAanbieder: vanAanbieder || (keuze.gedeeldMetAanbieder ?? false),
      versie: 1,
      aangemaaktOp: this.klok.nu().toString(),
    };
    await this.uow.run(actor, async () => {
      await this.documenten.voegToe({ ...document, opslagsleutel });
      this.uow.schrijf({
        handeling: 'document:toevoegen',
        object: 'document',
        objectId: id,
        kenmerken: { sha256 },
      });
    });
    return document;
  }

  /** Throws a received file away when what it was meant for failed. */
  async vergeet({ opslagsleutel }: OntvangenBestand): Promise<void> {
    await this.opslag.verwijder(opslagsleutel);
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
