import { Injectable } from '@nestjs/common';
import type { OntvangenBestand } from '@navolgbaar/document';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import { type Concept, Concepten, type Poging } from '../application/ports/concepten';
import type { Antwoorden } from '../application/reis/reis';

const VOEG_TOE = `
  INSERT INTO loket.concepten (organisatie_id, id, geheim_hash, gemeente_id, gemaakt_op, verloopt_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5)`;
const VIND = `
  SELECT id, gemeente_id AS "gemeenteId", inhoud, poging, meldingsnummer, melder_bekend AS "melderBekend",
         to_char(verloopt_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "verlooptOp"
    FROM loket.concepten
   WHERE organisatie_id = nav.organisatie() AND geheim_hash = $1 AND verloopt_op > $2`;
const BEWAAR = `
  UPDATE loket.concepten SET inhoud = $2, poging = NULL WHERE organisatie_id = nav.organisatie() AND id = $1`;
const BEWAAR_POGING =
  'UPDATE loket.concepten SET poging = $2 WHERE organisatie_id = nav.organisatie() AND id = $1';
const ROND_AF = `
  UPDATE loket.concepten SET inhoud = NULL, poging = NULL, meldingsnummer = $2, melder_bekend = $3, verloopt_op = least(verloopt_op, $4)
   WHERE organisatie_id = nav.organisatie() AND id = $1`;
// Apart from the draft: who waited for its lock would else see the files as they were before the other was done.
const BESTANDEN = `
  SELECT id AS "documentId", grootte::int, opslagsleutel, gegevens FROM loket.conceptbestanden
   WHERE organisatie_id = nav.organisatie() AND concept_id = $1 AND verloopt_op > $2 ORDER BY id`;
const BESTAND_IN = `
  INSERT INTO loket.conceptbestanden (organisatie_id, id, concept_id, gegevens, grootte, opslagsleutel, verloopt_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6)`;
const BESTAND_WEG = `
  UPDATE loket.conceptbestanden SET verloopt_op = $3
   WHERE organisatie_id = nav.organisatie() AND concept_id = $1 AND id = $2 AND verloopt_op > $3`;
const BESTANDEN_AF = `
  DELETE FROM loket.conceptbestanden WHERE organisatie_id = nav.organisatie() AND id = ANY($1::uuid[])`;

/** What is kept closed of a file. */
type Bestandsgegevens = Pick<OntvangenBestand, 'naam' | 'mediatype' | 'sha256' | 'versleuteld'>;

interface Bestandsrij extends Pick<OntvangenBestand, 'documentId' | 'grootte' | 'opslagsleutel'> {
  readonly gegevens: Buffer;
}

interface Rij extends Pick<Concept, 'id' | 'gemeenteId' | 'verlooptOp'> {
  readonly inhoud: Buffer | null;
  readonly poging: Buffer | null;
  readonly meldingsnummer: string | null;
  readonly melderBekend: boolean | null;
}

@Injectable()
export class SqlConcepten extends Concepten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly versleuteling: Veldversleuteling,
  ) {
    super();
  }

  async voegToe(nieuw: Parameters<Concepten['voegToe']>[0]): Promise<void> {
    const { id, hash, gemeenteId, verlooptOp } = nieuw;
    const waarden = [id, hash, gemeenteId, this.klok.nu().toString(), verlooptOp];
    await this.uow.query('loket-concept-in', VOEG_TOE, waarden);
  }

  async vind(hash: Buffer, { slot } = { slot: false }): Promise<Concept | null> {
    const [naam, sql] = slot ? ['loket-concept-slot', `${VIND} FOR UPDATE`] : ['loket-concept', VIND];
    const [rij] = await this.uow.query<Rij>(naam, sql, [hash, this.klok.nu().toString()]);
    if (!rij) return null;
    const { id, gemeenteId, verlooptOp, meldingsnummer: nummer, melderBekend } = rij;
    return {
      ...{ id, gemeenteId, verlooptOp },
      antwoorden: rij.inhoud ? await this.open<Antwoorden>('inhoud', id, rij.inhoud) : {},
      poging: rij.poging && (await this.open<Poging>('poging', id, rij.poging)),
      bestanden: nummer === null ? await this.bestanden(id) : [],
      verzonden: nummer === null ? null : { nummer, melderBekend: melderBekend ?? false },
    };
  }

  async bewaar(id: string, antwoorden: Antwoorden): Promise<void> {
    const inhoud = await this.versleuteling.versleutel(plaats('inhoud', id), JSON.stringify(antwoorden));
    await this.uow.query('loket-concept-bewaar', BEWAAR, [id, inhoud]);
  }

  async bewaarPoging(id: string, poging: Poging): Promise<void> {
    const inhoud = await this.versleuteling.versleutel(plaats('poging', id), JSON.stringify(poging));
    await this.uow.query('loket-concept-poging', BEWAAR_POGING, [id, inhoud]);
  }

  async voegBestandToe({ id, verlooptOp }: Concept, bestand: OntvangenBestand): Promise<void> {
    const { documentId, grootte, opslagsleutel, naam, mediatype, sha256, versleuteld } = bestand;
    const inhoud: Bestandsgegevens = { naam, mediatype, sha256, versleuteld };
    const gegevens = await this.versleuteling.versleutel(bestandsplaats(documentId), JSON.stringify(inhoud));
    const waarden = [documentId, id, gegevens, grootte, opslagsleutel, verlooptOp];
    await this.uow.query('loket-conceptbestand-in', BESTAND_IN, waarden);
  }

  async haalBestandWeg(id: string, documentId: string): Promise<void> {
    const waarden = [id, documentId, this.klok.nu().toString()];
    await this.uow.query('loket-conceptbestand-weg', BESTAND_WEG, waarden);
  }

  async geefBestandenAf(bestanden: readonly OntvangenBestand[]): Promise<void> {
    const ids = bestanden.map(({ documentId }) => documentId);
    await this.uow.query('loket-conceptbestanden-af', BESTANDEN_AF, [ids]);
  }

  async rondAf(
    id: string,
    { nummer, melderBekend }: NonNullable<Concept['verzonden']>,
    verlooptOp: string,
  ): Promise<void> {
    await this.uow.query('loket-concept-rond-af', ROND_AF, [id, nummer, melderBekend, verlooptOp]);
  }

  private async bestanden(id: string): Promise<OntvangenBestand[]> {
    const waarden = [id, this.klok.nu().toString()];
    const rijen = await this.uow.query<Bestandsrij>('loket-conceptbestanden', BESTANDEN, waarden);
    return Promise.all(rijen.map((rij) => this.openBestand(rij)));
  }

  private async openBestand({ gegevens, ...rij }: Bestandsrij): Promise<OntvangenBestand> {
    const tekst = await this.versleuteling.ontsleutel(bestandsplaats(rij.documentId), gegevens);
    return { ...rij, ...(JSON.parse(tekst) as Bestandsgegevens) };
  }

  private async open<T>(kolom: Kolom, id: string, inhoud: Buffer): Promise<T> {
    return JSON.parse(await this.versleuteling.ontsleutel(plaats(kolom, id), inhoud)) as T;
  }
}

type Kolom = 'inhoud' | 'poging';
const plaats = (kolom: Kolom, rij: string) => ({ tabel: 'loket.concepten', kolom, rij });
const bestandsplaats = (rij: string) => ({ tabel: 'loket.conceptbestanden', kolom: 'gegevens', rij });
