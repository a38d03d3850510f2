import { ApiProperty } from '@nestjs/swagger';

/** De huisstijl zoals zij nu is. */
export class HuisstijlResponse {
  @ApiProperty({ type: String, nullable: true })
  hoofdkleur: string | null;

  /** Waar het logo staat. */
  @ApiProperty({ type: String, nullable: true })
  logo: string | null;

  /** 0: nog niemand heeft iets ingesteld. */
  versie: number;
}

/** Een stap van de ladder van een kleur. */
export class Kleurtrede {
  trede: string;

  licht: string;

  donker: string;
}

/** Of een kleur te lezen is, en hoe de pagina's ermee worden. */
export class KleuroordeelResponse {
  /** Het laagste contrast met een vlak van de pagina's. */
  contrast: number;

  /** Wat WCAG 1.4.3 vraagt. */
  nodig: number;

  goed: boolean;

  /** De kleur zelf als zij goed is, anders de dichtstbijzijnde die dat wel is. */
  dichtstbij: string;

  /** De treden van `dichtstbij`. */
  treden: Kleurtrede[];
}
