/** Een vraag aan de melder, met wat ervan werd: gesteld, beantwoord of ingetrokken. */
export class MeldervraagResponse {
  id: string;
  tekst: string;
  status: string;
  gesteldOp: string;
  gesteldDoor: string | null;
}

/** Wat de melder met de ontvangstcode antwoordde of toevoegde. */
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
}

/** Het contact met de melder over de ontvangstcode. */
export class MeldercontactResponse {
  heeftCode: boolean;
  /** Wat de melder leest: ontvangen, bekeken of afgesloten. */
  stand: string | null;
  vragen: MeldervraagResponse[];
  aanvullingen: AanvullingResponse[];
}
