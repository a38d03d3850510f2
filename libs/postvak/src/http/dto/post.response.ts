import { DocumentResponse } from '@navolgbaar/document';

/** Wie een e-mail stuurde en waarover. */
export class PostkopResponse {
  afzenderNaam: string;
  /** Leeg als de e-mail geen geldig adres heeft. */
  afzenderAdres: string;
  onderwerp: string;
}

/** Een e-mail die binnenkwam. */
export class PostregelResponse {
  id: string;
  nummer: string;
  ontvangenOp: string;
  /** In bytes. */
  grootte: number;
  /** Wat niet te lezen was: onleesbaar, leeg, te_groot, versleuteld of winmail. */
  bijzonder: string | null;
  /** Waarom de afzender geen antwoord kreeg. */
  automatisch: string | null;
  status: string;
  meldingId: string | null;
  meldingNummer: string | null;
  /** Bij een toevoeging: of het adres dat van de melder is. */
  afzenderIsMelder: boolean | null;
  /** Leeg als de melder vertrouwelijk is en u de verzegeling niet hebt geopend. */
  kop: PostkopResponse | null;
  versie: number;
}

/** Een bladzijde van het postvak, nieuwste eerst. */
export class PostlijstResponse {
  resultaten: PostregelResponse[];
  volgende: string | null;
}

/** Hoeveel e-mails er per stand zijn. Verder dan 100 is niet geteld. */
export class PostaantallenResponse {
  open: number;
  geregistreerd: number;
  gekoppeld: number;
  geweigerd: number;
}

/** Een bijlage, en of zij is bewaard. */
export class PostbijlageResponse {
  naam: string;
  documentId: string | null;
  /** De foutcode waarmee zij is geweigerd. */
  geweigerd: string | null;
}

/** Wat er in een e-mail staat, als tekst. */
export class PostinhoudResponse {
  tekst: string;
  bijlagen: PostbijlageResponse[];
  /** Hoeveel bijlagen er nog meer waren. */
  bijlagenWeggelaten: number;
  /** Het document met de e-mail zoals hij binnenkwam. */
  ruwId: string | null;
}

/** Wat er met een e-mail is gedaan. */
export class PoststapResponse {
  id: string;
  handeling: string;
  reden: string | null;
  toelichting: string | null;
  op: string;
  /** Leeg als het vanzelf ging. */
  door: string | null;
}

/** Een e-mail met alles wat erbij hoort. */
export class PostResponse extends PostregelResponse {
  inhoud: PostinhoudResponse | null;
  stappen: PoststapResponse[];
  documenten: DocumentResponse[];
  /** Wat u er nu mee kunt doen. */
  handelingen: string[];
}

/** Hoe het ophalen van e-mail gaat. */
export class PostvakstandResponse {
  /** Of deze organisatie een postvak heeft. */
  ingesteld: boolean;
  geluktOp: string | null;
  misluktSinds: string | null;
  /** Hoe vaak het achter elkaar mislukte. */
  pogingen: number;
  fout: string | null;
  /** Wanneer het weer wordt geprobeerd. */
  volgendeOp: string | null;
  /** E-mails die nog niet bewaard konden worden. Zij staan nog in het postvak. */
  achtergebleven: number;
}
