/** Een vraag aan de melder, met wat ervan werd: gesteld, beantwoord of ingetrokken. */
export class MeldervraagResponse {
  id: string;
  tekst: string;
  status: string;
  gesteldOp: string;
  gesteldDoor: string | null;
}

/** Wat de melder met de ontvangstcode of per e-mail antwoordde of toevoegde. */
export class AanvullingResponse {
  id: string;
  /** De vraag waarop dit een antwoord is. */
  vraagId: string | null;
  tekst: string;
  aantalBestanden: number;
  /** Of de melder toen al las dat wij klaar zijn. */
  naAfsluiting: boolean;
  ontvangenOp: string;
  gelezenOp: string | null;
  /** De e-mail waarmee het kwam. Daar staat ook de tekst. Leeg bij wat met de code kwam. */
  berichtId: string | null;
  /** Bij een e-mail: of die kwam van het adres dat de melder gaf. */
  afzenderIsMelder: boolean | null;
}

/** Het contact met de melder over de ontvangstcode. */
export class MeldercontactResponse {
  heeftCode: boolean;
  /** Wat de melder leest: ontvangen, bekeken of afgesloten. */
  stand: string | null;
  vragen: MeldervraagResponse[];
  aanvullingen: AanvullingResponse[];
}
